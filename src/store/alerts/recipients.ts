import type { StoredAlert } from './alerts.ts'
import { floorsReached, passesFilters } from './filters.ts'

/** Alert types that subscribers are told of by email. */
const BY_EMAIL = new Set(['change.confirmed', 'change.corrected'])

const filterBindings = ({ severity, document, topics }: StoredAlert): (string | null)[] => [
	floorsReached(severity),
	document,
	JSON.stringify(topics),
]

/** SQL: a correction is for whoever got what it corrects, whatever they ask for today; all else is for who asks. */
const wants = ({ type }: StoredAlert, channel: string, recipient: string): string =>
	type === 'change.corrected'
		? `EXISTS (SELECT 1 FROM deliveries WHERE alert = ?4 AND channel = '${channel}' AND recipient = ${recipient} AND deliveries.state = 'sent')`
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

/** The endpoints that are to be told of an alert: numbers, rising. */
export async function findEndpoints(db: D1Database, alert: StoredAlert): Promise<readonly number[]> {
	const { results } = await db
		.prepare(
			`SELECT number FROM endpoints WHERE number <= ?5 AND endpoints.state = 'active'
			AND ?6 IN (SELECT value FROM json_each(types)) AND ${wants(alert, 'webhook', 'number')} ORDER BY number`,
		)
		.bind(...filterBindings(alert), confirmedId(alert), alert.maxEndpoint, alert.type)
		.all<{ number: number }>()
	return results.map(({ number }) => number)
}

/** The alert that first told of the change. */
const confirmedId = ({ changeId }: StoredAlert): string => `change.confirmed/${changeId}`
