import { describe, expect, it } from 'vitest'

import { glance } from '../../../src/policy/glance.ts'
import { document } from '../../fixtures/texts.ts'
import { type Look, captureOf, changesIn, confirmation, dieOf, list, paragraph, watch } from './watching.ts'

const HOUR = 60
const short = paragraph('We keep your pictures for thirty days.')
const long = paragraph('We keep your pictures for ninety days.')
const counter = (minute: number) => paragraph(`Read ${1_000 + minute} times so far.`)
const offers = ['Ropes by the yard', 'Sails at half price', 'Tar for every hull']
/** The next of three offers at each call. */
const rotation = () => {
	let at = 0
	return () => list([offers[at++ % 3]!])
}
const textsIn = (looks: readonly Look[]) =>
	changesIn(looks).map(({ edits }) => edits.map(({ before, after }) => [before, after]))
const restlessIn = (look: Look) => look.memory.unsettled?.places.filter(({ times }) => times > 1) ?? []

describe('an edit beside a line that keeps changing', () => {
	it.each([
		['a counter', () => counter],
		['a rotating list', rotation],
	])('is confirmed alone, within the hour: %s', (_, begin) => {
		const line = begin()
		const looks = watch(48, (minute) => [minute < 20 * HOUR ? short : long, line(minute)])
		expect(textsIn(looks)).toEqual([
			[['We keep your pictures for thirty days.', 'We keep your pictures for ninety days.']],
		])
		expect(changesIn(looks)[0]!.minute).toBeLessThanOrEqual(20 * HOUR + 22)
		expect(looks.find(({ change }) => change)!.memory.version).toMatchObject({ number: 2 })
	})

	it('may bring the line along: what holds still of it is confirmed, the rest is set aside', () => {
		const offer = rotation()
		const looks = watch(24, (minute) => (minute < 5 * HOUR ? [short] : [long, offer()]))
		expect(textsIn(looks).flat()).toEqual([
			['We keep your pictures for thirty days.', 'We keep your pictures for ninety days.'],
			[null, 'Related reading'],
		])
		const text = looks.at(-1)!.memory.blocks.map(({ text }) => text)
		expect(text).toContain('We keep your pictures for ninety days.')
		expect(text.some((line) => offers.includes(line))).toBe(false)
	})

	it('right above it leaves the line as it was last adopted', () => {
		const looks = watch(24, (minute) => [minute < 5 * HOUR ? short : long, counter(minute)])
		expect(looks.find(({ change }) => change)).toMatchObject({ setAside: 1, memory: { skimHash: null } })
		const text = looks.at(-1)!.memory.blocks.map(({ text }) => text)
		expect(text.slice(-2)).toEqual(['We keep your pictures for ninety days.', 'Read 1000 times so far.'])
	})
})

describe('a line that keeps changing', () => {
	it('is set aside, and the document is unchanged', () => {
		const looks = watch(30, (minute) => [short, counter(minute)])
		expect(changesIn(looks)).toEqual([])
		expect(looks.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['first', 'pending', 'pending'])
		for (const look of looks.slice(3)) {
			expect(look).toMatchObject({ outcome: 'unchanged', setAside: 1, memory: { pending: null } })
			expect(restlessIn(look)).toMatchObject([{ text: expect.stringMatching(/^Read \d+ times so far\.$/) }])
		}
	})

	it('costs no text: a glance is sure of it', () => {
		const looks = watch(30, (minute) => [short, counter(minute)])
		const { memory } = looks.at(-1)!
		const { blocks: _, earlier: __, ...known } = memory
		const page = captureOf([short, counter(30 * HOUR)], 30 * HOUR)
		expect(glance(document, known, page, confirmation)).toMatchObject({
			sure: true,
			result: { outcome: 'unchanged', setAside: 1 },
		})
		const edited = captureOf([long, counter(30 * HOUR)], 30 * HOUR)
		expect(glance(document, known, edited, confirmation)).toMatchObject({ sure: false })
	})

	it('is a change when it holds still in other words, and is forgotten a day later', () => {
		const looks = watch(60, (minute) => [
			short,
			minute < 20 * HOUR ? counter(minute) : paragraph('We do not count how often this is read.'),
		])
		expect(changesIn(looks)).toHaveLength(1)
		expect(changesIn(looks)[0]!.minute).toBe(26 * HOUR)
		expect(looks.at(-1)!.memory).toMatchObject({ unsettled: null, version: { number: 2 } })
	})

	it('counts only after a day when it holds still in words that came and left', () => {
		const line = rotation()
		const looks = watch(80, (minute) => [short, minute < 20 * HOUR ? line() : list([offers[1]!])])
		expect(changesIn(looks)).toHaveLength(1)
		// The rotation may have shown it last, an hour before.
		expect(changesIn(looks)[0]!.minute).toBeGreaterThanOrEqual(43 * HOUR)
	})

	it('hides nothing that is put in beside it', () => {
		const looks = watch(30, (minute) => [
			short,
			...(minute < 20 * HOUR ? [] : [paragraph('We sell your pictures to painters.')]),
			counter(minute),
		])
		expect(textsIn(looks)).toEqual([[[null, 'We sell your pictures to painters.']]])
	})

	it('that is most of the page leaves nothing seen', () => {
		const looks = watch(12, (minute) =>
			Array.from({ length: 60 }, (_, at) => paragraph(`Ship ${at} came in at ${minute + at} o’clock.`)),
		)
		expect(new Set(looks.slice(1).map(({ outcome }) => outcome))).toEqual(new Set(['pending']))
		expect(looks.at(-1)!.memory.pending).toMatchObject({ sightings: 1 })
	})
})

describe('a line that each request draws anew from three', () => {
	const seeds = Array.from({ length: 30 }, (_, at) => at + 1)
	const draw = (roll: () => number) => offers[Math.floor(roll() * 3)]!

	it('is at most once a change, where it is put in, in thirty weeks', () => {
		for (const seed of seeds) {
			const roll = dieOf(seed)
			const show = seed % 2 === 0 ? paragraph : (text: string) => list([text])
			const looks = watch(7 * 24, (minute) => [short, ...(minute < 6 * HOUR ? [] : [show(draw(roll))])])
			const lines = textsIn(looks)
				.flat()
				.filter(([, after]) => after !== 'Related reading')
			expect(lines.length, `seed ${seed}`).toBeLessThanOrEqual(1)
			expect(lines.filter(([before]) => before !== null)).toEqual([])
			expect(restlessIn(looks.at(-1)!)).not.toEqual([])
		}
	}, 120_000)

	it('and is there from the start may be taken for an edit once, in the first hours', () => {
		for (const seed of seeds) {
			const roll = dieOf(seed)
			const changes = changesIn(watch(2 * 24, () => [short, paragraph(draw(roll))]))
			expect(changes.length, `seed ${seed}`).toBeLessThanOrEqual(1)
			for (const { minute } of changes) expect(minute).toBeLessThan(6 * HOUR)
		}
	}, 120_000)
})

describe('a rewrite', () => {
	it('of a thousand lines and more is confirmed as a whole', () => {
		const text = (word: string) =>
			Array.from({ length: 1_100 }, (_, at) => paragraph(`${word} number ${at}.`))
		const looks = watch(4, (minute) => [short, ...text(minute < 2 * HOUR ? 'Rule' : 'Clause')])
		expect(changesIn(looks)).toMatchObject([{ minute: 2 * HOUR + 11 }])
		expect(looks.at(-1)).toMatchObject({ outcome: 'unchanged', memory: { unsettled: null } })
	})

	it('of hundreds is confirmed beside a line that keeps changing', () => {
		const text = (word: string) => Array.from({ length: 300 }, (_, at) => paragraph(`${word} number ${at}.`))
		const looks = watch(4, (minute) => [
			...text(minute < 2 * HOUR ? 'Rule' : 'Clause'),
			short,
			counter(minute),
		])
		expect(changesIn(looks)).toMatchObject([{ minute: 2 * HOUR + 22 }])
	})
})

describe('edits that arrive one after the other', () => {
	it('within a confirmation are one change', () => {
		const harder = paragraph('We read your letters.')
		const looks = watch(12, (minute) =>
			minute < 5 * HOUR ? [short] : minute < 5 * HOUR + 5 ? [long] : [long, harder],
		)
		expect(changesIn(looks)).toMatchObject([{ minute: 5 * HOUR + 22 }])
		expect(textsIn(looks)[0]).toHaveLength(2)
	})
})
