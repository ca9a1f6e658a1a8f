import type { Env } from '../../env.ts'
import { insertAttempt } from '../../store/alerts/attempts.ts'
import type { Outcome } from '../../store/alerts/deliveries.ts'
import { type Endpoint, disableEndpoint, markAnswering, markFailing } from '../../store/alerts/endpoints.ts'
import { notifyOperator } from '../../store/alerts/outbox.ts'
import type { Answer } from './post.ts'

/** Milliseconds of nothing but failures that end an endpoint: 5 days. */
const FAILING_TOO_LONG = 5 * 24 * 3600 * 1000

/** Keeps one try on record with what it says of the endpoint: well, failing, or at its end. */
export async function noteAttempt(
	env: Env,
	alert: string,
	endpoint: Endpoint,
	{
		number,
		answer,
		outcome,
	}: { readonly number: number; readonly answer: Answer; readonly outcome: Outcome },
	now: Date,
): Promise<void> {
	const at = now.toISOString()
	const sent = outcome.state === 'sent'
	await env.DB.batch([
		insertAttempt(env.DB, alert, endpoint.number, {
			number,
			at,
			status: answer.status,
			ms: answer.ms,
			answer: answer.text,
			error: outcome.state === 'sent' ? null : outcome.error,
		}),
		sent ? markAnswering(env.DB, endpoint.number) : markFailing(env.DB, endpoint.number, at),
	])
	const end = sent ? null : endOf(endpoint, answer, outcome, now)
	if (end === null || !(await disableEndpoint(env.DB, endpoint.number, end))) return
	const notice = {
		key: `endpoint/${endpoint.id}`,
		title: `Webhook endpoint ${endpoint.id} is disabled`,
		text: `It gets nothing more, because ${end}. Create it again once it is well.`,
	}
	await notifyOperator(env, notice, now)
}

/** Why a failed try is an endpoint's last; null when it is not. */
function endOf(endpoint: Endpoint, { status }: Answer, outcome: Outcome, now: Date): string | null {
	if (status === 410) return 'it answered 410 Gone'
	if (endpoint.state === 'pending' && outcome.state === 'failed') return 'its test was never answered'
	const since = endpoint.failingSince
	if (since === null || now.getTime() - Date.parse(since) < FAILING_TOO_LONG) return null
	return 'every try of the last 5 days failed'
}
