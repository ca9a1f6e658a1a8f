import { type Step, standsAt } from './alerts.ts'

/** Ways an alert goes out; each recipient of each has one delivery. `operator` is an email to OPERATOR_EMAIL. */
export const channels = ['email', 'webhook', 'operator'] as const
export type Channel = (typeof channels)[number]

/** The operator is nobody's row: their deliveries carry this recipient. */
export const OPERATOR = 0

/** Recipients of an alert by one channel, both ends included. */
export interface Range {
	readonly alert: string
	readonly channel: Channel
	readonly from: number
	readonly to: number
	/** How many they are, where that is known. */
	readonly size?: number | undefined
}

/** A delivery taken for sending. */
export interface Claim {
	/** A subscriber's id, an endpoint's number, or OPERATOR. */
	readonly recipient: number
	/** Tries so far, the present one included. */
	readonly attempts: number
}

/** What became of a try. Waiting again without `tried` does not count it. */
export type Outcome =
	| { readonly state: 'sent'; readonly providerId: string | null }
	| { readonly state: 'failed' | 'dropped'; readonly error: string }
	| {
			readonly state: 'pending'
			readonly error: string | null
			readonly dueAt: string
			readonly tried: boolean
	  }

/** A delivery and what became of its try. */
export interface Settled extends Claim {
	readonly outcome: Outcome
}

/** Statement of a step that gives each recipient their delivery, due at once. Those who have it keep it as it is. */
export const insertDeliveries = (
	db: D1Database,
	step: Step,
	channel: Channel,
	recipients: readonly number[],
	now: string,
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO deliveries (alert, channel, recipient, state, due_at)
			SELECT ?1, ?2, value, 'pending', ?4 FROM json_each(?3) WHERE ${standsAt('?1', '?5')} ON CONFLICT DO NOTHING`,
		)
		.bind(step.id, channel, JSON.stringify(recipients), now, step.cursor)

/** SQL: what is due of a range. */
const DUE = `alert = ?1 AND channel = ?2 AND recipient BETWEEN ?3 AND ?4 AND state = 'pending' AND due_at <= ?5`

/** SQL: whether an endpoint is still to be told. Nobody is told who left in the meantime. */
const STILL_THERE = `EXISTS (SELECT 1 FROM endpoints WHERE number = recipient
	AND (state = 'active' OR (state = 'pending' AND alert GLOB 'endpoint.test/' || endpoints.id || '*')))`

const WHY_LOST = `CASE WHEN EXISTS (SELECT 1 FROM endpoints WHERE number = recipient) THEN 'not active' ELSE 'left' END`

/** Drops what is due of a range of webhooks whose endpoint left or is not active. Subscribers who left are missed when they are read. */
export async function dropLost(db: D1Database, range: Range, now: string): Promise<void> {
	await db
		.prepare(
			`UPDATE deliveries SET state = 'dropped', done_at = ?5, error = ${WHY_LOST}
			WHERE alert = ?1 AND channel = ?2
			AND recipient BETWEEN ?3 AND ?4 AND deliveries.state = 'pending' AND due_at <= ?5 AND NOT ${STILL_THERE}`,
		)
		.bind(range.alert, range.channel, range.from, range.to, now)
		.run()
}

/** Takes what is due of a range for nobody else until `lease`, in rising order. */
export async function claimDeliveries(
	db: D1Database,
	range: Range,
	{ now, lease }: { readonly now: string; readonly lease: string },
): Promise<Claim[]> {
	const { results } = await db
		.prepare(`UPDATE deliveries SET due_at = ?6 WHERE ${DUE} RETURNING recipient, attempts + 1 AS attempts`)
		.bind(range.alert, range.channel, range.from, range.to, now, lease)
		.all<Claim>()
	return results.toSorted((a, b) => a.recipient - b.recipient)
}

/** What is due of a range that is taken as a whole: those never tried first, each in rising order. */
export async function listClaims(db: D1Database, range: Range, now: string): Promise<Claim[]> {
	const { results } = await db
		.prepare(`SELECT recipient, attempts + 1 AS attempts FROM deliveries WHERE ${DUE} ORDER BY recipient`)
		.bind(range.alert, range.channel, range.from, range.to, now)
		.all<Claim>()
	const tried = ({ attempts }: Claim) => Number(attempts > 1)
	return results.toSorted((a, b) => tried(a) - tried(b))
}

/** Statement that gives claimed deliveries back at once. */
export const releaseDeliveries = (
	db: D1Database,
	range: Range,
	{ now, lease }: { readonly now: string; readonly lease: string },
): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE deliveries SET due_at = ?5 WHERE alert = ?1 AND channel = ?2 AND recipient BETWEEN ?3 AND ?4
			AND state = 'pending' AND due_at = ?6`,
		)
		.bind(range.alert, range.channel, range.from, range.to, now, lease)

/**
 * Statements that write down what became of deliveries. One that was sent stays sent, and only who still holds the lease
 * of a claim says that it waits: done twice they do their work once.
 */
export function recordOutcomes(
	db: D1Database,
	{ alert, channel }: Pick<Range, 'alert' | 'channel'>,
	outcomes: readonly Settled[],
	{ now, lease }: { readonly now: string; readonly lease: string | null },
): D1PreparedStatement[] {
	const rows = outcomes.map(({ recipient, attempts, outcome }) => ({
		recipient,
		state: outcome.state,
		error: outcome.state === 'sent' ? null : outcome.error,
		providerId: outcome.state === 'sent' ? outcome.providerId : null,
		dueAt: outcome.state === 'pending' ? outcome.dueAt : null,
		attempts: attempts - Number(outcome.state === 'pending' && !outcome.tried),
	}))
	const list = JSON.stringify(rows)
	const failed = rows.filter(({ state }) => state === 'failed').map(({ recipient }) => recipient)
	return [
		...(failed.length > 0 && channel === 'email' ? [countFailed(db, alert, failed)] : []),
		// An upsert that never inserts, for a log goes with its endpoint, looks each row up by its key; UPDATE … FROM would
		// walk the list once a row.
		db
			.prepare(
				`INSERT INTO deliveries (alert, channel, recipient, state, due_at, attempts, error, provider_id, done_at)
				SELECT ?1, ?2, value ->> 'recipient', value ->> 'state', coalesce(value ->> 'dueAt', ?4), value ->> 'attempts', value ->> 'error',
					value ->> 'providerId', CASE WHEN value ->> 'state' = 'pending' THEN NULL ELSE ?4 END
				FROM json_each(?3) WHERE ?2 <> 'webhook' OR EXISTS (SELECT 1 FROM endpoints WHERE number = value ->> 'recipient')
				ON CONFLICT DO UPDATE SET state = excluded.state, error = excluded.error,
					provider_id = excluded.provider_id,
					due_at = CASE excluded.state WHEN 'pending' THEN excluded.due_at ELSE due_at END,
					attempts = excluded.attempts, done_at = excluded.done_at
				WHERE state = 'pending' AND (excluded.state = 'sent' OR ?5 IS NULL OR due_at = ?5)`,
			)
			.bind(alert, channel, list, now, lease),
	]
}

/** Counts those of an alert that are given up now; those that were before are not counted again. */
const countFailed = (db: D1Database, alert: string, recipients: readonly number[]): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE alerts SET failed = failed + (SELECT count(*) FROM deliveries WHERE alert = ?1 AND channel = 'email'
				AND state = 'pending' AND recipient IN (SELECT value FROM json_each(?2))) WHERE id = ?1`,
		)
		.bind(alert, JSON.stringify(recipients))

/** When the next of a range is to be tried, ISO; null when none waits. */
export const nextDue = (db: D1Database, range: Range): Promise<string | null> =>
	db
		.prepare(
			`SELECT min(due_at) AS due FROM deliveries
			WHERE alert = ?1 AND channel = ?2 AND recipient BETWEEN ?3 AND ?4 AND state = 'pending'`,
		)
		.bind(range.alert, range.channel, range.from, range.to)
		.first<string>('due')

/** Whether an endpoint has another alert still to be tried. Read from the index of what is due. */
export async function isAwaited(db: D1Database, endpoint: number, but: string): Promise<boolean> {
	const other = await db
		.prepare(
			`SELECT 1 FROM deliveries WHERE state = 'pending' AND channel <> 'email' AND channel = 'webhook'
			AND recipient = ?1 AND alert <> ?2 LIMIT 1`,
		)
		.bind(endpoint, but)
		.first()
	return other !== null
}

/** Statement that puts off what is due of a range, or taken by whoever failed. */
export const postponeDeliveries = (db: D1Database, range: Range, until: string): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE deliveries SET due_at = ?5 WHERE alert = ?1 AND channel = ?2 AND recipient BETWEEN ?3 AND ?4
			AND state = 'pending' AND due_at < ?5`,
		)
		.bind(range.alert, range.channel, range.from, range.to, until)

/** Webhooks and notices to be tried now: never tried, waited long enough, or taken by somebody who never came back. */
export async function listDue(
	db: D1Database,
	now: string,
	most: number,
): Promise<{ readonly alert: string; readonly channel: Channel; readonly recipient: number }[]> {
	const { results } = await db
		.prepare(
			`SELECT alert, channel, recipient FROM deliveries JOIN alerts ON alerts.id = alert
			WHERE deliveries.state = 'pending' AND channel <> 'email' AND due_at <= ?1
			AND (channel = 'webhook' OR paused_until IS NULL OR paused_until <= ?1)
			ORDER BY due_at LIMIT ?2`,
		)
		.bind(now, most)
		.all<{ alert: string; channel: Channel; recipient: number }>()
	return results
}
