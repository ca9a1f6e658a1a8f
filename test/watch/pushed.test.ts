import { Buffer } from 'node:buffer'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'

import { listCaptures } from '../../src/store/captures.ts'
import { listVersions } from '../../src/store/versions.ts'
import { checkDocument } from '../../src/watch/check.ts'
import { type Pushed, pushedSchema, takePushedCapture } from '../../src/watch/pushed.ts'
import { type Wording, loginPage, policyPage } from '../origin/pages.ts'
import { answerWith, documentAt, keyOf, quietQueues, settingsFor } from '../origin/client.ts'

let key = ''
let minutes = 0
beforeEach(({ task }) => {
	key = keyOf(task, 'pushed')
	minutes = 0
})
const at = (minute: number) => new Date(Date.parse('2026-11-24T03:00:00Z') + minute * 60_000)
const { sent, env: quiet } = quietQueues()

const seen = (page: string, others: Record<string, unknown> = {}): Pushed =>
	pushedSchema.parse({
		document: key,
		observedAt: at(minutes).toISOString(),
		url: documentAt(key).url,
		status: 200,
		contentType: 'text/html; charset=utf-8',
		body: Buffer.from(page).toString('base64'),
		...others,
	})
const push = (pushed: Pushed) => {
	const settings = settingsFor([documentAt(key)], { CONFIRM_AFTER_SECONDS: '600' })
	return takePushedCapture(quiet, settings, documentAt(key), pushed, at(minutes))
}
const pushWording = (wording: Wording, minute: number) => {
	minutes = minute
	return push(seen(policyPage(wording, documentAt(key).url, minute)))
}

describe('what another machine saw', () => {
	it('counts like what we saw, and is marked as pushed', async () => {
		expect(await pushWording('standing', 0)).toMatchObject({
			kind: 'taken',
			recorded: { outcome: 'first', version: 1 },
		})
		expect(await pushWording('standing', 60)).toMatchObject({ recorded: { outcome: 'unchanged' } })
		expect(await listCaptures(env.DB, key)).toMatchObject([
			{ source: 'pushed', outcome: 'unchanged', firstAt: at(60).toISOString(), ms: null },
			{ source: 'pushed', outcome: 'first' },
		])
	})

	it('is confirmed by a second look ten minutes later, and the alert is woken', async () => {
		await pushWording('standing', 0)
		expect(await pushWording('changed', 1)).toMatchObject({ recorded: { outcome: 'pending' } })
		expect(await pushWording('changed', 10)).toMatchObject({ recorded: { outcome: 'pending' } })
		expect(await pushWording('changed', 11)).toMatchObject({ recorded: { outcome: 'changed', version: 2 } })
		expect(sent.map(({ body }) => body)).toContainEqual({
			kind: 'expand',
			alert: `change.confirmed/${key}-v2`,
		})
	})

	it('confirms what we saw ourselves', async () => {
		await pushWording('standing', 0)
		await pushWording('changed', 1)
		await answerWith(key, 'changed')
		expect(await checkDocument(quiet, settingsFor([documentAt(key)]), documentAt(key))).toMatchObject({
			outcome: 'changed',
			version: 2,
		})
	})

	it('is held like anything else that is not the document', async () => {
		await pushWording('standing', 0)
		minutes = 5
		expect(await push(seen(loginPage))).toMatchObject({ recorded: { outcome: 'held', reason: 'login' } })
		expect(await push(seen('', { status: 999 }))).toMatchObject({
			recorded: { outcome: 'held', reason: 'refused' },
		})
		expect(await listVersions(env.DB, key)).toHaveLength(1)
	})

	it('is kept for good where it shows a version, even if the same bytes were seen again after a false alarm', async () => {
		const first = policyPage('standing', documentAt(key).url, 0)
		await push(seen(first))
		await pushWording('changed', 1)
		minutes = 2
		expect(await push(seen(first))).toMatchObject({ recorded: { outcome: 'reverted' } })
		const [version] = await listVersions(env.DB, key)
		const { keys } = await env.SNAPSHOTS.list({ prefix: `page:${version!.snapshot}` })
		expect(keys.map(({ expiration }) => expiration)).toEqual([undefined])
	})

	it.each([
		[
			'of another site',
			{ url: 'https://elsewhere.example/legal' },
			{ path: ['url'], what: expect.stringContaining('is not on the site of') },
		],
		[
			'from the future',
			{ observedAt: '2026-11-24T04:00:00Z' },
			{ path: ['observedAt'], what: expect.stringContaining('is in the future') },
		],
		[
			'from before the last good capture',
			{ observedAt: '2026-11-24T02:59:59Z' },
			{ path: ['observedAt'], what: expect.stringContaining('is not after') },
		],
		[
			'a second time',
			{ observedAt: '2026-11-24T03:00:00Z' },
			{ path: ['observedAt'], what: expect.stringContaining('is not after') },
		],
	])('is not taken %s', async (_, others, fault) => {
		await pushWording('standing', 0)
		minutes = 30
		const answer = await push(seen(policyPage('changed', documentAt(key).url, 1), others))
		expect(answer).toMatchObject({ kind: 'refused', fault })
		expect(await listCaptures(env.DB, key)).toHaveLength(1)
	})
})

describe('a push', () => {
	const good = {
		document: 'a',
		observedAt: '2026-11-24T03:00:00Z',
		url: 'https://example.org/',
		status: 200,
		contentType: null,
		body: '',
	}
	it.each([
		['without a document', { document: undefined }],
		['at no time', { observedAt: 'yesterday' }],
		['from no address', { url: 'ftp://example.org/' }],
		['of no status', { status: 20 }],
		['that is not base64', { body: 'é' }],
		['with a word it does not know', { source: 'live' }],
	])('%s is refused', (_, others) => {
		expect(pushedSchema.safeParse(good).success).toBe(true)
		expect(pushedSchema.safeParse({ ...good, ...others }).success).toBe(false)
	})

	it('holds 5 MB and no more', () => {
		const body = (bytes: number) => Buffer.alloc(bytes).toString('base64')
		expect(pushedSchema.parse({ ...good, body: body(5_000_000) }).body.byteLength).toBe(5_000_000)
		expect(pushedSchema.safeParse({ ...good, body: body(5_000_003) }).success).toBe(false)
	})
})
