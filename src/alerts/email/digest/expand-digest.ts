import type { Env } from '../../../env.ts'
import { type StoredAlert, advanceAlert } from '../../../store/alerts/alerts.ts'
import { type Rollover, closePeriod, endOf, listHeld } from '../../../store/alerts/digests.ts'
import { insertRanges } from '../../../store/alerts/email-ranges.ts'
import type { AlertJob, SendJob } from '../../../store/alerts/jobs.ts'
import type { Subscriber } from '../../../store/alerts/subscribers.ts'
import { nextEnd } from './period.ts'

/** Subscribers whose period is closed by one message. */
const PER_STEP = 480

/**
 * Closes a period for the next subscribers of a digest, in one batch: their alerts, the email that tells them, and when the
 * next period ends. Returns the messages that go on from there.
 */
export async function expandDigest(
	env: Env,
	alert: StoredAlert,
	rangesOf: (subscribers: readonly number[]) => SendJob[],
	{ now, unwoken }: { readonly now: Date; readonly unwoken: string },
): Promise<readonly AlertJob[]> {
	const end = endOf(alert.id)
	const at = now.toISOString()
	const held = await listHeld(env.DB, end, alert.cursor, PER_STEP)
	const done = held.length < PER_STEP
	const ranges = rangesOf(held.map(({ id }) => id))
	const step = { cursor: held.at(-1)?.id ?? alert.cursor, done, body: '', at }
	await env.DB.batch([
		...closePeriod(
			env.DB,
			end,
			held.map((one) => rollOver(one, end, now)),
			at,
		),
		insertRanges(env.DB, alert, ranges, unwoken),
		advanceAlert(env.DB, alert, step),
	])
	return done ? ranges : [...ranges, { kind: 'expand', alert: alert.id }]
}

/** A digest that is late ends its period all the same; the next one ends at its own time, and only one is sent for both. */
function rollOver({ id, wishes, hold }: Subscriber, end: string, now: Date): Rollover {
	const { frequency, hour, zone } = wishes
	const paused = hold.pausedUntil !== null && hold.pausedUntil > now.toISOString() ? hold.pausedUntil : null
	return frequency === 'at-once'
		? { id, heldFrom: null, heldUntil: null, pausedUntil: null }
		: { id, heldFrom: end, heldUntil: nextEnd({ frequency, hour, zone }, now), pausedUntil: paused }
}
