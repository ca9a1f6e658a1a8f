import type { Severity, Topic } from '../../policy/model.ts'

/** What webhooks may be told of; monitor.* also goes to the operator, change.* to subscribers. */
export const eventTypes = [
	'change.confirmed',
	'statement.changed',
	'change.corrected',
	'monitor.blind',
	'monitor.recovered',
] as const

/** Events and, beside them, what only the operator or one subscriber hears, the test of a new endpoint, and all of a period. */
export type AlertType =
	| (typeof eventTypes)[number]
	| 'operator.notice'
	| 'subscriber.notice'
	| 'endpoint.test'
	| 'digest'

/** One event to tell people about. */
export interface NewAlert {
	/** Names the event, so that it is told once, e.g. `change.confirmed/linkedin-ai-faq-v2`. */
	readonly id: string
	readonly type: AlertType
	readonly document: string | null
	readonly changeId: string | null
	/** Null for what is no change: it passes every subscriber's floor. */
	readonly severity: Severity | null
	readonly topics: readonly Topic[]
	/** By type; for monitor.blind `{ since, reason, lastGood }`, for operator.notice `{ title, text }`. */
	readonly detail: Readonly<Record<string, unknown>>
	/** ISO 8601, UTC. */
	readonly createdAt: string
}

/** Statement that puts an alert into the outbox, for whoever is subscribed now. An event already there stays as it is. */
export const insertAlert = (db: D1Database, alert: NewAlert): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO alerts (id, type, document, change_id, severity, topics, detail, created_at, heartbeat,
				max_subscriber, max_endpoint)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, (SELECT coalesce(max(id), 0) FROM subscribers),
				(SELECT coalesce(max(number), 0) FROM endpoints)) ON CONFLICT DO NOTHING`,
		)
		.bind(
			alert.id,
			alert.type,
			alert.document,
			alert.changeId,
			alert.severity,
			JSON.stringify(alert.topics),
			JSON.stringify(alert.detail),
			alert.createdAt,
		)

/** Statement that puts the test of one endpoint, if there is one, into the outbox: nobody else is to be found for it. */
export const insertTest = (
	db: D1Database,
	test: { readonly id: string; readonly endpoint: string; readonly body: string; readonly createdAt: string },
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO alerts (id, type, topics, detail, created_at, heartbeat, max_subscriber, max_endpoint, state, body)
			SELECT ?1, 'endpoint.test', '[]', '{}', ?3, ?3, 0, 0, 'expanded', ?2 FROM endpoints WHERE id = ?4`,
		)
		.bind(test.id, test.body, test.createdAt, test.endpoint)

/** An alert as the outbox keeps it. */
export interface StoredAlert extends NewAlert {
	readonly state: 'expanding' | 'expanded'
	/** The highest ids that were there when it happened. */
	readonly maxSubscriber: number
	readonly maxEndpoint: number
	/** Subscribers up to this id have their delivery. */
	readonly cursor: number
	/** The webhook's body, once made. */
	readonly body: string | null
	/** Its email waits until then, ISO. */
	readonly pausedUntil: string | null
}

interface Row {
	id: string
	type: AlertType
	document: string | null
	change_id: string | null
	severity: Severity | null
	topics: string
	detail: string
	created_at: string
	state: StoredAlert['state']
	max_subscriber: number
	max_endpoint: number
	cursor: number
	body: string | null
	paused_until: string | null
}

const fromRow = (row: Row): StoredAlert => ({
	id: row.id,
	type: row.type,
	document: row.document,
	changeId: row.change_id,
	severity: row.severity,
	topics: JSON.parse(row.topics) as Topic[],
	detail: JSON.parse(row.detail) as Record<string, unknown>,
	createdAt: row.created_at,
	state: row.state,
	maxSubscriber: row.max_subscriber,
	maxEndpoint: row.max_endpoint,
	cursor: row.cursor,
	body: row.body,
	pausedUntil: row.paused_until,
})

/** One alert; null when there is none of that id. */
export async function getAlert(db: D1Database, id: string): Promise<StoredAlert | null> {
	const row = await db.prepare('SELECT * FROM alerts WHERE id = ?').bind(id).first<Row>()
	return row && fromRow(row)
}

/** Where a step found the expansion of an alert. */
export type Step = Pick<StoredAlert, 'id' | 'cursor'>

/** SQL: whether the expansion still stands there. What a step writes depends on it, for another may have been quicker. */
export const standsAt = (id: string, cursor: string): string =>
	`EXISTS (SELECT 1 FROM alerts WHERE id = ${id} AND cursor = ${cursor} AND alerts.state = 'expanding')`

/** Statement that moves the expansion one chunk on. Does nothing when another consumer did it first. */
export const advanceAlert = (
	db: D1Database,
	alert: Step,
	step: { readonly cursor: number; readonly done: boolean; readonly body: string; readonly at: string },
): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE alerts SET cursor = ?3, state = ?4, body = coalesce(body, ?5), heartbeat = ?6
			WHERE id = ?1 AND cursor = ?2 AND state = 'expanding'`,
		)
		.bind(alert.id, alert.cursor, step.cursor, step.done ? 'expanded' : 'expanding', step.body, step.at)

/** Ids of alerts whose expansion has not moved since `before` and does not wait now. */
export async function listStaleAlerts(db: D1Database, before: string, now: string): Promise<string[]> {
	const { results } = await db
		.prepare(
			`SELECT id FROM alerts WHERE state = 'expanding' AND heartbeat <= ?1
			AND (paused_until IS NULL OR paused_until <= ?2) ORDER BY heartbeat LIMIT 100`,
		)
		.bind(before, now)
		.all<{ id: string }>()
	return results.map(({ id }) => id)
}

/** Statement that makes an alert's email, and what is left of its expansion, wait. */
export const pauseAlert = (
	db: D1Database,
	id: string,
	{ until, reason }: { readonly until: string; readonly reason: string },
): D1PreparedStatement =>
	db.prepare('UPDATE alerts SET paused_until = ?2, pause_reason = ?3 WHERE id = ?1').bind(id, until, reason)

/** Alerts whose email has all been tried and of which some was given up: how many. */
export async function listFailed(
	db: D1Database,
): Promise<readonly { readonly id: string; readonly failed: number }[]> {
	const { results } = await db
		.prepare(
			`SELECT id, failed FROM alerts WHERE failed > 0 AND state = 'expanded' AND type <> 'operator.notice'
			AND NOT EXISTS (SELECT 1 FROM email_ranges WHERE alert = alerts.id)
			AND NOT EXISTS (SELECT 1 FROM alerts AS told WHERE told.id = 'operator.notice/failed/' || alerts.id) LIMIT 100`,
		)
		.all<{ id: string; failed: number }>()
	return results
}

/** How many alerts are on their way to somebody. One seek an alert and channel, however many are being told. */
export async function countUnderWay(db: D1Database): Promise<number> {
	const count = await db
		.prepare(
			`WITH RECURSIVE emailed(id) AS (SELECT min(alert) FROM email_ranges UNION ALL
				SELECT (SELECT min(alert) FROM email_ranges WHERE alert > emailed.id) FROM emailed WHERE emailed.id IS NOT NULL)
			SELECT count(*) AS n FROM (SELECT id FROM emailed WHERE id IS NOT NULL
				UNION SELECT id FROM alerts INDEXED BY alerts_expanding WHERE state = 'expanding'
				UNION SELECT alert FROM (SELECT alert FROM deliveries WHERE state = 'pending' AND channel <> 'email'
					ORDER BY due_at LIMIT 100))`,
		)
		.first<number>('n')
	return count ?? 0
}
