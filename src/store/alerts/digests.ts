// One email for all alerts of a period. The period's end names the digest; whoever's alerts wait until then are in it.
import { severities } from '../../policy/model.ts'
import { floorsReached, passesFilters } from './filters.ts'
import { type Subscriber, subscriberOf, type SubscriberRow } from './subscribers.ts'

const PREFIX = 'digest/'

/** The end of the period a digest is for, ISO. */
export const endOf = (alert: string): string => alert.slice(PREFIX.length)

/** Puts the digests of all periods that are over into the outbox. Returns their ids. */
export async function openDigests(db: D1Database, now: string): Promise<string[]> {
	const { results } = await db
		.prepare(
			`INSERT INTO alerts (id, type, topics, detail, created_at, heartbeat, max_subscriber, max_endpoint)
			SELECT '${PREFIX}' || held_until, 'digest', '[]', '{}', held_until, ?1, 0, 0
			FROM (SELECT DISTINCT held_until FROM subscribers WHERE held_until <= ?1 ORDER BY held_until LIMIT 50) WHERE true
			ON CONFLICT DO UPDATE SET state = 'expanding', cursor = 0, heartbeat = ?1, folded_at = NULL
			WHERE state = 'expanded' RETURNING id`,
		)
		.bind(now)
		.all<{ id: string }>()
	return results.map(({ id }) => id)
}

/** The next subscribers after `cursor` whose alerts wait until `end`. */
export async function listHeld(
	db: D1Database,
	end: string,
	cursor: number,
	most: number,
): Promise<Subscriber[]> {
	const { results } = await db
		.prepare('SELECT * FROM subscribers WHERE held_until = ? AND id > ? ORDER BY id LIMIT ?')
		.bind(end, cursor, most)
		.all<SubscriberRow>()
	return results.map(subscriberOf)
}

const FLOORS = `CASE alerts.severity ${severities.map((one) => `WHEN '${one}' THEN '${floorsReached(one)}'`).join(' ')} END`
const PASSES = passesFilters(FLOORS, 'alerts.document', 'alerts.topics', 's.')

/** SQL: as for alerts that go out at once, a correction is for whoever got what it corrects. */
const WANTED = `instr(s.types, '"' || alerts.type || '"') > 0 AND CASE alerts.type WHEN 'change.corrected'
	THEN EXISTS (SELECT 1 FROM deliveries AS d WHERE d.alert = 'change.confirmed/' || alerts.change_id AND d.channel = 'email'
		AND d.recipient = s.id AND d.state IN ('sent', 'digested'))
	ELSE ${PASSES} END`

/** When what is held of a subscriber is next due, and from when on it is. */
export interface Rollover {
	readonly id: number
	readonly heldFrom: string | null
	readonly heldUntil: string | null
	readonly pausedUntil: string | null
}

/**
 * Statements that close a period for these subscribers: each of their alerts is written down as told in this digest, who
 * has any gets a delivery of it, and the next period begins. Done twice they do their work once.
 */
export function closePeriod(
	db: D1Database,
	end: string,
	rollovers: readonly Rollover[],
	now: string,
): D1PreparedStatement[] {
	const list = JSON.stringify(rollovers)
	return [
		db
			.prepare(
				`INSERT INTO deliveries (alert, channel, recipient, state, due_at, done_at, digest)
				SELECT alerts.id, 'email', s.id, 'digested', ?3, ?3, ?2
				FROM json_each(?1) CROSS JOIN subscribers AS s ON s.id = value ->> 'id' AND s.held_until = ?2
				CROSS JOIN alerts ON alerts.created_at > max(s.held_from, coalesce(s.told_until, '')) AND alerts.created_at <= ?2
				WHERE ${WANTED} ON CONFLICT DO NOTHING`,
			)
			.bind(list, end, now),
		db
			.prepare(
				`INSERT INTO deliveries (alert, channel, recipient, state, due_at)
				SELECT DISTINCT '${PREFIX}' || ?2, 'email', recipient, 'pending', ?3 FROM deliveries
				WHERE digest = ?2 AND recipient IN (SELECT value ->> 'id' FROM json_each(?1)) ON CONFLICT DO NOTHING`,
			)
			.bind(list, end, now),
		db
			.prepare(
				`UPDATE subscribers SET told_until = ?2, held_from = value ->> 'heldFrom', held_until = value ->> 'heldUntil',
					paused_until = value ->> 'pausedUntil'
				FROM json_each(?1) WHERE subscribers.id = value ->> 'id' AND held_until = ?2`,
			)
			.bind(list, end),
	]
}

/** The alerts of a digest, by subscriber. */
export async function listDigested(
	db: D1Database,
	end: string,
	subscribers: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
	const { results } = await db
		.prepare(
			`SELECT recipient, alert FROM deliveries WHERE digest = ?1 AND recipient IN (SELECT value FROM json_each(?2))
			ORDER BY recipient, alert`,
		)
		.bind(end, JSON.stringify(subscribers))
		.all<{ recipient: number; alert: string }>()
	const grouped = Map.groupBy(results, ({ recipient }) => recipient)
	return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ alert }) => alert)]))
}
