import type { Env, Settings } from '../../../env.ts'
import { type Fault, readInput } from '../../../wording/faults.ts'
import { deriveKeys, unseal, verifyLink } from '../../../store/keys.ts'
import { type Subscriber, getSubscriber, updateSubscriber } from '../../../store/alerts/subscribers.ts'
import { wishesSchema } from '../../../store/alerts/wishes.ts'
import { holdFor } from '../digest/hold.ts'
import { unwatchedDocuments } from '../../unwatched.ts'
import { type Asked, mask } from './confirm.ts'

/** Longest pause, milliseconds: a year. */
const LONGEST_PAUSE = 366 * 24 * 3600 * 1000

/** The subscription an unsubscribe link is about; null when we did not make the link, `ended` when it is over. */
export async function findSubscription(
	env: Env,
	settings: Settings,
	token: string,
): Promise<Asked | 'ended' | null> {
	const id = await verifyLink(await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD), token)
	if (id === null) return null
	const subscriber = await getSubscriber(env.DB, id)
	return subscriber ? present(settings, subscriber) : 'ended'
}

/** The subscriber whose manage link this is the token of; null when it is nobody's. */
export async function findManager(env: Env, settings: Settings, token: string): Promise<Subscriber | null> {
	const id = await verifyLink(await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD), token, 'manage')
	return id === null ? null : getSubscriber(env.DB, id)
}

/** A subscription as its owner's pages show it. */
export async function present(
	settings: Settings,
	{ address, addressKey, wishes }: Subscriber,
): Promise<Asked> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	return { address: mask(await unseal(keys.addresses, address, addressKey)), wishes }
}

/** Changes everything a subscriber wants: `input` as to subscribe, without an address. Returns what is wrong, else null. */
export async function changeWishes(
	env: Env,
	settings: Settings,
	subscriber: Subscriber,
	input: unknown,
	now: Date,
): Promise<readonly Fault[] | null> {
	const read = readInput(wishesSchema, input)
	if (read.faults) return read.faults
	const faults = unwatchedDocuments(read.data, settings.documents)
	if (faults.length > 0) return faults
	await updateSubscriber(env.DB, subscriber.id, read.data, holdFor(read.data, subscriber.hold, now))
	return null
}

/** Sends nothing until a day, then one email with all that was missed; null ends a pause. Returns what is wrong, else null. */
export async function pauseSubscription(
	env: Env,
	{ id, wishes, hold }: Subscriber,
	until: string | null,
	now: Date,
): Promise<readonly Fault[] | null> {
	const end = until === null ? null : Date.parse(until)
	const fits = end === null || (end > now.getTime() && end - now.getTime() <= LONGEST_PAUSE)
	if (!fits) return [{ path: ['until'], what: 'must be a day to come, within a year' }]
	const pausedUntil = end === null ? null : new Date(end).toISOString()
	await updateSubscriber(env.DB, id, wishes, holdFor(wishes, { ...hold, pausedUntil }, now))
	return null
}
