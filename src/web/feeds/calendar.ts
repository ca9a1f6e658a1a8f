import { sha256 } from '../../policy/page/hash.ts'
import type { Change } from '../../policy/model.ts'

/** A day on which something takes effect. */
export interface CalendarDay {
	/** ISO, YYYY-MM-DD. */
	readonly date: string
	/** Names the day for good, so that a calendar that has it already updates it. */
	readonly id: string
	readonly title: string
	readonly description: string
	/** Where to read more. */
	readonly url: string
}

/** The days a change of a document announces, each with the words that do. */
export const announcedDays = (
	{ id, announcements }: Pick<Change, 'announcements'> & { readonly id: string },
	document: string,
	url: string,
): CalendarDay[] =>
	announcements.map(({ date, quote, preview }) => ({
		date,
		id,
		title: `LinkedIn ${document} changes`,
		description: preview === null ? quote : `${quote}\n${preview}`,
		url,
	}))

/** Octets of a content line, without its break (RFC 5545, section 3.1). */
const LINE_OCTETS = 75

/**
 * An iCalendar file (RFC 5545) of one all-day event a day, that takes nobody's time. `stamp` says when the days became
 * known, `host` makes their ids unique in the world.
 */
export function calendarOf(days: readonly CalendarDay[], stamp: Date, host: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Clausewatch//Clausewatch//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		...days.flatMap((day) => eventOf(day, stamp, host)),
		'END:VCALENDAR',
	]
	return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const eventOf = ({ date, id, title, description, url }: CalendarDay, stamp: Date, host: string): string[] => [
	'BEGIN:VEVENT',
	`UID:${sha256(`${id} ${date}`).slice(0, 32)}@${host}`,
	`DTSTAMP:${basic(stamp.toISOString().slice(0, 19))}Z`,
	`DTSTART;VALUE=DATE:${basic(date)}`,
	`DTEND;VALUE=DATE:${basic(dayAfter(date))}`,
	`SUMMARY:${escape(title)}`,
	`DESCRIPTION:${escape(description)}`,
	`URL:${new URL(url).href}`,
	'TRANSP:TRANSPARENT',
	'END:VEVENT',
]

const basic = (iso: string): string => iso.replace(/[-:]/g, '')

/** DTEND is the first day that is not part of the event. */
const dayAfter = (date: string): string =>
	new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10)

/** TEXT of section 3.3.11; other control characters have no place in it. */
const escape = (text: string): string =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n')
		// oxlint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** Breaks a line after at most 75 octets, never inside a character; a continuation begins with a space. */
function fold(line: string): string {
	const encoder = new TextEncoder()
	const parts = ['']
	let octets = 0
	for (const character of line) {
		const size = encoder.encode(character).length
		if (octets + size > LINE_OCTETS) {
			parts.push('')
			octets = 1
		}
		parts[parts.length - 1] += character
		octets += size
	}
	return parts.join('\r\n ')
}
