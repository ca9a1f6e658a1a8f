// Deliveries and attempts too old to be kept one by one are counted and go.
import { forgetNumbersBefore } from './webhooks.ts'

/** Rows counted by one call: what a sweep can afford. */
const MOST = 5000

/**
 * Folds deliveries of alerts made before a time into totals, with their attempts: up to 5,000 of one alert a call. An
 * alert of which something still waits is left until nothing does.
 */
export async function foldDeliveries(
	db: D1Database,
	{ before, now }: { readonly before: string; readonly now: string },
): Promise<void> {
	const alert = await db
		.prepare(
			`SELECT id FROM alerts WHERE folded_at IS NULL AND created_at < ?1 AND state = 'expanded'
			AND NOT EXISTS (SELECT 1 FROM email_ranges WHERE alert = alerts.id)
			AND id NOT IN (SELECT alert FROM deliveries WHERE state = 'pending' AND channel <> 'email')
			ORDER BY created_at LIMIT 1`,
		)
		.bind(before)
		.first<string>('id')
	if (alert === null) return
	const done = `SELECT alert, channel, recipient, state, attempts FROM deliveries WHERE alert = ?1 AND state <> 'pending' LIMIT ${MOST}`
	const [counted] = await db.batch([
		db
			.prepare(
				`INSERT INTO delivery_totals (alert, channel, state, deliveries, tries)
				SELECT alert, channel, state, count(*), sum(attempts) FROM (${done}) WHERE true GROUP BY alert, channel, state
				ON CONFLICT DO UPDATE SET deliveries = deliveries + excluded.deliveries, tries = tries + excluded.tries`,
			)
			.bind(alert),
		db
			.prepare(
				`DELETE FROM attempts WHERE alert = ?1 AND endpoint IN (SELECT recipient FROM (${done}) WHERE channel = 'webhook')`,
			)
			.bind(alert),
		db
			.prepare(
				`DELETE FROM deliveries WHERE alert = ?1 AND (channel, recipient) IN (SELECT channel, recipient FROM (${done}))`,
			)
			.bind(alert),
	])
	if (counted?.meta.changes !== 0) return
	await db.batch([
		forgetNumbersBefore(db, alert),
		db.prepare('UPDATE alerts SET folded_at = ?2 WHERE id = ?1').bind(alert, now),
	])
}
