import type { Change, Severity, Topic } from '../policy/model.ts'
import type { Source } from './captures.ts'
import { type RecordedChange, withAllTopics } from './changes.ts'

/** A change in a list: everything but its edits, which may be a hundred times the rest. */
export interface ChangeOutline extends Omit<RecordedChange, 'edits'> {
	readonly editCount: number
}

/** What a list of changes may be narrowed to. */
export interface ChangeFilter {
	readonly document?: string | undefined
	readonly topic?: Topic | undefined
	readonly severity?: Severity | undefined
	/** Confirmed at this time or later, and before that one; ISO. */
	readonly since?: string | undefined
	readonly until?: string | undefined
	readonly limit?: number | undefined
	/** Id of a change; only those that come after it in the list. */
	readonly before?: string | undefined
}

/**
 * Changes, newest first, at most 50 unless told; none of history still being gathered (imports.ts). Reads the rows it
 * answers with and no others: every filter is a stretch of `change_facets`.
 */
export async function listChanges(db: D1Database, filter: ChangeFilter = {}): Promise<ChangeOutline[]> {
	const { document = '', topic = '', severity = '', since = '', until = '9999', limit = 50, before } = filter
	const last = '(SELECT confirmed_at FROM changes WHERE id = ?7)'
	const range =
		before === undefined
			? 'confirmed_at < ?5'
			: `confirmed_at <= min(?5, ${last}) AND +confirmed_at < ?5 AND (+confirmed_at < ${last} OR change_id > ?7)`
	const { results } = await db
		.prepare(
			`SELECT id, source, assessment, change, edit_count FROM (
				SELECT change_id, confirmed_at AS at FROM change_facets
				WHERE document = ?1 AND topic = ?2 AND severity = ?3 AND confirmed_at >= ?4 AND ${range}
				ORDER BY confirmed_at DESC, change_id LIMIT ?6)
			JOIN changes ON id = change_id ORDER BY at DESC, id`,
		)
		.bind(document, topic, severity, since, until, limit, ...(before === undefined ? [] : [before]))
		.all<Row>()
	return results.map(toOutline)
}

/** The latest changes that announce a day, of one document or of all, newest first. */
export async function listAnnouncing(
	db: D1Database,
	document: string | null,
	limit: number,
): Promise<ChangeOutline[]> {
	const { results } = await db
		.prepare(
			`SELECT id, source, assessment, change, edit_count FROM changes
			WHERE json_array_length(change, '$.announcements') > 0 AND instr(document, ':') = 0
			AND (?1 IS NULL OR document = ?1) ORDER BY confirmed_at DESC LIMIT ?2`,
		)
		.bind(document, limit)
		.all<Row>()
	return results.map(toOutline)
}

/** These changes, in this order; one that is not on record is left out. */
export async function getOutlines(db: D1Database, ids: readonly string[]): Promise<ChangeOutline[]> {
	if (ids.length === 0) return []
	const { results } = await db
		.prepare(
			`SELECT changes.id, source, assessment, change, edit_count FROM json_each(?) AS wanted
			CROSS JOIN changes ON changes.id = wanted.value ORDER BY wanted.key`,
		)
		.bind(JSON.stringify(ids))
		.all<Row>()
	return results.map(toOutline)
}

interface Row {
	id: string
	source: Source
	assessment: number
	change: string
	edit_count: number
}

const toOutline = (row: Row): ChangeOutline => ({
	...withAllTopics(JSON.parse(row.change) as Omit<Change, 'edits'>),
	id: row.id,
	source: row.source,
	assessment: row.assessment,
	editCount: row.edit_count,
})
