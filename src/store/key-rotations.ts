// SECRET_KEY may be changed. Suppressions and counters hold an HMAC and no address, so nothing can move them to the new key:
// what finds them by the old one is kept, sealed by the new, for as long as they are.
import { Buffer } from 'node:buffer'

import { HMAC, type Keys, mac, seal, unseal } from './keys.ts'

/** A change of SECRET_KEY and how far it is. */
export interface KeyRotation {
	/** Names the old key. */
	readonly key: string
	/** ISO 8601, UTC. */
	readonly startedAt: string
	/** Subscribers and endpoints up to these are sealed by the new key. */
	readonly subscriber: number
	readonly endpoint: number
	/** When nothing needed the old key any more, ISO; null: something does. */
	readonly doneAt: string | null
}

const OWNER = 'lookup'
const ROW = 'key, started_at AS startedAt, subscriber, endpoint, done_at AS doneAt'

/** The rotation from the second of these keys to the first, begun at `now` where it is new; null where there is one key. */
export async function openRotation(db: D1Database, keys: Keys, now: string): Promise<KeyRotation | null> {
	const [, old] = keys.lookup
	if (!old) return null
	const key = await mac([old], 'rotation')
	const find = () =>
		db.prepare(`SELECT ${ROW} FROM key_rotations WHERE key = ?`).bind(key).first<KeyRotation>()
	const known = await find()
	if (known) return known
	const raw = (await crypto.subtle.exportKey('raw', old)) as ArrayBuffer
	const sealed = await seal(keys.addresses, Buffer.from(raw).toString('base64'), OWNER)
	await db.batch([
		...(await sealedAnew(db, keys)),
		db
			.prepare(
				'INSERT INTO key_rotations (key, lookup, started_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING',
			)
			.bind(key, sealed, now),
	])
	return find()
}

/** Statements that seal what is kept of earlier rotations by the new key. */
const sealedAnew = async (db: D1Database, keys: Keys): Promise<D1PreparedStatement[]> =>
	Promise.all(
		(await listKept(db, keys)).map(async ({ key, lookup }) =>
			db
				.prepare('UPDATE key_rotations SET lookup = ?2 WHERE key = ?1')
				.bind(key, await seal(keys.addresses, lookup, OWNER)),
		),
	)

/** What finds by earlier keys, base64. Without what no key opens: SECRET_KEY is wrong, or one was lost for good. */
async function listKept(db: D1Database, keys: Keys) {
	const { results } = await db
		.prepare('SELECT key, lookup FROM key_rotations ORDER BY started_at DESC')
		.all<{ key: string; lookup: string }>()
	const opened = await Promise.allSettled(
		results.map(async ({ key, lookup }) => ({ key, lookup: await unseal(keys.addresses, lookup, OWNER) })),
	)
	return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

/** These keys, finding also what is on record under any key there ever was. */
export async function withEveryLookup(db: D1Database, keys: Keys): Promise<Keys> {
	const kept = await Promise.all(
		(await listKept(db, keys)).map(({ lookup }) =>
			crypto.subtle.importKey('raw', Buffer.from(lookup, 'base64'), HMAC, true, ['sign', 'verify']),
		),
	)
	const [current, ...older] = keys.lookup
	return { ...keys, lookup: [current, ...older, ...kept] }
}

/** Statement that says how far a rotation is. */
export const advanceRotation = (
	db: D1Database,
	{ key, subscriber, endpoint, doneAt }: Omit<KeyRotation, 'startedAt'>,
): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE key_rotations SET subscriber = max(subscriber, ?2), endpoint = max(endpoint, ?3),
				done_at = coalesce(done_at, ?4) WHERE key = ?1`,
		)
		.bind(key, subscriber, endpoint, doneAt)
