import { z } from 'zod'

import { type Known, type Unsettled, blank, knownOf } from '../policy/memory.ts'
import { READER_VERSION } from '../policy/page/read.ts'

const unsettledSchema: z.ZodType<Unsettled> = z.object({
	lines: z.array(z.string()),
	sightings: z.array(z.object({ firstSeen: z.string(), sightings: z.number(), edits: z.array(z.string()) })),
	places: z.array(
		z.object({
			after: z.string(),
			since: z.string(),
			last: z.string(),
			times: z.number(),
			left: z.array(z.string()),
			text: z.string(),
		}),
	),
	rival: z
		.object({ contentHash: z.string(), since: z.string(), sightings: z.number(), captures: z.number() })
		.nullable(),
	flips: z.boolean(),
})

const knownSchema: z.ZodType<Known> = z.object({
	reader: z.number(),
	version: z
		.object({
			number: z.number(),
			contentHash: z.string(),
			firstSeen: z.string(),
			lastSeen: z.string(),
			characters: z.number(),
		})
		.nullable(),
	skimHash: z.string().nullable(),
	pending: z.object({ contentHash: z.string(), firstSeen: z.string(), sightings: z.number() }).nullable(),
	// Rows written before edits were followed one by one have none.
	unsettled: unsettledSchema.nullable().default(null),
	absent: z.boolean().optional(),
})

/** Where a document stands. Times are ISO 8601 UTC. */
export interface DocumentState {
	readonly id: string
	readonly known: Known
	readonly etag: string | null
	readonly lastModified: string | null
	/** Last capture of any outcome. */
	readonly checkedAt: string | null
	/** Last capture that was the document, in a wording that stands or was seen twice. */
	readonly goodAt: string | null
	/** Captures in a row that were not. */
	readonly roundsHeld: number
	readonly blindSince: string | null
	readonly watchedSince: string
	/** Raised by each write; 0 when nothing is stored yet. */
	readonly revision: number
}

/** A document nobody has looked at yet, watched since `now` (ISO). */
export function neverSeen(id: string, now: string): DocumentState {
	return {
		id,
		known: knownOf(blank(READER_VERSION)),
		etag: null,
		lastModified: null,
		checkedAt: null,
		goodAt: null,
		roundsHeld: 0,
		blindSince: null,
		watchedSince: now,
		revision: 0,
	}
}

/** The newest time it is known how a document stood, by a look of ours or by its history; null before any. */
export const lastKnownAt = (state: DocumentState | null): string | null =>
	[state?.goodAt, state?.known.version?.lastSeen, state?.known.pending?.firstSeen]
		.filter((at) => typeof at === 'string')
		.toSorted()
		.at(-1) ?? null

interface Row {
	id: string
	known: string
	etag: string | null
	last_modified: string | null
	checked_at: string | null
	good_at: string | null
	rounds_held: number
	blind_since: string | null
	watched_since: string
	revision: number
}

const fromRow = (row: Row): DocumentState => ({
	id: row.id,
	known: knownSchema.parse(JSON.parse(row.known)),
	etag: row.etag,
	lastModified: row.last_modified,
	checkedAt: row.checked_at,
	goodAt: row.good_at,
	roundsHeld: row.rounds_held,
	blindSince: row.blind_since,
	watchedSince: row.watched_since,
	revision: row.revision,
})

/** Where one document stands; null before its first capture. */
export async function getDocumentState(db: D1Database, id: string): Promise<DocumentState | null> {
	const row = await db.prepare('SELECT * FROM documents WHERE id = ?').bind(id).first<Row>()
	return row && fromRow(row)
}

/** Where every document ever captured stands, by id. */
export async function listDocumentStates(db: D1Database): Promise<ReadonlyMap<string, DocumentState>> {
	const { results } = await db.prepare('SELECT * FROM documents').all<Row>()
	return new Map(results.map((row) => [row.id, fromRow(row)]))
}

/**
 * Statement that stores where a document stands. When another writer came first since `state` was read, it breaks the
 * NOT NULL of `revision`, and with it the whole batch it is in.
 */
export const putDocumentState = (db: D1Database, state: DocumentState): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO documents (id, known, etag, last_modified, checked_at, good_at, rounds_held, blind_since, watched_since, revision)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1)
			ON CONFLICT (id) DO UPDATE SET known = ?2, etag = ?3, last_modified = ?4, checked_at = ?5, good_at = ?6, rounds_held = ?7,
				blind_since = ?8, revision = iif(revision = ?10, revision + 1, NULL)`,
		)
		.bind(
			state.id,
			JSON.stringify(state.known),
			state.etag,
			state.lastModified,
			state.checkedAt,
			state.goodAt,
			state.roundsHeld,
			state.blindSince,
			state.watchedSince,
			state.revision,
		)
