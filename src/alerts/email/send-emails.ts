import type { Env, Settings } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import type { Channel, Claim, Outcome } from '../../store/alerts/deliveries.ts'
import { deleteSubscriber, suppress } from '../../store/alerts/subscribers.ts'
import { nextTry } from '../schedule.ts'
import type { Sent } from '../channel.ts'
import { inWaves } from '../waves.ts'
import { type Addressee, operatorOf, subscribersOf } from './addressees.ts'
import { pauseEmail, pauseFor } from './pause.ts'
import { type SendResult, sendEmail } from './send-email.ts'

interface Tried extends Claim {
	readonly result: SendResult
}

/** Sends an alert to claimed subscribers, or to the operator. One that fails costs the others nothing. */
export async function sendEmails(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
	channel: Channel,
	claims: readonly Claim[],
	now: Date,
): Promise<Sent> {
	const addressees =
		channel === 'operator'
			? operatorOf(settings, alert, claims)
			: await subscribersOf(env, settings, alert, claims)
	const tried = await inWaves(
		addressees,
		(addressee) => sendOne(env, settings, addressee, now),
		(done) => done.some(({ result }) => result.kind === 'pause'),
	)
	const pause = pauseFor(
		tried.map(({ result }) => result),
		now,
	)
	if (pause) await pauseEmail(env, alert, pause, now)
	const outcomes = new Map<number, Outcome>(tried.map((one) => [one.recipient, outcomeOf(one, now)]))
	for (const { recipient } of addressees) {
		if (pause && isUntried(outcomes.get(recipient))) outcomes.set(recipient, untried(pause.until))
	}
	return { outcomes, stop: pause !== null }
}

async function sendOne(env: Env, settings: Settings, addressee: Addressee, now: Date): Promise<Tried> {
	const { recipient, attempts, addressKey } = addressee
	try {
		const { to, mail } = await addressee.write()
		const result = await sendEmail(env, settings, to, mail)
		if (result.kind === 'drop' && addressKey !== null) {
			await env.DB.batch([
				suppress(env.DB, addressKey, result.error, now.toISOString()),
				deleteSubscriber(env.DB, recipient),
			])
		}
		return { recipient, attempts, result }
	} catch (error) {
		console.error(`email to subscriber ${recipient} could not be written`, error)
		return { recipient, attempts, result: { kind: 'fail', code: null, error: String(error) } }
	}
}

function outcomeOf({ attempts, result }: Tried, now: Date): Outcome {
	switch (result.kind) {
		case 'sent':
			return { state: 'sent', providerId: result.id }
		case 'drop':
			return { state: 'dropped', error: result.error }
		case 'fail':
			return { state: 'failed', error: result.error }
		case 'pause':
			return untried(now.toISOString())
		default:
			return again(result.error, nextTry('email', attempts, now))
	}
}

const again = (error: string, dueAt: string | null): Outcome =>
	dueAt === null ? { state: 'failed', error } : { state: 'pending', error, dueAt, tried: true }
const untried = (dueAt: string): Outcome => ({ state: 'pending', error: null, dueAt, tried: false })
const isUntried = (outcome: Outcome | undefined): boolean =>
	outcome === undefined || (outcome.state === 'pending' && !outcome.tried)
