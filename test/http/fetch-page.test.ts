import { beforeEach, describe, expect, it } from 'vitest'

import { type FetchOptions, fetchPage } from '../../src/http/fetch-page.ts'
import { isSameSite } from '../../src/http/redirects.ts'
import { parseRetryAfter } from '../../src/http/retry-after.ts'
import { answerWith, documentAt, keyOf, requestsFor } from '../origin/client.ts'

const options: FetchOptions = {
	userAgent: 'Clausewatch/test',
	allowLoopback: true,
	backoff: [1, 1],
	timeout: 5000,
}
let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'fetch')
})
const fetched = (extra: Partial<FetchOptions> = {}) => fetchPage(documentAt(key), { ...options, ...extra })

describe('an answer', () => {
	it('is brought back with its address, status and bytes', async () => {
		await answerWith(key, 'standing')
		const result = await fetched()
		expect(result).toMatchObject({ kind: 'page', capture: { status: 200, url: documentAt(key).url } })
	})

	it('was asked for with an honest name and in the language of the document', async () => {
		await answerWith(key, 'standing')
		await fetched()
		const [request] = await requestsFor(key)
		expect(request?.headers).toMatchObject({
			'user-agent': 'Clausewatch/test',
			'accept-language': 'en,*;q=0.1',
		})
	})

	it('may come from another address of the same site', async () => {
		await answerWith(key, 'redirect within the site')
		expect(await fetched()).toMatchObject({ kind: 'page', capture: { url: `${documentAt(key).url}/moved` } })
	})

	it('of HTTP 999 is brought back as it is, asked for once', async () => {
		await answerWith(key, 'refused 999')
		expect(await fetched()).toMatchObject({ kind: 'page', capture: { status: 999 } })
		expect(await requestsFor(key)).toHaveLength(1)
	})
})

describe('a server in trouble for a moment', () => {
	it('is asked again after an error of its own', async () => {
		await answerWith(key, '500 error', 'standing')
		expect(await fetched()).toMatchObject({ kind: 'page', capture: { status: 200 } })
	})

	it('is asked again when it says so', async () => {
		await answerWith(key, '429 for a moment', 'standing')
		expect(await fetched()).toMatchObject({ kind: 'page', capture: { status: 200 } })
	})

	it('is asked again when the connection broke', async () => {
		await answerWith(key, 'reset in mid-body', 'end in mid-body', 'standing')
		expect(await fetched()).toMatchObject({ kind: 'page', capture: { status: 200 } })
		expect(await requestsFor(key)).toHaveLength(3)
	})

	it('is left alone when it asks for more time than a round has', async () => {
		await answerWith(key, '429 for a minute', 'standing')
		expect(await fetched()).toMatchObject({ kind: 'page', capture: { status: 429 } })
		expect(await requestsFor(key)).toHaveLength(1)
	})

	it('is not asked a fourth time', async () => {
		await answerWith(key, '500 error')
		expect(await fetched()).toMatchObject({ kind: 'page', capture: { status: 500 } })
		expect(await requestsFor(key)).toHaveLength(3)
	})
})

describe('what is no answer', () => {
	it.each([
		['reset in mid-body', { reason: 'connection-lost', transient: true, status: 200 }],
		['end in mid-body', { reason: 'connection-lost', transient: true, status: 200 }],
		['stall before the headers', { reason: 'timeout', transient: true, status: null }],
		['stall in mid-body', { reason: 'timeout', transient: true, status: 200 }],
		['gzip bomb', { reason: 'too-large', transient: false, status: 200 }],
		['endless stream', { reason: 'too-large', transient: false, status: 200 }],
		['redirect loop', { reason: 'too-many-redirects', transient: false, status: 302 }],
		['redirect to another host', { reason: 'redirected-away', transient: false, status: 302 }],
		['redirect to another port', { reason: 'redirected-away', transient: false, status: 302 }],
		['redirect to another scheme', { reason: 'redirected-away', transient: false, status: 302 }],
		['redirect with a user name', { reason: 'redirected-away', transient: false, status: 302 }],
		['304 to all', { reason: 'not-asked', transient: false, status: 304 }],
	] as const)('has a name: %s', async (answer, failure) => {
		await answerWith(key, answer)
		expect(await fetched({ backoff: [], timeout: 1000 })).toMatchObject({ kind: 'failure', ...failure })
	})

	it.each(['http://127.0.0.1:9/', 'http://nowhere.invalid/'])('has a name: nobody at %s', async (url) => {
		const result = await fetchPage({ ...documentAt(key), url }, { ...options, backoff: [] })
		expect(result).toMatchObject({ kind: 'failure', reason: 'unreachable', transient: true, status: null })
	})
})

describe('a page that has not moved', () => {
	it('is not sent again to who has it', async () => {
		await answerWith(key, 'tagged')
		const first = await fetched()
		const etag = first.kind === 'page' ? first.etag : null
		expect(etag).toBe('"4-may"')
		expect(await fetched({ etag })).toMatchObject({ kind: 'not-modified' })
	})
})

describe('the site of a document', () => {
	const isOwn = (own: string, other: string) => isSameSite(new URL(own), new URL(other))
	it.each([
		['https://www.linkedin.com/legal', 'https://in.linkedin.com/legal'],
		['https://www.linkedin.com/legal', 'https://linkedin.com/'],
		['https://policy.example/', 'https://www.policy.example/terms'],
		['http://127.0.0.1:8787/a', 'http://127.0.0.1:8787/b'],
	])('%s has %s', (own, other) => {
		expect(isOwn(own, other)).toBe(true)
		expect(isOwn(other, own)).toBe(true)
	})
	it.each([
		['https://www.linkedin.com/', 'https://somebody@www.linkedin.com/'],
		['https://www.linkedin.com/', 'https://:secret@www.linkedin.com/'],
		['https://www.linkedin.com/', 'https://pages.linkedin.com/'],
		['https://www.linkedin.com/', 'https://linkedin.com.example/'],
		['https://www.linkedin.com/', 'https://in.linkedin.com.example/'],
		['https://one.co.uk/', 'https://two.co.uk/'],
		['http://127.0.0.1/', 'http://127.0.0.2/'],
	])('%s has not %s', (own, other) => {
		expect(isOwn(own, other)).toBe(false)
	})
})

describe('Retry-After', () => {
	it.each([
		['120', 120_000],
		['Wed, 21 Oct 2026 07:28:10 GMT', 10_000],
		['Wed, 21 Oct 2026 07:27:00 GMT', 0],
		['soon', null],
		[null, null],
	])('%s is %s ms', (header, ms) => {
		expect(parseRetryAfter(header, Date.parse('2026-10-21T07:28:00Z'))).toBe(ms)
	})
})
