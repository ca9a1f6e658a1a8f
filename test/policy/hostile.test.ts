import { describe, expect, it } from 'vitest'

import { blank } from '../../src/policy/memory.ts'
import { observe } from '../../src/policy/observe.ts'
import { READER_VERSION } from '../../src/policy/read.ts'
import { document } from '../fixtures/texts.ts'

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
