import { describe, expect, it } from 'vitest'

import { helpPage } from '../fixtures/linkedin/help-page.ts'
import { legalPage } from '../fixtures/linkedin/legal-page.ts'
import type { Part } from '../fixtures/linkedin/noise.ts'
import { type Memory, blank } from '../../src/policy/memory.ts'
import type { Confirmation } from '../../src/policy/confirm/weigh.ts'
import { glance } from '../../src/policy/glance.ts'
import { observe } from '../../src/policy/observe.ts'
import { READER_VERSION } from '../../src/policy/page/read.ts'
import { document, english } from '../fixtures/texts.ts'

const MINUTE = 60_000
const twice: Confirmation = { sightings: 2, after: 10 * MINUTE }
const once: Confirmation = { sightings: 1, after: 0 }

let seed = 0
/** A page with one more paragraph, and other noise than any before. */
const page = (added = '', parts: readonly Part[] = english) =>
	legalPage({ title: document.title, url: document.url, lang: 'en', parts: [...parts, added], seed: seed++ })
const answer = (html: string, minute: number) => ({
	observedAt: new Date(Date.UTC(2026, 10, 24) + minute * MINUTE).toISOString(),
	url: document.url,
	status: 200,
	contentType: 'text/html; charset=utf-8',
	body: new TextEncoder().encode(html),
})
/** Folds looks, a page and its minute each, and gives each one's observation. */
function fold(looks: readonly (readonly [html: string, minute: number])[], confirmation = twice) {
	let memory: Memory = blank(READER_VERSION)
	return looks.map(([html, minute]) => {
		const observation = observe(document, memory, answer(html, minute), confirmation)
		;({ memory } = observation)
		return observation
	})
}
const outcomes = (...args: Parameters<typeof fold>) => fold(...args).map(({ outcome }) => outcome)
const b = '<p>We now sell your letters to other harbours.</p>'
const c = '<p>We now read your letters aloud at the pier.</p>'

describe('a document', () => {
	it('is first seen once, then unchanged under whatever noise', () => {
		expect(
			outcomes([
				[page(), 0],
				[page(), 60],
				[page(), 120],
			]),
		).toEqual(['first', 'unchanged', 'unchanged'])
	})
	it('is unchanged in other typography and markup', () => {
		const parts = english.map((part) =>
			typeof part === 'string'
				? part.replaceAll('<p>', '<div> ').replaceAll('</p>', '</div>\u00a0').replaceAll('em>', 'b>')
				: part,
		)
		expect(
			outcomes([
				[page('<p>the members’ “rights”</p>'), 0],
				[page('<p>the members\' "rights"</p>', parts), 60],
			]),
		).toEqual(['first', 'unchanged'])
	})
	it('is unchanged on a help page that grows older', () => {
		const help = (age: string) =>
			helpPage({ title: 'FAQ', url: document.url, lang: 'en', parts: english, seed: seed++, age })
		expect(
			outcomes([
				[help('Last updated: 11 months ago'), 0],
				[help('Last updated: 1 year ago'), 60],
			]),
		).toEqual(['first', 'unchanged'])
	})
})

describe('a new wording', () => {
	it('waits until it is seen again, and is then a change dated from its first sighting', () => {
		const [, pending, changed] = fold([
			[page(), 0],
			[page(b), 60],
			[page(b), 71],
		])
		expect(pending).toMatchObject({
			outcome: 'pending',
			change: null,
			memory: { version: { number: 1 }, pending: { sightings: 1 } },
		})
		expect(changed).toMatchObject({
			outcome: 'changed',
			change: {
				document: document.id,
				from: 1,
				to: 2,
				returnTo: null,
				firstSeen: '2026-11-24T01:00:00.000Z',
				confirmedAt: '2026-11-24T01:11:00.000Z',
			},
			memory: { version: { number: 2, firstSeen: '2026-11-24T01:00:00.000Z' }, pending: null },
		})
		expect(changed!.change!.edits).toMatchObject([
			{ kind: 'added', after: 'We now sell your letters to other harbours.' },
		])
	})
	it('is not confirmed by being seen again too soon', () => {
		expect(
			outcomes([
				[page(), 0],
				[page(b), 60],
				[page(b), 61],
				[page(b), 70],
			]),
		).toEqual(['first', 'pending', 'pending', 'changed'])
	})
	it('counts at once where one sighting is asked for', () => {
		expect(
			outcomes(
				[
					[page(), 0],
					[page(b), 60],
				],
				once,
			),
		).toEqual(['first', 'changed'])
	})
	it('that is gone again has reverted, and leaves no trace', () => {
		const looks = fold([
			[page(), 0],
			[page(b), 60],
			[page(), 71],
			[page(b), 120],
		])
		expect(looks.map(({ outcome }) => outcome)).toEqual(['first', 'pending', 'reverted', 'pending'])
		expect(looks.at(-1)!.memory).toMatchObject({ version: { number: 1 }, pending: { sightings: 1 } })
	})
	it('that gives way to yet another starts the count again, which must hold still for hours', () => {
		expect(
			outcomes([
				[page(), 0],
				[page(b), 60],
				[page(c), 71],
				[page(c), 82],
				[page(c), 71 + 6 * 60],
			]),
		).toEqual(['first', 'pending', 'pending', 'pending', 'changed'])
	})
	it('that goes back to an earlier one is a change marked as a return', () => {
		const looks = fold(
			[
				[page(), 0],
				[page(b), 60],
				[page(), 120],
			],
			once,
		)
		expect(looks.at(-1)).toMatchObject({ outcome: 'changed', change: { from: 2, to: 3, returnTo: 1 } })
	})
})

describe('a page that is not the document', () => {
	const bad = '<html lang="en"><h1>Service unavailable</h1></html>'
	it('changes nothing: good, bad, good is no change', () => {
		const looks = fold(
			[
				[page(), 0],
				[bad, 60],
				[page(), 120],
			],
			once,
		)
		expect(looks.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
			'first',
			'error-page',
			'unchanged',
		])
		expect(looks[1]!.memory).toEqual(looks[0]!.memory)
	})
	it('between two sightings does not disturb the count', () => {
		expect(
			outcomes([
				[page(), 0],
				[page(b), 60],
				[bad, 65],
				[page(b), 71],
			]),
		).toEqual(['first', 'pending', 'held', 'changed'])
	})
	it('as the very first is held, and the document is first seen after it', () => {
		expect(
			outcomes([
				[bad, 0],
				[page(), 60],
			]),
		).toEqual(['held', 'first'])
	})
})

describe('a glance', () => {
	it('is sure of a page it knows without the text of the last version', () => {
		const { memory } = fold([[page(), 0]])[0]!
		const { blocks: _, earlier: __, ...known } = memory
		expect(glance(document, known, answer(page(), 60), twice)).toMatchObject({
			sure: true,
			result: { outcome: 'unchanged' },
		})
		expect(glance(document, known, answer(page(b), 60), twice)).toMatchObject({ sure: false })
	})
	it('never takes two pages too large to read for the same', () => {
		const flood = page('<p>word</p>'.repeat(150_000))
		expect(glance(document, fold([[page(), 0]])[0]!.memory, answer(flood, 60), twice)).toMatchObject({
			sure: true,
			result: { reason: 'too-large' },
		})
	})
})
