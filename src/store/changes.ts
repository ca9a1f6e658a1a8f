import type { Change, Severity, Topic } from '../policy/model.ts'
import type { Source } from './captures.ts'

/** A change as recorded. `change` was checked when it was made; rows are ours and read as such. */
export interface RecordedChange extends Change {
	/** `<document>-v<to>`. */
	readonly id: string
	readonly source: Source
	/** ASSESSMENT_VERSION of the verdict shown. */
	readonly assessment: number
}

/** A change in a list: everything but its edits, which may be a hundred times the rest. */
export interface ChangeOutline extends Omit<RecordedChange, 'edits'> {
	readonly editCount: number
}

interface Row {
	id: string
	source: Source
	assessment: number
	change: string
}

/** What older code recorded has one list of topics. */
const withAllTopics = <T extends Pick<Change, 'topics' | 'allTopics'>>(change: T): T => ({
	...change,
	allTopics: (change as Partial<T>).allTopics ?? change.topics,
})

const fromRow = (row: Row): RecordedChange => ({
	...withAllTopics(JSON.parse(row.change) as Change),
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
	return [
		db
			.prepare(
				`INSERT INTO changes (id, document, from_version, to_version, first_seen, confirmed_at, source, severity, topics,
					summary, silent_edit, effective_date, return_to, assessment, change)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
				JSON.stringify(change),
			),
		insertVerdict(db, id, change, assessment, change.confirmedAt),
	]
}

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

/** One change with all its edits; null when there is none of that id. */
export async function getChange(db: D1Database, id: string): Promise<RecordedChange | null> {
	const row = await db
		.prepare('SELECT id, source, assessment, change FROM changes WHERE id = ?')
		.bind(id)
		.first<Row>()
	return row && fromRow(row)
}

/** What a list of changes may be narrowed to. */
export interface ChangeFilter {
	readonly document?: string | undefined
	readonly topic?: Topic | undefined
	readonly severity?: Severity | undefined
	/** Words all of which stand in the summary or the edits. */
	readonly search?: string | undefined
	readonly limit?: number | undefined
	/** Id of a change; only those that come after it in the list. */
	readonly before?: string | undefined
}

/** Changes, newest first, at most 50 unless told; none of history still being gathered (imports.ts). */
export async function listChanges(db: D1Database, filter: ChangeFilter = {}): Promise<ChangeOutline[]> {
	const { document = null, topic = null, severity = null, search = null, limit = 50, before = null } = filter
	const { results } = await db
		.prepare(
			`SELECT id, source, assessment, json_remove(change, '$.edits') AS change,
				json_array_length(change, '$.edits') AS edit_count FROM changes
			WHERE (?1 IS NULL OR document = ?1) AND (?2 IS NULL OR severity = ?2)
			AND (?3 IS NULL OR EXISTS (SELECT 1 FROM changes AS last WHERE last.id = ?3 AND
				(changes.confirmed_at < last.confirmed_at OR (changes.confirmed_at = last.confirmed_at AND changes.id > last.id))))
			AND document NOT LIKE 'import:%' AND (?4 IS NULL OR EXISTS (SELECT 1 FROM json_each(topics) WHERE value = ?4))
			AND NOT EXISTS (SELECT 1 FROM json_each(?5) AS word WHERE NOT EXISTS (SELECT 1 FROM json_tree(changes.change) AS part
				WHERE part.key IN ('summary', 'before', 'after') AND instr(lower(part.value), word.value)))
			ORDER BY confirmed_at DESC, id LIMIT ?6`,
		)
		.bind(document, severity, before, topic, JSON.stringify(words(search)), limit)
		.all<Row & { edit_count: number }>()
	return results.map(toOutline)
}

const toOutline = (row: Row & { readonly edit_count: number }): ChangeOutline => ({
	...withAllTopics(JSON.parse(row.change) as Omit<Change, 'edits'>),
	id: row.id,
	source: row.source,
	assessment: row.assessment,
	editCount: row.edit_count,
})

const words = (search: string | null): string[] => (search ?? '').toLowerCase().split(/\s+/).filter(Boolean)

/** Ids of at most `limit` changes of these documents whose verdict older rules gave, oldest first. */
export async function listOutdatedChanges(
	db: D1Database,
	assessment: number,
	documents: readonly string[],
	limit: number,
): Promise<string[]> {
	const { results } = await db
		.prepare(
			`SELECT id FROM changes WHERE assessment < ? AND document IN (SELECT value FROM json_each(?))
			ORDER BY confirmed_at LIMIT ?`,
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
): D1PreparedStatement[] => [
	db
		.prepare(
			`UPDATE changes SET severity = ?, topics = ?, summary = ?, silent_edit = ?, effective_date = ?, assessment = ?, change = ?
			WHERE id = ?`,
		)
		.bind(
			change.severity,
			JSON.stringify(change.allTopics),
			change.summary,
			change.silentEdit === null ? null : Number(change.silentEdit),
			change.effectiveDate,
			assessment,
			JSON.stringify(change),
			id,
		),
	insertVerdict(db, id, change, assessment, at),
]
