import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { handleDeadLetters } from '../../src/jobs.ts'
import { checkDocument } from '../../src/watch/check.ts'
import { queueLostChecks } from '../../src/watch/lost-checks.ts'
import { runCheck } from '../../src/watch/rounds.ts'
import { answerWith, documentAt, keyOf, quietQueues, settingsFor } from '../origin/client.ts'

const MINUTE = 60_000
let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'lost')
	vi.spyOn(console, 'error').mockImplementation(() => {})
	return () => vi.restoreAllMocks()
})

/** The minute of an hour after now. */
function next(minute: number): Date {
	const hour = new Date(Date.now() + 60 * MINUTE)
	hour.setUTCMinutes(minute, 0, 0)
	return hour
}
const titles = async () =>
	(
		await env.DB.prepare(
			`SELECT json_extract(detail, '$.title') AS title FROM alerts WHERE type = 'operator.notice' ORDER BY created_at, id`,
		).all<{ title: string }>()
	).results.map(({ title }) => title)

describe('a check whose message was lost', () => {
	it('is queued again by the sweep, and only that one', async () => {
		const { sent, env } = quietQueues()
		const [lost, done] = [documentAt(key), documentAt(`${key}-done`)]
		const settings = settingsFor([lost, done])
		for (const { id } of [lost, done]) await answerWith(id, 'standing')
		for (const document of [lost, done]) await checkDocument(env, settings, document)
		const round = next(17).toISOString()
		await env.DB.prepare('UPDATE documents SET checked_at = ?1 WHERE id = ?2').bind(round, done.id).run()
		await queueLostChecks(env, settings, next(20))
		expect(sent).toEqual([])
		await queueLostChecks(env, settings, next(25))
		expect(sent.map(({ body }) => body)).toEqual([{ kind: 'check', document: lost.id, round }])
	})

	it('and was to look again at a new wording is queued when that look is overdue', async () => {
		const { sent, env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document], { CONFIRM_AFTER_SECONDS: '60' })
		await answerWith(key, 'standing', 'changed')
		await runCheck(env, settings, document, { round: null })
		await runCheck(env, settings, document, { round: null })
		sent.length = 0
		const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
		await queueLostChecks(env, settings, at(2))
		expect(sent).toEqual([])
		await queueLostChecks(env, settings, at(4))
		expect(sent.map(({ body }) => body)).toMatchObject([{ kind: 'check', document: key, round: null }])
	})

	it('is left to the rounds where a page never says the same twice', async () => {
		const { sent, env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document])
		await answerWith(key, 'standing', 'never the same')
		for (let look = 0; look < 8; look++) await runCheck(env, settings, document, { round: null })
		sent.length = 0
		await env.DB.prepare('UPDATE captures SET last_at = ?1').bind(next(18).toISOString()).run()
		await env.DB.prepare('UPDATE documents SET checked_at = ?1').bind(next(18).toISOString()).run()
		await queueLostChecks(env, settings, next(50))
		expect(sent).toEqual([])
	})
})

describe('a check that throws in every try', () => {
	it('is told once, however many rounds it goes on, and once when it ends', async () => {
		const { sent, env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document])
		const die = (round: string) =>
			handleDeadLetters(
				env,
				createMessageBatch('clausewatch-checks-dead', [
					{ id: round, timestamp: new Date(), attempts: 1, body: { kind: 'check', document: key, round } },
				]).messages,
			)
		await answerWith(key, 'standing')
		await checkDocument(env, settings, document)
		for (let hour = 1; hour <= 5; hour++) await die(`2026-11-24T0${hour}:17:00.000Z`)
		expect(await titles()).toEqual([`Checks of ${key} break.`])
		sent.length = 0
		await queueLostChecks(env, settings, next(30))
		expect(sent).toEqual([])
		for (let round = 0; round < 3; round++) await runCheck(env, settings, document, { round: null })
		expect((await titles()).toSorted()).toEqual([`Checks of ${key} break.`, `Checks of ${key} work again.`])
	})
})
