import type { Env, Settings } from '../env.ts'
import { type StoredAlert, getAlert } from '../store/alerts/alerts.ts'
import {
	type Claim,
	type Outcome,
	type Settled,
	claimDeliveries,
	dropLost,
	listClaims,
	nextDue,
	recordOutcomes,
	releaseDeliveries,
} from '../store/alerts/deliveries.ts'
import { settleRange, takeRange } from '../store/alerts/email-ranges.ts'
import type { Outcomes, Sender, Sent } from './channel.ts'
import { openEmails } from './email/send-emails.ts'
import type { SendJob } from '../store/alerts/jobs.ts'
import { wakeAt } from '../store/alerts/outbox.ts'
import { persist } from './persist.ts'
import { LEASE, PAUSE, later } from './schedule.ts'
import { AT_ONCE } from './waves.ts'
import { openWebhooks } from './webhook/send-webhooks.ts'

/**
 * Sends what is due of a range, chunk by chunk: those never tried first, then those that failed before. Who left meanwhile
 * is missed when a chunk's recipients are read.
 */
export async function sendRange(
	env: Env,
	settings: Settings,
	range: SendJob,
	clock: () => Date,
): Promise<void> {
	const alert = await getAlert(env.DB, range.alert)
	const now = clock().toISOString()
	if (!alert || (range.channel !== 'webhook' && isPaused(alert, now))) return
	if (range.channel === 'webhook') await dropLost(env.DB, range, now)
	const taking = { now, lease: later(clock(), LEASE) }
	const claims = await take(env, range, taking)
	if (claims === null) return
	try {
		const done =
			claims.length > 0 ? await sendAll(env, settings, alert, range, claims, taking.lease, clock) : 0
		if (range.channel !== 'email') return
		// Where all of a range went out at once, nothing of it is left to be looked for.
		await settleRange(env.DB, range, done === range.size ? null : await nextDue(env.DB, range))
	} catch (error) {
		await release(env, range, { ...taking, now: clock().toISOString() })
		throw error
	}
}

/** Takes what is due of a range; null when somebody else has it. Of email the range is taken, of all else each delivery. */
async function take(
	{ DB }: Env,
	range: SendJob,
	taking: { readonly now: string; readonly lease: string },
): Promise<readonly Claim[] | null> {
	if (range.channel !== 'email') return claimDeliveries(DB, range, taking)
	return (await takeRange(DB, range, taking)) ? listClaims(DB, range, taking.now) : null
}

/** Gives back what was taken, so that the message's next try finds it. Where that fails, the lease runs out. */
async function release(
	{ DB }: Env,
	range: SendJob,
	taking: { readonly now: string; readonly lease: string },
): Promise<void> {
	try {
		if (range.channel === 'email') await settleRange(DB, range, later(new Date(taking.now), PAUSE))
		else await releaseDeliveries(DB, range, taking).run()
	} catch (error) {
		console.warn('what was taken could not be given back; its lease will run out', error)
	}
}

/** Sends chunk by chunk. Returns for how many that was the end of it. */
async function sendAll(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
	range: SendJob,
	claims: readonly Claim[],
	lease: string,
	clock: () => Date,
): Promise<number> {
	const sender = await open(env, settings, alert, range)
	try {
		return await sendChunks(env, sender, range, claims, lease, clock)
	} finally {
		await sender.close()
	}
}

async function sendChunks(
	env: Env,
	{ size, send }: Sender,
	range: SendJob,
	claims: readonly Claim[],
	lease: string,
	clock: () => Date,
): Promise<number> {
	let done = 0
	for (let at = 0; at < claims.length; at += size) {
		// The next chunk may take half a lease: what is left is for whoever takes the range next.
		if (Date.parse(lease) - clock().getTime() < LEASE / 2) break
		const chunk = claims.slice(at, at + size)
		const sent = await send(chunk, clock)
		const settled = withLost(chunk, sent)
		const held = range.channel === 'email' ? null : lease
		await persist(() => {
			const now = clock().toISOString()
			return env.DB.batch([...sent.notes, ...recordOutcomes(env.DB, range, settled, { now, lease: held })])
		})
		await sent.after?.()
		if (range.channel === 'webhook') await wakeForRetries(env, range, sent.outcomes, clock())
		done += settled.filter(({ outcome }) => outcome.state !== 'pending').length
		if (sent.stop !== null) break
	}
	return done
}

/** How a channel sends this alert. What a whole range needs is loaded once. */
async function open(env: Env, settings: Settings, alert: StoredAlert, { channel }: SendJob): Promise<Sender> {
	if (channel !== 'webhook') return openEmails(env, settings, alert, channel)
	return { size: AT_ONCE, send: await openWebhooks(env, settings, alert), close: async () => {} }
}

/** What came of a chunk, with those whose recipient was gone a moment later. */
const withLost = (chunk: readonly Claim[], { outcomes }: Sent): Settled[] =>
	chunk.map((claim) => ({ ...claim, outcome: outcomes.get(claim.recipient) ?? LEFT }))

const LEFT: Outcome = { state: 'dropped', error: 'left' }

/** Webhooks are tried again to the second; an email's next try can wait for the sweep. */
async function wakeForRetries(env: Env, range: SendJob, outcomes: Outcomes, now: Date): Promise<void> {
	for (const [recipient, outcome] of outcomes) {
		if (outcome.state !== 'pending') continue
		await wakeAt(env, { ...range, from: recipient, to: recipient }, outcome.dueAt, now)
	}
}

const isPaused = ({ pausedUntil }: StoredAlert, at: string): boolean =>
	pausedUntil !== null && pausedUntil > at
