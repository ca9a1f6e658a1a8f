import { readStart } from '../../http/read-capped.ts'
import { parseRetryAfter } from '../../http/retry-after.ts'

/** Milliseconds a receiver has to answer, body included. */
const TIMEOUT = 15_000
/** Most bytes of an answer that are read and kept. */
const MOST_ANSWER = 4096

/** What came of one try. */
export interface Answer {
	/** Null when none came. */
	readonly status: number | null
	readonly ms: number
	/** The first 4 kB. */
	readonly text: string
	/** Milliseconds the receiver asked us to wait. */
	readonly retryAfter: number | null
	/** Why none came. */
	readonly error: string | null
}

/** Sends one body, follows no redirect, reads little of the answer. Never throws on what a receiver does. */
export async function postWebhook(
	url: string,
	headers: Readonly<Record<string, string>>,
	body: string,
	timeout = TIMEOUT,
): Promise<Answer> {
	const start = Date.now()
	const signal = AbortSignal.timeout(timeout)
	let status: number | null = null
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body,
			redirect: 'manual',
			signal,
		})
		status = response.status
		const retryAfter = parseRetryAfter(response.headers.get('retry-after'), start)
		return {
			status,
			text: await readStart(response, MOST_ANSWER),
			retryAfter,
			ms: Date.now() - start,
			error: null,
		}
	} catch {
		// The runtime's network errors carry no code, only texts that differ by cause and version.
		const error = signal.aborted ? 'no answer in time' : 'could not be reached'
		return { status, text: '', retryAfter: null, ms: Date.now() - start, error }
	}
}
