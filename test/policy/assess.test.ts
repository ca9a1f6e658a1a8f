import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../src/policy/assess.ts'
import { documents, versionsOf, type Written, written } from './changes.ts'
import { policy, someBlocks, textOf } from './versions.ts'

const firstSeen = '2026-09-18T06:17:00Z'

function assessed(change: Pick<Written, 'in' | 'edits'>) {
	const { before, after } = versionsOf(change)
	return { before, after, ...assess(differenceBetween(documents[change.in], before, after, firstSeen)) }
}

describe('assess', () => {
	it.each(written)('$severity: $name', (change) => {
		const { severity, alert, topics, reasons, summary } = assessed(change)
		expect({ severity, alert }).toEqual({ severity: change.severity, alert: change.severity === 'material' })
		expect(topics).toEqual(expect.arrayContaining([...change.topics]))
		expect(reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...change.rules]))
		expect(summary).toContain(change.told)
	})

	it.each(written)('quotes only what stands in the versions: $name', (change) => {
		expectQuotesToStand(assessed(change))
	})

	it('quotes only what stands in the versions, whatever they are', () => {
		fc.assert(
			fc.property(someBlocks, someBlocks, (before, after) => {
				const assessed = assess(differenceBetween(policy, before, after, firstSeen))
				expectQuotesToStand({ before, after, ...assessed })
			}),
		)
	})

	it('gives every edit a reason of its own severity', () => {
		fc.assert(
			fc.property(someBlocks, someBlocks, (before, after) => {
				const { edits } = assess(differenceBetween(policy, before, after, firstSeen))
				for (const { severity, reasons } of edits) {
					expect(reasons.length).toBeGreaterThan(0)
					expect(new Set(reasons.map((reason) => reason.severity))).toEqual(new Set([severity]))
				}
			}),
		)
	})

	it.each(written)('tells it in at most 280 characters: $name', (change) => {
		expect(assessed(change).summary.length).toBeLessThanOrEqual(280)
	})
})

function expectQuotesToStand({
	before,
	after,
	reasons,
	edits,
	announcements,
	statements,
}: ReturnType<typeof assessed>) {
	const [older, newer] = [textOf(before), textOf(after)]
	for (const reason of [...reasons, ...edits.flatMap((edit) => edit.reasons)]) {
		expect(older).toContain(reason.before ?? '')
		expect(newer).toContain(reason.after ?? '')
	}
	for (const { quote } of announcements) expect(newer).toContain(quote)
	for (const { quote, before } of statements) {
		expect(newer).toContain(quote ?? '')
		expect(older).toContain(before ?? '')
	}
}
