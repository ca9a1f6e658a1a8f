import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import { compare } from '../../../src/policy/compare/compare.ts'
import { isSameWording } from '../../../src/policy/compare/is-same-wording.ts'
import { read } from '../../../src/policy/page/read.ts'
import { document } from '../../fixtures/texts.ts'

const blocksOf = (html: string) => read(`<main><h1>Policy</h1>${html}</main>`, document).blocks
const linked = (href: string) => `<p>To object, use the <a href="${href}">objection form</a>.</p>`
const form = 'https://www.harbour.example/ask/object'

describe('a link that leads elsewhere under the same words', () => {
	it.each([
		['another page', '/help/general'],
		['another site', 'https://elsewhere.example/ask/object'],
		['a mail address', 'mailto:crew@harbour.example'],
		['what is asked of the page', '/ask/object?for=captains'],
	])('is an edit: to %s', (_, href) => {
		const [before, after] = [blocksOf(linked(form)), blocksOf(linked(href))]
		const edits = compare(before, after)
		expect(edits).toMatchObject([{ kind: 'changed', links: [{ text: 'objection form', before: form }] }])
		expect(isSameWording(before, after)).toBe(false)
		const {
			severity,
			summary,
			edits: assessed,
		} = assess(differenceBetween(document, before, after, '2026-11-24'))
		expect(severity).toBe('minor')
		expect(assessed[0]!.reasons[0]).toMatchObject({ rule: 'link-target', after: 'objection form' })
		expect(summary).toContain('objection form')
	})
	it.each([
		['with a suffix', '/ask/object.html'],
		['with a slash', '/ask/object/'],
		['with tracking', '/ask/object?trk=policy&utm_source=x'],
		['in another language', '/ask/object?lang=fr'],
		['by another protocol', 'http://harbour.example/ask/object'],
		['within the site', '/forms/object'],
		['through a scanner', `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(form)}`],
		['in the document itself', '#object'],
	])('is none where it leads to the same page, or stays: %s', (_, href) => {
		expect(compare(blocksOf(linked(form)), blocksOf(linked(href)))).toEqual([])
	})
	it('is none where articles were renumbered', () => {
		const [before, after] = ['/help/answer/82934', '/help/answer/a1441505'].map((href) =>
			blocksOf(linked(href)),
		)
		expect(compare(before!, after!)).toEqual([])
	})
})

describe('a link more or less', () => {
	it('is the same wording, also where paragraphs were split', () => {
		const before = blocksOf('<p>Use the form. Or write.</p>')
		expect(isSameWording(before, blocksOf('<p>Use the <a href="/form">form</a>. Or write.</p>'))).toBe(true)
		expect(isSameWording(before, blocksOf('<p>Use the <a href="/form">form</a>.</p><p>Or write.</p>'))).toBe(
			true,
		)
	})
})

describe('an address that one side hides without saying which', () => {
	const [hidden, shown] = ['[email protected]', 'crew@harbour.example'].map((mail) =>
		blocksOf(`<p>Write to ${mail}, or to the Harbour.</p>`),
	)
	it('is no edit', () => {
		expect(compare(hidden!, shown!)).toEqual([])
		expect(compare(shown!, hidden!)).toEqual([])
	})
	it('hides no other edit, and no other address', () => {
		expect(compare(hidden!, blocksOf('<p>Write to crew@harbour.example, or to the mate.</p>'))).toHaveLength(
			1,
		)
		expect(
			compare(shown!, blocksOf('<p>Write to mate@harbour.example, or to the Harbour.</p>')),
		).toHaveLength(1)
	})
})
