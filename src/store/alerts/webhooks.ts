// The webhooks of each endpoint in one line: the order they are sent in, and the log its owner reads.
import type { Attempt } from './attempts.ts'

/** Statement that gives each webhook of an alert that has none the next number at its endpoint. */
export const numberWebhooks = (db: D1Database, alert: string, now: string): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO webhooks (endpoint, number, alert, previous, created_at)
			SELECT recipient, 1 + coalesce((SELECT max(number) FROM webhooks WHERE endpoint = recipient), 0), alert,
				(SELECT alert FROM webhooks WHERE endpoint = recipient ORDER BY number DESC LIMIT 1), ?2
			FROM deliveries WHERE alert = ?1 AND channel = 'webhook' ON CONFLICT DO NOTHING`,
		)
		.bind(alert, now)

/** A webhook ahead of another that still waits. */
export interface Ahead {
	readonly alert: string
	readonly tries: number
	readonly dueAt: string
	/** Of its last try; null before the first. */
	readonly lastAt: string | null
}

/** Where a webhook stands in its endpoint's line. */
export interface Place {
	readonly endpoint: number
	readonly number: number
	/** The alert before it; null for the first. */
	readonly previous: string | null
	/** Time of its own first try; null before. */
	readonly firstAt: string | null
	/** Those ahead of it that wait, oldest first. */
	readonly ahead: readonly Ahead[]
}

/** SQL: the delivery of a webhook `w`. */
const DELIVERY = `JOIN deliveries AS d ON d.alert = w.alert AND d.channel = 'webhook' AND d.recipient = w.endpoint`

/** Where an alert's webhooks stand in the lines of these endpoints. What waits is few, so that a long log costs nothing. */
export async function listPlaces(
	db: D1Database,
	alert: string,
	endpoints: readonly number[],
): Promise<Place[]> {
	const { results } = await db
		.prepare(
			`WITH waiting AS MATERIALIZED (
				SELECT d.recipient AS endpoint, w.number, d.alert, d.attempts AS tries, d.due_at AS dueAt
				FROM deliveries AS d INDEXED BY deliveries_due
				CROSS JOIN webhooks AS w ON w.alert = d.alert AND w.endpoint = d.recipient
				WHERE d.state = 'pending' AND d.channel <> 'email' AND d.channel = 'webhook' AND d.alert <> ?1
				AND d.recipient IN (SELECT value FROM json_each(?2)))
			SELECT me.endpoint, me.number, me.previous,
				(SELECT min(at) FROM attempts WHERE alert = me.alert AND endpoint = me.endpoint) AS firstAt,
				(SELECT json_group_array(json_object('alert', w.alert, 'tries', w.tries, 'dueAt', w.dueAt,
					'lastAt', (SELECT max(at) FROM attempts AS t WHERE t.alert = w.alert AND t.endpoint = w.endpoint))
					ORDER BY w.number) FROM waiting AS w WHERE w.endpoint = me.endpoint AND w.number < me.number) AS ahead
			FROM webhooks AS me WHERE me.alert = ?1 AND me.endpoint IN (SELECT value FROM json_each(?2))`,
		)
		.bind(alert, JSON.stringify(endpoints))
		.all<Omit<Place, 'ahead'> & { ahead: string }>()
	return results.map(({ endpoint, number, previous, firstAt, ahead }) => ({
		endpoint,
		number,
		previous,
		firstAt,
		ahead: JSON.parse(ahead) as Ahead[],
	}))
}

/** One that waits in an endpoint's line: an alert's, or the first after a number. */
export type Waits = { readonly alert: string } | { readonly after: number }

/** Makes one that waits in an endpoint's line due, if it was not before `before`; its alert, else null. */
export async function hasten(
	db: D1Database,
	endpoint: number,
	what: Waits,
	{ now, before }: { readonly now: string; readonly before: string },
): Promise<string | null> {
	const chosen =
		'alert' in what
			? '?4'
			: `(SELECT w.alert FROM webhooks AS w CROSS ${DELIVERY}
				WHERE w.endpoint = ?1 AND w.number > ?4 AND d.state = 'pending' ORDER BY w.number LIMIT 1)`
	return db
		.prepare(
			`UPDATE deliveries SET due_at = ?2 WHERE alert = ${chosen} AND channel = 'webhook' AND recipient = ?1
			AND state = 'pending' AND due_at > ?3 RETURNING alert`,
		)
		.bind(endpoint, now, before, 'alert' in what ? what.alert : what.after)
		.first<string>('alert')
}

/** Makes all that wait in an endpoint's line due that were not before `before`; their alerts, oldest first. */
export async function hastenAll(
	db: D1Database,
	endpoint: number,
	{ now, before }: { readonly now: string; readonly before: string },
): Promise<string[]> {
	return alertsOf(
		db
			.prepare(
				`UPDATE deliveries SET due_at = ?2 WHERE channel = 'webhook' AND recipient = ?1 AND state = 'pending' AND due_at > ?3
				AND alert IN (SELECT alert FROM webhooks WHERE endpoint = ?1) RETURNING alert`,
			)
			.bind(endpoint, now, before),
	)
}

/** Sends again what was sent or given up: one alert, or all since a time, tests apart. The alerts, oldest first. */
export async function replay(
	db: D1Database,
	endpoint: number,
	what: { readonly alert: string } | { readonly since: string },
	now: string,
): Promise<string[]> {
	const chosen = 'alert' in what ? 'alert = ?3' : `created_at >= ?3 AND alert NOT LIKE 'endpoint.test/%'`
	return alertsOf(
		db
			.prepare(
				`UPDATE deliveries SET state = 'pending', due_at = ?2, done_at = NULL, attempts = 0, error = NULL
				WHERE channel = 'webhook' AND recipient = ?1 AND state <> 'pending'
				AND alert IN (SELECT alert FROM webhooks WHERE endpoint = ?1 AND ${chosen}) RETURNING alert`,
			)
			.bind(endpoint, now, 'alert' in what ? what.alert : what.since),
	)
}

const alertsOf = async (statement: D1PreparedStatement): Promise<string[]> =>
	(await statement.all<{ alert: string }>()).results.map(({ alert }) => alert)

/** All alerts in an endpoint's line. */
export const listAlerts = (db: D1Database, endpoint: number): Promise<string[]> =>
	alertsOf(db.prepare('SELECT alert FROM webhooks WHERE endpoint = ? ORDER BY number').bind(endpoint))

/** A webhook as its owner sees it. */
export interface LoggedWebhook {
	readonly number: number
	readonly alert: string
	readonly createdAt: string
	readonly state: 'pending' | 'sent' | 'failed' | 'dropped'
	/** When it is tried next, ISO; null when it is not. */
	readonly nextAt: string | null
	readonly doneAt: string | null
	readonly attempts: readonly Attempt[]
}

/** What of a log is asked for; what is absent narrows nothing. */
export interface LogFilter {
	readonly state?: LoggedWebhook['state'] | undefined
	/** Created at or after, and before, ISO. */
	readonly since?: string | undefined
	readonly until?: string | undefined
	/** Only lower numbers. */
	readonly before?: number | undefined
}

/** The log of an endpoint with every try, latest first, at most `most`. */
export async function listWebhooks(
	db: D1Database,
	endpoint: number,
	{ state, since, until, before }: LogFilter,
	most: number,
): Promise<LoggedWebhook[]> {
	const { results } = await db
		.prepare(
			`SELECT w.number, w.alert, w.created_at AS createdAt, d.state, CASE d.state WHEN 'pending' THEN d.due_at END AS nextAt,
				d.done_at AS doneAt,
				(SELECT json_group_array(json_object('number', t.number, 'at', t.at, 'status', t.status, 'ms', t.ms,
					'answer', t.answer, 'error', t.error) ORDER BY t.number) FROM attempts AS t
					WHERE t.alert = w.alert AND t.endpoint = w.endpoint) AS attempts
			FROM webhooks AS w CROSS ${DELIVERY}
			WHERE w.endpoint = ?1 AND (?2 IS NULL OR d.state = ?2) AND (?3 IS NULL OR w.created_at >= ?3)
			AND (?4 IS NULL OR w.created_at < ?4) AND (?5 IS NULL OR w.number < ?5) ORDER BY w.number DESC LIMIT ?6`,
		)
		.bind(endpoint, state ?? null, since ?? null, until ?? null, before ?? null, most)
		.all<Omit<LoggedWebhook, 'attempts'> & { attempts: string }>()
	return results.map(({ attempts, number, alert, createdAt, state, nextAt, doneAt }) => ({
		number,
		alert,
		createdAt,
		state,
		nextAt,
		doneAt,
		attempts: JSON.parse(attempts) as Attempt[],
	}))
}

/**
 * Statement that forgets the numbers before those of an alert, where nothing waits under them. An endpoint's last number
 * stays: the next goes on from it.
 */
export const forgetNumbersBefore = (db: D1Database, alert: string): D1PreparedStatement =>
	db
		.prepare(
			`DELETE FROM webhooks WHERE (endpoint, number) IN (
				SELECT w.endpoint, w.number FROM webhooks AS me CROSS JOIN webhooks AS w ON w.endpoint = me.endpoint
				AND w.number < me.number LEFT ${DELIVERY} WHERE me.alert = ?1 AND d.state IS NULL)`,
		)
		.bind(alert)
