import type { Change, Severity } from '../policy/model.ts'
import type { Source } from './captures.ts'

/** A change as recorded. `change` was checked when it was made; rows are ours and read as such. */
export interface RecordedChange extends Change {
	/** `<document>-v<to>`. */
	readonly id: string
	readonly source: Source
	/** ASSESSMENT_VERSION of the verdict shown. */
	readonly assessment: number
}

interface Row {
	id: string
	source: Source
	assessment: number
	/** JSON of the change without its edits. */
	change: string
	edits: string | null
}

/** What older code recorded has one list of topics. */
export const withAllTopics = <T extends Pick<Change, 'topics' | 'allTopics'>>(change: T): T => ({
	...change,
	allTopics: (change as Partial<T>).allTopics ?? change.topics,
})

const fromRow = (row: Row): RecordedChange => ({
	...withAllTopics(JSON.parse(row.change) as Omit<Change, 'edits'>),
	edits: JSON.parse(row.edits ?? '[]') as Change['edits'],
	id: row.id,
	source: row.source,
	assessment: row.assessment,
})

/** The public name of a change, in URLs and alerts. */
export const changeId = (document: string, to: number): string => `${document}-v${to}`

/** Statements that record a change and its first verdict. A second one between the same versions fails the batch. */
export function insertChange(
	db: D1Database,
	change: Change,
	{ source, assessment }: { readonly source: Source; readonly assessment: number },
): D1PreparedStatement[] {
	const id = changeId(change.document, change.to)
	const { edits, ...outline } = change
	return [
		db
			.prepare(
				`INSERT INTO changes (id, document, from_version, to_version, first_seen, confirmed_at, source, severity, topics,
					summary, silent_edit, effective_date, return_to, assessment, change, edit_count)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			)
			.bind(
				id,
				change.document,
				change.from,
				change.to,
				change.firstSeen,
				change.confirmedAt,
				source,
				change.severity,
				JSON.stringify(change.allTopics),
				change.summary,
				change.silentEdit === null ? null : Number(change.silentEdit),
				change.effectiveDate,
				change.returnTo,
				assessment,
				JSON.stringify(outline),
				edits.length,
			),
		putEdits(db, id, edits),
		insertVerdict(db, id, change, assessment, change.confirmedAt),
	]
}

const putEdits = (db: D1Database, id: string, edits: Change['edits']): D1PreparedStatement =>
	db
		.prepare(
			'INSERT INTO change_edits (change_id, edits) VALUES (?, ?) ON CONFLICT DO UPDATE SET edits = excluded.edits',
		)
		.bind(id, JSON.stringify(edits))

/** Statement that keeps one verdict on record. The first of an assessment version stands. */
export const insertVerdict = (
	db: D1Database,
	id: string,
	verdict: Pick<Change, 'severity' | 'topics' | 'summary' | 'reasons'>,
	assessment: number,
	at: string,
): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO verdicts (change_id, assessment, severity, topics, summary, reasons, assessed_at)
			VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
		)
		.bind(
			id,
			assessment,
			verdict.severity,
			JSON.stringify(verdict.topics),
			verdict.summary,
			JSON.stringify(verdict.reasons),
			at,
		)

/** A verdict once given. */
export interface Verdict {
	readonly assessment: number
	readonly severity: Severity
	readonly summary: string
	/** ISO. */
	readonly at: string
}

/** Every verdict a change was given, the first first. */
export async function listVerdicts(db: D1Database, id: string): Promise<Verdict[]> {
	const { results } = await db
		.prepare(
			`SELECT assessment, severity, summary, assessed_at AS at FROM verdicts WHERE change_id = ? ORDER BY assessment`,
		)
		.bind(id)
		.all<Verdict>()
	return results
}

/** When each of these changes was last judged, ISO; by its id. */
export async function listVerdictTimes(
	db: D1Database,
	ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	const { results } = await db
		.prepare(
			`SELECT change_id AS id, max(assessed_at) AS at FROM json_each(?) JOIN verdicts ON change_id = value GROUP BY 1`,
		)
		.bind(JSON.stringify(ids))
		.all<{ id: string; at: string }>()
	return new Map(results.map(({ id, at }) => [id, at]))
}

/** One change with all its edits; null when there is none of that id. */
export async function getChange(db: D1Database, id: string): Promise<RecordedChange | null> {
	const row = await db
		.prepare(
			`SELECT id, source, assessment, change, edits FROM changes LEFT JOIN change_edits ON change_id = id
			WHERE id = ?`,
		)
		.bind(id)
		.first<Row>()
	return row && fromRow(row)
}

/** These changes with all their edits, newest first. */
export async function getChanges(db: D1Database, ids: readonly string[]): Promise<RecordedChange[]> {
	const { results } = await db
		.prepare(
			`SELECT changes.id, source, assessment, change, edits FROM json_each(?) JOIN changes ON changes.id = value
			LEFT JOIN change_edits ON change_id = changes.id ORDER BY confirmed_at DESC, changes.id`,
		)
		.bind(JSON.stringify(ids))
		.all<Row>()
	return results.map(fromRow)
}

/** Ids of at most `limit` changes of these documents whose verdict older rules gave; of each document, oldest first. */
export async function listOutdatedChanges(
	db: D1Database,
	assessment: number,
	documents: readonly string[],
	limit: number,
): Promise<string[]> {
	const { results } = await db
		.prepare(
			`SELECT id FROM changes INDEXED BY changes_by_assessment
			WHERE assessment < ? AND document IN (SELECT value FROM json_each(?))
			ORDER BY document, assessment, confirmed_at LIMIT ?`,
		)
		.bind(assessment, JSON.stringify(documents), limit)
		.all<{ id: string }>()
	return results.map(({ id }) => id)
}

/** Statement that counts the verdict a change has as that of an assessment version: no other can be had. */
export const keepVerdict = (db: D1Database, id: string, assessment: number): D1PreparedStatement =>
	db.prepare('UPDATE changes SET assessment = ?1 WHERE id = ?2 AND assessment < ?1').bind(assessment, id)

/** Statements that show a new verdict on a change; the ones before it stay on record. */
export const replaceVerdict = (
	db: D1Database,
	id: string,
	change: Change,
	assessment: number,
	at: string,
): D1PreparedStatement[] => {
	const { edits, ...outline } = change
	return [
		db
			.prepare(
				`UPDATE changes SET severity = ?, topics = ?, summary = ?, silent_edit = ?, effective_date = ?, assessment = ?,
					change = ?, edit_count = ? WHERE id = ?`,
			)
			.bind(
				change.severity,
				JSON.stringify(change.allTopics),
				change.summary,
				change.silentEdit === null ? null : Number(change.silentEdit),
				change.effectiveDate,
				assessment,
				JSON.stringify(outline),
				edits.length,
				id,
			),
		putEdits(db, id, edits),
		insertVerdict(db, id, change, assessment, at),
	]
}
