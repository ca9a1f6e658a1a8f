import { describe, expect, it } from 'vitest'

import type { CaptureRun } from '../../../src/store/captures.ts'
import { coverageOf, readLog } from '../../../src/web/load/coverage.ts'

const HOUR = 3_600_000
const at = (hour: number) => new Date(hour * HOUR).toISOString()

let id = 0
const run = (from: number, to: number, given: Partial<CaptureRun> = {}): CaptureRun => ({
	id: ++id,
	document: 'faq',
	outcome: 'unchanged',
	reason: null,
	source: 'live',
	firstAt: at(from),
	lastAt: at(to),
	count: to - from + 1,
	status: 200,
	url: null,
	bytes: null,
	ms: null,
	snapshot: null,
	contentHash: null,
	version: 1,
	setAside: 0,
	asked: null,
	...given,
})
const held = (hour: number, reason = 'refused') => run(hour, hour, { outcome: 'held', reason, version: null })

describe('the log', () => {
	it('joins neighbours that are alike and keeps apart those that are not', () => {
		const lines = readLog([held(5, 'captcha'), held(4), held(3), run(0, 2)], at(6))
		expect(
			lines.map((line) => line.kind === 'seen' && [line.run.reason, line.run.count, line.run.firstAt]),
		).toEqual([
			['captcha', 1, at(5)],
			['refused', 2, at(3)],
			[null, 3, at(0)],
		])
	})

	it('shows a silence of over three hours, at the end too, and never joins across one', () => {
		const lines = readLog([run(10, 10), run(0, 2)], at(20))
		expect(lines).toMatchObject([
			{ kind: 'gap', from: at(10), to: at(20) },
			{ kind: 'seen' },
			{ kind: 'gap', from: at(2), to: at(10) },
			{ kind: 'seen' },
		])
	})

	it('takes three hours for no silence', () => {
		expect(readLog([run(5, 5), run(0, 2)], at(6)).map(({ kind }) => kind)).toEqual(['seen'])
	})
})

describe('the ribbon', () => {
	it('covers the whole time without holes: seen, held, and nobody looking', () => {
		expect(coverageOf([run(12, 14), held(11), held(10), run(2, 9)], 0, 20 * HOUR)).toEqual([
			{ kind: 'gap', from: 0, to: 2 * HOUR },
			{ kind: 'good', from: 2 * HOUR, to: 10 * HOUR },
			{ kind: 'held', from: 10 * HOUR, to: 12 * HOUR },
			{ kind: 'good', from: 12 * HOUR, to: 14 * HOUR },
			{ kind: 'gap', from: 14 * HOUR, to: 20 * HOUR },
		])
	})

	it('begins in the middle of a run that began before it', () => {
		expect(coverageOf([run(0, 9)], 5 * HOUR, 10 * HOUR)).toEqual([
			{ kind: 'good', from: 5 * HOUR, to: 10 * HOUR },
		])
	})

	it('is one gap where nothing was captured', () => {
		expect(coverageOf([], 0, HOUR)).toEqual([{ kind: 'gap', from: 0, to: HOUR }])
	})
})
