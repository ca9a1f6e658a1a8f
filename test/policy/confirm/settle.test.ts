import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { editsOf, lineKeys, stretchesBetween } from '../../../src/policy/confirm/line-edits.ts'
import { settle } from '../../../src/policy/confirm/settle.ts'
import type { Block } from '../../../src/policy/model.ts'
import { someBlocks, textOf, version } from '../versions.ts'

const stretches = (before: readonly Block[], now: readonly Block[]) =>
	stretchesBetween(lineKeys(before), lineKeys(now))
/** The text with those edits of a page that touch a line with one of these words. */
const settled = (before: string, now: string, words: string[]) => {
	const [older, newer] = [version(before), version(now)]
	const between = stretches(older, newer)
	const due = between.flatMap(({ before, now, removed, added }) => [
		...removed.filter((_, at) => words.some((word) => older[before.from + at]!.text.includes(word))),
		...added.filter((_, at) => words.some((word) => newer[now.from + at]!.text.includes(word))),
	])
	return textOf(settle(older, newer, between, new Set(due)))
}

describe('a version with the edits of a page that are due', () => {
	it('is the version without any, and the page with all of them', () => {
		fc.assert(
			fc.property(someBlocks, someBlocks, (before, now) => {
				const between = stretches(before, now)
				expect(lineKeys(settle(before, now, between, new Set()))).toEqual(lineKeys(before))
				const all = new Set(editsOf(between, ''))
				expect(lineKeys(settle(before, now, between, all))).toEqual(lineKeys(now))
			}),
		)
	})

	it('has only lines of the two, whatever is due', () => {
		fc.assert(
			fc.property(someBlocks, someBlocks, fc.infiniteStream(fc.boolean()), (before, now, coins) => {
				const between = stretches(before, now)
				const due = new Set(editsOf(between, '').filter(() => coins.next().value))
				const known = new Set([...before, ...now].map(({ text }) => text))
				expect(settle(before, now, between, due).filter(({ text }) => !known.has(text))).toEqual([])
			}),
		)
	})

	it('keeps a line where the one in its place is not due', () => {
		expect(settled('one\nread 1 time\ntwo', 'one\nread 2 times\ntwo', ['read 1'])).toBe(
			'one\nread 1 time\ntwo',
		)
	})

	it('takes one of two neighbours, the one that is due', () => {
		const before = 'We keep it for thirty days.\nread 1 time'
		const now = 'We keep it for ninety days.\nread 2 times'
		expect(settled(before, now, ['days', 'read 1'])).toBe('We keep it for ninety days.\nread 1 time')
	})

	it('knows which line became which where one more was put before it', () => {
		const before = 'head\nWe keep it for thirty days.'
		const now = 'head\nAn offer of ropes.\nWe keep it for ninety days.'
		expect(settled(before, now, ['days'])).toBe('head\nWe keep it for ninety days.')
	})

	it('leaves out a new line that is not due, and keeps a line that is removed but not due', () => {
		expect(settled('one\ntwo', 'one\ntwo\nan offer', [])).toBe('one\ntwo')
		expect(settled('one\ntwo', 'one', [])).toBe('one\ntwo')
	})
})

describe('edits of lines', () => {
	it('are the same strings however the page changes elsewhere', () => {
		const before = version('one\ntwo\nthree\nfour')
		const edits = (now: string) => editsOf(stretches(before, version(now)), '')
		expect(edits('one\nTWO\nthree\nfour')).toHaveLength(2)
		expect(edits('one\nTWO\nthree\nFOUR')).toEqual(expect.arrayContaining(edits('one\nTWO\nthree\nfour')))
	})

	it('tell one place from another by the line before it', () => {
		const before = version('one\ntwo\nthree')
		const [here] = editsOf(stretches(before, version('one\nnew\ntwo\nthree')), '')
		const [there] = editsOf(stretches(before, version('one\ntwo\nnew\nthree')), '')
		expect(here).not.toBe(there)
	})

	it('of a rewrite are one', () => {
		const text = (word: string) =>
			version(Array.from({ length: 1100 }, (_, at) => `${word} ${at}`).join('\n'))
		expect(editsOf(stretches(text('old'), text('new')), 'sha256:x')).toEqual(['= sha256:x'])
	})
})
