import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { listCaptures } from '../../../src/store/captures.ts'
import { getDocumentState } from '../../../src/store/documents.ts'
import { listVersions } from '../../../src/store/versions.ts'
import { raiseBlind } from '../../../src/watch/blind.ts'
import { checkDocument } from '../../../src/watch/check.ts'
import type { Shelf } from '../../origin/archive.ts'
import {
	answerWith,
	archiveOf,
	documentAt,
	keyOf,
	passHours,
	requestsFor,
	settingsFor,
} from '../../origin/client.ts'

const HOUR = 3600 * 1000
const digits = (time: Date | number) => new Date(time).toISOString().replace(/\D/g, '').slice(0, 14)
/** Newer than any look of the test, however slow: the archive counts whole seconds. */
const soon = () => digits(Date.now() + 60_000)

let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'sources')
})
async function watchWith(shelf: Shelf, others: Record<string, string> = {}) {
	const archive = `${key}-archive`
	const settings = settingsFor([documentAt(key)], {
		WAYBACK_URL: await archiveOf(archive, shelf),
		FALLBACK_AFTER: '2',
		...others,
	})
	return {
		settings,
		check: () => checkDocument(env, settings, documentAt(key)),
		asked: async () => (await requestsFor(archive)).map(({ url }) => url),
	}
}
const logged = async () =>
	(await listCaptures(env.DB, key)).map(({ source, outcome }) => `${source} ${outcome}`)

describe('a page out of sight', () => {
	it('is looked for in the web archive after the rounds the settings say', async () => {
		const timestamp = soon()
		const { check, asked } = await watchWith([
			{ timestamp: '20260101000000', answer: 'changed' },
			{ timestamp, answer: 'standing' },
		])
		await answerWith(key, 'standing')
		await check()
		await answerWith(key, 'refused 999')
		await check()
		expect(await asked()).toEqual([])
		expect(await check()).toMatchObject({ outcome: 'held', reason: 'refused' })
		expect(await asked()).toEqual([
			expect.stringContaining('/cdx/search/cdx?'),
			expect.stringContaining(`/web/${timestamp}id_/http://127.0.0.1`),
		])
		expect(await logged()).toContain('web-archive unchanged')
		const found = (await listCaptures(env.DB, key)).find(({ source }) => source === 'web-archive')
		expect(found?.url).toContain(`/web/${timestamp}id_/`)
		expect(await getDocumentState(env.DB, key)).toMatchObject({ roundsHeld: 2, goodAt: found?.lastAt })
	})

	it('is never replaced by an older one than we saw', async () => {
		const { check, asked } = await watchWith([{ timestamp: digits(Date.now() - HOUR), answer: 'changed' }])
		await answerWith(key, 'standing')
		await check()
		await answerWith(key, 'refused 999')
		for (const _ of [1, 2, 3]) await check()
		expect((await asked()).filter((url) => url.includes('/web/'))).toEqual([])
		expect(await logged()).toEqual(['live held', 'live held', 'live held', 'live first'])
	})

	it('is not taken twice from one memento, neither a good one nor a bad one', async () => {
		for (const answer of ['standing', 'login page'] as const) {
			key = `${key}-${answer.slice(0, 5)}`
			const { check, asked } = await watchWith([{ timestamp: soon(), answer }])
			await answerWith(key, 'standing')
			await check()
			await answerWith(key, 'refused 999')
			for (const _ of [1, 2, 3, 4]) await check()
			expect((await asked()).filter((url) => url.includes('/web/'))).toHaveLength(1)
		}
	})

	it('that shows a new wording in the archive is pending until a later look shows it too', async () => {
		const timestamp = soon()
		const { check } = await watchWith([{ timestamp, answer: 'changed' }])
		await answerWith(key, 'standing')
		await check()
		await answerWith(key, 'refused 999')
		for (const _ of [1, 2, 3]) await check()
		expect(await logged()).toContain('web-archive pending')
		expect(await listVersions(env.DB, key)).toHaveLength(1)
		await answerWith(key, 'changed')
		await passHours(key, 1)
		expect(await check()).toMatchObject({ outcome: 'changed', version: 2 })
	})

	it('confirms a new wording from the archive, and tells it as of now', async () => {
		const ago = (hours: number) => Date.now() - hours * HOUR
		await answerWith(key, 'standing')
		await (await watchWith([])).check()
		await answerWith(key, 'refused 999')
		await env.DB.prepare(
			"UPDATE documents SET good_at = ?1, rounds_held = 2, known = json_set(known, '$.version.lastSeen', ?1)",
		)
			.bind(new Date(ago(5)).toISOString())
			.run()
		for (const hours of [4, 3]) {
			const { check } = await watchWith([{ timestamp: digits(ago(hours)), answer: 'changed' }])
			await check()
		}
		const told = await env.DB.prepare(
			"SELECT min(created_at) AS at FROM alerts WHERE type = 'change.confirmed'",
		).first<string>('at')
		expect(await listVersions(env.DB, key)).toHaveLength(2)
		expect(Date.parse(told ?? '')).toBeGreaterThan(ago(1))
	})

	it('gives its first version where it was never seen', async () => {
		const { check } = await watchWith([{ timestamp: '20260601120000', answer: 'standing' }], {
			FALLBACK_AFTER: '1',
		})
		await answerWith(key, 'refused 999')
		expect(await check()).toMatchObject({ outcome: 'held', reason: 'refused' })
		expect(await listVersions(env.DB, key)).toMatchObject([
			{ number: 1, source: 'web-archive', firstSeen: '2026-06-01T12:00:00.000Z' },
		])
	})

	it('stays blind when what the archive has is a day old', async () => {
		const { check, settings } = await watchWith([
			{ timestamp: digits(Date.now() - 30 * HOUR), answer: 'standing' },
		])
		await answerWith(key, 'standing')
		await check()
		await answerWith(key, 'refused 999')
		await check()
		const before = new Date(Date.now() - 40 * HOUR).toISOString()
		await env.DB.prepare(
			"UPDATE documents SET good_at = ?1, known = json_set(known, '$.version.lastSeen', ?1)",
		)
			.bind(before)
			.run()
		expect(await raiseBlind(env, settings, new Date())).toHaveLength(1)
		expect((await check()).alerts).toEqual([])
		expect(await logged()).toContain('web-archive unchanged')
		expect(await getDocumentState(env.DB, key)).toMatchObject({ blindSince: expect.any(String) })
	})

	it('is left to itself when the settings say so', async () => {
		const { check, asked } = await watchWith([{ timestamp: soon(), answer: 'standing' }], {
			FALLBACK_AFTER: '0',
		})
		await answerWith(key, 'refused 999')
		for (const _ of [1, 2, 3]) await check()
		expect(await asked()).toEqual([])
	})
})

describe('an archive that fails', () => {
	beforeEach(() => {
		const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
		return () => said.mockRestore()
	})

	it.each(['refused 999', '500 error', 'not HTML', 'gzip bomb', 'reset in mid-body'] as const)(
		'hides nothing of what the page itself showed: %s',
		async (answer) => {
			const settings = settingsFor([documentAt(key)], {
				WAYBACK_URL: documentAt(`${key}-broken`).url.replace('/legal/privacy-policy', ''),
				FALLBACK_AFTER: '1',
			})
			await answerWith(`${key}-broken`, answer)
			await answerWith(key, 'login page')
			expect(await checkDocument(env, settings, documentAt(key), { backoff: [] })).toMatchObject({
				outcome: 'held',
				reason: 'login',
			})
			expect(await logged()).toEqual(['live held'])
		},
		30_000,
	)

	it('gives no capture of the page when the memento itself cannot be had', async () => {
		const { check } = await watchWith([{ timestamp: soon(), answer: 'not found' }], { FALLBACK_AFTER: '1' })
		await answerWith(key, 'login page')
		expect(await check()).toMatchObject({ outcome: 'held', reason: 'login' })
		expect(await logged()).toEqual(['live held'])
	})
})
