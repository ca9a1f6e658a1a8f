import { type Severity, severities } from '../../policy/model.ts'
import type { StoredAlert } from './alerts.ts'
import { floorsReached, passesFilters } from './filters.ts'

/** Alert types that subscribers are told of by email. */
const BY_EMAIL = new Set(['change.confirmed', 'change.corrected'])

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
				AND recipient = ${recipient} ${channel === 'email' ? `AND deliveries.state = 'sent'` : ''}) END`
		: passesFilters('?1', '?2', '?3')

/** The next subscribers, after the alert's cursor, who are to be told of it: ids, rising, at most `most`. */
export async function findSubscribers(
	db: D1Database,
	alert: StoredAlert,
	most: number,
): Promise<readonly number[]> {
	if (!BY_EMAIL.has(alert.type)) return []
	const { results } = await db
		.prepare(
			`SELECT id FROM subscribers WHERE id > ?5 AND id <= ?6 AND subscribers.state = 'confirmed'
			AND ${wants(alert, 'email', 'subscribers.id')} ORDER BY id LIMIT ?7`,
		)
		.bind(...filterBindings(alert), confirmedId(alert), alert.cursor, alert.maxSubscriber, most)
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
