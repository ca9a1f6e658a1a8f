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
