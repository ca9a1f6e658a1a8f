// The index of words is a database of its own, for a database with a full-text index cannot be exported. It holds nothing
// that the record does not: where it is missing it is made, and what is due is put into it.
import type { AssessedEdit, Severity, Topic } from '../../policy/model.ts'
import { type Findable, facetsOf, passagesOf } from './passages.ts'

/** Changes put into the index at one time, and the characters of their edits, as JSON. */
const MOST_CHANGES = 100
const MOST_CHARACTERS = 2_000_000

/** Rows a change may have in the index; their numbers follow on that of the change. */
export const ROWS = 1000

/** What is bound for the record and for its index. */
export interface Indexed {
	readonly DB: D1Database
	readonly SEARCH: D1Database
}

interface Row {
	id: string
	document: string
	severity: Severity
	topics: string
	summary: string
	confirmed_at: string
	assessment: number
	edits: string | null
}

/** The first number of a second: later changes have higher numbers, and there is room for 1000 in each second. */
export const firstNumber = (at: string): number => Math.floor(Date.parse(at) / 1000) * 1000

/** Puts changes that are due into the index, latest first, as many as one call may. */
export async function indexChanges(env: Indexed): Promise<void> {
	await makeIndex(env)
	const { results } = await env.DB.prepare(
		`SELECT * FROM (
			SELECT id, document, severity, topics, summary, confirmed_at, assessment, edits,
				sum(length(edits)) OVER (ORDER BY confirmed_at DESC, id) - length(edits) AS before
			FROM (SELECT * FROM changes WHERE indexed = 0 AND instr(document, ':') = 0 ORDER BY confirmed_at DESC LIMIT ?1)
			LEFT JOIN change_edits ON change_id = id)
		WHERE coalesce(before, 0) < ?2`,
	)
		.bind(MOST_CHANGES, MOST_CHARACTERS)
		.all<Row>()
	if (results.length === 0) return
	await env.SEARCH.batch(results.flatMap((row) => putChange(env.SEARCH, row)))
	// A verdict that was replaced meanwhile stays due.
	await env.DB.batch(
		results.map(({ id, assessment }) =>
			env.DB.prepare('UPDATE changes SET indexed = 1 WHERE id = ? AND assessment = ?').bind(id, assessment),
		),
	)
}

/** Makes the index where there is none; then every change is due. */
async function makeIndex({ DB, SEARCH }: Indexed): Promise<void> {
	const there = await SEARCH.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'passages'`).first()
	if (there) return
	await DB.prepare('UPDATE changes SET indexed = 0 WHERE indexed <> 0').run()
	await SEARCH.batch([
		SEARCH.prepare(
			'CREATE TABLE IF NOT EXISTS numbers (id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID',
		),
		SEARCH.prepare(
			`CREATE VIRTUAL TABLE IF NOT EXISTS passages USING
				fts5(facets, headline, before, after, edit UNINDEXED, tokenize = "unicode61 remove_diacritics 2")`,
		),
	])
}

function putChange(db: D1Database, row: Row): D1PreparedStatement[] {
	const findable: Findable = {
		...row,
		topics: JSON.parse(row.topics) as Topic[],
		edits: JSON.parse(row.edits ?? '[]') as AssessedEdit[],
	}
	const numbered = `FROM numbers WHERE id = ?1`
	return [
		db
			.prepare(
				`INSERT INTO numbers (id, number) SELECT ?1, coalesce(max(number) + 1, ?2) FROM numbers
				WHERE number >= ?2 AND number < ?2 + 1000 ON CONFLICT DO NOTHING`,
			)
			.bind(row.id, firstNumber(row.confirmed_at)),
		db
			.prepare(
				`DELETE FROM passages WHERE rowid >= (SELECT number * ${ROWS} ${numbered})
				AND rowid < (SELECT (number + 1) * ${ROWS} ${numbered})`,
			)
			.bind(row.id),
		db
			.prepare(
				`INSERT INTO passages (rowid, facets, headline, before, after, edit)
				SELECT number * ${ROWS} + key, ?2, value ->> 'headline', value ->> 'before', value ->> 'after', value ->> 'edit'
				FROM numbers, json_each(?3) WHERE numbers.id = ?1`,
			)
			.bind(row.id, facetsOf(findable), JSON.stringify(passagesOf(findable))),
	]
}
