import { type FilterColumns, type Filters, fromColumns, toColumns } from './filters.ts'

/** Somebody who gets email, or was asked to confirm that they want it. */
export interface Subscriber {
	readonly id: number
	/** HMAC of the normalised address. */
	readonly addressKey: string
	/** Sealed under the addresses key, owned by `addressKey`. */
	readonly address: string
	readonly state: 'pending' | 'confirmed'
	readonly filters: Filters
	/** Version of the wording agreed to. */
	readonly consent: string
	readonly requestedAt: string
	readonly confirmedAt: string | null
}

interface Row extends FilterColumns {
	id: number
	address_key: string
	address: string
	state: Subscriber['state']
	consent: string
	requested_at: string
	confirmed_at: string | null
}

const fromRow = (row: Row): Subscriber => ({
	id: row.id,
	addressKey: row.address_key,
	address: row.address,
	state: row.state,
	filters: fromColumns(row),
	consent: row.consent,
	requestedAt: row.requested_at,
	confirmedAt: row.confirmed_at,
})

const one = async (statement: D1PreparedStatement): Promise<Subscriber | null> => {
	const row = await statement.first<Row>()
	return row && fromRow(row)
}

export const getSubscriber = (db: D1Database, id: number): Promise<Subscriber | null> =>
	one(db.prepare('SELECT * FROM subscribers WHERE id = ?').bind(id))

export const findByAddress = (db: D1Database, addressKey: string): Promise<Subscriber | null> =>
	one(db.prepare('SELECT * FROM subscribers WHERE address_key = ?').bind(addressKey))

/** Whose confirmation link this is, while it is good. */
export const findByToken = (db: D1Database, tokenHash: string, now: string): Promise<Subscriber | null> =>
	one(db.prepare('SELECT * FROM subscribers WHERE token_hash = ? AND token_until > ?').bind(tokenHash, now))

/** Makes a subscriber confirmed. The same link again, while it is good, finds what it did and changes nothing. */
export const confirmByToken = (db: D1Database, tokenHash: string, now: string): Promise<Subscriber | null> =>
	one(
		db
			.prepare(
				`UPDATE subscribers SET state = 'confirmed', confirmed_at = coalesce(confirmed_at, ?2)
				WHERE token_hash = ?1 AND token_until > ?2 RETURNING *`,
			)
			.bind(tokenHash, now),
	)

/** Keeps somebody who has yet to confirm, with their latest wishes and link. One already confirmed stays as they are. */
export async function putPending(
	db: D1Database,
	subscriber: Pick<Subscriber, 'addressKey' | 'address' | 'filters' | 'consent' | 'requestedAt'>,
	token: { readonly hash: string; readonly until: string },
): Promise<void> {
	const { min_severity, documents, topics } = toColumns(subscriber.filters)
	await db
		.prepare(
			`INSERT INTO subscribers (address_key, address, state, min_severity, documents, topics, consent, requested_at,
				token_hash, token_until)
			VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (address_key) DO UPDATE SET address = excluded.address, min_severity = excluded.min_severity,
				documents = excluded.documents, topics = excluded.topics, consent = excluded.consent,
				requested_at = excluded.requested_at, token_hash = excluded.token_hash, token_until = excluded.token_until
			WHERE state = 'pending'`,
		)
		.bind(
			subscriber.addressKey,
			subscriber.address,
			min_severity,
			documents,
			topics,
			subscriber.consent,
			subscriber.requestedAt,
			token.hash,
			token.until,
		)
		.run()
}

/** Statement that forgets a subscriber. What was still to be sent to them is dropped where it is claimed. */
export const deleteSubscriber = (db: D1Database, id: number): D1PreparedStatement =>
	db.prepare('DELETE FROM subscribers WHERE id = ?').bind(id)

/** Of these ids, the confirmed subscribers as they stand now. Where they lie close together they are read in one go. */
export async function listConfirmed(db: D1Database, ids: readonly number[]): Promise<Subscriber[]> {
	const [first, last] = [Math.min(...ids), Math.max(...ids)]
	const statement =
		last - first < 2 * ids.length
			? db.prepare('SELECT * FROM subscribers WHERE id BETWEEN ?1 AND ?2').bind(first, last)
			: db
					.prepare('SELECT subscribers.* FROM json_each(?1) CROSS JOIN subscribers ON id = value')
					.bind(JSON.stringify(ids))
	const { results } = await statement.all<Row>()
	const wanted = new Set(ids)
	return results.filter(({ id, state }) => state === 'confirmed' && wanted.has(id)).map(fromRow)
}

/** Statement that forgets those who never confirmed and asked before a time. */
export const purgeUnconfirmed = (db: D1Database, before: string): D1PreparedStatement =>
	db.prepare(`DELETE FROM subscribers WHERE state = 'pending' AND requested_at < ?`).bind(before)

/** Statement that keeps an address from ever being written to again. The first reason stands. */
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
