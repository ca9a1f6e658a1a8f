import type { Env, Settings } from '../../../env.ts'
import { deriveKeys, seal, unseal, verifyLink } from '../../../store/keys.ts'
import { clearLimits } from '../../../store/limits.ts'
import { wake } from '../../../store/alerts/outbox.ts'
import { type Subscriber, deleteSubscriber, getSubscriber } from '../../../store/alerts/subscribers.ts'
import {
	type SubscriptionRequest,
	deleteRequestsOf,
	insertRequest,
} from '../../../store/alerts/subscription-requests.ts'
import { suppress } from '../../../store/alerts/suppressions.ts'
import { addressKeysOf } from './address-keys.ts'
import { letterKeys } from './letter-limits.ts'
import { sealLeaving } from './undo.ts'

export type Leaving =
	/** `undo`: the token that undoes it for an hour; null when there is nothing to undo. */
	{ readonly outcome: 'unsubscribed'; readonly undo: string | null } | { readonly outcome: 'invalid' }

/**
 * Ends a subscription by the link in every email (RFC 8058) and forgets the address; a goodbye is written. Again does
 * nothing and says the same. With `never`, a keyed hash of the address stays, and nothing is ever sent to it again.
 */
export async function unsubscribe(
	env: Env,
	settings: Settings,
	token: string,
	now: Date,
	{ never = false }: { readonly never?: boolean } = {},
): Promise<Leaving> {
	const id = await verifyLink(await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD), token)
	if (id === null) return { outcome: 'invalid' }
	const subscriber = await getSubscriber(env.DB, id)
	if (!subscriber) return { outcome: 'unsubscribed', undo: null }
	return { outcome: 'unsubscribed', undo: await leave(env, settings, subscriber, now, never) }
}

/** Ends a subscription. Returns the token that undoes it; null with `never`. */
export async function leave(
	env: Env,
	settings: Settings,
	subscriber: Subscriber,
	now: Date,
	never: boolean,
): Promise<string | null> {
	const at = now.toISOString()
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const address = await unseal(keys.addresses, subscriber.address, subscriber.addressKey)
	const { owner, limits } = await addressKeysOf(env, settings, address)
	const sealed = await seal(keys.addresses, address, owner[0])
	const goodbye = goodbyeTo({ ...subscriber, addressKey: owner[0], address: sealed }, at)
	await env.DB.batch([
		deleteRequestsOf(env.DB, owner),
		...(never ? [suppress(env.DB, owner[0], 'asked', at)] : [insertRequest(env.DB, goodbye)]),
		deleteSubscriber(env.DB, subscriber.id),
		// Who left may come back at once.
		clearLimits(env.DB, letterKeys(limits)),
	])
	if (never) return null
	await wake(env, [{ kind: 'letter', request: goodbye.id }])
	return sealLeaving(settings, goodbye)
}

/** The goodbye that is to be written: gone, address and all, once it left. */
function goodbyeTo({ addressKey, address, wishes, consent }: Subscriber, at: string): SubscriptionRequest {
	return {
		id: crypto.randomUUID(),
		addressKey,
		address,
		wishes,
		consent,
		requestedAt: at,
		letter: 'goodbye',
		attempts: 0,
		usedAt: null,
	}
}
