/** One try of one webhook. */
export interface Attempt {
	readonly number: number
	readonly at: string
	/** HTTP status; null when no answer came. */
	readonly status: number | null
	readonly ms: number
	/** The first 4 kB of the answer. */
	readonly answer: string
	/** Why it counts as failed; null when it does not. */
	readonly error: string | null
}

/** Statement that keeps one try under the next number. The same try again is kept once, of an endpoint that is gone nothing. */
export const insertAttempt = (
	db: D1Database,
	alert: string,
	endpoint: number,
	attempt: Omit<Attempt, 'number'>,
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO attempts (alert, endpoint, number, at, status, ms, answer, error)
			SELECT ?1, ?2, 1 + count(*), ?3, ?4, ?5, ?6, ?7 FROM attempts WHERE alert = ?1 AND endpoint = ?2
			HAVING coalesce(max(at = ?3), 0) = 0 AND EXISTS (SELECT 1 FROM endpoints WHERE number = ?2)`,
		)
		.bind(alert, endpoint, attempt.at, attempt.status, attempt.ms, attempt.answer, attempt.error)

/** On how many days (UTC) tries at an endpoint failed, from a time on. Found by way of the few alerts. */
export async function countFailingDays(db: D1Database, endpoint: number, since: string): Promise<number> {
	const days = await db
		.prepare(
			`SELECT count(DISTINCT substr(t.at, 1, 10)) AS n FROM alerts AS a
			CROSS JOIN attempts AS t ON t.alert = a.id AND t.endpoint = ?1
			WHERE t.at >= ?2 AND t.error IS NOT NULL`,
		)
		.bind(endpoint, since)
		.first<number>('n')
	return days ?? 0
}

/** A webhook delivery as its owner sees it. */
export interface WebhookDelivery {
	readonly alert: string
	/** Id of the endpoint. */
	readonly endpoint: string
	readonly state: 'pending' | 'sent' | 'failed' | 'dropped'
	/** When it is tried next, ISO; null when it is not. */
	readonly nextAt: string | null
	readonly doneAt: string | null
	readonly attempts: readonly Attempt[]
}

interface Row {
	alert: string
	endpoint: string
	state: WebhookDelivery['state']
	due_at: string
	done_at: string | null
	attempts: string
}

/**
 * Webhook deliveries with every try, latest alert first, at most 100; of one endpoint when told. Found by way of the few
 * alerts and endpoints, never through the many emails.
 */
export async function listWebhookDeliveries(
	db: D1Database,
	endpoint: string | null,
): Promise<WebhookDelivery[]> {
	const { results } = await db
		.prepare(
			`SELECT d.alert, e.id AS endpoint, d.state, d.due_at, d.done_at,
				(SELECT json_group_array(json_object('number', t.number, 'at', t.at, 'status', t.status, 'ms', t.ms,
					'answer', t.answer, 'error', t.error)) FROM attempts AS t
					WHERE t.alert = d.alert AND t.endpoint = d.recipient) AS attempts
			FROM alerts AS a CROSS JOIN endpoints AS e
			CROSS JOIN deliveries AS d ON d.alert = a.id AND d.channel = 'webhook' AND d.recipient = e.number
			WHERE ?1 IS NULL OR e.id = ?1 ORDER BY a.created_at DESC, a.id LIMIT 100`,
		)
		.bind(endpoint)
		.all<Row>()
	return results.map((row) => ({
		alert: row.alert,
		endpoint: row.endpoint,
		state: row.state,
		nextAt: row.state === 'pending' ? row.due_at : null,
		doneAt: row.done_at,
		attempts: JSON.parse(row.attempts) as Attempt[],
	}))
}
