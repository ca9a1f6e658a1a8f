// The record as lines of JSON, written by the database itself: whoever passes them on need not understand them.

/** Rows read at one time, and characters of edits. */
const ROWS = 1000
const CHANGES = 200
const CHARACTERS = 4_000_000

/** A line of JSON, and what comes after which the next ones do. */
interface Row {
	readonly cursor: string
	readonly line: string
}

/** A table to be walked by its key: SQL that takes the cursor as ?1, a JSON list. */
interface Walk {
	readonly start: string
	readonly sql: string
}

const own = `instr(document, ':') = 0`

const versions: Walk = {
	start: '["", 0]',
	sql: `SELECT json_array(document, number) AS cursor, json_object('type', 'version', 'document', document, 'number', number,
		'contentHash', content_hash, 'snapshot', snapshot, 'reader', reader, 'source', source, 'firstSeen', first_seen,
		'lastSeen', last_seen, 'characters', characters, 'blocks', blocks, 'effectiveDate', effective_date,
		'setAside', set_aside) AS line
	FROM versions WHERE (document, number) > (?1 ->> 0, ?1 ->> 1) AND ${own} ORDER BY document, number LIMIT ${ROWS}`,
}

const changes: Walk = {
	start: '[""]',
	sql: `SELECT json_array(id) AS cursor, json_set(change, '$.type', 'change', '$.id', id, '$.source', source,
		'$.assessment', assessment, '$.editCount', edit_count, '$.edits', json(coalesce(edits, '[]'))) AS line
	FROM (SELECT *, sum(length(edits)) OVER (ORDER BY id) - length(edits) AS ahead
		FROM (SELECT * FROM changes WHERE id > ?1 ->> 0 AND ${own} ORDER BY id LIMIT ${CHANGES})
		LEFT JOIN change_edits ON change_id = id)
	WHERE coalesce(ahead, 0) < ${CHARACTERS} ORDER BY id`,
}

const alterations: Walk = {
	start: '["", "", 0]',
	sql: `SELECT json_array(document, statement, version) AS cursor, json_set(finding, '$.type', 'alteration',
		'$.document', document, '$.version', version, '$.at', at) AS line
	FROM statement_history WHERE (document, statement, version) > (?1 ->> 0, ?1 ->> 1, ?1 ->> 2) AND ${own}
	ORDER BY document, statement, version LIMIT ${ROWS}`,
}

const captures: Walk = {
	start: '[0]',
	sql: `SELECT json_array(id) AS cursor, json_object('type', 'capture', 'id', id, 'document', document, 'outcome', outcome,
		'reason', reason, 'source', source, 'firstAt', first_at, 'lastAt', last_at, 'count', count, 'status', status,
		'url', url, 'asked', asked, 'bytes', bytes, 'ms', ms, 'snapshot', snapshot, 'contentHash', content_hash,
		'version', version, 'setAside', set_aside) AS line
	FROM captures WHERE id > ?1 ->> 0 AND ${own} ORDER BY id LIMIT ${ROWS}`,
}

async function* walk(db: D1Database, { start, sql }: Walk): AsyncGenerator<readonly string[]> {
	let cursor = start
	for (;;) {
		const { results } = await db.prepare(sql).bind(cursor).all<Row>()
		const last = results.at(-1)
		if (!last) return
		yield results.map(({ line }) => line)
		cursor = last.cursor
	}
}

/** Every change with its edits, by id; a few hundred lines of JSON at a time. */
export const walkChanges = (db: D1Database): AsyncGenerator<readonly string[]> => walk(db, changes)

/** Versions, changes, alterations of statements and the log of captures, in this order. */
export async function* walkRecord(db: D1Database): AsyncGenerator<readonly string[]> {
	for (const table of [versions, changes, alterations, captures]) yield* walk(db, table)
}
