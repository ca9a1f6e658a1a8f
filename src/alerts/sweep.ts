import type { Env } from '../env.ts'
import { listStaleAlerts } from '../store/alerts/alerts.ts'
import { type Channel, listDue } from '../store/alerts/deliveries.ts'
import { purgeLimits } from '../store/limits.ts'
import { purgeUnconfirmed } from '../store/alerts/subscribers.ts'
import { listDueRequests } from '../store/alerts/subscription-requests.ts'
import { rangesOf } from './fan-out.ts'
import type { AlertJob, SendJob } from '../store/alerts/jobs.ts'
import { wake } from '../store/alerts/outbox.ts'
import { later } from './schedule.ts'

/** Milliseconds without a step after which an expansion counts as dropped. */
const STALE = 60 * 1000
/** Deliveries woken by one sweep. */
const MOST = 5000
/** Milliseconds an address that never confirmed is kept: 7 days. */
const UNCONFIRMED = 7 * 24 * 3600 * 1000

/** Wakes whatever waits in D1 with no message left to do it, and forgets what is over. */
export async function sweepAlerts(env: Env, now: Date): Promise<void> {
	const at = now.toISOString()
	const [stale, due, requests] = await Promise.all([
		listStaleAlerts(env.DB, later(now, -STALE)),
		listDue(env.DB, at, MOST),
		listDueRequests(env.DB, at),
	])
	const jobs: AlertJob[] = [
		...stale.map((alert): AlertJob => ({ kind: 'expand', alert })),
		...regroup(due),
		...requests.map((request): AlertJob => ({ kind: 'letter', request })),
	]
	if (jobs.length > 0) await wake(env, jobs)
	await env.DB.batch([purgeUnconfirmed(env.DB, later(now, -UNCONFIRMED)), purgeLimits(env.DB, at)])
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
