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
}

/** A delivery taken for sending. */
export interface Claim {
	/** A subscriber's id, an endpoint's number, or OPERATOR. */
	readonly recipient: number
	/** Tries so far, the present one included. */
	readonly attempts: number
}

/** What became of a try. Waiting again without `tried` gives the try back. */
export type Outcome =
	| { readonly state: 'sent'; readonly providerId: string | null }
	| { readonly state: 'failed' | 'dropped'; readonly error: string }
	| {
			readonly state: 'pending'
			readonly error: string | null
			readonly dueAt: string
			readonly tried: boolean
	  }

/** Statement that gives each recipient their delivery, due at once. Those who have it keep it as it is. */
export const insertDeliveries = (
	db: D1Database,
	alert: string,
	channel: Channel,
	recipients: readonly number[],
	now: string,
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO deliveries (alert, channel, recipient, state, due_at)
			SELECT ?1, ?2, value, 'pending', ?4 FROM json_each(?3) WHERE true ON CONFLICT DO NOTHING`,
		)
		.bind(alert, channel, JSON.stringify(recipients), now)

/** SQL: whether a delivery's recipient is still to be told. Nobody is told who left in the meantime. */
const STILL_THERE: Record<Channel, string> = {
	email: `EXISTS (SELECT 1 FROM subscribers WHERE id = recipient AND state = 'confirmed')`,
	webhook: `EXISTS (SELECT 1 FROM endpoints WHERE number = recipient
		AND (state = 'active' OR (state = 'pending' AND alert = 'endpoint.test/' || endpoints.id)))`,
	operator: 'true',
}

/** Takes up to `most` due deliveries of a range, for nobody else until `lease`. Those whose recipient left are dropped. */
export async function claimDeliveries(
	db: D1Database,
	range: Range,
	{ most, now, lease }: { readonly most: number; readonly now: string; readonly lease: string },
): Promise<Claim[]> {
	const due = `alert = ?1 AND channel = ?2 AND recipient BETWEEN ?3 AND ?4 AND deliveries.state = 'pending' AND due_at <= ?5`
	const bound = [range.alert, range.channel, range.from, range.to, now]
	const [, claimed] = await db.batch<Claim>([
		db
			.prepare(
				`UPDATE deliveries SET state = 'dropped', done_at = ?5, error = 'left' WHERE ${due} AND NOT ${STILL_THERE[range.channel]}`,
			)
			.bind(...bound),
		db
			.prepare(
				`UPDATE deliveries SET attempts = attempts + 1, due_at = ?7 WHERE alert = ?1 AND channel = ?2 AND recipient IN (
					SELECT recipient FROM deliveries WHERE ${due} ORDER BY recipient LIMIT ?6)
				RETURNING recipient, attempts`,
			)
			.bind(...bound, most, lease),
	])
	return claimed?.results ?? []
}

/** Writes down what became of claimed deliveries, in one statement. One that was sent stays sent. */
export async function recordOutcomes(
	db: D1Database,
	{ alert, channel }: Pick<Range, 'alert' | 'channel'>,
	outcomes: ReadonlyMap<number, Outcome>,
	now: string,
): Promise<void> {
	const rows = [...outcomes].map(([recipient, outcome]) => ({
		recipient,
		state: outcome.state,
		error: outcome.state === 'sent' ? null : outcome.error,
		providerId: outcome.state === 'sent' ? outcome.providerId : null,
		dueAt: outcome.state === 'pending' ? outcome.dueAt : null,
		untried: outcome.state === 'pending' && !outcome.tried ? 1 : 0,
	}))
	await db
		.prepare(
			`UPDATE deliveries SET state = r.value ->> 'state', error = r.value ->> 'error',
				provider_id = r.value ->> 'providerId', due_at = coalesce(r.value ->> 'dueAt', due_at),
				attempts = attempts - (r.value ->> 'untried'),
				done_at = CASE WHEN r.value ->> 'state' = 'pending' THEN NULL ELSE ?4 END
			FROM json_each(?3) AS r
			WHERE alert = ?1 AND channel = ?2 AND recipient IN (SELECT value ->> 'recipient' FROM json_each(?3))
			AND recipient = r.value ->> 'recipient' AND deliveries.state = 'pending'`,
		)
		.bind(alert, channel, JSON.stringify(rows), now)
		.run()
}

/** Statement that gives up what is due, or taken by whoever failed, of a range. */
export const failDeliveries = (
	db: D1Database,
	range: Range,
	error: string,
	now: string,
	lease: string,
): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE deliveries SET state = 'failed', error = ?5, done_at = ?6
			WHERE alert = ?1 AND channel = ?2 AND recipient BETWEEN ?3 AND ?4 AND state = 'pending' AND due_at <= ?7`,
		)
		.bind(range.alert, range.channel, range.from, range.to, error, now, lease)

/** Deliveries to be tried now: never tried, waited long enough, or taken by somebody who never came back. */
export async function listDue(
	db: D1Database,
	now: string,
	most: number,
): Promise<{ readonly alert: string; readonly channel: Channel; readonly recipient: number }[]> {
	const { results } = await db
		.prepare(
			`SELECT alert, channel, recipient FROM deliveries JOIN alerts ON alerts.id = alert
			WHERE deliveries.state = 'pending' AND due_at <= ?1
			AND (channel = 'webhook' OR paused_until IS NULL OR paused_until <= ?1)
			ORDER BY due_at LIMIT ?2`,
		)
		.bind(now, most)
		.all<{ alert: string; channel: Channel; recipient: number }>()
	return results
}

/** How many deliveries wait, first tries and retries. Read from the index of what is due: cheap on a public page. */
export async function countDeliveries(db: D1Database): Promise<{ readonly pending: number }> {
	const pending = await db
		.prepare(`SELECT count(*) AS n FROM deliveries WHERE state = 'pending'`)
		.first<number>('n')
	return { pending: pending ?? 0 }
}
