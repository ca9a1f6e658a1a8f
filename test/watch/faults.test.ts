import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'

import type { HeldReason } from '../../src/policy/recognise/recognise.ts'
import { listCaptures } from '../../src/store/captures.ts'
import { listChanges } from '../../src/store/change-lists.ts'
import { getDocumentState } from '../../src/store/documents.ts'
import { getPage, getText } from '../../src/store/snapshots.ts'
import { listVersions } from '../../src/store/versions.ts'
import { checkDocument } from '../../src/watch/check.ts'
import type { AnswerName } from '../origin/answers.ts'
import { answerWith, documentAt, keyOf, settingsFor } from '../origin/client.ts'

const faults = [
	['refused 999', 'refused'],
	['redirect to authwall', 'authwall'],
	['login page', 'login'],
	['security check', 'checkpoint'],
	['captcha page', 'captcha'],
	['french', 'other-language'],
	['half a page', 'truncated'],
	['reset in mid-body', 'connection-lost'],
	['end in mid-body', 'connection-lost'],
	['gzip bomb', 'too-large'],
	['endless stream', 'too-large'],
	['stall before the headers', 'timeout'],
	['stall in mid-body', 'timeout'],
	['500 error', 'server-error'],
	['429 for a minute', 'rate-limited'],
	['redirect loop', 'too-many-redirects'],
	['redirect to another host', 'redirected-away'],
	['redirect with a user name', 'redirected-away'],
	['wrong charset', 'undecodable'],
	['not HTML', 'not-html'],
	['empty body', 'empty'],
	['not found', 'not-found'],
	['no content element', 'no-content'],
	['error page', 'error-page'],
] as const satisfies readonly (readonly [AnswerName, HeldReason])[]

/** Patience for a test: a stalled server is given up after a second. */
const pace = { timeout: 1000, backoff: [1] }

let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'faults')
})
const check = (document = documentAt(key)) =>
	checkDocument(env, settingsFor([documentAt(key)]), document, pace)
const checkWith = async (answer: AnswerName) => {
	await answerWith(key, answer)
	return check()
}
const countAlerts = () => env.DB.prepare('SELECT count(*) AS n FROM alerts').first<number>('n')

describe('good, bad, good', () => {
	it.each(faults)(
		'%s: held as %s, no change, no alert, the last good version untouched',
		async (bad, reason) => {
			expect(await checkWith('standing')).toMatchObject({ outcome: 'first', version: 1 })
			const before = await listVersions(env.DB, key)

			expect(await checkWith(bad)).toMatchObject({ outcome: 'held', reason, version: 1, alerts: [] })
			expect(await listVersions(env.DB, key)).toEqual(before)

			expect(await checkWith('standing')).toMatchObject({ outcome: 'unchanged', version: 1, alerts: [] })
			expect(await listChanges(env.DB)).toEqual([])
			expect(await countAlerts()).toBe(0)
			const log = await listCaptures(env.DB, key)
			expect(log.map(({ outcome, reason }) => [outcome, reason])).toEqual([
				['unchanged', null],
				['held', reason],
				['first', null],
			])
			const [version] = await listVersions(env.DB, key)
			expect(version).toMatchObject({ ...before[0], lastSeen: log[0]?.lastAt })
			expect(await getText(env.SNAPSHOTS, version!.contentHash)).not.toBeNull()
			expect(await getPage(env.SNAPSHOTS, version!.snapshot)).not.toBeNull()
		},
	)

	it('nobody at the address: held as unreachable', async () => {
		await checkWith('standing')
		const nobody = { ...documentAt(key), url: 'http://127.0.0.1:9/' }
		expect(await check(nobody)).toMatchObject({ outcome: 'held', reason: 'unreachable', version: 1 })
		expect(await check()).toMatchObject({ outcome: 'unchanged', version: 1 })
	})
})

describe('bad, good', () => {
	it.each(faults)('%s: makes no version of it', async (bad, reason) => {
		expect(await checkWith(bad)).toMatchObject({ outcome: 'held', reason, version: null })
		expect(await getDocumentState(env.DB, key)).toMatchObject({ goodAt: null, roundsHeld: 1 })
		expect(await checkWith('standing')).toMatchObject({ outcome: 'first', version: 1, alerts: [] })
		expect(await getDocumentState(env.DB, key)).toMatchObject({ roundsHeld: 0 })
	})
})

describe('a wording on its way', () => {
	it.each(['refused 999', 'half a page', 'reset in mid-body'] as const)(
		'still counts after a look that failed: %s',
		async (bad) => {
			await checkWith('standing')
			expect(await checkWith('changed')).toMatchObject({ outcome: 'pending', version: 1 })
			expect(await checkWith(bad)).toMatchObject({ outcome: 'held' })
			expect(await checkWith('changed')).toMatchObject({ outcome: 'changed', version: 2 })
		},
	)
})

describe('trouble for a moment', () => {
	it('is not seen at all: 500, then the page', async () => {
		await checkWith('standing')
		await answerWith(key, '500 error', 'standing')
		expect(await check()).toMatchObject({ outcome: 'unchanged', version: 1 })
	})
})
