import { expect, test } from 'vitest'

import type { Scope } from '../../../src/policy/model.ts'
import { type Position, disagreements } from '../../../src/policy/statements/disagreements.ts'

const position = (document: string, others: Partial<Position>): Position => ({
	document,
	statement: 'messages-left-out',
	found: null,
	denied: null,
	since: null,
	fromStart: false,
	...others,
})
const everywhere: Scope = { regions: [], outside: [], models: 'any', from: null, who: [] }
const never = { quote: 'We do not use private messages to train AI models.', scope: everywhere }
const indeed = { quote: 'We use private messages to train AI models.', scope: everywhere }
const says = (document: string, since: string, others: Partial<Position> = {}) =>
	position(document, { found: never, since, ...others })

test('one document says it and another says otherwise', () => {
	expect(
		disagreements([
			says('linkedin-ai-faq', '2026-01-01T00:00:00Z'),
			position('linkedin-privacy-policy', { denied: indeed }),
		]),
	).toEqual([
		{
			kind: 'contradiction',
			statement: 'messages-left-out',
			says: { document: 'linkedin-ai-faq', quote: never.quote },
			denies: { document: 'linkedin-privacy-policy', quote: indeed.quote },
		},
	])
})

test('a document may contradict itself', () => {
	expect(disagreements([says('linkedin-ai-faq', '2026-01-01T00:00:00Z', { denied: indeed })])).toHaveLength(1)
})

test('what holds in other regions contradicts nothing', () => {
	const inUk = {
		quote: 'In the UK we use private messages to train AI models.',
		scope: { ...everywhere, regions: ['UK'] },
	}
	expect(
		disagreements([
			says('linkedin-ai-faq', '2026-01-01T00:00:00Z'),
			position('linkedin-eu-privacy-notice', { denied: inUk }),
		]),
	).toEqual([])
})

test('the FAQ was ahead of the policy', () => {
	const faq = says('linkedin-ai-faq', '2024-09-09T06:00:00Z', { fromStart: true })
	const policy = says('linkedin-privacy-policy', '2024-09-18T07:00:00Z')
	expect(disagreements([policy, faq])).toEqual([
		{
			kind: 'apart',
			statement: 'messages-left-out',
			first: { document: 'linkedin-ai-faq', quote: never.quote, since: faq.since },
			later: { document: 'linkedin-privacy-policy', quote: never.quote, since: policy.since },
			days: 9,
			atLeast: true,
		},
	])
})

test('what is said of other models contradicts nothing', () => {
	const ofOthers = { ...indeed, scope: { ...everywhere, models: 'other' as const } }
	const ofContent = { ...never, scope: { ...everywhere, models: 'content-generating' as const } }
	expect(
		disagreements([
			position('linkedin-ai-faq', { found: ofContent, since: '2026-01-01T00:00:00Z' }),
			position('linkedin-eu-privacy-notice', { denied: ofOthers }),
		]),
	).toEqual([])
})

test('only what is said of the same regions was said earlier', () => {
	const inUk = { ...never, scope: { ...everywhere, regions: ['UK'] } }
	const faq = says('linkedin-ai-faq', '2025-01-01T00:00:00Z', { found: inUk })
	const notice = says('linkedin-eu-privacy-notice', '2025-11-04T00:00:00Z', {
		found: { ...never, scope: { ...everywhere, regions: ['UK'], from: '2025-11-03' } },
	})
	const policy = says('linkedin-privacy-policy', '2025-11-03T00:00:00Z')
	expect(disagreements([faq, policy])).toEqual([])
	expect(disagreements([faq, policy, notice])).toMatchObject([
		{ kind: 'apart', first: { document: 'linkedin-ai-faq' }, days: 307, atLeast: false },
	])
})

test('one name of several countries is the same as all of them', () => {
	const named = { ...never, scope: { ...everywhere, regions: ['EU', 'EEA', 'UK', 'Switzerland'] } }
	const designated = { ...indeed, scope: { ...everywhere, regions: ['UK', 'Designated Countries'] } }
	expect(
		disagreements([
			position('linkedin-ai-faq', { found: named, since: '2026-01-01T00:00:00Z' }),
			position('linkedin-eu-privacy-notice', { denied: designated }),
		]),
	).toHaveLength(1)
})

test('what older code recorded without a scope is compared with nothing', () => {
	const unknown = { ...never, scope: null }
	expect(
		disagreements([
			position('linkedin-ai-faq', { found: unknown, since: '2026-01-01T00:00:00Z' }),
			position('linkedin-privacy-policy', { denied: indeed }),
		]),
	).toEqual([])
})

test('nobody knows how long what was there from the start had been there', () => {
	const faq = says('linkedin-ai-faq', '2024-09-09T06:00:00Z', { fromStart: true })
	expect(
		disagreements([faq, says('linkedin-privacy-policy', '2025-09-09T06:00:00Z', { fromStart: true })]),
	).toEqual([])
})

test('checks of one day are not days apart', () => {
	expect(
		disagreements([
			says('linkedin-ai-faq', '2024-09-09T06:00:00Z'),
			says('linkedin-privacy-policy', '2024-09-09T18:00:00Z'),
		]),
	).toEqual([])
})

test('a statement and its opposite are one matter', () => {
	const both = [
		says('linkedin-ai-faq', '2026-01-01T00:00:00Z'),
		position('linkedin-privacy-policy', { denied: indeed }),
		position('linkedin-ai-faq', { statement: 'messages-used', denied: never }),
		position('linkedin-privacy-policy', {
			statement: 'messages-used',
			found: indeed,
			since: '2026-01-01T00:00:00Z',
		}),
	]
	expect(disagreements(both)).toHaveLength(1)
})
