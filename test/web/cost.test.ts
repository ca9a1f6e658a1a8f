import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'

import { listChanges } from '../../src/store/change-lists.ts'
import { findChanges } from '../../src/store/search/find-changes.ts'
import { indexChanges } from '../../src/store/search/index-changes.ts'

const CHANGES = 5000

/** Puts 5,000 changes of 50 documents on record, each of 4 edits, and their words into the index. */
async function keepMany(): Promise<void> {
	await env.DB.prepare(
		`INSERT INTO changes (id, document, from_version, to_version, first_seen, confirmed_at, source, severity, topics,
			summary, assessment, change, edit_count)
		WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${CHANGES - 1})
		SELECT 'doc-' || (i % 50) || '-v' || (i / 50 + 2), 'doc-' || (i % 50), i / 50 + 1, i / 50 + 2, at, at, 'live', 'material',
			'["retention"]', 'Keeps data number ' || i, 2, '{}', 4
		FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%fZ', 1700000000 + i * 600, 'unixepoch') AS at FROM n)`,
	).run()
	const edit = `json_object('before', 'We maintain what you say for ten days.', 'after', 'We share the words of members ' || id)`
	await env.DB.prepare(
		`INSERT INTO change_edits SELECT id, json_array(${edit}, ${edit}, ${edit}, ${edit}) FROM changes`,
	).run()
	for (let done = 0; done < CHANGES; done += 100) await indexChanges(env)
}

/** A database that counts the rows it reads. */
function counting(db: D1Database) {
	const count = { rows: 0, queries: 0 }
	const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
		new Proxy(statement, {
			get: (target, key) => {
				if (key === 'bind') return (...values: unknown[]) => wrap(target.bind(...values))
				if (key !== 'all') return target[key as keyof D1PreparedStatement]
				return async () => {
					const result = await target.all()
					count.rows += result.meta.rows_read
					count.queries++
					return result
				}
			},
		})
	const counted = new Proxy(db, {
		get: (target, key) =>
			key === 'prepare' ? (sql: string) => wrap(target.prepare(sql)) : target[key as keyof D1Database],
	})
	return { counted, count }
}

it('a search or a list reads no more rows the longer the history', { timeout: 120_000 }, async () => {
	await keepMany()
	const searches = {
		words: 'weather',
		fruitless: 'words weather',
		common: 'members',
		phrase: '"ten days" share',
	}
	for (const words of Object.values(searches)) {
		const { counted, count } = counting(env.SEARCH)
		const { changes } = await findChanges(counted, { words, severity: 'material', limit: 30 })
		expect(changes.size).toBe(words.includes('weather') ? 0 : 30)
		expect(count.rows).toBeLessThan(1500)
		expect(count.queries).toBeLessThanOrEqual(2)
	}
	for (const filter of [
		{},
		{ document: 'doc-7' },
		{ topic: 'retention' },
		{ severity: 'minor' },
		{ before: 'doc-0-v50' },
	] as const) {
		const { counted, count } = counting(env.DB)
		await listChanges(counted, { ...filter, limit: 31 })
		expect(count.rows).toBeLessThan(200)
	}
})
