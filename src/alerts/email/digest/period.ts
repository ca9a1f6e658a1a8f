import type { Wishes } from '../../../store/alerts/wishes.ts'

const DAY = 24 * 3600 * 1000
/** Days looked ahead: a week, and the days that a time zone may be off. */
const AHEAD = 9

/**
 * The first end of a period after a time, ISO: the wished hour of a day, or of a Monday, in the wished time zone. An hour
 * that a change of the clock leaves out ends the period when it would have been over; one that comes twice ends it once.
 */
export function nextEnd(
	{ frequency, hour, zone }: Pick<Wishes, 'hour' | 'zone'> & { readonly frequency: 'daily' | 'weekly' },
	after: Date,
): string {
	const today = wallClock(after, zone)
	for (let days = -1; days <= AHEAD; days++) {
		const wall = Math.floor(today / DAY) * DAY + days * DAY + hour * 3600 * 1000
		const end = instantOf(wall, zone)
		const isMonday = new Date(wall).getUTCDay() === 1
		if (end > after.getTime() && (frequency === 'daily' || isMonday)) return new Date(end).toISOString()
	}
	throw new Error(`no period ends in ${zone}`)
}

/** What the clocks of a time zone show, as milliseconds of a UTC clock that shows the same. */
function wallClock(at: Date, zone: string): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	}).formatToParts(at)
	const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
	return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

/** When the clocks of a time zone show this. */
function instantOf(wall: number, zone: string): number {
	const offset = (at: number) => wallClock(new Date(at), zone) - at
	// The offset of a day before and of a day after: they differ where the clocks change in between.
	const candidates = [wall - offset(wall - DAY), wall - offset(wall + DAY)]
	const shown = candidates.filter((at) => wallClock(new Date(at), zone) === wall)
	return shown.length > 0 ? Math.min(...shown) : Math.max(...candidates)
}
