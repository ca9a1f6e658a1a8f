import { readFileSync, readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'

const migrations = readdirSync('migrations').toSorted()

/** A database as it was after the migrations up to a number. */
function databaseAt(number: number): DatabaseSync {
	const db = new DatabaseSync(':memory:')
	for (const file of migrations.slice(0, number)) db.exec(readFileSync(`migrations/${file}`, 'utf8'))
	return db
}

test('migrations are numbered without a gap', () => {
	expect(migrations.map((file) => Number(file.slice(0, 4)))).toEqual(migrations.map((_, at) => at + 1))
})

test('0004 finds nothing set aside in what was recorded before', () => {
	const db = databaseAt(3)
	db.exec(
		`INSERT INTO captures (document, outcome, source, first_at, last_at) VALUES ('a', 'first', 'live', '2026', '2026')`,
	)
	db.exec(`INSERT INTO versions (document, number, content_hash, snapshot, reader, source, first_seen, last_seen, characters, blocks)
		VALUES ('a', 1, 'sha256:1', '2', 1, 'live', '2026', '2026', 10, 1)`)
	db.exec(readFileSync('migrations/0004_set_aside.sql', 'utf8'))
	expect({ ...db.prepare('SELECT set_aside, asked FROM captures').get() }).toEqual({
		set_aside: 0,
		asked: null,
	})
	expect({ ...db.prepare('SELECT set_aside FROM versions').get() }).toEqual({ set_aside: 0 })
})
