import type { Env } from '../env.ts'
import { listFailed, listStaleAlerts } from '../store/alerts/alerts.ts'
import { type Channel, listDue } from '../store/alerts/deliveries.ts'
import { openDigests } from '../store/alerts/digests.ts'
import { listDueRanges } from '../store/alerts/email-ranges.ts'
import { foldDeliveries } from '../store/alerts/totals.ts'
import { purgeLimits } from '../store/limits.ts'
import { listDueRequests, purgeRequests } from '../store/alerts/subscription-requests.ts'
import { LETTER_LIFE } from './email/subscribing/confirm.ts'
import { UNWOKEN, rangesOf } from './fan-out.ts'
import type { AlertJob, SendJob } from '../store/alerts/jobs.ts'
import { notifyOperator, wake } from '../store/alerts/outbox.ts'
import { later } from './schedule.ts'

/** Milliseconds without a step after which an expansion counts as dropped. */
const STALE = 60 * 1000
/** Webhooks and notices woken by one sweep, and ranges of email. */
const MOST = 5000
const MOST_RANGES = 1000
/** Milliseconds deliveries and attempts are kept one by one: 90 days. */
const KEPT = 90 * 24 * 3600 * 1000
/** Milliseconds a request is kept that could not be answered: 7 days. */
const UNANSWERED = 7 * 24 * 3600 * 1000

/** Wakes whatever waits in D1 with no message left to do it, and forgets what is over. */
export async function sweepAlerts(env: Env, now: Date): Promise<void> {
	const at = now.toISOString()
	const digests = await openDigests(env.DB, at)
	const [stale, due, ranges, requests] = await Promise.all([
		listStaleAlerts(env.DB, later(now, -STALE), at),
		listDue(env.DB, at, MOST),
		listDueRanges(env.DB, { now: at, again: later(now, UNWOKEN), most: MOST_RANGES }),
		listDueRequests(env.DB, at),
	])
	const jobs: AlertJob[] = [
		...[...stale, ...digests].map((alert): AlertJob => ({ kind: 'expand', alert })),
		...regroup(due),
		...ranges,
		...requests.map((request): AlertJob => ({ kind: 'letter', request })),
	]
	if (jobs.length > 0) await wake(env, jobs)
	await tellFailed(env, now)
	await foldDeliveries(env.DB, { before: later(now, -KEPT), now: at })
	await env.DB.batch([
		purgeRequests(env.DB, later(now, -LETTER_LIFE), later(now, -UNANSWERED)),
		purgeLimits(env.DB, at),
	])
}

/** Tells the operator how many emails of an alert were given up, once the others are out. */
async function tellFailed(env: Env, now: Date): Promise<void> {
	for (const { id, failed } of await listFailed(env.DB)) {
		const notice = {
			key: `failed/${id}`,
			title: `${failed} ${failed === 1 ? 'email was' : 'emails were'} given up`,
			text: `Of ${id}, ${failed} could not be sent in any try; all others are out. The mail service's words for each are kept with the delivery.`,
		}
		await notifyOperator(env, notice, now)
	}
}

/** Messages for scattered deliveries. A range may span others: taking looks at each for itself. */
function regroup(
	due: readonly { readonly alert: string; readonly channel: Channel; readonly recipient: number }[],
): SendJob[] {
	return [...Map.groupBy(due, ({ alert, channel }) => `${channel} ${alert}`).values()].flatMap((group) => {
		const [{ alert, channel }] = group as [(typeof group)[number]]
		return rangesOf(
			alert,
			channel,
			group.map(({ recipient }) => recipient).sort((a, b) => a - b),
		)
	})
}
