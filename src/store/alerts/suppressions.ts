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

/** Statements that forget an address for good: its subscription, its requests, and that it may ever be written to. */
export const forgetAddress = (
	db: D1Database,
	addressKey: string,
	reason: string,
	at: string,
): D1PreparedStatement[] => [
	suppress(db, addressKey, reason, at),
	db.prepare('DELETE FROM subscribers WHERE address_key = ?').bind(addressKey),
	db.prepare('DELETE FROM subscription_requests WHERE address_key = ?').bind(addressKey),
]

export const isSuppressed = async (db: D1Database, addressKey: string): Promise<boolean> =>
	(await db.prepare('SELECT 1 FROM suppressions WHERE address_key = ?').bind(addressKey).first()) !== null
