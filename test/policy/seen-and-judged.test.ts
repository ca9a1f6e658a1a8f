// From the markup to the verdict: what a reader would see is weighed, what no reader minds is no change.
import { describe, expect, it } from 'vitest'

import { blank } from '../../src/policy/memory.ts'
import type { Severity } from '../../src/policy/model.ts'
import { observe } from '../../src/policy/observe.ts'
import { READER_VERSION } from '../../src/policy/page/read.ts'
import { legalPage } from '../fixtures/linkedin/legal-page.ts'
import { document, english } from '../fixtures/texts.ts'

const look = (html: string, memory = blank(READER_VERSION)) =>
	observe(
		document,
		memory,
		{
			observedAt: '2026-11-24T00:00:00Z',
			url: document.url,
			status: 200,
			contentType: 'text/html; charset=utf-8',
			body: new TextEncoder().encode(
				legalPage({
					title: 'Privacy Policy',
					url: document.url,
					lang: 'en',
					parts: [...english, html],
					seed: 1,
				}),
			),
		},
		{ sightings: 1, after: 0 },
	)
/** What the step from one page to the other comes to: a severity, or the outcome where nothing changed. */
const severity = (before: string, after: string): string => {
	const { outcome, change } = look(after, look(before).memory)
	return change?.severity ?? outcome
}
const table = (...rows: string[]) =>
	`<table><tr><th>Data<th>Kept<th>Sold${rows.map((row) => `<tr>${row}`).join('')}</table>`

describe('what a reader would see is weighed', () => {
	it.each<[string, string, string, Severity]>([
		[
			'a limit struck out',
			'<p>We show your berth to pilots only with your consent.</p>',
			'<p>We show your berth to pilots <del>only with your consent</del>.</p>',
			'material',
		],
		['an answer in another column', table('<td>Berth<td>Yes<td>'), table('<td>Berth<td><td>Yes'), 'material'],
		[
			'the word of a picture',
			table('<td>Berth<td>Yes<td><img alt=No>'),
			table('<td>Berth<td>Yes<td><img alt=Yes>'),
			'material',
		],
		[
			'a definition that opens',
			'<p>We share data with <span>mates<span role=tooltip>our own crew</span></span>.</p>',
			'<p>We share data with <span>mates<span role=tooltip>anybody who pays us</span></span>.</p>',
			'material',
		],
		[
			'a form that moved',
			'<p>To object, use the <a href="/ask/object">form</a>.</p>',
			'<p>To object, use the <a href="/help/general">form</a>.</p>',
			'minor',
		],
	])('%s', (_, before, after, expected) => {
		expect(severity(before, after)).toBe(expected)
	})
})

describe('what no reader minds is no change', () => {
	it.each([
		['ligatures', '<p>Official files.</p>', '<p>Oﬃcial ﬁles.</p>'],
		['an entity escaped twice', '<p>Sail &amp; moor.</p>', '<p>Sail &amp;amp; moor.</p>'],
		[
			'spanned cells written out',
			table('<td rowspan=2>Berth<td>Yes<td>No', '<td>Long<td>Never'),
			table('<td>Berth<td>Yes<td>No', '<td>Berth<td>Long<td>Never'),
		],
		[
			'the suffix of a link',
			'<p>See <a href="/files.html">files</a>.</p>',
			'<p>See <a href="/files?trk=1">files</a>.</p>',
		],
		['a link more', '<p>See the files.</p>', '<p>See the <a href="/files">files</a>.</p>'],
		[
			'a mail address hidden',
			'<p>Write to crew@harbour.example.</p>',
			'<p>Write to [email&nbsp;protected].</p>',
		],
	])('%s', (_, before, after) => {
		expect(severity(before, after)).toBe('unchanged')
	})
})
