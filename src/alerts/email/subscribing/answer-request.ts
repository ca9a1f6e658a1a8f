import type { Env, Settings } from '../../../env.ts'
import { type Keys, codesOf, deriveKeys, signLink, signRequest, unseal } from '../../../store/keys.ts'
import { decideLetter } from '../../../store/limits.ts'
import { type Subscriber, findByAddress } from '../../../store/alerts/subscribers.ts'
import {
	type RequestLetter,
	type SubscriptionRequest,
	claimRequest,
	deleteRequest,
	markAnswered,
	postponeRequest,
} from '../../../store/alerts/subscription-requests.ts'
import { forgetAddress, isSuppressed } from '../../../store/alerts/suppressions.ts'
import { notifyOperator } from '../../../store/alerts/outbox.ts'
import { later, nextTry } from '../../schedule.ts'
import type { Failure, Mail } from '../mailers/mailer.ts'
import { sendLetter } from '../mailers/open-mailer.ts'
import { composeConfirmLetter } from '../messages/confirm-letter.ts'
import { composeGoodbyeLetter } from '../messages/goodbye-letter.ts'
import { composeManageLetter } from '../messages/manage-letter.ts'
import { type AddressKeys, addressKeysOf } from './address-keys.ts'
import { letterLimits } from './letter-limits.ts'
import { sealLeaving } from './undo.ts'

/** Milliseconds in which nobody else answers a request. */
const LEASE = 5 * 60 * 1000
const HOUR = 3600 * 1000

/**
 * Writes the one letter a request is owed, if any: "please confirm", or "you are subscribed already", or a goodbye. Runs in
 * the queue's consumer, so nobody can tell from the time of the answer which it was. Sent twice, it is the same letter.
 */
export async function answerRequest(env: Env, settings: Settings, id: string, now: Date): Promise<void> {
	const at = now.toISOString()
	const request = await claimRequest(env.DB, id, at, later(now, LEASE))
	if (!request) return
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const to = await unseal(keys.addresses, request.address, request.addressKey)
	const known = await addressKeysOf(env, settings, to)
	const letter = request.letter ?? (await decide(env, request, known, now))
	if (letter === null) return wait(env, id, now)
	if (letter === 'none') return markAnswered(env.DB, id, at)
	const standing = await findByAddress(env.DB, known.owner)
	const mail = await compose(settings, request, letter, standing, now)
	if (mail === null) return markAnswered(env.DB, id, at)
	const result = await sendLetter(env, settings, { to, mail })
	if (result.kind === 'sent') {
		await (letter === 'goodbye' ? deleteRequest(env.DB, id).run() : markAnswered(env.DB, id, at))
	} else await noteFailure(env, request, known, result, now)
}

/** What it is to be answered with. Null: it must wait for others' letters to be fewer. */
async function decide(
	env: Env,
	request: SubscriptionRequest,
	known: AddressKeys,
	now: Date,
): Promise<RequestLetter | null> {
	if (await isSuppressed(env.DB, known.owner)) return 'none'
	const letter = (await findByAddress(env.DB, known.owner)) ? 'manage' : 'confirm'
	const limits = letterLimits(known.limits, letter, now)
	return decideLetter(env.DB, request.id, letter, limits, now.toISOString())
}

/** The letter; null when its reason is gone. */
async function compose(
	settings: Settings,
	request: SubscriptionRequest,
	letter: Exclude<RequestLetter, 'none'>,
	standing: Subscriber | null,
	now: Date,
): Promise<Mail | null> {
	const keys: Keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	switch (letter) {
		case 'confirm':
			return composeConfirmLetter(settings, request.wishes, {
				code: (await codesOf(keys, request.id))[0],
				token: await signRequest(keys, request.id),
			})
		case 'manage':
			return (
				standing &&
				composeManageLetter(settings, {
					manage: await signLink(keys, standing.id, 'manage'),
					unsubscribe: await signLink(keys, standing.id),
				})
			)
		default: {
			const over = now.getTime() - Date.parse(request.requestedAt) > HOUR
			return standing || over ? null : composeGoodbyeLetter(settings, await sealLeaving(settings, request))
		}
	}
}

/** Puts a request off until the day's letters are counted anew. */
async function wait(env: Env, id: string, now: Date): Promise<void> {
	await postponeRequest(env.DB, id, later(now, HOUR), { tried: false })
	const notice = {
		key: `letters/${now.toISOString().slice(0, 10)}`,
		title: 'Requests to subscribe wait until tomorrow',
		text: 'More letters to confirm were asked for today than one day may have. Those over the limit wait and leave tomorrow by themselves. If nobody wrote of you, somebody may be filling in the form by a program: Turnstile (docs/deploy.md) keeps programs out.',
	}
	await notifyOperator(env, notice, now)
}

async function noteFailure(
	env: Env,
	request: SubscriptionRequest,
	known: AddressKeys,
	failure: Failure,
	now: Date,
): Promise<void> {
	switch (failure.kind) {
		case 'forget':
			await env.DB.batch(forgetAddress(env.DB, known.owner, failure.code, now.toISOString()))
			return
		case 'drop':
			return giveUp(env, request, failure, now)
		case 'pause':
			// A limit of the service costs nobody their place.
			return postponeRequest(env.DB, request.id, later(now, HOUR), { tried: false })
		default: {
			const dueAt = nextTry('email', request.attempts, now)
			if (dueAt === null) await giveUp(env, request, failure, now)
			else await postponeRequest(env.DB, request.id, dueAt)
		}
	}
}

/** Logs each letter that never left and tells the operator once a day, by the service's code: its words may hold the address. */
async function giveUp(env: Env, request: SubscriptionRequest, lost: Failure, now: Date): Promise<void> {
	const notice = {
		key: `letter/${now.toISOString().slice(0, 10)}`,
		title: 'A letter to somebody who asked to subscribe was given up',
		text: `The mail service answered ${lost.code}. Who asked has no letter and may ask again tomorrow. Others may have been given up today: the Worker's log has a line for each.`,
	}
	await notifyOperator(env, notice, now)
	await deleteRequest(env.DB, request.id).run()
}
