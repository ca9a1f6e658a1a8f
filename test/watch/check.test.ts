import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'

import { ASSESSMENT_VERSION } from '../../src/policy/assess.ts'
import { listCaptures } from '../../src/store/captures.ts'
import { listChanges } from '../../src/store/change-lists.ts'
import { getChange } from '../../src/store/changes.ts'
import { getDocumentState } from '../../src/store/documents.ts'
import { listVersions } from '../../src/store/versions.ts'
import { checkDocument } from '../../src/watch/check.ts'
import { getImportStanding } from '../../src/watch/imports/import-history.ts'
import { reassess } from '../../src/watch/reassess.ts'
import type { AnswerName } from '../origin/answers.ts'
import { answerWith, documentAt, keyOf, passHours, requestsFor, settingsFor } from '../origin/client.ts'

let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'check')
})
const check = (others: Record<string, string> = {}) =>
	checkDocument(env, settingsFor([documentAt(key)], others), documentAt(key))
const checkWith = async (answer: AnswerName) => {
	await answerWith(key, answer)
	return check()
}
const alertIds = async () =>
	(await env.DB.prepare('SELECT id FROM alerts').all<{ id: string }>()).results.map(({ id }) => id)

describe('a first reading', () => {
	it('is version 1 and alerts nobody', async () => {
		expect(await checkWith('standing')).toMatchObject({ outcome: 'first', version: 1, alerts: [] })
		expect(await listVersions(env.DB, key)).toMatchObject([
			{ number: 1, source: 'live', effectiveDate: '2026-05-04' },
		])
		expect(await alertIds()).toEqual([])
	})
})

describe('a preview that was not published', () => {
	it('is told of when it appears and is seen again, and can be judged anew', async () => {
		const document = { ...documentAt(key), kind: 'preview' as const }
		const settings = settingsFor([document])
		await answerWith(key, 'not found', 'changed')
		const seen = []
		for (const _ of [1, 2, 3]) seen.push(await checkDocument(env, settings, document))
		expect(seen).toMatchObject([
			{ outcome: 'absent', version: null, alerts: [] },
			{ outcome: 'pending', version: null, alerts: [] },
			{ outcome: 'changed', version: 1, alerts: [`change.confirmed/${key}-v1`] },
		])
		expect(await getChange(env.DB, `${key}-v1`)).toMatchObject({ from: 0, to: 1, severity: 'material' })
		expect(await getImportStanding(env, document)).toMatchObject({
			refusal: expect.stringContaining('has changed'),
		})
		await env.DB.prepare('UPDATE changes SET assessment = 0').run()
		await reassess(env, settings, `${key}-v1`, new Date())
		expect(await getChange(env.DB, `${key}-v1`)).toMatchObject({
			assessment: ASSESSMENT_VERSION,
			severity: 'material',
			silentEdit: null,
		})
		expect(await listVersions(env.DB, key)).toHaveLength(1)
	})
})

describe('a new wording', () => {
	it('is pending until it is seen again, then one change with its alert', async () => {
		await checkWith('standing')
		expect(await checkWith('changed')).toMatchObject({ outcome: 'pending', version: 1, alerts: [] })
		expect(await listChanges(env.DB)).toEqual([])
		const alert = `change.confirmed/${key}-v2`
		expect(await check()).toMatchObject({ outcome: 'changed', version: 2, alerts: [alert] })
		expect(await getChange(env.DB, `${key}-v2`)).toMatchObject({ from: 1, to: 2, source: 'live' })
		expect(await alertIds()).toEqual([alert])
	})

	it('is not confirmed before its time', async () => {
		await checkWith('standing')
		await answerWith(key, 'changed')
		for (const _ of [1, 2, 3])
			expect(await check({ CONFIRM_AFTER_SECONDS: '600' })).toMatchObject({ outcome: 'pending', version: 1 })
	})

	it('that is gone by the second look is on the log and nowhere else', async () => {
		await checkWith('standing')
		await checkWith('changed')
		expect(await checkWith('standing')).toMatchObject({ outcome: 'reverted', version: 1, alerts: [] })
		const log = await listCaptures(env.DB, key)
		expect(log.map(({ outcome }) => outcome)).toEqual(['reverted', 'pending', 'first'])
		expect(log[1]?.snapshot).toMatch(/^[0-9a-f]{64}$/)
		expect(await listChanges(env.DB)).toEqual([])
	})

	it('that goes back to an old one is held for a day, and then a change marked as a return', async () => {
		for (const answer of ['standing', 'changed', 'changed'] as const) await checkWith(answer)
		for (let hour = 0; hour < 24; hour++) {
			expect(await checkWith('standing')).toMatchObject({
				outcome: 'held',
				reason: 'older-version',
				version: 2,
			})
			expect(await getDocumentState(env.DB, key)).toMatchObject({ roundsHeld: 0 })
			await passHours(key, 1)
		}
		expect(await checkWith('standing')).toMatchObject({ outcome: 'changed', version: 3 })
		expect(await getChange(env.DB, `${key}-v3`)).toMatchObject({ from: 2, to: 3, returnTo: 1, flips: true })
	})

	it('that alternates with the old one for some hours is no news', async () => {
		for (const answer of ['standing', 'changed', 'changed'] as const) await checkWith(answer)
		for (let hour = 0; hour < 3; hour++) {
			expect(await checkWith('standing')).toMatchObject({ reason: 'older-version', version: 2 })
			expect(await checkWith('changed')).toMatchObject({ outcome: 'unchanged', version: 2 })
			await passHours(key, 1)
		}
		expect(await listVersions(env.DB, key)).toHaveLength(2)
		expect(await alertIds()).toEqual([
			`change.confirmed/${key}-v2`,
			expect.stringMatching(`^operator.notice/restless/${key}/`),
		])
	})
})

describe('overlapping checks', () => {
	it('of a first reading make one version', async () => {
		await answerWith(key, 'standing')
		const outcomes = (await Promise.all([check(), check(), check(), check()])).map(({ outcome }) => outcome)
		expect(outcomes.toSorted()).toEqual(['first', 'unchanged', 'unchanged', 'unchanged'])
		expect(await listVersions(env.DB, key)).toHaveLength(1)
	})

	it('of a new wording record one change and one alert', async () => {
		await checkWith('standing')
		await answerWith(key, 'changed')
		const outcomes = (await Promise.all([check(), check(), check(), check()])).map(({ outcome }) => outcome)
		expect(outcomes.toSorted()).toEqual(['changed', 'pending', 'unchanged', 'unchanged'])
		expect(await listChanges(env.DB)).toHaveLength(1)
		expect(await alertIds()).toEqual([`change.confirmed/${key}-v2`])
	})

	it('that confirm it record one change and one alert', async () => {
		await checkWith('standing')
		await checkWith('changed')
		const outcomes = (await Promise.all([check(), check(), check()])).map(({ outcome }) => outcome)
		expect(outcomes.toSorted()).toEqual(['changed', 'unchanged', 'unchanged'])
		expect(await listChanges(env.DB)).toHaveLength(1)
		expect(await alertIds()).toHaveLength(1)
	})

	it('are all on the log', async () => {
		await checkWith('standing')
		await answerWith(key, 'changed')
		await Promise.all([check(), check(), check(), check(), check()])
		const counts = (await listCaptures(env.DB, key)).map(({ count }) => count)
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
	})
})

describe('the log', () => {
	it('accounts for every capture, runs of unchanged as one row', async () => {
		const answers = [
			'standing',
			'standing',
			'standing',
			'refused 999',
			'refused 999',
			'standing',
			'standing',
		] as const
		for (const answer of answers) await checkWith(answer)
		const log = await listCaptures(env.DB, key)
		expect(log.map(({ outcome, count }) => [outcome, count])).toEqual([
			['unchanged', 2],
			['held', 1],
			['held', 1],
			['unchanged', 2],
			['first', 1],
		])
		expect(log[0]!.firstAt < log[0]!.lastAt).toBe(true)
	})

	it('begins a new row after a gap, so that the gap shows', async () => {
		await checkWith('standing')
		await check()
		const long = new Date(Date.now() - 5 * 3600 * 1000).toISOString()
		await env.DB.prepare('UPDATE captures SET first_at = ?1, last_at = ?1').bind(long).run()
		await check()
		await check()
		const log = await listCaptures(env.DB, key)
		expect(log.map(({ outcome, count }) => [outcome, count])).toEqual([
			['unchanged', 2],
			['unchanged', 1],
			['first', 1],
		])
	})

	it('keeps a held page as evidence', async () => {
		await checkWith('standing')
		await checkWith('login page')
		const [held] = await listCaptures(env.DB, key, 1)
		expect(held).toMatchObject({ outcome: 'held', reason: 'login', status: 200, version: null })
		expect(held?.snapshot).toMatch(/^[0-9a-f]{64}$/)
	})
})

describe('a server that knows when its page is the same', () => {
	it('is asked whether it is, and believed', async () => {
		await checkWith('tagged')
		expect(await check()).toMatchObject({ outcome: 'unchanged', version: 1 })
		expect((await requestsFor(key)).map(({ headers }) => headers['if-none-match'])).toEqual([
			undefined,
			'"4-may"',
		])
		const [run] = await listCaptures(env.DB, key, 1)
		expect(run).toMatchObject({ outcome: 'unchanged', status: 304, version: 1 })
	})

	it('is not asked so of a wording that is still on its way', async () => {
		await checkWith('standing')
		await checkWith('changed')
		expect(await getDocumentState(env.DB, key)).toMatchObject({ etag: null })
		await checkWith('tagged')
		expect((await requestsFor(key)).at(-1)?.headers['if-none-match']).toBeUndefined()
	})
})
