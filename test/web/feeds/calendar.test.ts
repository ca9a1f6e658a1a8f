import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'

import { type CalendarDay, announcedDays, calendarOf } from '../../../src/web/feeds/calendar.ts'

const stamp = new Date('2026-11-24T03:17:05.400Z')
const day: CalendarDay = {
	date: '2026-12-31',
	id: 'linkedin-privacy-policy-v4',
	title: 'Privacy Policy changes',
	description: 'LinkedIn says: new terms, from then on; see "Privacy".\nRead more on the change page.',
	url: 'https://clausewatch.example/changes/linkedin-privacy-policy-v4',
}
const calendar = (...days: CalendarDay[]) => calendarOf(days, stamp, 'clausewatch.example')
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const valueOf = (text: string, name: string) =>
	unfold(text)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1)
/** Reads TEXT as section 3.3.11 says. */
const unescape = (text: string) =>
	text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

test('a day is an all-day event that ends with its day, over the end of a year too', () => {
	const lines = unfold(calendar(day))
	expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
	expect(lines).toContain('DTSTAMP:20261124T031705Z')
	expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
	expect(lines).toContain('DTEND;VALUE=DATE:20270101')
	expect(lines).toContain('TRANSP:TRANSPARENT')
	expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
})

test('each date a change announces is a day of its own, with the words that announce it', () => {
	const announcements = [
		{
			date: '2026-12-31',
			quote: 'Our terms change on December 31, 2026.',
			preview: 'https://www.linkedin.com/legal/preview/x',
		},
		{ date: '2027-02-01', quote: 'From 1 February 2027 the new notice applies.', preview: null },
	]
	const days = announcedDays({ id: 'linkedin-privacy-policy-v4', announcements }, 'Privacy Policy', day.url)
	expect(days).toMatchObject([
		{ date: '2026-12-31', title: 'LinkedIn Privacy Policy changes', url: day.url },
		{ date: '2027-02-01', description: announcements[1]!.quote },
	])
	expect(days[0]!.description).toBe(`${announcements[0]!.quote}\nhttps://www.linkedin.com/legal/preview/x`)
	expect(unfold(calendar(...days)).filter((line) => line.startsWith('UID:'))).toHaveLength(2)
})

test('every line ends in CRLF', () => {
	expect(calendar(day).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('text is escaped and comes back as it was', () => {
	const text = calendar(day)
	expect(text).toContain('new terms\\, from then on\\; see "Privacy".\\nRead')
	expect(unescape(valueOf(text, 'DESCRIPTION')!)).toBe(day.description)
})

test('the same day keeps its id, another has its own', () => {
	const uid = (one: CalendarDay) => valueOf(calendar(one), 'UID')
	expect(uid({ ...day, title: 'Worded otherwise' })).toBe(uid(day))
	expect(uid({ ...day, date: '2027-01-01' })).not.toBe(uid(day))
	expect(uid(day)).toMatch(/^[0-9a-f]{32}@clausewatch\.example$/)
})

test('an address cannot bring a line of its own', () => {
	expect(unfold(calendar({ ...day, url: 'https://clausewatch.example/\r\nX-EVIL:1' }))).not.toContain(
		'X-EVIL:1',
	)
})

test('no line is over 75 octets, no character is cut, and any text comes back', () => {
	const text = string({
		unit: constantFrom('a', 'é', '€', '😀', '\\', ';', ',', '\n', ' ', ':', 'long word '),
		maxLength: 300,
	})
	assert(
		property(text, (title) => {
			const file = calendar({ ...day, title })
			const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
			expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
			expect(unescape(valueOf(file, 'SUMMARY')!)).toBe(title)
		}),
	)
})
