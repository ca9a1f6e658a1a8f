// Which emails wait. A row stands for up to a hundred deliveries, so that a million of them need no index of their own.
import { type Step, standsAt } from './alerts.ts'
import type { Range } from './deliveries.ts'
import type { SendJob } from './jobs.ts'

const key = ({ alert, from, to }: Range): (string | number)[] => [alert, from, to]

/**
 * Statement of a step that says when ranges of email are to be looked at, if nobody woke them by then. Two steps from one
 * place may find other subscribers; if each wrote its ranges, they would overlap, and who is in two is told twice.
 */
export const insertRanges = (
	db: D1Database,
	step: Step,
	ranges: readonly Range[],
	dueAt: string,
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO email_ranges (alert, first, last, size, due_at)
			SELECT ?1, value ->> 'from', value ->> 'to', value ->> 'size', ?4 FROM json_each(?3) WHERE ${standsAt('?1', '?2')}
			ON CONFLICT DO NOTHING`,
		)
		.bind(step.id, step.cursor, JSON.stringify(ranges), dueAt)

/** Takes a range for nobody else until `lease`. False when somebody has it or nothing of it waits. */
export async function takeRange(
	db: D1Database,
	range: Range,
	{ now, lease }: { readonly now: string; readonly lease: string },
): Promise<boolean> {
	const { meta } = await db
		.prepare(
			`UPDATE email_ranges SET taken_until = ?5, due_at = ?5 WHERE alert = ?1 AND first = ?2 AND last = ?3
			AND (taken_until IS NULL OR taken_until <= ?4)`,
		)
		.bind(...key(range), now, lease)
		.run()
	return meta.changes > 0
}

/** Gives a range back and says when it is to be looked at next; null when none of it waits. */
export async function settleRange(db: D1Database, range: Range, dueAt: string | null): Promise<void> {
	const where = 'WHERE alert = ?1 AND first = ?2 AND last = ?3'
	const statement =
		dueAt === null
			? db.prepare(`DELETE FROM email_ranges ${where}`).bind(...key(range))
			: db
					.prepare(`UPDATE email_ranges SET due_at = ?4, taken_until = NULL ${where}`)
					.bind(...key(range), dueAt)
	await statement.run()
}

/** Ranges to be looked at now, none of an alert whose email waits; no other call lists them before `again`. */
export async function listDueRanges(
	db: D1Database,
	{ now, again, most }: { readonly now: string; readonly again: string; readonly most: number },
): Promise<SendJob[]> {
	const { results } = await db
		.prepare(
			`UPDATE email_ranges SET due_at = ?2 WHERE (alert, first) IN (
				SELECT alert, first FROM email_ranges JOIN alerts ON alerts.id = alert
				WHERE due_at <= ?1 AND (paused_until IS NULL OR paused_until <= ?1) ORDER BY due_at LIMIT ?3)
			RETURNING alert, first, last, size`,
		)
		.bind(now, again, most)
		.all<{ alert: string; first: number; last: number; size: number }>()
	return results.map(({ alert, first, last, size }) => ({
		kind: 'send',
		alert,
		channel: 'email',
		from: first,
		to: last,
		size,
	}))
}
