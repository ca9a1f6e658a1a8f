import type { Env, Settings } from '../../../env.ts'
import type { Filters } from '../../../store/alerts/filters.ts'
import { deriveKeys, hashToken, unseal, verifyLink } from '../../../store/keys.ts'
import { clearLimit } from '../../../store/limits.ts'
import {
	type Subscriber,
	confirmByToken,
	deleteSubscriber,
	findByToken,
	getSubscriber,
	suppress,
} from '../../../store/alerts/subscribers.ts'
import { everKey } from './letter-limits.ts'

/** A subscription as its owner's pages show it. */
export interface Subscription {
	/** Masked, e.g. `a…@example.com`: links get forwarded. */
	readonly address: string
	readonly state: 'pending' | 'confirmed'
	readonly filters: Filters
}

/** The subscription a confirmation link is about; null when the link is unknown or over 48 hours old. */
export async function findPendingSubscription(
	env: Env,
	settings: Settings,
	token: string,
	now: Date,
): Promise<Subscription | null> {
	const subscriber = await findByToken(env.DB, await hashToken(token), now.toISOString())
	return subscriber && present(settings, subscriber)
}

/** Confirms by the link in the letter. Again with the same link, while it is good, does nothing and says the same. */
export async function confirmSubscription(
	env: Env,
	settings: Settings,
	token: string,
	now: Date,
): Promise<
	{ readonly outcome: 'confirmed'; readonly subscription: Subscription } | { readonly outcome: 'invalid' }
> {
	const subscriber = await confirmByToken(env.DB, await hashToken(token), now.toISOString())
	if (!subscriber) return { outcome: 'invalid' }
	await clearLimit(env.DB, everKey(subscriber.addressKey)).run()
	return { outcome: 'confirmed', subscription: await present(settings, subscriber) }
}

/** The subscription an unsubscribe link is about; null when we did not make the link, `gone` when it was ended. */
export async function findSubscription(
	env: Env,
	settings: Settings,
	token: string,
): Promise<Subscription | 'ended' | null> {
	const id = await verifyLink(await deriveKeys(settings.SECRET_KEY), token)
	if (id === null) return null
	const subscriber = await getSubscriber(env.DB, id)
	return subscriber ? present(settings, subscriber) : 'ended'
}

/** The confirmed subscriber whose manage link this is the token of; null when it is nobody's. */
export async function findManager(env: Env, settings: Settings, token: string): Promise<Subscriber | null> {
	const id = await verifyLink(await deriveKeys(settings.SECRET_KEY), token, 'manage')
	const subscriber = id === null ? null : await getSubscriber(env.DB, id)
	return subscriber?.state === 'confirmed' ? subscriber : null
}

/**
 * Ends a subscription by the link in every email (RFC 8058) and forgets the address. Again does nothing and says the
 * same. With `never`, a keyed hash of the address stays, and nothing is ever sent to it again.
 */
export async function unsubscribe(
	env: Env,
	settings: Settings,
	token: string,
	now: Date,
	{ never = false }: { readonly never?: boolean } = {},
): Promise<{ readonly outcome: 'unsubscribed' } | { readonly outcome: 'invalid' }> {
	const id = await verifyLink(await deriveKeys(settings.SECRET_KEY), token)
	if (id === null) return { outcome: 'invalid' }
	const subscriber = await getSubscriber(env.DB, id)
	if (subscriber) {
		await env.DB.batch([
			deleteSubscriber(env.DB, id),
			...(never ? [suppress(env.DB, subscriber.addressKey, 'asked', now.toISOString())] : []),
		])
	}
	return { outcome: 'unsubscribed' }
}

async function present(settings: Settings, subscriber: Subscriber): Promise<Subscription> {
	const keys = await deriveKeys(settings.SECRET_KEY)
	const address = await unseal(keys.addresses, subscriber.address, subscriber.addressKey)
	return { address: mask(address), state: subscriber.state, filters: subscriber.filters }
}

const mask = (address: string): string => address.replace(/^(.).*@/u, '$1…@')
