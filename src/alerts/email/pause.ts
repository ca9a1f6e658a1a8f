import type { Env } from '../../env.ts'
import { type StoredAlert, pauseAlert } from '../../store/alerts/alerts.ts'
import { notifyOperator } from '../../store/alerts/outbox.ts'
import { later } from '../schedule.ts'
import type { SendResult } from './send-email.ts'

/** Milliseconds an alert's email waits when the service takes no more from us: an hour, then it is tried again. */
const QUOTA_PAUSE = 60 * 60 * 1000
/** And when too many of a chunk fail. */
const FAILURE_PAUSE = 15 * 60 * 1000
/** Too many: over 5% of what was tried, and more than a hiccup or two. */
const FAILING_SHARE = 0.05
const FAILING_LEAST = 3

export interface Pause {
	/** ISO. */
	readonly until: string
	readonly reason: string
}

/** Whether an alert's email has to wait after these tries; null when it may go on. */
export function pauseFor(results: readonly SendResult[], now: Date): Pause | null {
	const refused = results.find((result) => result.kind === 'pause')
	if (refused) return { until: later(now, QUOTA_PAUSE), reason: refused.error }
	const failed = results.filter((result) => result.kind === 'retry' || result.kind === 'fail')
	if (failed.length < FAILING_LEAST || failed.length <= results.length * FAILING_SHARE) return null
	const reason = `${failed.length} of ${results.length} failed, the last with ${failed.at(-1)?.error}`
	return { until: later(now, FAILURE_PAUSE), reason }
}

/** Makes an alert's email wait and tells the operator, once a day for each alert. */
export async function pauseEmail(env: Env, alert: StoredAlert, pause: Pause, now: Date): Promise<void> {
	await pauseAlert(env.DB, alert.id, pause.until, pause.reason)
	// A notice that cannot leave must not raise a notice about itself.
	if (alert.type === 'operator.notice') return
	const notice = {
		key: `paused/${alert.id}/${now.toISOString().slice(0, 10)}`,
		title: 'Email is paused',
		text: `Email of ${alert.id} waits until ${pause.until}, then goes on by itself: ${pause.reason}. Nothing is lost.`,
	}
	await notifyOperator(env, notice, now)
}
