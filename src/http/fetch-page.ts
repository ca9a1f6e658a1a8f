import type { Capture, Document } from '../policy/model.ts'
import { type HeldReason, MOST_BYTES } from '../policy/recognise/recognise.ts'
import { type FollowRules, followRedirects } from './redirects.ts'
import { readCapped } from './read-capped.ts'
import { parseRetryAfter } from './retry-after.ts'

/** Milliseconds one try may take, body included. */
const TIMEOUT = 15_000
/** Milliseconds before the second and third try. */
const BACKOFF = [1_000, 4_000]
/** Longest wait before another try, ms; where the server asks for more, the next round is soon enough. */
const PATIENCE = 20_000

/** What to fetch, and in which language. */
type Page = Pick<Document, 'url' | 'locale'>

/** The document was not brought back; `transient` when another try may help. */
export interface FetchFailure {
	readonly kind: 'failure'
	readonly reason: HeldReason
	readonly transient: boolean
	readonly status: number | null
	readonly url: string
}

/** An answer, whatever its status: whether it is the document is for policy/recognise.ts to say. */
export interface FetchedPage {
	readonly kind: 'page'
	readonly capture: Capture
	readonly etag: string | null
	readonly lastModified: string | null
}

/** The server says nothing changed since the validators given. */
export interface NotModified {
	readonly kind: 'not-modified'
	readonly url: string
}

export type FetchResult = FetchedPage | NotModified | FetchFailure

export interface FetchOptions extends FollowRules {
	readonly userAgent: string
	/** Validators of the last good capture. */
	readonly etag?: string | null
	readonly lastModified?: string | null
	/** Milliseconds one try may take. */
	readonly timeout?: number
	/** Milliseconds before each further try; its length is how many there are. */
	readonly backoff?: readonly number[]
	/** Longest wait before a further try, ms: a server that asks for more by Retry-After is left alone. */
	readonly patience?: number
}

/**
 * Fetches a document's page: an honest User-Agent, the document's language, at most 3 redirects and 5 MB, and another
 * try on network errors, 429 and 5xx. Never throws on what a server does.
 */
export async function fetchPage(page: Page, options: FetchOptions): Promise<FetchResult> {
	const { timeout = TIMEOUT, backoff = BACKOFF, patience = PATIENCE } = options
	for (let tries = 0; ; tries++) {
		const { result, retryAfter } = await fetchOnce(page, options, timeout)
		const pause = backoff[tries]
		const wait = Math.max(pause ?? 0, retryAfter ?? 0)
		if (pause === undefined || !isTransient(result) || wait > patience) return result
		await new Promise((resolve) => setTimeout(resolve, wait))
	}
}

const isTransient = (result: FetchResult): boolean =>
	result.kind === 'failure'
		? result.transient
		: result.kind === 'page' &&
			(result.capture.status === 429 || (result.capture.status >= 500 && result.capture.status < 600))

interface Try {
	readonly result: FetchResult
	/** Milliseconds the server asked us to wait. */
	readonly retryAfter: number | null
}

async function fetchOnce(page: Page, options: FetchOptions, timeout: number): Promise<Try> {
	const signal = AbortSignal.timeout(timeout)
	const headers = new Headers({
		'user-agent': options.userAgent,
		accept: 'text/html,application/xhtml+xml',
		'accept-language': `${page.locale},*;q=0.1`,
	})
	if (options.etag) headers.set('if-none-match', options.etag)
	if (options.lastModified) headers.set('if-modified-since', options.lastModified)
	const fail = (reason: HeldReason, transient: boolean, status: number | null, url: string): Try => ({
		result: { kind: 'failure', reason, transient, status, url },
		retryAfter: null,
	})
	let at = page.url
	let status: number | null = null
	try {
		const answer = await followRedirects(page.url, { headers, signal }, options)
		at = answer.url
		if (answer.kind === 'refused') return fail(answer.reason, false, answer.status, at)
		const { response } = answer
		status = response.status
		if (status === 304)
			return options.etag || options.lastModified
				? { result: { kind: 'not-modified', url: at }, retryAfter: null }
				: fail('not-asked', false, status, at)
		const body = await readCapped(response, MOST_BYTES)
		if (body === null) return fail('too-large', false, status, at)
		const capture: Capture = {
			observedAt: new Date().toISOString(),
			url: at,
			status,
			contentType: response.headers.get('content-type'),
			body,
		}
		const fetched: FetchedPage = {
			kind: 'page',
			capture,
			etag: response.headers.get('etag'),
			lastModified: response.headers.get('last-modified'),
		}
		return { result: fetched, retryAfter: parseRetryAfter(response.headers.get('retry-after')) }
	} catch {
		// The runtime's network errors carry no code, only texts that differ by cause and version.
		if (signal.aborted) return fail('timeout', true, status, at)
		return fail(status === null ? 'unreachable' : 'connection-lost', true, status, at)
	}
}
