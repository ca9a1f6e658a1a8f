import type { Env, Settings } from '../env.ts'
import { type StoredAlert, advanceAlert, getAlert } from '../store/alerts/alerts.ts'
import { getChange } from '../store/changes.ts'
import { type Channel, OPERATOR, insertDeliveries } from '../store/alerts/deliveries.ts'
import { insertRanges } from '../store/alerts/email-ranges.ts'
import { numberWebhooks } from '../store/alerts/webhooks.ts'
import { findEndpoints, findSubscribers } from '../store/alerts/recipients.ts'
import type { AlertJob, SendJob } from '../store/alerts/jobs.ts'
import { wake } from '../store/alerts/outbox.ts'
import { expandDigest } from './email/digest/expand-digest.ts'
import { later } from './schedule.ts'
import { AT_ONCE } from './waves.ts'
import { webhookBody } from './webhook/body.ts'

/** Subscribers given their delivery by one message: ten full ranges. */
const SUBSCRIBERS_PER_STEP = 960

/**
 * Recipients of one message. Webhooks: as many as go out at one time, so that a slow receiver delays few. Email: as many
 * as one invocation sends in comfort, in full waves.
 */
const PER_MESSAGE: Record<Channel, number> = { webhook: AT_ONCE, email: 16 * AT_ONCE, operator: 1 }
/** Milliseconds after which the sweep looks at a range of email whose message did not come. */
export const UNWOKEN = 5 * 60 * 1000

/**
 * Gives the next recipients of an alert their deliveries and wakes who sends them; the first step also serves the
 * endpoints and the operator. Twice, or two at a time, it does its work once: all is written only while the cursor
 * stands where this step found it.
 */
export async function expandAlert(env: Env, settings: Settings, id: string, now: Date): Promise<void> {
	const alert = await getAlert(env.DB, id)
	const at = now.toISOString()
	if (alert?.state !== 'expanding' || (alert.pausedUntil !== null && alert.pausedUntil > at)) return
	if (alert.type === 'digest') {
		const ranges = (subscribers: readonly number[]) => rangesOf(id, 'email', subscribers)
		return wake(env, await expandDigest(env, alert, ranges, { now, unwoken: later(now, UNWOKEN) }))
	}
	const first = alert.cursor === 0
	const operator = first && settings.OPERATOR_EMAIL && isForOperator(alert) ? [OPERATOR] : []
	const endpoints = first ? await findEndpoints(env.DB, alert) : []
	const subscribers = await findSubscribers(env.DB, alert, SUBSCRIBERS_PER_STEP)
	const done = subscribers.length < SUBSCRIBERS_PER_STEP
	const emails = rangesOf(id, 'email', subscribers)
	const results = await env.DB.batch([
		insertDeliveries(env.DB, alert, 'operator', operator, at),
		insertDeliveries(env.DB, alert, 'webhook', endpoints, at),
		numberWebhooks(env.DB, id, at),
		insertDeliveries(env.DB, alert, 'email', subscribers, at),
		insertRanges(env.DB, alert, emails, later(now, UNWOKEN)),
		advanceAlert(env.DB, alert, {
			cursor: subscribers.at(-1) ?? alert.maxSubscriber,
			done,
			body: alert.body ?? (await bodyOf(env, settings, alert)),
			at,
		}),
	])
	if (results.at(-1)?.meta.changes === 0) return
	const next: AlertJob[] = done ? [] : [{ kind: 'expand', alert: id }]
	await wake(env, [
		...rangesOf(id, 'operator', operator),
		...rangesOf(id, 'webhook', endpoints),
		...emails,
		...next,
	])
}

async function bodyOf(env: Env, settings: Settings, alert: StoredAlert): Promise<string> {
	const change = alert.changeId === null ? null : await getChange(env.DB, alert.changeId)
	return webhookBody(settings, alert, change)
}

const isForOperator = ({ type }: StoredAlert): boolean =>
	type.startsWith('monitor.') || type === 'operator.notice'

/** Messages that send to these recipients, in rising order, a range each. */
export function rangesOf(alert: string, channel: Channel, recipients: readonly number[]): SendJob[] {
	const size = PER_MESSAGE[channel]
	return Array.from({ length: Math.ceil(recipients.length / size) }, (_, index) => {
		const part = recipients.slice(index * size, (index + 1) * size)
		const ends = { from: part[0] ?? 0, to: part.at(-1) ?? 0 }
		return { kind: 'send', alert, channel, ...ends, size: part.length }
	})
}
