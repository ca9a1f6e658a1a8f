import { readFileSync, readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'

import { ROWS, fill, tablesOf } from './filled.ts'

const migrations = readdirSync('migrations').toSorted()

/** A database as it was before a migration; an empty one before none. */
function databaseBefore(file: string): DatabaseSync {
	const db = new DatabaseSync(':memory:')
	for (const earlier of migrations.slice(0, Math.max(0, migrations.indexOf(file)))) migrate(db, earlier)
	return db
}

const migrate = (db: DatabaseSync, file: string) => db.exec(readFileSync(`migrations/${file}`, 'utf8'))

const countOf = (db: DatabaseSync, table: string) =>
	Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])
const schemaOf = (db: DatabaseSync) =>
	db.prepare(`SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name`).all()

function expectSound(db: DatabaseSync) {
	expect(
		db
			.prepare('PRAGMA integrity_check')
			.all()
			.map((row) => row['integrity_check']),
	).toEqual(['ok'])
	expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
}

test.each(migrations.slice(1))('%s keeps every row of a filled database of the version before', (file) => {
	const db = databaseBefore(file)
	fill(db)
	const tables = tablesOf(db)
	expect(tables.map((table) => countOf(db, table))).toEqual(tables.map(() => ROWS))
	migrate(db, file)
	expectSound(db)
	// Who never confirmed is a request since then, and no subscriber.
	const moved = file === '0031_email.sql' ? ROWS / 2 : 0
	const rows: Record<string, number> = { subscribers: ROWS - moved, subscription_requests: ROWS + moved }
	for (const table of tables) expect(countOf(db, table), table).toBe(rows[table] ?? ROWS)
	for (const later of migrations.slice(migrations.indexOf(file) + 1)) migrate(db, later)
	expectSound(db)
})

test('all of them, one by one, with rows put into every table in between, end in the database of a fresh start', () => {
	const db = databaseBefore('')
	migrations.forEach((file, index) => {
		migrate(db, file)
		fill(db, 100 * index)
		expectSound(db)
	})
	const fresh = databaseBefore('')
	for (const file of migrations) migrate(fresh, file)
	expect(schemaOf(db)).toEqual(schemaOf(fresh))
	for (const table of ['documents', 'alerts', 'subscription_requests', 'endpoints'])
		expect(countOf(db, table), table).toBeGreaterThanOrEqual(ROWS * (migrations.length - 2))
})

test('0010 gives waiting email its ranges, and lets an alert that was given up go on', () => {
	const db = databaseBefore('0010_delivery.sql')
	fill(db)
	const waiting = Number(
		db.prepare(`SELECT count(*) AS n FROM deliveries WHERE channel = 'email' AND state = 'pending'`).get()?.[
			'n'
		],
	)
	expect(waiting).toBeGreaterThan(0)
	migrate(db, '0010_delivery.sql')
	expect(db.prepare('SELECT sum(size) AS n FROM email_ranges').get()?.['n']).toBe(waiting)
	expect(db.prepare(`SELECT count(*) AS n FROM alerts WHERE state = 'failed'`).get()?.['n']).toBe(0)
})

test('0020 puts the webhooks there were in line, oldest first; who leaves takes their endpoints and logs along', () => {
	const db = databaseBefore('0020_endpoints.sql')
	fill(db)
	migrate(db, '0020_endpoints.sql')
	const line = db
		.prepare(
			`SELECT endpoint, number, alert, previous, lag(alert) OVER (PARTITION BY endpoint ORDER BY number) AS before,
				w.created_at >= lag(w.created_at) OVER (PARTITION BY endpoint ORDER BY number) AS rising FROM webhooks AS w`,
		)
		.all()
	expect(line).toHaveLength(ROWS / 3)
	expect(new Set(line.map(({ endpoint }) => endpoint)).size).toBe(2)
	for (const { previous, before, rising } of line) {
		expect(previous).toBe(before)
		expect(rising).not.toBe(0)
	}
	db.exec(`UPDATE endpoints SET owner = 1 WHERE number = (SELECT endpoint FROM webhooks LIMIT 1)`)
	const endpoint = Number(db.prepare('SELECT number FROM endpoints WHERE owner = 1').get()?.['number'])
	db.exec('DELETE FROM subscribers WHERE id = 1')
	for (const [table, column] of [
		['endpoints', 'number'],
		['webhooks', 'endpoint'],
	])
		expect(db.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${column} = ?`).get(endpoint)?.['n']).toBe(0)
})

test('0021 takes every endpoint there was for one of webhooks', () => {
	const db = databaseBefore('0021_endpoint_kind.sql')
	fill(db)
	migrate(db, '0021_endpoint_kind.sql')
	expect(
		db
			.prepare('SELECT DISTINCT kind FROM endpoints')
			.all()
			.map(({ kind }) => kind),
	).toEqual(['webhook'])
})

test('0031 asks again who never confirmed, and keeps no words of a mail service', () => {
	const db = databaseBefore('0031_email.sql')
	fill(db)
	db.exec(`UPDATE subscribers SET documents = '["faq"]', topics = NULL WHERE state = 'pending'`)
	db.exec(`UPDATE suppressions SET reason = 'no ada@example.org'`)
	db.exec(`UPDATE deliveries SET error = 'no ada@example.org'`)
	db.exec(`UPDATE alerts SET pause_reason = 'no ada@example.org'`)
	migrate(db, '0031_email.sql')
	const asked = db
		.prepare(`SELECT id, wishes, letter, sent_at FROM subscription_requests WHERE length(id) = 36`)
		.all()
	expect(asked).toHaveLength(ROWS / 2)
	for (const { id, wishes, letter, sent_at } of asked) {
		expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
		expect(JSON.parse(String(wishes))).toMatchObject({ documents: ['faq'], topics: null })
		expect([letter, sent_at]).toEqual([null, null])
	}
	const kept = tablesOf(db).map((table) => JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all()))
	expect(kept.join('').match(/ada@example/g)?.length).toBe(
		db.prepare(`SELECT count(*) AS n FROM deliveries WHERE channel = 'webhook'`).get()?.['n'],
	)
})

test('0004 finds nothing set aside in what was recorded before', () => {
	const db = databaseBefore('0004_set_aside.sql')
	db.exec(
		`INSERT INTO captures (document, outcome, source, first_at, last_at) VALUES ('a', 'first', 'live', '2026', '2026')`,
	)
	db.exec(`INSERT INTO versions (document, number, content_hash, snapshot, reader, source, first_seen, last_seen, characters, blocks)
		VALUES ('a', 1, 'sha256:1', '2', 1, 'live', '2026', '2026', 10, 1)`)
	migrate(db, '0004_set_aside.sql')
	expect({ ...db.prepare('SELECT set_aside, asked FROM captures').get() }).toEqual({
		set_aside: 0,
		asked: null,
	})
	expect({ ...db.prepare('SELECT set_aside FROM versions').get() }).toEqual({ set_aside: 0 })
})

test('0030 keeps what was on record of statements', () => {
	const db = databaseBefore('0030_statement_scope.sql')
	db.exec(`INSERT INTO statement_states VALUES
		('faq', 'messages-left-out', 3, 'We do not use “messages”.', 'Never:', 7, NULL, NULL, NULL, '2026-01-01', 0),
		('faq', 'posts-used', 3, NULL, NULL, NULL, 'We do not use posts.', NULL, 2, NULL, 0)`)
	db.exec(`INSERT INTO statement_history (document, statement, version, state, quote, before, at) VALUES
		('faq', 'messages-left-out', 3, 'reworded', 'New "words".', 'Old words.', '2026-01-01')`)
	migrate(db, '0030_statement_scope.sql')
	const of = (statement: string, side: 'found' | 'denied') =>
		json(db, `SELECT ${side} AS json FROM statement_states WHERE version = 3 AND statement = '${statement}'`)
	expect(of('messages-left-out', 'found')).toEqual({
		quote: 'We do not use “messages”.',
		lead: 'Never:',
		blockIndex: 7,
		scope: null,
	})
	expect(of('messages-left-out', 'denied')).toBeNull()
	expect(of('posts-used', 'found')).toBeNull()
	expect(of('posts-used', 'denied')).toEqual({
		quote: 'We do not use posts.',
		lead: null,
		blockIndex: 2,
		scope: null,
	})
	expect(json(db, 'SELECT finding AS json FROM statement_history')).toEqual({
		id: 'messages-left-out',
		state: 'reworded',
		quote: 'New "words".',
		before: 'Old words.',
	})
})

test('0040 moves the edits of a change to a table of their own, and finds it by every filter', () => {
	const db = databaseBefore('0040_change_lists.sql')
	const add = (id: string, document: string) =>
		db.exec(`INSERT INTO changes (id, document, from_version, to_version, first_seen, confirmed_at, source, severity,
			topics, summary, assessment, change)
			VALUES ('${id}', '${document}', 1, 2, '2026-01-01', '2026-01-02', 'live', 'minor', '["retention","age"]', 'S.', 1,
			'{"summary":"S.","edits":[{"kind":"added","after":"A \\"new\\" one."},{"kind":"removed"}]}')`)
	add('faq-v2', 'faq')
	add('import:faq-v3', 'import:faq')
	migrate(db, '0040_change_lists.sql')
	expect(json(db, `SELECT edits AS json FROM change_edits WHERE change_id = 'faq-v2'`)).toEqual([
		{ kind: 'added', after: 'A "new" one.' },
		{ kind: 'removed' },
	])
	expect({ ...db.prepare(`SELECT change, edit_count, indexed FROM changes`).get() }).toEqual({
		change: '{"summary":"S."}',
		edit_count: 2,
		indexed: 0,
	})
	const facets = () =>
		db
			.prepare('SELECT document, topic, severity FROM change_facets')
			.all()
			.map((row) => Object.values(row).join('/'))
	expect(facets()).toHaveLength(12)
	expect(facets()).toEqual(expect.arrayContaining(['//', '/age/', 'faq//minor', 'faq/retention/minor']))
	db.exec(`UPDATE changes SET id = 'faq-v3', document = 'faq', to_version = 3 WHERE document = 'import:faq'`)
	expect(facets()).toHaveLength(24)
	db.exec(`UPDATE changes SET severity = 'material', topics = '[]'`)
	expect(facets().toSorted()).toEqual([
		'//',
		'//',
		'//material',
		'//material',
		'faq//',
		'faq//',
		'faq//material',
		'faq//material',
	])
	db.exec(`DELETE FROM changes`)
	expect(facets()).toEqual([])
	expect(db.prepare('SELECT * FROM change_edits').all()).toEqual([])
})

function json(db: DatabaseSync, query: string): unknown {
	const value = db.prepare(query).get()?.['json']
	return typeof value === 'string' ? JSON.parse(value) : value
}
