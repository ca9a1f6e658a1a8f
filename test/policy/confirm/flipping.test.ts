import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Look, changesIn, dieOf, paragraph, watch } from './watching.ts'

const HOUR = 60
const DAY = 24 * HOUR
const WEEK = 7 * 24

const older = paragraph('We do not sell your letters to anybody.')
const newer = paragraph('We sell your letters to other harbours.')
const short = paragraph('We keep your pictures for thirty days.')
const long = paragraph('We keep your pictures for ninety days.')

const alertsIn = (looks: readonly Look[]) => changesIn(looks).filter(({ alert }) => alert)
const FLIPS = 'The text goes back and forth between two wordings.'

/** A die for each seed. */
const dice = fc.integer().map(dieOf)

describe('a text that flips at random for a week', () => {
	it('half and half, is an alert or two, and the last of them says so', () => {
		fc.assert(
			fc.property(dice, (roll) => {
				const looks = watch(WEEK, () => [roll() < 0.5 ? older : newer])
				const alerts = alertsIn(looks)
				expect([1, 2]).toContain(alerts.length)
				expect(changesIn(looks)).toHaveLength(alerts.length)
				expect(alerts.at(-1)).toMatchObject({ flips: true, summary: expect.stringContaining(FLIPS) })
				expect(alerts.at(-1)!.reasons.map(({ rule }) => rule)).toContain('back-and-forth')
			}),
			{ numRuns: 15 },
		)
	})

	it('however often it shows the one or the other, is two alerts at most, and the second says so', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), dice, (share, roll) => {
				const alerts = alertsIn(watch(WEEK, () => [100 * roll() < share ? older : newer]))
				expect(alerts.length).toBeLessThanOrEqual(2)
				for (const { flips, reasons } of alerts.slice(1)) {
					expect(flips).toBe(true)
					expect(reasons.map(({ rule }) => rule)).toContain('back-and-forth')
				}
			}),
			{ numRuns: 15 },
		)
	})

	it('with the old text in one answer of ten, is the one change there was', () => {
		fc.assert(
			fc.property(dice, (roll) => {
				const looks = watch(WEEK, (minute) => [minute < 5 * HOUR || roll() < 0.1 ? older : newer])
				expect(changesIn(looks)).toMatchObject([{ from: 1, to: 2, alert: true }])
			}),
			{ numRuns: 15 },
		)
	})

	it('does not hide what changes beside it', () => {
		fc.assert(
			fc.property(dice, (roll) => {
				const looks = watch(WEEK, (minute) => [minute < 3 * DAY ? short : long, roll() < 0.5 ? older : newer])
				const kept = alertsIn(looks).filter(({ edits }) =>
					edits.some(({ after }) => after?.includes('ninety')),
				)
				expect(kept).toHaveLength(1)
				expect(kept[0]!.minute).toBeLessThan(3 * DAY + 4 * HOUR)
				expect(alertsIn(looks).length).toBeLessThanOrEqual(3)
			}),
			{ numRuns: 15 },
		)
	})
})

describe('an older version', () => {
	it('served again for some hours is held, and the version stands', () => {
		const looks = watch(40, (minute) => [
			minute < 2 * HOUR || (minute >= 20 * HOUR && minute < 30 * HOUR) ? older : newer,
		])
		expect(changesIn(looks)).toHaveLength(1)
		const stale = looks.filter(({ minute }) => minute >= 20 * HOUR && minute < 30 * HOUR)
		expect(new Set(stale.map(({ outcome, reason }) => reason ?? outcome))).toEqual(new Set(['older-version']))
		expect(looks.at(-1)).toMatchObject({ outcome: 'unchanged', memory: { version: { number: 2 } } })
	})

	it('served again and again is held each time', () => {
		const isStale = (minute: number) => minute < 2 * HOUR || (minute > 5 * HOUR && minute % (3 * HOUR) === 0)
		const looks = watch(30, (minute) => [isStale(minute) ? older : newer])
		const stale = looks.filter(({ minute }) => minute > 5 * HOUR && isStale(minute))
		expect(new Set(stale.map(({ reason }) => reason))).toEqual(new Set(['older-version']))
		expect(looks.at(-1)).toMatchObject({
			outcome: 'unchanged',
			setAside: 0,
			memory: { version: { number: 2 } },
		})
	})

	it('that is back for a day is a return, which says which version it is', () => {
		const looks = watch(WEEK, (minute) => [minute < 2 * HOUR || minute >= 2 * DAY ? older : newer])
		const [, back] = changesIn(looks)
		expect(back).toMatchObject({ from: 2, to: 3, returnTo: 1, alert: true })
		expect(back!.minute).toBe(3 * DAY)
		expect(back!.reasons.map(({ text }) => text)).toContain('The wording of version 1 again.')
	})

	it('that is back after months flips nothing', () => {
		const months = 60 * 24
		const looks = watch(months + 30, (minute) => [
			minute < 2 * HOUR || minute >= months * HOUR ? older : newer,
		])
		expect(changesIn(looks).at(-1)).toMatchObject({ returnTo: 1, flips: false })
	})
})

describe('a new text that spreads slowly', () => {
	it('is confirmed when it stays, though old answers came between', () => {
		const looks = watch(20, (minute) => [
			minute < 5 * HOUR || (minute > 5 * HOUR && minute < 6 * HOUR) ? older : newer,
		])
		expect(looks.map(({ outcome }) => outcome)).toContain('reverted')
		// Seen once more than a text that never left: two sightings may be two draws from a few.
		expect(changesIn(looks)).toMatchObject([{ minute: 6 * HOUR + 22 }])
	})
})
