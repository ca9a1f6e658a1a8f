import type { Env } from '../../env.ts'
import { type StoredAlert, pauseAlert } from '../../store/alerts/alerts.ts'
import { notifyOperator } from '../../store/alerts/outbox.ts'
import { PAUSE, later } from '../schedule.ts'
import { AT_ONCE } from '../waves.ts'
import type { SendResult } from './mailers/mailer.ts'

/** Milliseconds an alert's email waits when the service takes no more from us: an hour, then it is tried again. */
const QUOTA_PAUSE = 60 * 60 * 1000

export interface Pause {
	/** ISO. */
	readonly until: string
	readonly reason: string
}

/** One try, and which of its recipient it was, from 1. */
export interface Tried {
	readonly attempts: number
	readonly result: SendResult
}

/**
 * Whether an alert's email has to wait after these tries of a chunk; null when it may go on. Only what is not of single
 * recipients stops it: the service says so, or the chunk fails as a whole. `through`: others of the range were sent.
 */
export function pauseFor(tried: readonly Tried[], through: boolean, now: Date): Pause | null {
	const refused = tried.find(({ result }) => result.kind === 'pause')?.result
	if (refused && refused.kind !== 'sent') return { until: later(now, QUOTA_PAUSE), reason: refused.code }
	// A service that is set up wrongly may say of everybody that they do not exist.
	const failed = tried.filter(({ result }) => result.kind !== 'sent')
	const fresh = tried.filter(({ attempts }) => attempts === 1)
	const noneOfFew = !through && fresh.length > 1 && failed.length === tried.length
	const mostOfMany = failed.length >= AT_ONCE && failed.length > tried.length / 2
	const last = failed.at(-1)?.result
	if (!(noneOfFew || mostOfMany) || !last || last.kind === 'sent') return null
	const reason = `${failed.length} of ${tried.length} failed, the last with ${last.code}`
	return { until: later(now, PAUSE), reason }
}

/** Makes an alert's email wait and tells the operator, once a day for each alert. */
export async function pauseEmail(env: Env, alert: StoredAlert, pause: Pause, now: Date): Promise<void> {
	await pauseAlert(env.DB, alert.id, pause).run()
	// A notice that cannot leave must not raise a notice about itself.
	if (alert.type === 'operator.notice') return
	const notice = {
		key: `paused/${alert.id}/${now.toISOString().slice(0, 10)}`,
		title: 'Email is paused',
		text: `Email of ${alert.id} waits until ${pause.until}, then goes on by itself: ${pause.reason}. Nothing is lost.`,
	}
	await notifyOperator(env, notice, now)
}
