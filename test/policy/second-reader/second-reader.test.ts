// What the reader reads, a naive walk over linkedom's tree reads too: the same words, in the same order.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Document } from '../../../src/policy/model.ts'
import { decode } from '../../../src/policy/page/decode.ts'
import { read } from '../../../src/policy/page/read.ts'
import { document } from '../../fixtures/texts.ts'
import { exceptions } from './exceptions.ts'
import { pages, soup } from './pages.ts'
import { readDom, wordsIn } from './read-dom.ts'

const words = (html: string, of: Document = document) =>
	wordsIn(read(html, of).blocks.map(({ text, cells }) => cells?.join(' ') ?? text))

describe('both readers read the same words in the same order', () => {
	it('of markup as people write it', () => {
		fc.assert(
			fc.property(pages, (html) => {
				expect(words(html)).toEqual(readDom(html))
			}),
			{ numRuns: 500 },
		)
	})
	it('of any markup', () => {
		fc.assert(
			fc.property(soup, (html) => {
				expect(words(html)).toEqual(readDom(html))
			}),
			{ numRuns: 500 },
		)
	})
	it.each(
		Object.entries({
			'a word in every entity': '<p>a&amp;b&lt;c&gt;d&nbsp;e&eacute;f&#8217;g&#x2013;h&notin;i&copy j',
			'elements nobody closes': '<main><ul><li>a<li>b<p>c<table><tr><td>d<td>e<tr><td>f<td>g',
			'elements nobody opened': 'a</p>b</div>c</main>d</td>e',
			'tags that are none': '<main>a < b <3 c </ d> e <> f',
			'quotes left open': '<main><p title="a>b</p><p>c</p>',
			'comments left open': '<main>a<!-- b --!> c -- > d --> e',
			'ten thousand elements in each other': `<main>${'<div>a '.repeat(10_000)}`,
			'upper case': '<MAIN><P>a</P><SCRIPT>b</SCRIPT><TABLE><TR><TD>c<TD ROWSPAN=2>d</TABLE></MAIN>',
		}),
	)('of hostile markup: %s', (_, html) => {
		expect(words(html)).toEqual(readDom(html))
	})
})

describe.each(['captures', 'gold', 'gold2', 'cases'])('of recorded pages in %s', (folder) => {
	const from = join('..', 'shared', folder)
	const isThere = existsSync(join(from, 'captures.ndjson'))
	it.skipIf(!isThere)(
		isThere ? 'both readers read the same words' : 'is skipped: no such recordings here',
		() => {
			const records = readFileSync(join(from, 'captures.ndjson'), 'utf8').trim().split('\n')
			const locales = localesIn(join(from, 'watchlist.json'))
			const differing = records.flatMap((line) => {
				const { document: id, file, contentType } = JSON.parse(line) as Record<string, string>
				const bytes = readFileSync(join(from, file!))
				const html = decode(file!.endsWith('.gz') ? gunzipSync(bytes) : bytes, contentType ?? null)
				const locale = locales.get(id!) ?? 'en'
				const [one, other] = [words(html!, { ...document, locale }), readDom(html!, locale)]
				return one.join(' ') === other.join(' ') ? [] : [file]
			})
			expect(differing).toEqual([])
		},
	)
})

const localesIn = (file: string): Map<string, string> =>
	new Map(
		existsSync(file)
			? (JSON.parse(readFileSync(file, 'utf8')) as Document[]).map(({ id, locale }) => [id, locale])
			: [],
	)

it('every exception says why', () => {
	for (const { name, why } of exceptions) expect(why, name).toMatch(/\w+ \w+/)
	expect(new Set(exceptions.map(({ name }) => name)).size).toBe(exceptions.length)
})
