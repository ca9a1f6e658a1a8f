import type { Env, Settings } from '../../../env.ts'
import { withEveryLookup } from '../../../store/key-rotations.ts'
import { addressKeys, deriveKeys, macs } from '../../../store/keys.ts'
import { foldAddress } from './address.ts'

/** What an address is found by, under the key of today first and then every one before. */
export interface AddressKeys {
	/** Of subscriptions, requests and suppressions. */
	readonly owner: readonly [string, ...string[]]
	/** Of counters: the same for all spellings with tags and dots. */
	readonly limits: readonly string[]
}

/** Everything an address may be on record under. */
export async function addressKeysOf(env: Env, settings: Settings, email: string): Promise<AddressKeys> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const every = await withEveryLookup(env.DB, keys)
	const unique = (list: readonly string[]) => [...new Set(list)]
	return {
		owner: unique(await addressKeys(every, email)) as [string, ...string[]],
		limits: unique(await macs(every.lookup, `limit:${foldAddress(email)}`)),
	}
}
