import { type Filters, filtersSchema } from './filters.ts'

/** Somebody asked to subscribe and has no letter yet. */
export interface SubscriptionRequest {
	readonly id: string
	readonly addressKey: string
	/** Sealed under the addresses key, owned by `addressKey`. */
	readonly address: string
	readonly filters: Filters
	readonly consent: string
	readonly requestedAt: string
	/** Whether it is within the limits; null until counted. */
	readonly allowed: boolean | null
	/** Tries so far, the present one included. */
	readonly attempts: number
}

interface Row {
	id: string
	address_key: string
	address: string
	filters: string
	consent: string
	requested_at: string
	allowed: number | null
	attempts: number
}

const fromRow = (row: Row): SubscriptionRequest => ({
	id: row.id,
	addressKey: row.address_key,
	address: row.address,
	filters: filtersSchema.parse(JSON.parse(row.filters)),
	consent: row.consent,
	requestedAt: row.requested_at,
	allowed: row.allowed === null ? null : row.allowed === 1,
	attempts: row.attempts,
})

/** Keeps a request until its letter has left. */
export async function insertRequest(
	db: D1Database,
	request: Omit<SubscriptionRequest, 'allowed' | 'attempts'>,
): Promise<void> {
	await db
		.prepare(
			`INSERT INTO subscription_requests (id, address_key, address, filters, consent, requested_at, due_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)`,
		)
		.bind(
			request.id,
			request.addressKey,
			request.address,
			JSON.stringify(request.filters),
			request.consent,
			request.requestedAt,
		)
		.run()
}

/** Takes a request that is due, for nobody else until `lease`; null when it is taken, waiting or answered. */
export async function claimRequest(
	db: D1Database,
	id: string,
	now: string,
	lease: string,
): Promise<SubscriptionRequest | null> {
	const row = await db
		.prepare(
			`UPDATE subscription_requests SET attempts = attempts + 1, due_at = ?3 WHERE id = ?1 AND due_at <= ?2
			RETURNING *`,
		)
		.bind(id, now, lease)
		.first<Row>()
	return row && fromRow(row)
}

/** Puts a request off. */
export async function postponeRequest(db: D1Database, id: string, until: string): Promise<void> {
	await db.prepare('UPDATE subscription_requests SET due_at = ? WHERE id = ?').bind(until, id).run()
}

/** Statement that ends a request. */
export const deleteRequest = (db: D1Database, id: string): D1PreparedStatement =>
	db.prepare('DELETE FROM subscription_requests WHERE id = ?').bind(id)

/** Ids of requests to be answered now. */
export async function listDueRequests(db: D1Database, now: string): Promise<string[]> {
	const { results } = await db
		.prepare('SELECT id FROM subscription_requests WHERE due_at <= ? ORDER BY due_at LIMIT 100')
		.bind(now)
		.all<{ id: string }>()
	return results.map(({ id }) => id)
}

/** Statement that forgets requests that could not be answered and were made before a time. */
export const purgeRequests = (db: D1Database, before: string): D1PreparedStatement =>
	db.prepare('DELETE FROM subscription_requests WHERE requested_at < ?').bind(before)
