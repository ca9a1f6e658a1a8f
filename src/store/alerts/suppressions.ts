import { deleteRequestsOf } from './subscription-requests.ts'

/** Statement that keeps an address from ever being written to again. `reason` is a code; the first stands. */
export const suppress = (
	db: D1Database,
	addressKey: string,
	reason: string,
	at: string,
): D1PreparedStatement =>
	db
		.prepare('INSERT INTO suppressions (address_key, reason, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
		.bind(addressKey, reason, at)

/** Statements that forget an address for good: its subscription, its requests, and that it may ever be written to. Its keys: the present one first. */
export const forgetAddress = (
	db: D1Database,
	addressKeys: readonly [string, ...string[]],
	reason: string,
	at: string,
): D1PreparedStatement[] => [
	suppress(db, addressKeys[0], reason, at),
	db
		.prepare('DELETE FROM subscribers WHERE address_key IN (SELECT value FROM json_each(?))')
		.bind(JSON.stringify(addressKeys)),
	deleteRequestsOf(db, addressKeys),
]

/** Whether an address is suppressed under any of its keys. */
export const isSuppressed = async (db: D1Database, addressKeys: readonly string[]): Promise<boolean> =>
	(await db
		.prepare('SELECT 1 FROM suppressions WHERE address_key IN (SELECT value FROM json_each(?))')
		.bind(JSON.stringify(addressKeys))
		.first()) !== null
