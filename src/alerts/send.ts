import type { Env, Settings } from '../env.ts'
import { type StoredAlert, getAlert } from '../store/alerts/alerts.ts'
import { type Claim, type Outcome, claimDeliveries, recordOutcomes } from '../store/alerts/deliveries.ts'
import type { SendChunk } from './channel.ts'
import { sendEmails } from './email/send-emails.ts'
import type { SendJob } from '../store/alerts/jobs.ts'
import { wakeAt } from '../store/alerts/outbox.ts'
import { later } from './schedule.ts'
import { sendWebhooks } from './webhook/send-webhooks.ts'

/** Deliveries taken, sent and written down together: what a crash may send twice. */
const CHUNK = 20
/** Milliseconds a taken delivery is nobody else's; longer than any chunk takes, each send of which has a time limit. */
export const LEASE = 5 * 60 * 1000

/**
 * Sends what is due of a range, chunk by chunk; each chunk is taken anew, so whoever left meanwhile is left alone, and at
 * the time it then is, so that no lease has run out before its chunk was begun.
 */
export async function sendRange(
	env: Env,
	settings: Settings,
	range: SendJob,
	clock: () => Date,
): Promise<void> {
	const alert = await getAlert(env.DB, range.alert)
	if (!alert || (range.channel !== 'webhook' && isPaused(alert, clock().toISOString()))) return
	const send: SendChunk = range.channel === 'webhook' ? sendWebhooks : sendEmails
	for (let more = true; more;) {
		const now = clock()
		const at = now.toISOString()
		const claims = await claimDeliveries(env.DB, range, { most: CHUNK, now: at, lease: later(now, LEASE) })
		if (claims.length === 0) return
		const { outcomes, stop } = await send(env, settings, alert, range.channel, claims, now)
		await recordOutcomes(env.DB, range, withLost(claims, outcomes), clock().toISOString())
		if (range.channel === 'webhook') await wakeForRetries(env, range, outcomes, now)
		more = !stop && claims.length === CHUNK
	}
}

/** Those claimed whose recipient was gone a moment later. */
function withLost(claims: readonly Claim[], outcomes: ReadonlyMap<number, Outcome>): Map<number, Outcome> {
	const left: Outcome = { state: 'dropped', error: 'left' }
	return new Map(claims.map(({ recipient }) => [recipient, outcomes.get(recipient) ?? left]))
}

/** Webhooks are tried again to the second; an email's next try can wait for the sweep. */
async function wakeForRetries(
	env: Env,
	range: SendJob,
	outcomes: ReadonlyMap<number, Outcome>,
	now: Date,
): Promise<void> {
	for (const [recipient, outcome] of outcomes) {
		if (outcome.state !== 'pending') continue
		await wakeAt(env, { ...range, from: recipient, to: recipient }, outcome.dueAt, now)
	}
}

const isPaused = ({ pausedUntil }: StoredAlert, at: string): boolean =>
	pausedUntil !== null && pausedUntil > at
