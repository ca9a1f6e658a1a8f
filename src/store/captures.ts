import type { Outcome } from '../policy/model.ts'

/** Longest silence inside one run of `unchanged`; a longer one starts a new row, so that the gap shows. 3 hours in ms. */
export const RUN_GAP = 3 * 3600 * 1000

/** Where a capture came from. */
export type Source = 'live' | 'pushed' | 'web-archive' | 'import'

/** One capture as logged. Times are ISO 8601 UTC, `ms` the time the fetch took. */
export interface LoggedCapture {
	readonly document: string
	readonly outcome: Outcome
	readonly reason: string | null
	readonly source: Source
	readonly at: string
	readonly status: number | null
	readonly url: string | null
	readonly bytes: number | null
	readonly ms: number | null
	/** SHA-256 of the page kept in KV. */
	readonly snapshot: string | null
	readonly contentHash: string | null
	readonly version: number | null
	/** Lines it showed in other words than the version, because they do not hold still. */
	readonly setAside: number
	/** The address asked, where it is not the document's own. */
	readonly asked: string | null
}

/** A row of the log: one capture, or a run of `unchanged` ones. */
export interface CaptureRun extends Omit<LoggedCapture, 'at'> {
	readonly id: number
	readonly firstAt: string
	readonly lastAt: string
	readonly count: number
}

interface Row {
	id: number
	document: string
	outcome: Outcome
	reason: string | null
	source: Source
	first_at: string
	last_at: string
	count: number
	status: number | null
	url: string | null
	bytes: number | null
	ms: number | null
	snapshot: string | null
	content_hash: string | null
	version: number | null
	set_aside: number
	asked: string | null
}

const fromRow = ({ first_at, last_at, content_hash, set_aside, ...row }: Row): CaptureRun => ({
	...row,
	firstAt: first_at,
	lastAt: last_at,
	contentHash: content_hash,
	setAside: set_aside,
})

/** Statements that log one capture: an `unchanged` one lengthens the run before it, whatever else gets a row of its own. */
export function logCapture(db: D1Database, capture: LoggedCapture): D1PreparedStatement[] {
	const { document, outcome, source, version, at, bytes, ms, setAside, asked } = capture
	const { reason, status, url, snapshot, contentHash } = capture
	const runMayEndAt = new Date(Date.parse(at) - RUN_GAP).toISOString()
	return [
		db
			.prepare(
				`UPDATE captures SET count = count + 1, last_at = ?5, bytes = ?6, ms = ?7, set_aside = ?8
				WHERE id = (SELECT id FROM captures WHERE document = ?1 ORDER BY last_at DESC, id DESC LIMIT 1)
				AND outcome = 'unchanged' AND ?2 = 'unchanged' AND source = ?3 AND version IS ?4 AND (set_aside > 0) = (?8 > 0)
				AND asked IS ?9 AND last_at BETWEEN ?10 AND ?5`,
			)
			.bind(document, outcome, source, version, at, bytes, ms, setAside, asked, runMayEndAt),
		db
			.prepare(
				`INSERT INTO captures (document, outcome, source, version, first_at, last_at, bytes, ms, set_aside, asked, reason, status, url,
					snapshot, content_hash)
				SELECT ?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14
				WHERE NOT EXISTS (SELECT 1 FROM captures WHERE document = ?1 AND last_at = ?5 AND source = ?3
					AND outcome = 'unchanged' AND ?2 = 'unchanged')`,
			)
			.bind(
				document,
				outcome,
				source,
				version,
				at,
				bytes,
				ms,
				setAside,
				asked,
				reason,
				status,
				url,
				snapshot,
				contentHash,
			),
	]
}

/** The log of one document, newest first, at most `limit` rows that ended before the ISO time `before`. */
export async function listCaptures(
	db: D1Database,
	document: string,
	limit = 100,
	before = '9999',
): Promise<CaptureRun[]> {
	const { results } = await db
		.prepare(
			'SELECT * FROM captures WHERE document = ? AND last_at < ? ORDER BY last_at DESC, id DESC LIMIT ?',
		)
		.bind(document, before, limit)
		.all<Row>()
	return results.map(fromRow)
}

/** The log of every document from the ISO time `since` on: document → its rows, newest first, at most 5,000 in all. */
export async function listRecentCaptures(
	db: D1Database,
	since: string,
): Promise<ReadonlyMap<string, readonly CaptureRun[]>> {
	const { results } = await db
		.prepare('SELECT * FROM captures WHERE last_at >= ? ORDER BY last_at DESC, id DESC LIMIT 5000')
		.bind(since)
		.all<Row>()
	return Map.groupBy(results.map(fromRow), ({ document }) => document)
}

/** When the newest capture from one source was taken, ISO 8601; null when there is none. */
export const lastCaptureFrom = (db: D1Database, document: string, source: Source): Promise<string | null> =>
	db
		.prepare('SELECT max(last_at) AS at FROM captures WHERE document = ? AND source = ?')
		.bind(document, source)
		.first<string>('at')

/** The last row of every document's log. */
export async function listLatestCaptures(db: D1Database): Promise<ReadonlyMap<string, CaptureRun>> {
	const { results } = await db
		.prepare(
			`SELECT captures.* FROM documents JOIN captures ON captures.id =
				(SELECT id FROM captures WHERE document = documents.id ORDER BY last_at DESC, id DESC LIMIT 1)`,
		)
		.all<Row>()
	return new Map(results.map((row) => [row.document, fromRow(row)]))
}

/** How many captures of a document there were since a time, ISO; a run of `unchanged` counts as one. */
export async function countCaptures(db: D1Database, document: string, since: string): Promise<number> {
	const count = await db
		.prepare('SELECT count(*) AS n FROM captures WHERE document = ?1 AND last_at >= ?2')
		.bind(document, since)
		.first<number>('n')
	return count ?? 0
}
