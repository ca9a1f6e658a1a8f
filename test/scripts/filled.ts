import type { DatabaseSync } from 'node:sqlite'

/** Rows put into each table by one call. */
export const ROWS = 12

const one =
	<Value>(...values: Value[]) =>
	(row: number): Value =>
		values[row % values.length]!
const id = (row: number): string => `alert-${row}`
const time = (row: number): string => `2026-01-01T00:${String(row % 60).padStart(2, '0')}:00.000Z`

/** What stands in a column of this name, whatever the table; a column that is not here holds a text or number of its own. */
const columns: Record<string, (row: number) => string | number | null> = {
	'alerts.id': id,
	'alerts.state': one('expanding', 'expanded', 'failed'),
	'alerts.type': one('change.confirmed', 'statement.changed', 'monitor.blind'),
	'alerts.detail': one('{}'),
	'alerts.cursor': one(0),
	'attempts.endpoint': one(1, 2, 3),
	'changes.from_version': (row) => row,
	'changes.id': (row) => `document-${row}-v2`,
	'change_edits.change_id': (row) => `document-${row}-v2`,
	'deliveries.channel': one('email', 'webhook', 'operator'),
	'deliveries.recipient': (row) => (row % 3 === 2 ? 0 : 1 + (row % 2)),
	'deliveries.state': one('pending', 'pending', 'sent', 'failed', 'dropped'),
	'email_ranges.first': (row) => row,
	'endpoints.owner': one(0),
	'endpoints.state': one('pending', 'active', 'disabled'),
	'statement_history.finding': one('{}'),
	'subscribers.state': one('pending', 'confirmed'),
	'verdicts.change_id': (row) => `document-${row}-v2`,
	'webhooks.endpoint': (row) => 1 + (row % 4),
	alert: id,
	change: one('{"edits":[]}'),
	document: (row) => `document-${row}`,
	documents: one(null, '["document-1"]'),
	edits: one('[]'),
	filters: one('{}'),
	known: one('{}'),
	min_severity: one('material', 'minor', 'cosmetic'),
	reasons: one('[]'),
	severity: one('material', 'minor', 'cosmetic'),
	topics: one('["ai-training"]', '[]'),
	types: one('["change.confirmed"]'),
}

interface Column {
	readonly name: string
	readonly type: string
}

/** Tables but those that triggers fill. */
export const tablesOf = (db: DatabaseSync): string[] =>
	db
		.prepare(
			`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('change_facets') AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
		)
		.all()
		.map(({ name }) => String(name))

/** Puts rows into every table there is, none of which an earlier call with other numbers put there. */
export function fill(db: DatabaseSync, from = 0): void {
	for (const table of tablesOf(db)) {
		const names = db.prepare(`SELECT name, type FROM pragma_table_info(?)`).all(table) as unknown as Column[]
		const insert = db.prepare(
			`INSERT INTO ${table} (${names.map(({ name }) => name).join()}) VALUES (${names.map(() => '?').join()})`,
		)
		for (let row = from; row < from + ROWS; row++)
			insert.run(...names.map((column) => valueOf(table, column, row)))
	}
}

function valueOf(table: string, { name, type }: Column, row: number): string | number | null {
	const known = columns[`${table}.${name}`] ?? columns[name]
	if (known) return known(row)
	if (type === 'INTEGER') return row + 1
	return /(?:_at|_until|_seen|since|until|heartbeat|^at)$/.test(name) ? time(row) : `${name}-${row}`
}
