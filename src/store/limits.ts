import type { RequestLetter } from './alerts/subscription-requests.ts'

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
 * Decides once what a subscription request is answered with, and counts it only if that is a letter: a refused one uses
 * nothing up. Over one of `own` limits it gets none. Over `all`'s, which others filled, it waits: null.
 */
export async function decideLetter(
	db: D1Database,
	request: string,
	letter: RequestLetter,
	{ own, all }: { readonly own: readonly Limit[]; readonly all: Limit },
	now: string,
): Promise<RequestLetter | null> {
	const full = (
		list: string,
	) => `EXISTS (SELECT 1 FROM json_each(${list}) AS l JOIN limits ON limits.key = l.value ->> 'key'
		WHERE limits.count >= l.value ->> 'most' AND limits.until > ?3)`
	const [decided] = await db.batch<{ letter: RequestLetter | null }>([
		db
			.prepare(
				`UPDATE subscription_requests SET letter = CASE WHEN ${full('?2')} THEN 'none' WHEN ${full('?5')} THEN NULL ELSE ?4 END
				WHERE id = ?1 AND letter IS NULL RETURNING letter`,
			)
			.bind(request, JSON.stringify(own), now, letter, JSON.stringify([all])),
		db
			.prepare(
				`INSERT INTO limits (key, count, until) SELECT value ->> 'key', 1, value ->> 'until' FROM json_each(?2)
				WHERE changes() > 0 AND (SELECT letter FROM subscription_requests WHERE id = ?3) = ?4 ${COUNT_UP}`,
			)
			.bind(now, JSON.stringify([...own, all]), request, letter),
	])
	return decided?.results[0]?.letter ?? null
}

/** Statement that forgets windows that are over. */
export const purgeLimits = (db: D1Database, now: string): D1PreparedStatement =>
	db.prepare('DELETE FROM limits WHERE until <= ?').bind(now)

/** Statement that forgets counters. */
export const clearLimits = (db: D1Database, keys: readonly string[]): D1PreparedStatement =>
	db.prepare('DELETE FROM limits WHERE key IN (SELECT value FROM json_each(?))').bind(JSON.stringify(keys))
