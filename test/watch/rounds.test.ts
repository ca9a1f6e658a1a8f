import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { handleMessages } from '../../src/jobs.ts'
import { getAlert } from '../../src/store/alerts/alerts.ts'
import { listCaptures } from '../../src/store/captures.ts'
import { getDocumentState, listDocumentStates } from '../../src/store/documents.ts'
import { raiseBlind } from '../../src/watch/blind.ts'
import { checkDocument } from '../../src/watch/check.ts'
import { type CheckJob, runCheck, startRound } from '../../src/watch/rounds.ts'
import {
	answerWith,
	archiveOf,
	documentAt,
	keyOf,
	origin,
	quietQueues,
	requestsFor,
	settingsFor,
} from '../origin/client.ts'

const HOUR = 3600 * 1000

let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'rounds')
})
const documents = () => ['a', 'b', 'c'].map((letter) => documentAt(`${key}-${letter}`))

describe('a round', () => {
	it('is one message per document', async () => {
		const { sent, env } = quietQueues()
		await startRound(env, documents(), new Date('2026-11-24T03:17:00Z'))
		expect(sent.map(({ body }) => body)).toEqual(
			documents().map(({ id }) => ({ kind: 'check', document: id, round: '2026-11-24T03:17:00.000Z' })),
		)
	})

	it('of more documents than the queue takes at once goes in parts', async () => {
		const taken: number[] = []
		const sendBatch = async (messages: unknown[]) => void taken.push(messages.length)
		const many = Array.from({ length: 205 }, (_, at) => documentAt(`${key}-${at}`))
		await startRound({ ...env, CHECKS: { sendBatch } as unknown as Queue }, many, new Date())
		expect(taken).toEqual([100, 100, 5])
	})

	it('goes on when one document breaks: the others are checked, that one is tried again', async () => {
		const { env } = quietQueues()
		const watched = documents()
		for (const { id } of watched) await answerWith(id, 'standing')
		const settings = settingsFor(watched)
		for (const document of watched) await checkDocument(env, settings, document)
		// What nothing should ever do: the state of one document no longer reads.
		await env.DB.prepare("UPDATE documents SET known = '{}' WHERE id = ?").bind(watched[1]!.id).run()
		const batch = createMessageBatch(
			'clausewatch-checks',
			watched.map(({ id }) => ({
				id,
				timestamp: new Date(),
				attempts: 1,
				body: { kind: 'check', document: id, round: null },
			})),
		)
		const acked = batch.messages.map((message) => vi.spyOn(message, 'ack'))
		const retried = batch.messages.map((message) => vi.spyOn(message, 'retry'))
		const told = vi.spyOn(console, 'error').mockImplementation(() => {})
		await handleMessages(env, settings, batch.messages)
		told.mockRestore()
		expect(acked.map((ack) => ack.mock.calls.length)).toEqual([1, 0, 1])
		expect(retried.map((retry) => retry.mock.calls.length)).toEqual([0, 1, 0])
		for (const { id } of [watched[0]!, watched[2]!]) expect(await requestsFor(id)).toHaveLength(2)
	})

	it('reads the row of a document once a check', async () => {
		const { env } = quietQueues()
		const document = documentAt(key)
		const timestamp = new Date(Date.now() + 60_000).toISOString().replace(/\D/g, '').slice(0, 14)
		const settings = settingsFor([document], {
			FALLBACK_AFTER: '1',
			WAYBACK_URL: await archiveOf(`${key}-archive`, [{ timestamp, answer: 'standing' }]),
		})
		await answerWith(key, 'standing', 'changed', 'changed', '500 error')
		const asked: string[] = []
		const DB = new Proxy(env.DB, {
			get: (db, name) =>
				name === 'prepare'
					? (sql: string) => (asked.push(sql), db.prepare(sql))
					: (Reflect.get(db, name) as () => unknown).bind(db),
		})
		const pace = { backoff: [] }
		for (const _ of [1, 2, 3, 4]) await checkDocument({ ...env, DB }, settings, document, pace)
		expect(asked.filter((sql) => sql.startsWith('SELECT * FROM documents'))).toHaveLength(4)
		expect((await listCaptures(env.DB, key)).map(({ source }) => source)).toContain('web-archive')
	})

	it('that met a new wording looks again when it may be confirmed', async () => {
		const { sent, env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document], { CONFIRM_AFTER_SECONDS: '600' })
		await answerWith(key, 'standing', 'changed')
		await runCheck(env, settings, document, { round: null })
		expect(sent).toEqual([])
		await runCheck(env, settings, document, { round: null })
		const body = { kind: 'check', document: key, round: null, again: 1 }
		expect(sent).toEqual([{ body, delaySeconds: 600 }])
	})

	it('leaves the second look to the one that is queued, however often it is asked meanwhile', async () => {
		const { sent, env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document], { CONFIRM_AFTER_SECONDS: '600' })
		await answerWith(key, 'standing', 'never the same')
		for (let round = 0; round < 6; round++) await runCheck(env, settings, document, { round: null })
		const again = () => sent.flatMap(({ body }) => (body as Partial<CheckJob>).again ?? [])
		expect(again()).toEqual([1])
		for (let look = 1; look <= 3; look++)
			await runCheck(env, settings, document, { round: null, again: again()[look - 1]! })
		expect(again()).toEqual([1, 2, 3])
	})

	it('tells the outside watcher when it is full, and not before', async () => {
		const { env } = quietQueues()
		const watched = documents()
		const beat = `${key}-heart`
		await answerWith(beat, 'standing')
		const settings = settingsFor(watched, { HEARTBEAT_URL: `${origin}/${beat}/ping` })
		const round = new Date().toISOString()
		for (const [index, document] of watched.entries()) {
			await answerWith(document.id, index === 1 ? 'refused 999' : 'standing')
			expect(await requestsFor(beat)).toHaveLength(0)
			await runCheck(env, settings, document, { round })
		}
		expect((await requestsFor(beat)).map(({ method, url }) => [method, url])).toEqual([
			['GET', `/${beat}/ping`],
		])
	})
})

describe('a document out of sight', () => {
	const blindAlerts = async () =>
		(await env.DB.prepare('SELECT type FROM alerts ORDER BY created_at').all<{ type: string }>()).results.map(
			({ type }) => type,
		)

	it('raises one alert after 24 hours without a good capture, and recovers on the first good one', async () => {
		const { env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document])
		const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)
		await answerWith(key, 'standing')
		await checkDocument(env, settings, document)
		await answerWith(key, 'refused 999')
		await checkDocument(env, settings, document)

		expect(await raiseBlind(env, settings, inHours(23.9))).toEqual([])
		const raised = await raiseBlind(env, settings, inHours(24.1))
		expect(raised).toEqual([expect.stringContaining(`monitor.blind/${key}/`)])
		expect((await getAlert(env.DB, raised[0]!))?.detail).toMatchObject({ reason: 'refused' })
		expect(await raiseBlind(env, settings, inHours(25))).toEqual([])
		expect((await getDocumentState(env.DB, key))?.blindSince).not.toBeNull()

		await checkDocument(env, settings, document)
		expect(await blindAlerts()).toEqual(['monitor.blind'])
		await answerWith(key, 'standing')
		const { alerts } = await checkDocument(env, settings, document)
		expect(alerts).toEqual([expect.stringContaining(`monitor.recovered/${key}/`)])
		expect((await getDocumentState(env.DB, key))?.blindSince).toBeNull()
		expect((await blindAlerts()).toSorted()).toEqual(['monitor.blind', 'monitor.recovered'])
	})

	it('is one that answers but never says the same twice', async () => {
		const { env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document])
		await answerWith(key, 'standing', 'never the same')
		await checkDocument(env, settings, document)
		const before = new Date(Date.now() - 23 * HOUR).toISOString()
		await env.DB.prepare('UPDATE documents SET good_at = ?').bind(before).run()
		for (const _ of [1, 2, 3])
			expect(await checkDocument(env, settings, document)).toMatchObject({ outcome: 'pending' })
		expect(await getDocumentState(env.DB, key)).toMatchObject({ goodAt: before, roundsHeld: 0 })
		expect(await raiseBlind(env, settings, new Date(Date.now() + 2 * HOUR))).toHaveLength(1)

		await answerWith(key, 'changed')
		expect((await checkDocument(env, settings, document)).alerts).toEqual([
			expect.stringContaining(`monitor.recovered/${key}/`),
		])
	})

	it('is not seen again by a new wording before that was seen twice', async () => {
		const { env } = quietQueues()
		const document = documentAt(key)
		await answerWith(key, 'standing', 'refused 999', 'changed')
		for (const _ of [1, 2]) await checkDocument(env, settingsFor([document]), document)
		const before = new Date(Date.now() - 25 * HOUR).toISOString()
		await env.DB.prepare('UPDATE documents SET good_at = ?').bind(before).run()
		expect(await raiseBlind(env, settingsFor([document]), new Date())).toHaveLength(1)
		const unsure = settingsFor([document], { CONFIRM_AFTER_SECONDS: '600' })
		expect(await checkDocument(env, unsure, document)).toMatchObject({ outcome: 'pending', alerts: [] })
		expect((await checkDocument(env, unsure, document)).alerts).toEqual([
			expect.stringContaining(`monitor.recovered/${key}/`),
		])
	})

	it('is noticed when no check ever ran', async () => {
		const { env } = quietQueues()
		const settings = settingsFor(documents())
		const now = Date.now()
		expect(await raiseBlind(env, settings, new Date(now))).toEqual([])
		expect((await listDocumentStates(env.DB)).size).toBe(3)
		expect(await raiseBlind(env, settings, new Date(now + 25 * HOUR))).toHaveLength(3)
	})

	it('is one that says 304 to whoever has nothing of it', async () => {
		const { env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document])
		await answerWith(key, '304 to all')
		for (const _ of [1, 2])
			expect(await checkDocument(env, settings, document)).toMatchObject({
				outcome: 'held',
				reason: 'not-asked',
				version: null,
			})
		expect(await getDocumentState(env.DB, key)).toMatchObject({ goodAt: null, etag: null })
		expect(await raiseBlind(env, settings, new Date(Date.now() + 25 * HOUR))).toHaveLength(1)
	})

	it('is one of a version whose server says 304 to what it was not asked', async () => {
		const { env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document])
		await answerWith(key, 'standing', '304 to all')
		expect(await checkDocument(env, settings, document)).toMatchObject({ outcome: 'first' })
		expect(await checkDocument(env, settings, document)).toMatchObject({ outcome: 'held', version: 1 })
	})

	it('is not what a page is that answers 304', async () => {
		const { env } = quietQueues()
		const document = documentAt(key)
		const settings = settingsFor([document])
		await answerWith(key, 'tagged')
		await checkDocument(env, settings, document)
		const long = new Date(Date.now() - 23 * HOUR).toISOString()
		await env.DB.prepare('UPDATE documents SET good_at = ?').bind(long).run()
		await checkDocument(env, settings, document)
		expect(await raiseBlind(env, settings, new Date(Date.now() + 2 * HOUR))).toEqual([])
	})
})
