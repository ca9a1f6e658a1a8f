import { type Severity, severities } from '../../policy/model.ts'
import { type StoredAlert, eventTypes } from './alerts.ts'
import { floorsReached, passesFilters } from './filters.ts'

const filterBindings = (alert: StoredAlert): (string | null)[] => [
	floorsReached(severityOf(alert)),
	alert.document,
	JSON.stringify(alert.topics),
]

/** The severity told: of a correction the graver one, before or after it. */
function severityOf({ severity, detail }: StoredAlert): Severity | null {
	const was = (detail['was'] as { readonly severity?: Severity } | undefined)?.severity
	return severity && was && severities.indexOf(was) > severities.indexOf(severity) ? was : severity
}

/**
 * SQL: a correction is for whoever got what it corrects, whatever they ask for today; all else is for who asks, and so is
 * a correction of what went out so long ago that only totals are kept. An endpoint that has not got it yet may still get
 * it, for what is corrected stands before the correction in its line.
 */
const wants = ({ type }: StoredAlert, channel: 'email' | 'webhook', recipient: string): string =>
	type === 'change.corrected'
		? `CASE WHEN EXISTS (SELECT 1 FROM delivery_totals WHERE alert = ?4 AND channel = '${channel}')
			THEN ${passesFilters('?1', '?2', '?3')}
			ELSE EXISTS (SELECT 1 FROM deliveries WHERE alert = ?4 AND channel = '${channel}'
				AND recipient = ${recipient} ${channel === 'email' ? `AND deliveries.state IN ('sent', 'digested')` : ''}) END`
		: passesFilters('?1', '?2', '?3')

/** SQL: whether a subscriber's alert of that time is for a digest, past or to come. */
const heldAt = (at: string): string =>
	`(${at} <= coalesce(told_until, '')
		OR (held_from IS NOT NULL AND ${at} > held_from AND (frequency <> 'at-once' OR ${at} <= held_until)))`

/** The next subscribers, after the alert's cursor, who are to be told of it: ids, rising, at most `most`. */
export async function findSubscribers(
	db: D1Database,
	alert: StoredAlert,
	most: number,
): Promise<readonly number[]> {
	if (!eventTypes.some((type) => type === alert.type)) return []
	const { results } = await db
		.prepare(
			`SELECT id FROM subscribers WHERE id > ?5 AND id <= ?6 AND instr(types, '"' || ?8 || '"') > 0
			AND NOT ${heldAt('?9')} AND ${wants(alert, 'email', 'subscribers.id')} ORDER BY id LIMIT ?7`,
		)
		.bind(
			...filterBindings(alert),
			confirmedId(alert),
			alert.cursor,
			alert.maxSubscriber,
			most,
			alert.type,
			alert.createdAt,
		)
		.all<{ id: number }>()
	return results.map(({ id }) => id)
}

/**
 * The endpoints that an alert is for: numbers, rising. One that is not active has its place in line too: the delivery is
 * dropped when its turn comes, the gap shows, and a replay sends it.
 */
export async function findEndpoints(db: D1Database, alert: StoredAlert): Promise<readonly number[]> {
	const { results } = await db
		.prepare(
			`SELECT number FROM endpoints WHERE number <= ?5
			AND ?6 IN (SELECT value FROM json_each(types)) AND ${wants(alert, 'webhook', 'number')} ORDER BY number`,
		)
		.bind(...filterBindings(alert), confirmedId(alert), alert.maxEndpoint, alert.type)
		.all<{ number: number }>()
	return results.map(({ number }) => number)
}

/** The alert that first told of the change. */
const confirmedId = ({ changeId }: StoredAlert): string => `change.confirmed/${changeId}`
