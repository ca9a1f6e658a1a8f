import { type Facets, toMatch } from './match.ts'
import { ROWS, firstNumber } from './index-changes.ts'

/** Passages looked at for one page of results; one that holds fewer changes than it may goes on all the same. */
const MOST_PASSAGES = 300
/** Passages of one change that are shown. */
const SHOWN = 3

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
	readonly text: string
	readonly hit: boolean
}

/** Where a change has what was looked for: the words around it, `…` where they are cut. */
export interface Hit {
	/** Number of the edit, from 1; null where it is the headline. */
	readonly edit: number | null
	/** Whether the words are those before or after the change; null for the headline. */
	readonly side: 'before' | 'after' | null
	readonly text: readonly Stretch[]
}

/** One page of what was found. */
export interface Found {
	/** Ids of changes, newest first, each with its hits in the order of its text. */
	readonly changes: ReadonlyMap<string, readonly Hit[]>
	/** There may be more, after the last of these. */
	readonly more: boolean
}

export interface Wanted extends Facets {
	/** As somebody typed it. */
	readonly words: string
	/** ISO; confirmed then or later, and before then. */
	readonly since?: string | undefined
	readonly until?: string | undefined
	/** Id of a change; only those that come after it. */
	readonly before?: string | undefined
	readonly limit: number
}

const nothing: Found = { changes: new Map(), more: false }

/** Changes that have all these words in one headline or one edit, newest first. Its cost does not grow with the history. */
export async function findChanges(db: D1Database, wanted: Wanted): Promise<Found> {
	const match = toMatch(wanted.words, wanted)
	if (match === null) return nothing
	const { since, until, before, limit } = wanted
	const lowest = since === undefined ? 0 : firstNumber(since) * ROWS
	const highest = until === undefined ? Number.MAX_SAFE_INTEGER : firstNumber(until) * ROWS
	try {
		const { results } = await db
			.prepare(
				`SELECT rowid AS row FROM passages WHERE passages MATCH ?1 AND rowid >= ?2
				AND rowid < min(?3, coalesce((SELECT number * ${ROWS} FROM numbers WHERE id = ?4), ?3))
				ORDER BY rowid DESC LIMIT ?5`,
			)
			.bind(match, lowest, highest, before ?? null, MOST_PASSAGES)
			.all<{ row: number }>()
		const rows = Map.groupBy(
			results.map(({ row }) => row),
			(row) => Math.floor(row / ROWS),
		)
		const numbers = [...rows.keys()].slice(0, limit)
		const shown = numbers.flatMap((number) => rows.get(number)?.slice(-SHOWN) ?? [])
		const more = rows.size > limit || results.length === MOST_PASSAGES
		return { changes: await readHits(db, match, shown), more }
	} catch (error) {
		// The first sweep makes the index.
		if (error instanceof Error && error.message.includes('no such table')) return nothing
		throw error
	}
}

interface HitRow {
	id: string
	edit: number | null
	headline: string
	before: string
	after: string
}

/** Control characters that the index never holds. */
const OPEN = '\u0002'
const CLOSE = '\u0003'

async function readHits(
	db: D1Database,
	match: string,
	rows: readonly number[],
): Promise<ReadonlyMap<string, readonly Hit[]>> {
	if (rows.length === 0) return new Map()
	const around = (column: number) => `snippet(passages, ${column}, char(2), char(3), '…', 24)`
	const { results } = await db
		.prepare(
			`SELECT numbers.id, edit, highlight(passages, 1, char(2), char(3)) AS headline, ${around(2)} AS before,
				${around(3)} AS after
			FROM passages JOIN numbers ON number = passages.rowid / ${ROWS}
			WHERE passages MATCH ?1 AND passages.rowid IN (SELECT value FROM json_each(?2))
			ORDER BY numbers.number DESC, passages.rowid`,
		)
		.bind(match, JSON.stringify(rows))
		.all<HitRow>()
	const byChange = Map.groupBy(results, ({ id }) => id)
	return new Map([...byChange].map(([id, hits]) => [id, hits.map(hitOf)]))
}

function hitOf({ edit, headline, before, after }: HitRow): Hit {
	if (edit === null) return { edit, side: null, text: stretches(headline) }
	const side = after.includes(OPEN) ? 'after' : 'before'
	return { edit, side, text: stretches(side === 'after' ? after : before) }
}

/** A marked text as its stretches. */
const stretches = (marked: string): Stretch[] =>
	marked
		.split(OPEN)
		.flatMap((part, index): Stretch[] => {
			const [hit, rest] = index === 0 ? ['', part] : part.split(CLOSE)
			return [
				{ text: hit ?? '', hit: true },
				{ text: rest ?? '', hit: false },
			]
		})
		.filter(({ text }) => text !== '')
