import type { Env, Settings } from '../../../env.ts'
import { type Keys, codesOf, deriveKeys, seal, unseal, verifyRequest } from '../../../store/keys.ts'
import { clearLimits } from '../../../store/limits.ts'
import { type Subscriber, findByAddress, insertSubscriber } from '../../../store/alerts/subscribers.ts'
import {
	type SubscriptionRequest,
	countTry,
	deleteRequestsOf,
	getOpenRequest,
	useRequest,
} from '../../../store/alerts/subscription-requests.ts'
import { isSuppressed } from '../../../store/alerts/suppressions.ts'
import type { Wishes } from '../../../store/alerts/wishes.ts'
import { NOTHING_HELD, holdFor } from '../digest/hold.ts'
import { later } from '../../schedule.ts'
import { addressKeysOf } from './address-keys.ts'
import { letterKeys } from './letter-limits.ts'

/** Milliseconds a code and a link to confirm work: 48 hours. */
export const LETTER_LIFE = 48 * 3600 * 1000
/** Tries at one code. */
const TRIES = 5

/** What somebody asked for, as the pages of their letter show it. */
export interface Asked {
	/** Masked, e.g. `a…@example.com`: links get forwarded. */
	readonly address: string
	readonly wishes: Wishes
}

export const mask = (address: string): string => address.replace(/^(.).*@/u, '$1…@')

export type Confirmation =
	| { readonly outcome: 'confirmed'; readonly subscriber: Subscriber; readonly asked: Asked }
	| { readonly outcome: 'invalid' }

const openAfter = (now: Date): string => later(now, -LETTER_LIFE)

/** What a link to confirm is about; null when it is not ours, was used, or is over 48 hours old. */
export async function findAsked(
	env: Env,
	settings: Settings,
	token: string,
	now: Date,
): Promise<Asked | null> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const id = await verifyRequest(keys, token)
	const request = id === null ? null : await getOpenRequest(env.DB, id, openAfter(now))
	return request && present(keys, request)
}

/** Confirms by the link in the letter. Once used it does nothing more, and says the same while the subscription stands. */
export async function confirmByLink(
	env: Env,
	settings: Settings,
	token: string,
	now: Date,
): Promise<Confirmation> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const id = await verifyRequest(keys, token)
	return id === null ? { outcome: 'invalid' } : confirm(env, settings, keys, id, now)
}

/**
 * Confirms by the code in the letter, typed on the page that asked. Five tries; they are counted, and answered, the same
 * whether there is a letter with a code or none.
 */
export async function confirmByCode(
	env: Env,
	settings: Settings,
	request: string,
	code: string,
	now: Date,
): Promise<Confirmation> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const allowed = await countTry(env.DB, request, TRIES)
	const right = (await codesOf(keys, request)).includes(code.replace(/\s/g, ''))
	return allowed && right ? confirm(env, settings, keys, request, now) : { outcome: 'invalid' }
}

async function confirm(
	env: Env,
	settings: Settings,
	keys: Keys,
	id: string,
	now: Date,
): Promise<Confirmation> {
	const request = await getOpenRequest(env.DB, id, openAfter(now))
	if (!request) return { outcome: 'invalid' }
	const at = now.toISOString()
	const { wishes, consent, requestedAt } = request
	const address = await unseal(keys.addresses, request.address, request.addressKey)
	const { owner, limits } = await addressKeysOf(env, settings, address)
	if (await isSuppressed(env.DB, owner)) return { outcome: 'invalid' }
	await env.DB.batch([
		useRequest(env.DB, id, openAfter(now), at),
		insertSubscriber(
			env.DB,
			{
				addressKey: owner[0],
				address: await seal(keys.addresses, address, owner[0]),
				wishes,
				consent,
				requestedAt,
				confirmedAt: at,
				hold: holdFor(wishes, NOTHING_HELD, now),
			},
			{ addressKeys: owner, request: id },
		),
		deleteRequestsOf(env.DB, owner, id),
		clearLimits(env.DB, letterKeys(limits)),
	])
	const subscriber = await findByAddress(env.DB, owner)
	return subscriber
		? { outcome: 'confirmed', subscriber, asked: { address: mask(address), wishes } }
		: { outcome: 'invalid' }
}

const present = async (keys: Keys, { address, addressKey, wishes }: SubscriptionRequest): Promise<Asked> => ({
	address: mask(await unseal(keys.addresses, address, addressKey)),
	wishes,
})
