import type { eventTypes } from './alerts.ts'

/** One alert of a subscriber's, as its owner sees it. */
export interface SentAlert {
	readonly alert: string
	/** `digest`: the one email of a period; `subscriber.notice`: about an endpoint of theirs. */
	readonly type: (typeof eventTypes)[number] | 'digest' | 'subscriber.notice'
	readonly changeId: string | null
	readonly summary: string | null
	readonly createdAt: string
	/** `digested`: it was in a digest. */
	readonly state: 'pending' | 'sent' | 'failed' | 'dropped' | 'digested'
	readonly doneAt: string | null
}

/** The latest alerts of a subscriber, newest first. Walks alerts, of which there are few, not deliveries. */
export async function listSentAlerts(db: D1Database, subscriber: number, most: number): Promise<SentAlert[]> {
	const { results } = await db
		.prepare(
			`SELECT alerts.id AS alert, alerts.type, alerts.change_id AS changeId, changes.summary,
				alerts.created_at AS createdAt, deliveries.state, deliveries.done_at AS doneAt
			FROM alerts JOIN deliveries ON alert = alerts.id AND channel = 'email' AND recipient = ?1
			LEFT JOIN changes ON changes.id = change_id
			ORDER BY alerts.created_at DESC LIMIT ?2`,
		)
		.bind(subscriber, most)
		.all<SentAlert>()
	return results
}

/** Statements that make a sent email due again. */
export const sendAgain = (
	db: D1Database,
	alert: string,
	subscriber: number,
	now: string,
): D1PreparedStatement[] => [
	db
		.prepare(
			`UPDATE deliveries SET state = 'pending', attempts = 0, due_at = ?3, done_at = NULL
			WHERE alert = ?1 AND channel = 'email' AND recipient = ?2 AND state = 'sent'`,
		)
		.bind(alert, subscriber, now),
	db
		.prepare(
			`INSERT INTO email_ranges (alert, first, last, size, due_at) VALUES (?1, ?2, ?2, 1, ?3)
			ON CONFLICT DO UPDATE SET due_at = excluded.due_at`,
		)
		.bind(alert, subscriber, now),
]
