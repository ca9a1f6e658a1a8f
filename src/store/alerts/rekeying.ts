// What is sealed and found by keys, put under new ones when SECRET_KEY changes (store/key-rotations.ts).

/** A subscriber sealed by the new key, beside the lookup key it had. */
export interface Rekeyed {
	readonly id: number
	readonly was: string
	readonly addressKey: string
	readonly address: string
}

/**
 * Statements that put subscribers under the new key. Where an address stands under both, which takes two Workers of
 * different settings at one moment, the row under the new key stays.
 */
export const rekeySubscribers = (db: D1Database, rows: readonly Rekeyed[]): D1PreparedStatement[] => [
	db
		.prepare(
			`UPDATE OR IGNORE subscribers SET address_key = value ->> 'addressKey', address = value ->> 'address'
			FROM json_each(?) WHERE subscribers.id = value ->> 'id' AND address_key = value ->> 'was'`,
		)
		.bind(JSON.stringify(rows)),
	db
		.prepare(
			`DELETE FROM subscribers WHERE (id, address_key) IN (SELECT value ->> 'id', value ->> 'was' FROM json_each(?))`,
		)
		.bind(JSON.stringify(rows)),
]

/** Subscribers after an id, in the order of their ids, with what is sealed of them. */
export async function listSealedSubscribers(
	db: D1Database,
	after: number,
	most: number,
): Promise<readonly { readonly id: number; readonly was: string; readonly address: string }[]> {
	const { results } = await db
		.prepare('SELECT id, address_key AS was, address FROM subscribers WHERE id > ? ORDER BY id LIMIT ?')
		.bind(after, most)
		.all<{ id: number; was: string; address: string }>()
	return results
}

/** What is sealed of an endpoint; `oldSecrets` as one text, parted by spaces. */
export interface SealedEndpoint {
	readonly number: number
	readonly id: string
	readonly addressKey: string | null
	readonly url: string
	readonly secret: string
	readonly oldSecrets: string | null
}

/** Endpoints after a number, in the order of their numbers, with what is sealed of them. */
export async function listSealedEndpoints(
	db: D1Database,
	after: number,
	most: number,
): Promise<readonly SealedEndpoint[]> {
	const { results } = await db
		.prepare(
			`SELECT number, id, address_key AS addressKey, url, secret, old_secret AS oldSecrets FROM endpoints
			WHERE number > ? ORDER BY number LIMIT ?`,
		)
		.bind(after, most)
		.all<SealedEndpoint>()
	return results
}

/** Puts an endpoint under the new key. False when its secret was replaced in the meantime: it is to be read again. */
export async function rekeyEndpoint(
	db: D1Database,
	was: SealedEndpoint,
	anew: SealedEndpoint,
): Promise<boolean> {
	const { meta } = await db
		.prepare(
			`UPDATE endpoints SET address_key = ?2, url = ?3, secret = ?4, old_secret = ?5
			WHERE number = ?1 AND secret = ?6 AND old_secret IS ?7`,
		)
		.bind(was.number, anew.addressKey, anew.url, anew.secret, anew.oldSecrets, was.secret, was.oldSecrets)
		.run()
	return meta.changes > 0
}

/** How many requests to subscribe were sealed before a time and still wait. */
export async function countRequestsBefore(db: D1Database, time: string): Promise<number> {
	const count = await db
		.prepare('SELECT count(*) AS n FROM subscription_requests WHERE requested_at <= ?')
		.bind(time)
		.first<number>('n')
	return count ?? 0
}
