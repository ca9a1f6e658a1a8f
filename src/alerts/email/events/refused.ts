import type { Env, Settings } from '../../../env.ts'
import { forgetAddress } from '../../../store/alerts/suppressions.ts'
import { addressKeysOf } from '../subscribing/address-keys.ts'
import { readAddress } from '../subscribing/address.ts'

/** A mailbox that is to get no more: it is gone, or its owner called an email of ours spam. */
export interface Refused {
	readonly address: string
	/** e.g. `bounce 5.1.1`, `complaint`. */
	readonly code: string
}

/** Ends a subscription at once and keeps its address from ever being written to again: an HMAC and the code stay. */
export async function noteRefused(
	env: Env,
	settings: Settings,
	{ address, code }: Refused,
	now: Date,
): Promise<void> {
	const read = readAddress(address)
	if (read === null) return
	const { owner } = await addressKeysOf(env, settings, read)
	await env.DB.batch(forgetAddress(env.DB, owner, code, now.toISOString()))
}
