import { type Wishes, wishesSchema } from './wishes.ts'

/** What a request is answered with; `none`: it is over a limit, or the address is never to be written to. */
export type RequestLetter = 'confirm' | 'manage' | 'goodbye' | 'none'

/** Somebody asked to subscribe. Kept until the code and the link of its letter are over. */
export interface SubscriptionRequest {
	readonly id: string
	readonly addressKey: string
	/** Sealed under the addresses key, owned by `addressKey`. */
	readonly address: string
	readonly wishes: Wishes
	readonly consent: string
	readonly requestedAt: string
	/** Null until decided. */
	readonly letter: RequestLetter | null
	/** Tries to send its letter so far, the present one included. */
	readonly attempts: number
	/** When it confirmed, ISO; null: not yet. */
	readonly usedAt: string | null
}

interface Row {
	id: string
	address_key: string
	address: string
	wishes: string
	consent: string
	requested_at: string
	letter: RequestLetter | null
	attempts: number
	used_at: string | null
}

const fromRow = (row: Row): SubscriptionRequest => ({
	id: row.id,
	addressKey: row.address_key,
	address: row.address,
	wishes: wishesSchema.parse(JSON.parse(row.wishes)),
	consent: row.consent,
	requestedAt: row.requested_at,
	letter: row.letter,
	attempts: row.attempts,
	usedAt: row.used_at,
})

const one = async (statement: D1PreparedStatement): Promise<SubscriptionRequest | null> => {
	const row = await statement.first<Row>()
	return row && fromRow(row)
}

/** Statement that keeps a request; its letter is decided later, unless it is known. */
export const insertRequest = (
	db: D1Database,
	request: Omit<SubscriptionRequest, 'attempts' | 'usedAt'>,
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO subscription_requests (id, address_key, address, wishes, consent, requested_at, letter, due_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?6)`,
		)
		.bind(
			request.id,
			request.addressKey,
			request.address,
			JSON.stringify(request.wishes),
			request.consent,
			request.requestedAt,
			request.letter,
		)

/** Takes a request that is due, for nobody else until `lease`; null when it is taken, waiting or answered. */
export const claimRequest = (
	db: D1Database,
	id: string,
	now: string,
	lease: string,
): Promise<SubscriptionRequest | null> =>
	one(
		db
			.prepare(
				`UPDATE subscription_requests SET attempts = attempts + 1, due_at = ?3
				WHERE id = ?1 AND due_at <= ?2 AND sent_at IS NULL RETURNING *`,
			)
			.bind(id, now, lease),
	)

/** Says that a request's letter left, or that there is none. */
export async function markAnswered(db: D1Database, id: string, at: string): Promise<void> {
	await db.prepare('UPDATE subscription_requests SET sent_at = ?2 WHERE id = ?1').bind(id, at).run()
}

/** Puts a request off; `tried: false` when the try was not its own failure. */
export async function postponeRequest(
	db: D1Database,
	id: string,
	until: string,
	{ tried = true }: { readonly tried?: boolean } = {},
): Promise<void> {
	await db
		.prepare('UPDATE subscription_requests SET due_at = ?2, attempts = attempts - ?3 WHERE id = ?1')
		.bind(id, until, Number(!tried))
		.run()
}

/** Statement that ends a request. */
export const deleteRequest = (db: D1Database, id: string): D1PreparedStatement =>
	db.prepare('DELETE FROM subscription_requests WHERE id = ?').bind(id)

/** Statement that ends an address's requests, under any of its keys. */
export const deleteRequestsOf = (
	db: D1Database,
	addressKeys: readonly string[],
	but = '',
): D1PreparedStatement =>
	db
		.prepare(
			'DELETE FROM subscription_requests WHERE address_key IN (SELECT value FROM json_each(?)) AND id <> ?',
		)
		.bind(JSON.stringify(addressKeys), but)

/** SQL: a request whose letter asks to confirm, sent after ?2. */
const OPEN = `id = ?1 AND letter = 'confirm' AND coalesce(sent_at, requested_at) > ?2`

/** A request whose letter was sent after a time; null when there is none. */
export const getOpenRequest = (
	db: D1Database,
	id: string,
	after: string,
): Promise<SubscriptionRequest | null> =>
	one(db.prepare(`SELECT * FROM subscription_requests WHERE ${OPEN}`).bind(id, after))

/** Counts a try at a request's code, whatever its letter; false when there were `most` already, or it is no request. */
export async function countTry(db: D1Database, id: string, most: number): Promise<boolean> {
	const { meta } = await db
		.prepare('UPDATE subscription_requests SET tries = tries + 1 WHERE id = ? AND tries < ?')
		.bind(id, most)
		.run()
	return meta.changes > 0
}

/** Statement that uses a request up at a time. Does nothing a second time. */
export const useRequest = (db: D1Database, id: string, after: string, now: string): D1PreparedStatement =>
	db
		.prepare(`UPDATE subscription_requests SET used_at = ?3 WHERE ${OPEN} AND used_at IS NULL`)
		.bind(id, after, now)

/** Ids of requests to be answered now. */
export async function listDueRequests(db: D1Database, now: string): Promise<string[]> {
	const { results } = await db
		.prepare(
			`SELECT id FROM subscription_requests WHERE sent_at IS NULL AND due_at <= ? ORDER BY due_at LIMIT 100`,
		)
		.bind(now)
		.all<{ id: string }>()
	return results.map(({ id }) => id)
}

/** Statement that forgets requests answered before one time, and those made before another that could not be. */
export const purgeRequests = (db: D1Database, answered: string, made: string): D1PreparedStatement =>
	db
		.prepare(
			'DELETE FROM subscription_requests WHERE sent_at < ?1 OR (sent_at IS NULL AND requested_at < ?2)',
		)
		.bind(answered, made)
