import type { Env, Settings } from '../../../env.ts'
import { deriveKeys, hashToken, randomToken, signLink, unseal } from '../../../store/keys.ts'
import { countRequest } from '../../../store/limits.ts'
import { findByAddress, forgetAddress, isSuppressed, putPending } from '../../../store/alerts/subscribers.ts'
import {
	type SubscriptionRequest,
	claimRequest,
	deleteRequest,
	postponeRequest,
} from '../../../store/alerts/subscription-requests.ts'
import { notifyOperator } from '../../../store/alerts/outbox.ts'
import { later, nextTry } from '../../schedule.ts'
import { letterLimits } from './letter-limits.ts'
import { composeAlreadyLetter, composeConfirmLetter } from '../messages/letters.tsx'
import type { Failure } from '../mailers/mailer.ts'
import { sendLetter } from '../mailers/open-mailer.ts'

/** Milliseconds a confirmation link works: 48 hours. */
const TOKEN_LIFE = 48 * 3600 * 1000
/** Milliseconds in which nobody else answers a request. */
const LEASE = 5 * 60 * 1000
/**
 * Writes the one letter a request to subscribe is owed, if any: "please confirm", or "you are subscribed already".
 * Runs in the queue's consumer, so nobody can tell from the time of the answer which it was.
 */
export async function answerRequest(env: Env, settings: Settings, id: string, now: Date): Promise<void> {
	const at = now.toISOString()
	const request = await claimRequest(env.DB, id, at, later(now, LEASE))
	if (!request) return
	const subscribed = (await findByAddress(env.DB, request.addressKey))?.state === 'confirmed'
	const wanted =
		!(await isSuppressed(env.DB, request.addressKey)) &&
		(request.allowed ??
			(await countRequest(env.DB, id, letterLimits(request.addressKey, subscribed, now), at)))
	const answered = wanted ? await writeLetter(env, settings, request, now) : true
	if (answered) await deleteRequest(env.DB, id).run()
}

/** False when it is to be tried again, and when is written down. */
async function writeLetter(
	env: Env,
	settings: Settings,
	request: SubscriptionRequest,
	now: Date,
): Promise<boolean> {
	const keys = await deriveKeys(settings.SECRET_KEY)
	const to = await unseal(keys.addresses, request.address, request.addressKey)
	const standing = await findByAddress(env.DB, request.addressKey)
	let mail
	if (standing?.state === 'confirmed') {
		mail = await composeAlreadyLetter(settings, await signLink(keys, standing.id))
	} else {
		const token = randomToken()
		await putPending(env.DB, request, { hash: await hashToken(token), until: later(now, TOKEN_LIFE) })
		mail = await composeConfirmLetter(settings, token, request.filters)
	}
	const result = await sendLetter(env, settings, { to, mail })
	switch (result.kind) {
		case 'sent':
			return true
		case 'forget':
			await env.DB.batch(forgetAddress(env.DB, request.addressKey, result.code, now.toISOString()))
			return true
		case 'drop':
			await tellLost(env, result, now)
			return true
		default: {
			const dueAt = nextTry('email', request.attempts, now)
			if (dueAt === null) await tellLost(env, result, now)
			else await postponeRequest(env.DB, request.id, dueAt)
			return dueAt === null
		}
	}
}

/** Logs each letter that never left and tells the operator once a day, by the service's code: its words may hold the address. */
async function tellLost(env: Env, lost: Failure, now: Date): Promise<void> {
	const notice = {
		key: `letter/${now.toISOString().slice(0, 10)}`,
		title: 'A letter to somebody who asked to subscribe was given up',
		text: `The mail service answered ${lost.code}. Who asked has no letter and may ask again tomorrow. Others may have been given up today: the Worker's log has a line for each.`,
	}
	await notifyOperator(env, notice, now)
}
