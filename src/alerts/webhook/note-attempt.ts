import type { Env } from '../../env.ts'
import { countFailingDays, insertAttempt } from '../../store/alerts/attempts.ts'
import { isAwaited, type Outcome } from '../../store/alerts/deliveries.ts'
import {
	type Endpoint,
	OPERATORS,
	disableEndpoint,
	markAnswering,
	markFailing,
} from '../../store/alerts/endpoints.ts'
import { notifyOperator, notifySubscriber } from '../../store/alerts/outbox.ts'
import type { Place } from '../../store/alerts/webhooks.ts'
import { endNotice } from './end-notice.ts'
import { isGone } from './judge.ts'
import type { Answer } from './post.ts'

/** Days with nothing but failed tries that end an endpoint, and the milliseconds they span at least. */
const FAILING_DAYS = 5
const FAILING_TOO_LONG = FAILING_DAYS * 24 * 3600 * 1000

/** One try at one endpoint. */
export interface Try {
	/** As it stood before, and the webhook's place in its line. */
	readonly endpoint: Endpoint
	readonly place: Place
	/** When it began, ISO. */
	readonly at: string
	readonly answer: Answer | null
	readonly outcome: Outcome
}

/** Statements that keep one try on record with what it says of the endpoint: well or failing. */
export function noteTry(
	env: Env,
	alert: string,
	{ endpoint, at, answer, outcome }: Try,
): D1PreparedStatement[] {
	const sent = outcome.state === 'sent'
	return [
		insertAttempt(env.DB, alert, endpoint.number, {
			at,
			status: answer?.status ?? null,
			ms: answer?.ms ?? 0,
			answer: answer?.text ?? '',
			error: outcome.state === 'sent' ? null : outcome.error,
		}),
		sent ? markAnswering(env.DB, endpoint.number) : markFailing(env.DB, endpoint.number, at),
	]
}

/** Disables an endpoint whose last try this was, and tells its owner. */
export async function endEndpoint(env: Env, alert: string, one: Try, now: Date): Promise<void> {
	const { endpoint } = one
	const end = await reasonToEnd(env, alert, one, now)
	if (end === null || !(await disableEndpoint(env.DB, endpoint.number, end))) return
	const notice = endNotice(endpoint, end, now)
	if (endpoint.owner === OPERATORS) await notifyOperator(env, notice, now)
	else await notifySubscriber(env, endpoint.owner, notice, now)
}

/**
 * Why a try is an endpoint's last; null when it is not. Failures must be spread over five days, for one after quiet weeks
 * says little, and no alert is cut short: each has its own full schedule.
 */
async function reasonToEnd(
	env: Env,
	alert: string,
	{ endpoint, answer, outcome }: Try,
	now: Date,
): Promise<string | null> {
	if (answer && isGone(endpoint.kind, answer.status))
		return answer.status === 410
			? 'it answered 410 Gone'
			: 'it answered 404: its channel or its webhook was deleted'
	if (outcome.state !== 'failed') return null
	if (endpoint.state === 'pending') return 'its test was never answered'
	const since = endpoint.failingSince
	if (since === null || now.getTime() - Date.parse(since) < FAILING_TOO_LONG) return null
	if ((await countFailingDays(env.DB, endpoint.number, since)) < FAILING_DAYS) return null
	if (await isAwaited(env.DB, endpoint.number, alert)) return null
	return `every try of the last ${FAILING_DAYS} days failed`
}
