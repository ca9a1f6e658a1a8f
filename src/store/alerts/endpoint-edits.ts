import type { Endpoint } from './endpoints.ts'
import { toColumns } from './filters.ts'

/** Keeps what an endpoint is told of, its name and its pause. */
export async function updateEndpoint(
	db: D1Database,
	number: number,
	{ name, types, filters, pausedUntil }: Pick<Endpoint, 'name' | 'types' | 'filters' | 'pausedUntil'>,
): Promise<void> {
	const { min_severity, documents, topics } = toColumns(filters)
	await db
		.prepare(
			`UPDATE endpoints SET name = ?, types = ?, min_severity = ?, documents = ?, topics = ?, paused_until = ?
			WHERE number = ?`,
		)
		.bind(name, JSON.stringify(types), min_severity, documents, topics, pausedUntil, number)
		.run()
}

/** Secrets kept beside a new one, so that the receiver's is among them though a new one was asked for twice. */
const OLD_SECRETS = 4

/** Keeps a new secret; the one until now, and those that signed beside it, go on signing until a time. */
export async function replaceSecret(
	db: D1Database,
	number: number,
	secret: string,
	{ now, oldUntil }: { readonly now: string; readonly oldUntil: string },
): Promise<void> {
	await db
		.prepare(
			// Sealed secrets are all of one length and hold no space.
			`UPDATE endpoints SET old_secret = substr(secret || CASE WHEN old_secret_until > ?4 THEN ' ' || old_secret ELSE '' END,
				1, ${OLD_SECRETS} * (length(secret) + 1) - 1),
			old_secret_until = ?3, secret = ?2 WHERE number = ?1`,
		)
		.bind(number, secret, oldUntil, now)
		.run()
}

/** Statement that makes a disabled endpoint wait for a test again. */
export const awaitTest = (db: D1Database, number: number): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE endpoints SET state = 'pending', reason = NULL, failing_since = NULL, paused_until = NULL
			WHERE number = ? AND state = 'disabled'`,
		)
		.bind(number)

/**
 * Keeps the key of an address of before keys were kept, or that stands under the key of before. Where another endpoint has
 * it already, that one stays.
 */
export const keepAddressKey = (db: D1Database, number: number, addressKey: string): D1PreparedStatement =>
	db
		.prepare('UPDATE OR IGNORE endpoints SET address_key = ?2 WHERE number = ?1 AND address_key IS NOT ?2')
		.bind(number, addressKey)

/** Forgets an endpoint with its log. */
export async function deleteEndpoint(db: D1Database, number: number): Promise<void> {
	await db.prepare('DELETE FROM endpoints WHERE number = ?').bind(number).run()
}
