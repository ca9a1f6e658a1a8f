import type { AlertType } from './alerts.ts'
import { type FilterColumns, type Filters, fromColumns, toColumns } from './filters.ts'

/** A URL that gets webhooks. */
export interface Endpoint {
	readonly number: number
	/** What the API calls it. */
	readonly id: string
	/** Sealed under the endpoints key, owned by `id`. */
	readonly url: string
	/** Likewise. */
	readonly secret: string
	/** `pending` until its test was answered. */
	readonly state: 'pending' | 'active' | 'disabled'
	/** Why it is disabled. */
	readonly reason: string | null
	readonly types: readonly AlertType[]
	readonly filters: Filters
	readonly createdAt: string
	/** First failed try since the last good one, ISO. */
	readonly failingSince: string | null
}

interface Row extends FilterColumns {
	number: number
	id: string
	url: string
	secret: string
	state: Endpoint['state']
	reason: string | null
	types: string
	created_at: string
	failing_since: string | null
}

const fromRow = (row: Row): Endpoint => ({
	number: row.number,
	id: row.id,
	url: row.url,
	secret: row.secret,
	state: row.state,
	reason: row.reason,
	types: JSON.parse(row.types) as AlertType[],
	filters: fromColumns(row),
	createdAt: row.created_at,
	failingSince: row.failing_since,
})

/** Statement that keeps a new endpoint; it waits for its test. Returns its number. */
export function insertEndpoint(
	db: D1Database,
	endpoint: Pick<Endpoint, 'id' | 'url' | 'secret' | 'types' | 'filters' | 'createdAt'>,
): D1PreparedStatement {
	const { min_severity, documents, topics } = toColumns(endpoint.filters)
	return db
		.prepare(
			`INSERT INTO endpoints (id, url, secret, state, types, min_severity, documents, topics, created_at)
			VALUES (?, ?, ?, 'pending', ?, ?, ?, ?, ?) RETURNING number`,
		)
		.bind(
			endpoint.id,
			endpoint.url,
			endpoint.secret,
			JSON.stringify(endpoint.types),
			min_severity,
			documents,
			topics,
			endpoint.createdAt,
		)
}

/** Statement that gives an endpoint the delivery of its test, due at once. */
export const insertTestDelivery = (
	db: D1Database,
	alert: string,
	id: string,
	now: string,
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO deliveries (alert, channel, recipient, state, due_at)
			SELECT ?1, 'webhook', number, 'pending', ?3 FROM endpoints WHERE id = ?2`,
		)
		.bind(alert, id, now)

/** All endpoints, oldest first. */
export async function listEndpointRows(db: D1Database): Promise<Endpoint[]> {
	const { results } = await db.prepare('SELECT * FROM endpoints ORDER BY number').all<Row>()
	return results.map(fromRow)
}

/** Of these numbers, the endpoints as they stand now. */
export async function getEndpoints(db: D1Database, numbers: readonly number[]): Promise<Endpoint[]> {
	const { results } = await db
		.prepare('SELECT * FROM endpoints WHERE number IN (SELECT value FROM json_each(?))')
		.bind(JSON.stringify(numbers))
		.all<Row>()
	return results.map(fromRow)
}

/** Statement after a good answer: no longer failing, and active if this was its test. */
export const markAnswering = (db: D1Database, number: number): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE endpoints SET failing_since = NULL, state = CASE state WHEN 'pending' THEN 'active' ELSE state END
			WHERE number = ?`,
		)
		.bind(number)

/** Statement after a failed try. */
export const markFailing = (db: D1Database, number: number, now: string): D1PreparedStatement =>
	db
		.prepare('UPDATE endpoints SET failing_since = coalesce(failing_since, ?2) WHERE number = ?1')
		.bind(number, now)

/** Ends an endpoint. False when it had ended before. */
export async function disableEndpoint(db: D1Database, number: number, reason: string): Promise<boolean> {
	const { meta } = await db
		.prepare(`UPDATE endpoints SET state = 'disabled', reason = ? WHERE number = ? AND state <> 'disabled'`)
		.bind(reason, number)
		.run()
	return meta.changes > 0
}
