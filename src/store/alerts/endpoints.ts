import type { AlertType } from './alerts.ts'
import { type FilterColumns, type Filters, fromColumns, toColumns } from './filters.ts'

/** Owner of the operator's own endpoints; all others are subscribers' ids. */
export const OPERATORS = 0

/** What an endpoint takes: signed webhooks, or messages of a chat. */
export const endpointKinds = ['webhook', 'slack', 'discord', 'teams'] as const
export type EndpointKind = (typeof endpointKinds)[number]
export type ChatKind = Exclude<EndpointKind, 'webhook'>

/** A URL that gets webhooks or chat messages. */
export interface Endpoint {
	readonly number: number
	/** What the API calls it. */
	readonly id: string
	/** The subscriber it belongs to, or OPERATORS. */
	readonly owner: number
	/** As its owner calls it; may be empty. */
	readonly name: string
	readonly kind: EndpointKind
	/** Sealed under the endpoints key, owned by `id`. */
	readonly url: string
	/** HMAC of the address; null for one of before they were kept. */
	readonly addressKey: string | null
	/** Likewise sealed; empty for a chat, for which nothing is signed. */
	readonly secret: string
	/** Secrets before this one, latest first, likewise; they sign too until `oldSecretUntil`. */
	readonly oldSecrets: readonly string[]
	readonly oldSecretUntil: string | null
	/** `pending` until its test was answered. */
	readonly state: 'pending' | 'active' | 'disabled'
	/** Why it is disabled. */
	readonly reason: string | null
	/** Nothing is sent before, ISO; null when it is not paused. */
	readonly pausedUntil: string | null
	readonly types: readonly AlertType[]
	readonly filters: Filters
	readonly createdAt: string
	/** First failed try since the last good one, ISO. */
	readonly failingSince: string | null
}

interface Row extends FilterColumns {
	number: number
	id: string
	owner: number
	name: string
	kind: EndpointKind
	url: string
	address_key: string | null
	secret: string
	old_secret: string | null
	old_secret_until: string | null
	state: Endpoint['state']
	reason: string | null
	paused_until: string | null
	types: string
	created_at: string
	failing_since: string | null
}

const fromRow = (row: Row): Endpoint => ({
	number: row.number,
	id: row.id,
	owner: row.owner,
	name: row.name,
	kind: row.kind,
	url: row.url,
	addressKey: row.address_key,
	secret: row.secret,
	oldSecrets: row.old_secret?.split(' ') ?? [],
	oldSecretUntil: row.old_secret_until,
	state: row.state,
	reason: row.reason,
	pausedUntil: row.paused_until,
	types: JSON.parse(row.types) as AlertType[],
	filters: fromColumns(row),
	createdAt: row.created_at,
	failingSince: row.failing_since,
})

/**
 * Statement that keeps a new endpoint; it waits for its test. Returns its number, or nothing where its owner has one of
 * this address, or `most` of them, already.
 */
export function insertEndpoint(
	db: D1Database,
	endpoint: Pick<
		Endpoint,
		'id' | 'owner' | 'name' | 'kind' | 'url' | 'addressKey' | 'secret' | 'types' | 'filters' | 'createdAt'
	>,
	most: number,
): D1PreparedStatement {
	const { min_severity, documents, topics } = toColumns(endpoint.filters)
	return db
		.prepare(
			`INSERT INTO endpoints (id, owner, name, url, address_key, secret, state, types, min_severity, documents, topics, created_at, kind)
			SELECT ?1, ?2, ?3, ?4, ?5, ?6, 'pending', ?7, ?8, ?9, ?10, ?11, ?13
			WHERE (SELECT count(*) FROM endpoints WHERE owner = ?2) < ?12
			ON CONFLICT DO NOTHING RETURNING number`,
		)
		.bind(
			endpoint.id,
			endpoint.owner,
			endpoint.name,
			endpoint.url,
			endpoint.addressKey,
			endpoint.secret,
			JSON.stringify(endpoint.types),
			min_severity,
			documents,
			topics,
			endpoint.createdAt,
			most,
			endpoint.kind,
		)
}

/** Statement that gives an endpoint the delivery of a test, due at once. */
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

/** The endpoints of an owner, or of all where it is null; oldest first. */
export async function listEndpointRows(db: D1Database, owner: number | null): Promise<Endpoint[]> {
	const { results } = await db
		.prepare('SELECT * FROM endpoints WHERE ?1 IS NULL OR owner = ?1 ORDER BY number')
		.bind(owner)
		.all<Row>()
	return results.map(fromRow)
}

/** One endpoint of an owner, or of anybody where it is null; null when there is none. */
export async function getEndpoint(
	db: D1Database,
	id: string,
	owner: number | null,
): Promise<Endpoint | null> {
	const row = await db
		.prepare('SELECT * FROM endpoints WHERE id = ?1 AND (?2 IS NULL OR owner = ?2)')
		.bind(id, owner)
		.first<Row>()
	return row && fromRow(row)
}

/** The endpoint of an owner at an address; null when there is none. */
export async function findByAddressKey(
	db: D1Database,
	owner: number,
	addressKey: string,
): Promise<Endpoint | null> {
	const row = await db
		.prepare('SELECT * FROM endpoints WHERE owner = ? AND address_key = ?')
		.bind(owner, addressKey)
		.first<Row>()
	return row && fromRow(row)
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
