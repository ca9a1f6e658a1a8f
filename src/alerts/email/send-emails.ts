import type { Env, Settings } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import type { Channel, Outcome } from '../../store/alerts/deliveries.ts'
import { deleteSubscriber, suppress } from '../../store/alerts/subscribers.ts'
import { nextTry, untried } from '../schedule.ts'
import type { SendChunk } from '../channel.ts'
import { inWaves } from '../waves.ts'
import { type Addressee, operatorOf, subscribersOf } from './addressees.ts'
import { type Pause, type Tried, pauseEmail, pauseFor } from './pause.ts'
import { type SendResult, sendEmail } from './send-email.ts'

/** Milliseconds after which an alert that fails as a whole is no longer waited for: its tries count then. */
const PATIENCE = 7 * 24 * 3600 * 1000

interface Letter extends Addressee, Tried {
	/** When its answer came. */
	readonly at: Date
}

/** Makes ready to send an alert to subscribers, or to the operator. One that fails costs the others nothing. */
export async function openEmails(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
	channel: Channel,
): Promise<SendChunk> {
	const find =
		channel === 'operator' ? operatorOf(settings, alert) : await subscribersOf(env, settings, alert)
	let through = false
	return async (claims, clock) => {
		const addressees = await find(claims)
		const pauseNow = (tried: readonly Letter[]) => pauseFor(tried, through, clock())
		const tried = await inWaves(
			addressees,
			(addressee) => sendOne(env, settings, addressee, clock),
			(done) => pauseNow(done) !== null,
		)
		through ||= tried.some(({ result }) => result.kind === 'sent')
		const pause = pauseNow(tried)
		const patient = clock().getTime() - Date.parse(alert.createdAt) < PATIENCE
		const outcomes = new Map(tried.map((one) => [one.recipient, outcomeOf(one, pause, patient)]))
		for (const { recipient } of addressees) {
			if (pause && !outcomes.has(recipient)) outcomes.set(recipient, untried(pause.until))
		}
		const notes = tried.flatMap((one) =>
			outcomes.get(one.recipient)?.state === 'dropped' ? forget(env, one) : [],
		)
		const after = async () => {
			if (pause) await pauseEmail(env, alert, pause, clock())
		}
		return { outcomes, stop: pause?.until ?? null, notes, after }
	}
}

async function sendOne(
	env: Env,
	settings: Settings,
	addressee: Addressee,
	clock: () => Date,
): Promise<Letter> {
	const result = await writeAndSend(env, settings, addressee)
	return { ...addressee, result, at: clock() }
}

async function writeAndSend(env: Env, settings: Settings, addressee: Addressee): Promise<SendResult> {
	try {
		const { to, mail } = await addressee.write()
		return await sendEmail(env, settings, to, mail)
	} catch (error) {
		// A key that does not open the address is as often a wrong setting as a broken row.
		console.error(`email to subscriber ${addressee.recipient} could not be written`, error)
		return { kind: 'retry', code: null, error: `could not be written: ${String(error)}` }
	}
}

/** What is written down of a try. Where the cause is not the recipient's, it does not count. */
function outcomeOf({ attempts, result, at }: Letter, pause: Pause | null, patient: boolean): Outcome {
	switch (result.kind) {
		case 'sent':
			return { state: 'sent', providerId: result.id }
		case 'forget':
			return { state: 'dropped', error: result.error }
		case 'pause':
			return untried(pause?.until ?? at.toISOString())
		default:
			if (pause && patient) return untried(pause.until)
			if (result.kind === 'drop') return { state: 'dropped', error: result.error }
			return again(result.error, nextTry('email', attempts, at))
	}
}

/** Statements that forget a subscriber the service will not write to. */
const forget = (env: Env, { result, addressKey, recipient, at }: Letter): D1PreparedStatement[] =>
	result.kind === 'forget' && addressKey !== null
		? [suppress(env.DB, addressKey, result.error, at.toISOString()), deleteSubscriber(env.DB, recipient)]
		: []

const again = (error: string, dueAt: string | null): Outcome =>
	dueAt === null ? { state: 'failed', error } : { state: 'pending', error, dueAt, tried: true }
