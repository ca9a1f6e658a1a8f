// Counters over windows of hours. In D1, because KV may be a minute late and the rate limiter knows no window over 60 s.

/** At most `most` within the window that ends at `until`. */
export interface Limit {
	readonly key: string
	readonly most: number
	/** ISO; only counts when this opens the window. */
	readonly until: string
}

const COUNT_UP = `ON CONFLICT (key) DO UPDATE SET
	count = CASE WHEN until <= ?1 THEN 1 ELSE count + 1 END,
	until = CASE WHEN until <= ?1 THEN excluded.until ELSE until END`

/** Counts one; null when it is within the limit, else the end of the window, ISO. */
export async function countOne(db: D1Database, limit: Limit, now: string): Promise<string | null> {
	const row = await db
		.prepare(`INSERT INTO limits (key, count, until) VALUES (?2, 1, ?3) ${COUNT_UP} RETURNING count, until`)
		.bind(now, limit.key, limit.until)
		.first<{ count: number; until: string }>()
	return row && row.count > limit.most ? row.until : null
}

/**
 * Decides once whether a subscription request is within all limits, and counts it in each only if so: a refused one
 * uses nothing up.
 */
export async function countRequest(
	db: D1Database,
	request: string,
	limits: readonly Limit[],
	now: string,
): Promise<boolean> {
	const list = JSON.stringify(limits)
	const [decided] = await db.batch<{ allowed: number }>([
		db
			.prepare(
				`UPDATE subscription_requests SET allowed = NOT EXISTS (
					SELECT 1 FROM json_each(?2) AS l JOIN limits ON limits.key = l.value ->> 'key'
					WHERE limits.count >= l.value ->> 'most' AND limits.until > ?3)
				WHERE id = ?1 RETURNING allowed`,
			)
			.bind(request, list, now),
		db
			.prepare(
				`INSERT INTO limits (key, count, until) SELECT value ->> 'key', 1, value ->> 'until' FROM json_each(?2)
				WHERE (SELECT allowed FROM subscription_requests WHERE id = ?3) = 1 ${COUNT_UP}`,
			)
			.bind(now, list, request),
	])
	return decided?.results[0]?.allowed === 1
}

/** Statement that forgets windows that are over. */
export const purgeLimits = (db: D1Database, now: string): D1PreparedStatement =>
	db.prepare('DELETE FROM limits WHERE until <= ?').bind(now)

/** Statement that forgets one counter. */
export const clearLimit = (db: D1Database, key: string): D1PreparedStatement =>
	db.prepare('DELETE FROM limits WHERE key = ?').bind(key)
