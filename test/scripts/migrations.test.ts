import { readFileSync, readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'

const migrations = readdirSync('migrations').toSorted()

/** A database as it was before a migration. */
function databaseBefore(file: string): DatabaseSync {
	const db = new DatabaseSync(':memory:')
	for (const earlier of migrations.slice(0, migrations.indexOf(file))) migrate(db, earlier)
	return db
}

const migrate = (db: DatabaseSync, file: string) => db.exec(readFileSync(`migrations/${file}`, 'utf8'))

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

function json(db: DatabaseSync, query: string): unknown {
	const value = db.prepare(query).get()?.['json']
	return typeof value === 'string' ? JSON.parse(value) : value
}
