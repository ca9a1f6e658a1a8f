import { z } from 'zod'

import type { Env, Settings } from '../../../env.ts'
import { type Keys, deriveKeys, seal, unseal } from '../../../store/keys.ts'
import { countOne } from '../../../store/limits.ts'
import { deleteRequestsOf, type SubscriptionRequest } from '../../../store/alerts/subscription-requests.ts'
import { findByAddress, insertSubscriber } from '../../../store/alerts/subscribers.ts'
import { isSuppressed } from '../../../store/alerts/suppressions.ts'
import { wishesSchema } from '../../../store/alerts/wishes.ts'
import { NOTHING_HELD, holdFor } from '../digest/hold.ts'
import { addressKeysOf } from './address-keys.ts'
import { later } from '../../schedule.ts'

/** Milliseconds in which leaving can be undone: an hour. */
const UNDO = 3600 * 1000

const leavingSchema = z.object({
	/** Of the leaving, so that it is undone once. */
	id: z.string(),
	address: z.string(),
	wishes: wishesSchema,
	consent: z.string(),
	requestedAt: z.string(),
	leftAt: z.string(),
})

/** What somebody who leaves would need to come back, sealed into a link: we keep nothing of it. */
export async function sealLeaving(
	settings: Settings,
	{ id, address, addressKey, wishes, consent, requestedAt }: SubscriptionRequest,
): Promise<string> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const leaving: z.output<typeof leavingSchema> = {
		id,
		address: await unseal(keys.addresses, address, addressKey),
		wishes,
		consent,
		requestedAt,
		leftAt: requestedAt,
	}
	const sealed = await seal(keys.addresses, JSON.stringify(leaving), 'leaving')
	return sealed.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

async function open(keys: Keys, token: string): Promise<z.output<typeof leavingSchema> | null> {
	try {
		const text = await unseal(keys.addresses, token.replaceAll('-', '+').replaceAll('_', '/'), 'leaving')
		return leavingSchema.parse(JSON.parse(text))
	} catch {
		// Not sealed by us.
		return null
	}
}

/** Whether leaving can still be undone by this link. */
export async function canUndo(settings: Settings, token: string, now: Date): Promise<boolean> {
	const leaving = await open(await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD), token)
	return leaving !== null && now.getTime() - Date.parse(leaving.leftAt) <= UNDO
}

/**
 * Subscribes somebody again who left less than an hour ago, as they were. Once for each leaving; never where they asked for
 * no email ever, or their mailbox refused us since. Tells whether they are subscribed now.
 */
export async function undoLeaving(env: Env, settings: Settings, token: string, now: Date): Promise<boolean> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const leaving = await open(keys, token)
	if (!leaving || now.getTime() - Date.parse(leaving.leftAt) > UNDO) return false
	const { owner } = await addressKeysOf(env, settings, leaving.address)
	if (await findByAddress(env.DB, owner)) return true
	const at = now.toISOString()
	if (await isSuppressed(env.DB, owner)) return false
	if ((await countOne(env.DB, { key: `undo/${leaving.id}`, most: 1, until: later(now, UNDO) }, at)) !== null)
		return false
	await env.DB.batch([
		insertSubscriber(
			env.DB,
			{
				addressKey: owner[0],
				address: await seal(keys.addresses, leaving.address, owner[0]),
				wishes: leaving.wishes,
				consent: leaving.consent,
				requestedAt: leaving.requestedAt,
				confirmedAt: at,
				hold: holdFor(leaving.wishes, NOTHING_HELD, now),
			},
			{ addressKeys: owner },
		),
		deleteRequestsOf(env.DB, owner),
	])
	return true
}
