const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', timeStyle: 'short' })

const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })
const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short' })

/** `November 2026`, of `2026-11` or anything that begins so. */
export const formatMonth = (iso: string): string => month.format(new Date(iso.slice(0, 7)))

/** `24`, in UTC. */
export const dayOfMonth = (iso: string): number => new Date(iso).getUTCDate()

/** `Tue`, in UTC. */
export const weekday = (iso: string): string => name.format(new Date(iso))

/** `24 November 2026`, in UTC. Takes an ISO date or time. */
export const formatDay = (iso: string): string => day.format(new Date(iso))

/** `24 November 2026, 03:17 UTC`. */
export const formatTime = (iso: string): string => `${formatDay(iso)}, ${clock.format(new Date(iso))} UTC`

const units = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
] as const

/** The two largest units of a length in ms: `1 day 4 hours`, `3 minutes`. */
export function formatSpan(ms: number): string {
	const parts: string[] = []
	let rest = Math.max(ms, 0)
	for (const [name, size] of units) {
		const count = Math.floor(rest / size)
		rest -= count * size
		if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`)
		else if (parts.length > 0) break
	}
	return parts.slice(0, 2).join(' ') || 'less than a minute'
}
