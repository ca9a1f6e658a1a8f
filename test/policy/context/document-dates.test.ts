import { describe, expect, it } from 'vitest'

import { findDates } from '../../../src/policy/english/dates.ts'
import {
	announcements,
	daysUntil,
	documentDate,
	isSilent,
	newAnnouncements,
} from '../../../src/policy/context/document-dates.ts'
import { version } from '../versions.ts'

describe('findDates', () => {
	it.each([
		['November 3, 2025', '2025-11-03'],
		['Nov. 3 2025', '2025-11-03'],
		['3 November 2025', '2025-11-03'],
		['3rd of November, 2025', '2025-11-03'],
		['2025-11-03', '2025-11-03'],
		['11/03/2025', '2025-11-03'],
		['23/11/2025', '2025-11-23'],
		['03.11.2025', '2025-11-03'],
		['November 2025', '2025-11'],
		['16-NOV-2025', '2025-11-16'],
		['NOVEMBER-2025', '2025-11'],
		['Nov-03-2025', '2025-11-03'],
		['3. November 2025', '2025-11-03'],
	])('reads %s', (text, iso) => {
		expect(findDates(`It holds from ${text} on.`)).toMatchObject([{ iso, text }])
	})

	it.each(['31 February 2025', '13/13/2025', '192.168.1.12', 'May we share it?', 'version 3.11.20255'])(
		'finds no date in %s',
		(text) => expect(findDates(text)).toEqual([]),
	)
})

describe('documentDate', () => {
	it.each([
		['Effective on 4 May 2026', '2026-05-04'],
		['Last revised: May 4, 2026', '2026-05-04'],
		['Last updated 2026-05-04', '2026-05-04'],
		['This policy was last modified on 05/04/2026.', '2026-05-04'],
		['Version of 4 May 2026', '2026-05-04'],
		['Updated May, 2026', '2026-05'],
		['Effective date: Jun. 1, 2026', '2026-06-01'],
		['Last updated on Sept. 1, 2026.', '2026-09-01'],
		['Version: 16-OCT-2023', '2023-10-16'],
		['Effective APRIL-2024', '2024-04'],
		['March 2026', '2026-03'],
		['TR105 12/13/21', '2021-12-13'],
	])('takes the date of: %s', (line, date) => {
		expect(documentDate(version(`# Policy\n${line}\nWe keep data.`))).toMatchObject({ date, quote: line })
	})

	it.each([
		'The Data Act, effective on 1 July 2020, gives you rights.',
		'We are updating our terms on November 3, 2025.',
		'We founded Fairway on 3 May 2001.',
		'- 3 May 2001',
		'Fairway 3 May 2001',
	])('does not take: %s', (line) => {
		expect(documentDate(version(`# Policy\n${line}`))).toBeNull()
	})
})

describe('announcements', () => {
	const seen = '2025-09-18T06:17:00Z'

	it.each([
		['We’re updating our terms on November 3, 2025.', '2025-11-03'],
		['Starting on 3 November 2025, we will use your data to train AI models.', '2025-11-03'],
		['Our new privacy policy takes effect on 2025-11-03.', '2025-11-03'],
		['This version of the policy will go into effect on 3 November 2025.', '2025-11-03'],
	])('hears: %s', (line, date) => {
		expect(announcements(version(`# Policy\n${line}`), seen)).toMatchObject([{ date, quote: line }])
	})

	it('says nothing of a day that has come or of what no policy governs', () => {
		const text = version(
			'We’re updating our terms on June 3, 2025.\nThe office party begins on November 3, 2025.',
		)
		expect(announcements(text, seen)).toEqual([])
	})

	it('gives the address of the coming text', () => {
		const line = 'We are updating our terms on November 3, 2025. See what is coming.'
		const links = [{ text: 'what is coming', href: 'https://www.example.com/legal/preview/privacy-policy' }]
		expect(announcements([{ kind: 'paragraph', section: [], text: line, links }], seen)[0]!.preview).toBe(
			links[0]!.href,
		)
	})

	it('tells only what the older version did not', () => {
		const older = version('We are updating our terms on November 3, 2025.')
		const newer = version(
			'We are updating our terms on November 3, 2025.\nWe will change our ads settings on 1 December 2025.',
		)
		expect(newAnnouncements(older, newer, seen).map(({ date }) => date)).toEqual(['2025-12-01'])
	})
})

describe('isSilent', () => {
	const dated = (date: string, words: string) => version(`Effective ${date}\n${words}`)

	it('is silent when the words changed and the date did not', () => {
		expect(isSilent(dated('4 May 2026', 'One.'), dated('4 May 2026', 'Two.'), false)).toBe(true)
	})

	it('is silent when only the words around the date changed', () => {
		const [older, newer] = ['Our text of 4 May 2026', 'Last updated: 4 May 2026'].map((line) =>
			version(`# Policy\n${line}\nWe keep data.`),
		)
		expect(isSilent(older!, newer!, false)).toBe(true)
	})

	it('takes a line of a date alone for the date only where a text begins or ends', () => {
		const at = (line: string, filler: number) =>
			version(
				[...Array<string>(filler).fill('We keep data.'), line, ...Array<string>(9).fill('We do.')].join('\n'),
			)
		expect(isSilent(at('May 2026', 1), at('June 2026', 1), false)).toBe(false)
		expect(isSilent(at('May 2026', 9), at('June 2026', 9), false)).toBe(true)
		expect(isSilent(at('TR105 5/1/26', 9), at('TR106 6/1/26', 9), false)).toBe(false)
	})

	it('is silent when the document never gives a date', () => {
		expect(isSilent(version('One.'), version('Two.'), false)).toBe(true)
	})

	it('is not silent when the date moved', () => {
		expect(isSilent(dated('4 May 2026', 'One.'), dated('5 June 2026', 'Two.'), false)).toBe(false)
	})

	it('does not call an announcement silent', () => {
		expect(isSilent(dated('4 May 2026', 'One.'), dated('4 May 2026', 'Two.'), true)).toBeNull()
	})
})

describe('daysUntil', () => {
	it.each([
		['2025-09-18T06:17:00Z', '2025-11-03', 46],
		['2025-11-04T23:59:00Z', '2025-11-03', -1],
		['2025-11-03T00:00:00Z', '2025-11-03', 0],
		['2025-11-03T00:00:00Z', '2025-11', null],
		['2025-11-03T00:00:00Z', null, null],
	])('from %s to %s', (seen, date, days) => {
		expect(daysUntil(seen, date)).toBe(days)
	})
})
