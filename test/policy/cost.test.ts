// What understanding a page costs, counted in characters that are looked at: never in time.
import { describe, expect, it } from 'vitest'

import { blank } from '../../src/policy/memory.ts'
import { observe } from '../../src/policy/observe.ts'
import { READER_VERSION } from '../../src/policy/page/read.ts'
import { watchlist } from '../../src/watchlist.ts'
import { captureOf, paragraph } from './confirm/watching.ts'

const ONCE = { sightings: 1, after: 0 }
/** A document in which statements are looked for. */
const document = watchlist[0]!

const METHODS = [
	'match',
	'matchAll',
	'replace',
	'search',
	'split',
	'includes',
	'indexOf',
	'normalize',
] as const
type Method = (this: string, ...args: unknown[]) => unknown

/** Steps from one page to another, and shows each text that a string method is called on. */
function change(
	before: readonly string[],
	after: readonly string[],
	show: (text: string, args: readonly unknown[]) => void,
): void {
	const { memory } = observe(document, blank(READER_VERSION), captureOf(before, 0), ONCE)
	const page = captureOf(after, 60)
	const own = Object.fromEntries(METHODS.map((name) => [name, String.prototype[name] as Method]))
	const methods = String.prototype as unknown as Record<string, Method>
	for (const name of METHODS) {
		methods[name] = function (...args) {
			show(this, args)
			return own[name]!.apply(this, args)
		}
	}
	try {
		expect(observe(document, memory, page, ONCE).outcome).toBe('changed')
	} finally {
		Object.assign(methods, own)
	}
}

const list = (length: number, of: (at: number) => string) =>
	Array.from({ length }, (_, at) => paragraph(of(at)))
const dated = (word: string) => (at: number) =>
	`We ${word} how we use data for harbour ${at} on March ${1 + (at % 28)}, ${1980 + (at % 40)}; see notice ${at}.`
const ofShips = (word: string) => (at: number) =>
	`${word} ${at} carries letters ${at * 7} to port ${at * 13} and back.`

describe('twice as long a page costs twice as much', () => {
	it.each([
		['paragraphs that announce days gone by', dated('will change'), dated('will update')],
		['paragraphs that are all replaced', ofShips('The ship'), ofShips('No boat')],
	])('%s', (_, older, newer) => {
		const [small, large] = [500, 1000].map((length) => {
			let work = 0
			change(list(length, older), list(length, newer), (text) => (work += text.length))
			return work
		})
		expect(large! / small!).toBeLessThan(2.4)
	})
})

describe('a text', () => {
	it('is split into sentences once, however many ask', () => {
		const texts = (word: string) =>
			list(40, (at) => `${word} ${at} is ours. We ${word.toLowerCase()} it for long.`)
		const split: string[] = []
		change(texts('Keep'), texts('Hold'), (text, [pattern]) => {
			if (pattern instanceof RegExp && pattern.source.startsWith(String.raw`\s(?<=[.!?…]`)) split.push(text)
		})
		expect(split.length).toBeGreaterThanOrEqual(40)
		expect(split).toHaveLength(new Set(split).size)
	})
})
