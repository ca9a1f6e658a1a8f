import type { Outcome } from '../../store/alerts/deliveries.ts'
import type { Endpoint, EndpointKind } from '../../store/alerts/endpoints.ts'
import type { Place } from '../../store/alerts/webhooks.ts'
import { PAUSE, later, nextTry } from '../schedule.ts'
import type { Answer } from './post.ts'

/** Milliseconds between tries at an endpoint that takes nothing, once an alert's own schedule is over, and how long in all. */
const LAST_WAIT = 10 * 3600 * 1000
const LONGEST_DOWN = 5 * 24 * 3600 * 1000

const UNMADE = 'could not be made; the log of the Worker has the cause'

/**
 * What an answer means. Success is any 2xx; "gone" ends it; all else, redirects included, is tried again while the
 * schedule lasts. What a busy receiver asks for counts from the answer.
 */
export function judge(
	answer: Answer | null,
	attempts: number,
	endpoint: Endpoint,
	place: Place,
	at: Date,
): Outcome {
	if (answer === null) return { state: 'pending', error: UNMADE, dueAt: later(at, PAUSE), tried: false }
	const { status, error } = answer
	if (status !== null && status >= 200 && status < 300) return { state: 'sent', providerId: null }
	const why = error ?? `answered ${status}`
	if (isGone(endpoint.kind, status)) return { state: 'failed', error: why }
	const retryAfter = status === 429 || status === 503 ? askedWait(endpoint.kind, answer) : 0
	const dueAt = nextTry('webhook', attempts, at, { retryAfter }) ?? lastTry(endpoint, place, at)
	return dueAt === null
		? { state: 'failed', error: why }
		: { state: 'pending', error: why, dueAt, tried: true }
}

/** Whether a status says "never again": chats answer 404 once a channel or its webhook is deleted. */
export const isGone = (kind: EndpointKind, status: number | null): boolean =>
	status === 410 || (status === 404 && kind !== 'webhook')

/** Milliseconds a busy receiver asks for: by `Retry-After`, or in Discord's body, whichever is longer. */
function askedWait(kind: EndpointKind, { retryAfter, text }: Answer): number {
	const inBody = kind === 'discord' ? /"retry_after":\s*(\d+(?:\.\d+)?)/.exec(text)?.[1] : undefined
	return Math.max(retryAfter ?? 0, Math.ceil(Number(inBody ?? 0) * 1000))
}

/**
 * When a webhook whose schedule is over is tried once more; null when never. Where its endpoint took nothing else since
 * its first try, that is down and not refusing it: it is tried on until the endpoint has been down for five days.
 */
function lastTry({ failingSince, state }: Endpoint, { firstAt }: Place, at: Date): string | null {
	const down = failingSince !== null && firstAt !== null && failingSince <= firstAt && state === 'active'
	return down && at.getTime() - Date.parse(failingSince) < LONGEST_DOWN ? later(at, LAST_WAIT) : null
}
