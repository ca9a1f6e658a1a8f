import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { helpPage } from '../../fixtures/linkedin/help-page.ts'
import { legalPage } from '../../fixtures/linkedin/legal-page.ts'
import { escape } from '../../fixtures/linkedin/noise.ts'
import { contentHash } from '../../../src/policy/page/hash.ts'
import { normalise } from '../../../src/policy/english/normalise.ts'
import { read } from '../../../src/policy/page/read.ts'
import { skim } from '../../../src/policy/page/skim.ts'
import { document, english } from '../../fixtures/texts.ts'

const skimHash = (html: string) => skim(html, document).hash
const hashes = (html: string) => ({ skim: skimHash(html), content: contentHash(read(html, document).blocks) })
const page = (seed: number, parts = english) => ({
	title: 'Privacy Policy',
	url: document.url,
	lang: 'en',
	parts,
	seed,
})

const word = fc
	.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'म', 'ж', '李'), minLength: 1, maxLength: 8 })
	.filter((text) => normalise(text) !== '')
const block = fc.array(word, { minLength: 1, maxLength: 6 })
const tag = fc.constantFrom('p', 'h2', 'li', 'div', 'blockquote', 'td')
/** Markup a browser would not choke on, and some it would. */
const soup = fc.array(
	fc.oneof(
		word,
		fc.constantFrom(
			'<p>',
			'</p>',
			'<b>',
			'</b>',
			'<div>',
			'</div>',
			'<main>',
			'</main>',
			'<article>',
			'</article>',
			'<li>',
			'<ul>',
			'</ul>',
		),
		fc.constantFrom(
			'<table>',
			'<tr>',
			'<td>',
			'</table>',
			'<br>',
			'<h2>',
			'</h2>',
			'<nav>',
			'</nav>',
			'<script>',
			'</script>',
			'<button aria-expanded>',
			'</button>',
			'<!-- -->',
			'<a href=x>',
			'</a>',
			'&amp;',
			'<',
			'</',
			' ',
		),
	),
	{ maxLength: 60 },
)

describe('one page rendered again', () => {
	it('has the same hashes on both templates, whatever ids, ages and tracking it carries', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), (a, b) => {
				expect(hashes(legalPage(page(a)))).toEqual(hashes(legalPage(page(b))))
				expect(hashes(helpPage(page(a)))).toEqual(hashes(helpPage(page(b))))
			}),
			{ numRuns: 60 },
		)
	})
	it('has the same content hash in other markup', () => {
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), tag, tag, (blocks, one, other) => {
				const render = (name: string) =>
					`<main>${blocks.map((words) => `<${name}>${words.join(' ')}</${name}>`).join('')}</main>`
				expect(hashes(render(one)).content).toBe(hashes(render(other)).content)
			}),
		)
	})
})

describe('one word changed', () => {
	it('changes both hashes, wherever it stands', () => {
		const sentence = english[3] as string
		const words = [...sentence.matchAll(/(?<=[>\s])[A-Za-z]{2,}(?=[\s<.,])/g)].filter(
			({ index }) => !/<[^>]*$/.test(sentence.slice(0, index)),
		)
		const before = hashes(legalPage(page(1)))
		for (const { index, 0: old } of words) {
			const edited = `${sentence.slice(0, index)}never${sentence.slice(index + old.length)}`
			const after = hashes(legalPage(page(2, [...english.slice(0, 3), edited, english[4]!])))
			expect(after.skim).not.toBe(before.skim)
			expect(after.content).not.toBe(before.content)
		}
		expect(words.length).toBeGreaterThan(30)
	})
	it('changes both hashes in any text', () => {
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.nat(), word, (blocks, at, changed) => {
				const index = at % blocks.length
				const other = blocks.with(index, blocks[index]!.with(0, changed))
				fc.pre(normalise(blocks.flat().join('')) !== normalise(other.flat().join('')))
				const [before, after] = [blocks, other].map((list) =>
					hashes(
						legalPage(
							page(
								at,
								list.map((words) => `<p>${escape(words.join(' '))}</p>`),
							),
						),
					),
				)
				expect(after!.skim).not.toBe(before!.skim)
				expect(after!.content).not.toBe(before!.content)
			}),
		)
	})
})

describe('a skim', () => {
	it('never says "same" of two pages read differently', () => {
		fc.assert(
			fc.property(
				soup,
				fc.nat(),
				fc.constantFrom('', '<p>', '</div>', '<br>', '</main>', 'x', ' ', '<nav>'),
				(pieces, at, piece) => {
					const [a, b] = [pieces, pieces.toSpliced(at % (pieces.length + 1), 1, piece)].map((list) =>
						hashes(list.join('')),
					)
					expect(a!.skim === b!.skim && a!.content !== b!.content).toBe(false)
				},
			),
			{ numRuns: 2_000 },
		)
	})
})
