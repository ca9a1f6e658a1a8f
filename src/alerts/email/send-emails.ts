import type { Env, Settings } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import type { Channel, Outcome } from '../../store/alerts/deliveries.ts'
import { notifyOperator } from '../../store/alerts/outbox.ts'
import { deleteSubscriber } from '../../store/alerts/subscribers.ts'
import { forgetAddress } from '../../store/alerts/suppressions.ts'
import { nextTry, untried } from '../schedule.ts'
import type { Sender } from '../channel.ts'
import { AT_ONCE } from '../waves.ts'
import { type Addressee, operatorOf, subscribersOf } from './addressees.ts'
import { type Letter, type Mailer, type SendResult, unsent } from './mailers/mailer.ts'
import { openMailer } from './mailers/open-mailer.ts'
import { type Pause, type Tried, pauseEmail, pauseFor } from './pause.ts'

/** Emails sent and written down together, at least: four waves of Cloudflare's. */
const CHUNK = 4 * AT_ONCE

/** Milliseconds after which an alert that fails as a whole is no longer waited for: its tries count then. */
const PATIENCE = 7 * 24 * 3600 * 1000

interface Sending extends Addressee, Tried {
	/** When its answer came. */
	readonly at: Date
}

/** Makes ready to send an alert to subscribers, or to the operator. One that fails costs the others nothing. */
export async function openEmails(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
	channel: Channel,
): Promise<Sender> {
	const mailer = openMailer(env, settings)
	const find =
		channel === 'operator' ? operatorOf(settings, alert) : await subscribersOf(env, settings, alert)
	let through = false
	const send: Sender['send'] = async (claims, clock) => {
		const addressees = await find(claims)
		const tried: Sending[] = []
		const pauseNow = () => pauseFor(tried, through, clock())
		for (let at = 0; at < addressees.length && pauseNow() === null; at += mailer.atOnce)
			tried.push(...(await sendWave(mailer, addressees.slice(at, at + mailer.atOnce), clock)))
		const pause = pauseNow()
		through ||= tried.some(({ result }) => result.kind === 'sent')
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
			else await tellRefused(env, alert, tried, clock())
		}
		return { outcomes, stop: pause?.until ?? null, notes, after }
	}
	return { size: Math.max(CHUNK, mailer.atOnce), send, close: mailer.close }
}

/** Writes and hands over what the mailer takes at once. One that cannot be written costs the others nothing. */
async function sendWave(
	mailer: Mailer,
	addressees: readonly Addressee[],
	clock: () => Date,
): Promise<Sending[]> {
	const letters = await Promise.all(addressees.map(writeLetter))
	const written = letters.filter((letter) => letter !== null)
	const results = (written.length > 0 ? await mailer.send(written) : []).values()
	return addressees.map((addressee, index) => {
		const result: SendResult = letters[index] === null ? unsent('retry', 'unwritable') : results.next().value!
		return { ...addressee, result, at: clock() }
	})
}

async function writeLetter({ recipient, write }: Addressee): Promise<Letter | null> {
	try {
		return await write()
	} catch (error) {
		// A key that does not open the address is as often a wrong setting as a broken row.
		const name = error instanceof Error ? error.name : 'unknown error'
		console.error(`email to subscriber ${recipient} could not be written: ${name}`)
		return null
	}
}

/** What is written down of a try. Where the cause is not the recipient's, it does not count. */
function outcomeOf({ attempts, result, at }: Sending, pause: Pause | null, patient: boolean): Outcome {
	if (result.kind === 'sent') return { state: 'sent', providerId: result.id }
	if (result.kind === 'pause') return untried(pause?.until ?? at.toISOString())
	if (pause && patient) return untried(pause.until)
	if (result.kind === 'drop' || result.kind === 'forget') return { state: 'dropped', error: result.code }
	return again(result.code, nextTry('email', attempts, at))
}

/** Statements that forget a subscriber the service will not write to. */
const forget = (env: Env, { result, recipient, addressKey, at }: Sending): D1PreparedStatement[] =>
	result.kind === 'forget' && addressKey !== null
		? [
				...forgetAddress(env.DB, [addressKey], result.code, at.toISOString()),
				// Their row may have been given another key since it was read.
				deleteSubscriber(env.DB, recipient),
			]
		: []

/** Tells the operator, once a day, of letters the service refuses for what they are. */
async function tellRefused(
	env: Env,
	alert: StoredAlert,
	tried: readonly Sending[],
	now: Date,
): Promise<void> {
	const refused = tried.find(({ result }) => result.kind === 'bug')?.result
	if (!refused || refused.kind === 'sent' || alert.type === 'operator.notice') return
	const notice = {
		key: `refused/${alert.id}/${now.toISOString().slice(0, 10)}`,
		title: 'The mail service refuses letters of ours',
		text: `Of ${alert.id} it refused at least one with ${refused.code}, which is a fault of Clausewatch or of a setting. It is tried again; others are not held up.`,
	}
	await notifyOperator(env, notice, now)
}

const again = (error: string, dueAt: string | null): Outcome =>
	dueAt === null ? { state: 'failed', error } : { state: 'pending', error, dueAt, tried: true }
