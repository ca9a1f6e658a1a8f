import { fromColumns, toColumns, type FilterColumns } from './filters.ts'
import { type Wishes, wishesSchema } from './wishes.ts'

/** Somebody who asked for email and confirmed. */
export interface Subscriber {
	readonly id: number
	/** HMAC of the address: finds it, and cannot be turned back. */
	readonly addressKey: string
	/** Sealed under the addresses key, owned by `addressKey`. */
	readonly address: string
	readonly wishes: Wishes
	/** Version of the wording agreed to. */
	readonly consent: string
	readonly requestedAt: string
	readonly confirmedAt: string | null
	readonly hold: Hold
}

/** What waits for a digest. All ISO; null: nothing does. */
export interface Hold {
	/** Nothing is sent before. */
	readonly pausedUntil: string | null
	/** Alerts after the one and up to the other wait. */
	readonly heldFrom: string | null
	readonly heldUntil: string | null
}

export interface SubscriberRow extends FilterColumns {
	id: number
	address_key: string
	address: string
	types: string
	frequency: string
	hour: number
	zone: string
	consent: string
	requested_at: string
	confirmed_at: string | null
	paused_until: string | null
	held_from: string | null
	held_until: string | null
}

/** A row as a subscriber. */
export const subscriberOf = (row: SubscriberRow): Subscriber => ({
	id: row.id,
	addressKey: row.address_key,
	address: row.address,
	wishes: wishesSchema.parse({
		...fromColumns(row),
		types: JSON.parse(row.types),
		frequency: row.frequency,
		hour: row.hour,
		zone: row.zone,
	}),
	consent: row.consent,
	requestedAt: row.requested_at,
	confirmedAt: row.confirmed_at,
	hold: { pausedUntil: row.paused_until, heldFrom: row.held_from, heldUntil: row.held_until },
})

const one = async (statement: D1PreparedStatement): Promise<Subscriber | null> => {
	const row = await statement.first<SubscriberRow>()
	return row && subscriberOf(row)
}

export const getSubscriber = (db: D1Database, id: number): Promise<Subscriber | null> =>
	one(db.prepare('SELECT * FROM subscribers WHERE id = ?').bind(id))

/** Whoever is subscribed under one of an address's keys; null when nobody is. */
export const findByAddress = (db: D1Database, addressKeys: readonly string[]): Promise<Subscriber | null> =>
	one(
		db
			.prepare('SELECT * FROM subscribers WHERE address_key IN (SELECT value FROM json_each(?))')
			.bind(JSON.stringify(addressKeys)),
	)

const wishValues = ({ types, frequency, hour, zone, ...filters }: Wishes) => {
	const { min_severity, documents, topics } = toColumns(filters)
	return [min_severity, documents, topics, JSON.stringify(types), frequency, hour, zone] as const
}

/**
 * Statement that subscribes an address whose owner agreed. One that is subscribed, under any of `addressKeys`, stays as it
 * is. With `request`, only where that request was used at this very time.
 */
export const insertSubscriber = (
	db: D1Database,
	subscriber: Omit<Subscriber, 'id'>,
	{
		addressKeys = [],
		request = null,
	}: { readonly addressKeys?: readonly string[]; readonly request?: string | null } = {},
): D1PreparedStatement => {
	const { addressKey, address, consent, requestedAt, confirmedAt, hold } = subscriber
	return db
		.prepare(
			`INSERT INTO subscribers (address_key, address, consent, requested_at, confirmed_at, paused_until, held_from,
				held_until, min_severity, documents, topics, types, frequency, hour, zone)
			SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15
			WHERE (?16 IS NULL OR EXISTS (SELECT 1 FROM subscription_requests WHERE id = ?16 AND used_at = ?5))
			AND NOT EXISTS (SELECT 1 FROM subscribers WHERE address_key IN (SELECT value FROM json_each(?17)))
			ON CONFLICT (address_key) DO NOTHING`,
		)
		.bind(
			addressKey,
			address,
			consent,
			requestedAt,
			confirmedAt,
			hold.pausedUntil,
			hold.heldFrom,
			hold.heldUntil,
			...wishValues(subscriber.wishes),
			request,
			JSON.stringify(addressKeys),
		)
}

/** Changes what a subscriber wants and what waits for them. */
export async function updateSubscriber(
	db: D1Database,
	id: number,
	wishes: Wishes,
	{ pausedUntil, heldFrom, heldUntil }: Hold,
): Promise<void> {
	await db
		.prepare(
			`UPDATE subscribers SET min_severity = ?5, documents = ?6, topics = ?7, types = ?8, frequency = ?9, hour = ?10,
				zone = ?11, paused_until = ?2, held_from = ?3, held_until = ?4 WHERE id = ?1`,
		)
		.bind(id, pausedUntil, heldFrom, heldUntil, ...wishValues(wishes))
		.run()
}

/** Statement that forgets a subscriber. What was still to be sent to them is dropped where it is claimed. */
export const deleteSubscriber = (db: D1Database, id: number): D1PreparedStatement =>
	db.prepare('DELETE FROM subscribers WHERE id = ?').bind(id)

/** Of these ids, the subscribers as they stand now. Where they lie close together they are read in one go. */
export async function listSubscribers(db: D1Database, ids: readonly number[]): Promise<Subscriber[]> {
	const [first, last] = [Math.min(...ids), Math.max(...ids)]
	const statement =
		last - first < 2 * ids.length
			? db.prepare('SELECT * FROM subscribers WHERE id BETWEEN ?1 AND ?2').bind(first, last)
			: db
					.prepare('SELECT subscribers.* FROM json_each(?1) CROSS JOIN subscribers ON id = value')
					.bind(JSON.stringify(ids))
	const { results } = await statement.all<SubscriberRow>()
	const wanted = new Set(ids)
	return results.filter(({ id }) => wanted.has(id)).map(subscriberOf)
}
