import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { createApp } from '../../src/app.tsx'
import { type Env, readSettings } from '../../src/env.ts'
import { runCron } from '../../src/jobs.ts'
import { indexChanges } from '../../src/store/search/index-changes.ts'
import { FAQ, ago, keepCapture, keepChange, keepState, keepVersion, paragraph, site } from './records.ts'

/** One query as it was asked. */
interface Asked {
	readonly db: D1Database
	readonly sql: string
	readonly values: readonly unknown[]
}

/** A database that notes what it is asked. */
function noting(db: D1Database, asked: Asked[]): D1Database {
	const note = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
		asked.push({ db, sql, values: [] })
		return new Proxy(statement, {
			get: (target, key) =>
				key === 'bind'
					? (...values: unknown[]) => {
							asked.push({ db, sql, values })
							return target.bind(...values)
						}
					: typeof target[key as keyof D1PreparedStatement] === 'function'
						? target[key as keyof D1PreparedStatement].bind(target)
						: target[key as keyof D1PreparedStatement],
		})
	}
	return new Proxy(db, {
		get: (target, key) => {
			if (key === 'prepare') return (sql: string) => note(sql, target.prepare(sql))
			const value: unknown = target[key as keyof D1Database]
			return typeof value === 'function' ? (value as () => unknown).bind(target) : value
		},
	})
}

/** What is walked from end to end: tables and results of as many rows as there are documents or alerts on their way, lists that were handed in. */
const SMALL =
	/^SCAN (?:documents\b|broken_checks\b|sqlite_master\b|(?:emailed|read|last)$|CONSTANT ROW|\(subquery|\(?join|\S+ VIRTUAL TABLE)/
/** Partial indexes that hold only what is due or wanted, latest first. */
const PARTIAL =
	/USING (?:COVERING )?INDEX (?:changes_announcing|changes_to_index|deliveries_due|alerts_\w+|email_ranges_due|subscribers_pending)\b/

/** Steps of a query that walk a table as long as the history. */
async function walksOf({ db, sql, values }: Asked): Promise<string[]> {
	if (/^\s*(?:CREATE|EXPLAIN)/i.test(sql)) return []
	const { results } = await db
		.prepare(`EXPLAIN QUERY PLAN ${sql}`)
		.bind(...values)
		.all<{ detail: string }>()
	return results
		.map(({ detail }) => detail)
		.filter((detail) => detail.startsWith('SCAN') && !SMALL.test(detail) && !PARTIAL.test(detail))
}

async function walks(asked: readonly Asked[]): Promise<string[]> {
	const bound = asked.filter(({ sql, values }) => values.length > 0 || !sql.includes('?'))
	const found = await Promise.all(
		bound.map(async (one) => (await walksOf(one)).map((walk) => `${walk} ← ${one.sql.replace(/\s+/g, ' ')}`)),
	)
	return [...new Set(found.flat())]
}

function openNoting() {
	const asked: Asked[] = []
	return { asked, env: { ...site, DB: noting(env.DB, asked), SEARCH: noting(env.SEARCH, asked) } as Env }
}

const before = [paragraph('We keep it ten days.')]
const after = [paragraph('We keep it ninety days.')]

async function keepRecord(): Promise<void> {
	await keepVersion(1, before, ago(50))
	await keepVersion(2, after, ago(2))
	await keepChange(2, before, after)
	await keepState()
	await keepCapture({ at: ago(1) })
	await indexChanges(env)
}

/** Answers that are the whole of something, however long it is. */
const WHOLE = ['/api/v1/export.ndjson', '/api/v1/export.csv']

const paths = [
	'/',
	'/?document=linkedin-ai-faq&topic=retention&severity=minor&since=2025-01-01&until=2026-12-31&before=linkedin-ai-faq-v2',
	'/?q=ninety+days&severity=minor&before=linkedin-ai-faq-v2',
	`/changes/${FAQ}-v2`,
	`/changes/${FAQ}-v2.ics`,
	`/documents/${FAQ}`,
	`/documents/${FAQ}/versions/1`,
	`/documents/${FAQ}/versions/1/snapshot`,
	'/statements',
	'/materiality',
	'/status',
	'/healthz',
	'/subscribe',
	'/docs',
	'/openapi.json',
	'/feed.atom?topic=retention',
	'/feed.json?q=ninety',
	'/feed.ics?document=linkedin-ai-faq',
	'/statements/messages-left-out/feed.rss',
	'/api/v1/changes',
	`/api/v1/changes/${FAQ}-v2`,
	'/api/v1/documents',
	`/api/v1/documents/${FAQ}`,
	`/api/v1/documents/${FAQ}/versions?before=2`,
	`/api/v1/documents/${FAQ}/versions/1`,
	`/api/v1/documents/${FAQ}/on/${ago(1).slice(0, 10)}`,
	`/api/v1/captures?document=${FAQ}`,
	'/api/v1/statements',
	'/api/v1/statements/messages-left-out',
	'/api/v1/status',
]

describe('queries', () => {
	it.each(paths)('of %s are at most 6, each on an index', async (path) => {
		await keepRecord()
		const { asked, env: noted } = openNoting()
		const answer = await createApp().request(path, {}, noted)
		expect(answer.status).not.toBe(500)
		await answer.text()
		expect(await walks(asked)).toEqual([])
		expect(new Set(asked.map(({ sql }) => sql)).size).toBeLessThanOrEqual(6)
	})

	it.each(WHOLE)('of %s go on by a key', async (path) => {
		await keepRecord()
		const { asked, env: noted } = openNoting()
		await (await createApp().request(path, {}, noted)).text()
		expect(await walks(asked)).toEqual([])
	})

	it('of the sweep read what is due only', async () => {
		await keepRecord()
		const { asked, env: noted } = openNoting()
		const settings = readSettings(site)
		await runCron(noted, settings, '*/5 * * * *', new Date())
		expect(asked.length).toBeGreaterThan(8)
		expect(await walks(asked)).toEqual([])
	})

	it('that walk a table would be found', async () => {
		const { asked, env: noted } = openNoting()
		await noted.DB.prepare('SELECT * FROM changes WHERE summary = ?').bind('x').all()
		expect(await walks(asked)).toEqual(['SCAN changes ← SELECT * FROM changes WHERE summary = ?'])
	})
})
