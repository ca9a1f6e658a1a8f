import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import { blank } from '../../../src/policy/memory.ts'
import type { Block } from '../../../src/policy/model.ts'
import { observe } from '../../../src/policy/observe.ts'
import { READER_VERSION } from '../../../src/policy/page/read.ts'
import { document } from '../../fixtures/texts.ts'

// Each of these made some reader of HTML crash, or take quadratic time, or all memory.
const hostile: Record<string, string> = {
	'a hundred thousand nested blocks': '<div>'.repeat(100_000),
	'a million tags': '<p>a'.repeat(1_000_000),
	'end tags that end nothing, deep down': '<div>'.repeat(50_000) + '</section></b></main>'.repeat(50_000),
	'inline elements that are never closed': `<b>${'<i>'.repeat(50_000)}${'</b>'.repeat(300_000)}`,
	'tables in tables': '<table><tr><td>a<td>b'.repeat(20_000),
	'answers in answers': '<details><summary>a</summary>b'.repeat(20_000),
	'one paragraph of links': `<main><p>${'<a href=x>a</a> '.repeat(200_000)}`,
	'one paragraph of breaks': `<main><p>${'a<br>'.repeat(500_000)}`,
	'five million letters': `<main><p>${'word '.repeat(980_000)}`,
	'five million opening brackets': '<main>' + '<'.repeat(4_900_000),
	'a tag of a million attributes': `<main ${'a=b '.repeat(1_000_000)}`,
	'parts in parts': '<main><article>a'.repeat(40_000),
}

describe('a page is held, without harm, that is', () => {
	it.each(Object.entries(hostile))('%s', (_, html) => {
		const body = new TextEncoder().encode(html)
		const capture = {
			observedAt: '2026-11-24T00:00:00Z',
			url: document.url,
			status: 200,
			contentType: 'text/html',
			body,
		}
		const { outcome } = observe(document, blank(READER_VERSION), capture, { sightings: 1, after: 0 })
		expect(outcome).toBe('held')
	})
})

const distinct = (side: string): string[] =>
	Array.from({ length: 3000 }, (_, at) => `${side}${at.toString(26)} `.repeat(12))
// Each pair made some rule take quadratic time, or all memory.
const rewrites: Record<string, readonly [string | string[], string | string[]]> = {
	'thousands of blocks, none of which stayed': [distinct('old'), distinct('new')],
	'one paragraph of thousands of sentences': [
		'We share data with you. '.repeat(8000),
		'We sell data to them. '.repeat(8000),
	],
	'a sentence of thousands of clauses': ['data, and '.repeat(20_000), 'data; or '.repeat(20_000)],
	'a word of a page': [`${'a'.repeat(200_000)} data`, `${'b'.repeat(200_000)} data`],
	'a way through thousands of menus': ['Settings > '.repeat(20_000), 'Options > '.repeat(20_000)],
}

describe('a change is judged in bounded time', () => {
	it.each(Object.entries(rewrites))('%s', (_, [older, newer]) => {
		const toBlocks = (texts: string | string[]) =>
			[texts].flat().map((text): Block => ({ kind: 'paragraph', section: ['Policy'], text }))
		const [before, after] = [toBlocks(older), toBlocks(newer)]
		const { severity } = assess(differenceBetween(document, before, after, '2026-11-24'))
		expect(severity).toBe('material')
	})
})
