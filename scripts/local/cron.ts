/** Whether a cron of five fields (minute hour day month weekday, UTC) is due in the minute of `at`. */
export function isDue(cron: string, at: Date): boolean {
	const fields = cron.trim().split(/\s+/)
	if (fields.length !== 5) throw new Error(`a cron has five fields: ${cron}`)
	const now = [at.getUTCMinutes(), at.getUTCHours(), at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCDay()]
	return fields.every((field, index) => matches(field, now[index] ?? 0, cron))
}

const PART = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/

const matches = (field: string, value: number, cron: string): boolean =>
	field.split(',').some((part) => {
		const match = PART.exec(part)
		if (!match) throw new Error(`a cron's field is *, n, n-m or one of them with /step: ${cron}`)
		const [, from, to, step] = match
		const low = from === undefined ? 0 : Number(from)
		const high = from === undefined || (step && !to) ? Infinity : Number(to ?? from)
		return value >= low && value <= high && (value - low) % Number(step ?? 1) === 0
	})

/** The next minute after `at` in which a cron is due, looked for up to a day ahead; null when there is none. */
export function nextDue(cron: string, at: Date): Date | null {
	const minute = 60_000
	const first = Math.floor(at.getTime() / minute) + 1
	for (let index = first; index < first + 24 * 60; index++) {
		const time = new Date(index * minute)
		if (isDue(cron, time)) return time
	}
	return null
}
