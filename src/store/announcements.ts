import type { DaysAnnounced } from '../policy/memory.ts'

/**
 * Every day that a change on record announced, of any document, and when that was first seen; of changes first seen
 * before a time (ISO), where one is given.
 */
export async function listDaysAnnounced(
	db: D1Database,
	before: string | null = null,
): Promise<DaysAnnounced> {
	const { results } = await db
		.prepare(
			`SELECT json_extract(announcement.value, '$.date') AS day, min(first_seen) AS seen
			FROM changes, json_each(change, '$.announcements') AS announcement
			WHERE ?1 IS NULL OR first_seen < ?1 GROUP BY day`,
		)
		.bind(before)
		.all<{ day: string; seen: string }>()
	return Object.fromEntries(results.map(({ day, seen }) => [day, seen]))
}
