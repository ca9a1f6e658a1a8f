import type { Source } from './captures.ts'

/** One wording of a document, without its text (KV `text:<contentHash>`). */
export interface Version {
	readonly document: string
	readonly number: number
	readonly contentHash: string
	/** SHA-256 of the raw page it was first read from (KV `page:<hash>`). */
	readonly snapshot: string
	/** READER_VERSION that made `contentHash`. */
	readonly reader: number
	readonly source: Source
	readonly firstSeen: string
	readonly lastSeen: string
	readonly characters: number
	readonly blocks: number
	/** The document's own date, ISO; null when it gives none. */
	readonly effectiveDate: string | null
	/** Lines of its page that are no part of its text, because they do not hold still. */
	readonly setAside: number
}

interface Row {
	document: string
	number: number
	content_hash: string
	snapshot: string
	reader: number
	source: Source
	first_seen: string
	last_seen: string
	characters: number
	blocks: number
	effective_date: string | null
	set_aside: number
}

const fromRow = ({
	content_hash,
	first_seen,
	last_seen,
	effective_date,
	set_aside,
	...row
}: Row): Version => ({
	...row,
	contentHash: content_hash,
	firstSeen: first_seen,
	lastSeen: last_seen,
	effectiveDate: effective_date,
	setAside: set_aside,
})

/** Statement that adds a version. A second one of the same number fails the batch it is in: whoever comes late has lost. */
export const insertVersion = (db: D1Database, version: Version): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO versions (document, number, content_hash, snapshot, reader, source, first_seen, last_seen, characters, blocks, effective_date, set_aside)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		)
		.bind(
			version.document,
			version.number,
			version.contentHash,
			version.snapshot,
			version.reader,
			version.source,
			version.firstSeen,
			version.lastSeen,
			version.characters,
			version.blocks,
			version.effectiveDate,
			version.setAside,
		)

/** Statement that notes a version was seen again. */
export const touchVersion = (
	db: D1Database,
	document: string,
	number: number,
	lastSeen: string,
): D1PreparedStatement =>
	db
		.prepare('UPDATE versions SET last_seen = max(last_seen, ?) WHERE document = ? AND number = ?')
		.bind(lastSeen, document, number)

/** Statement that stores what another reading makes of a version, and the page that was read. */
export const rereadVersion = (
	db: D1Database,
	version: Pick<
		Version,
		'document' | 'number' | 'contentHash' | 'snapshot' | 'reader' | 'characters' | 'blocks' | 'setAside'
	>,
): D1PreparedStatement =>
	db
		.prepare(
			`UPDATE versions SET content_hash = ?, snapshot = ?, reader = ?, characters = ?, blocks = ?, set_aside = ?
			WHERE document = ? AND number = ?`,
		)
		.bind(
			version.contentHash,
			version.snapshot,
			version.reader,
			version.characters,
			version.blocks,
			version.setAside,
			version.document,
			version.number,
		)

/** One version; null when the document has none of that number. */
export async function getVersion(db: D1Database, document: string, number: number): Promise<Version | null> {
	const row = await db
		.prepare('SELECT * FROM versions WHERE document = ? AND number = ?')
		.bind(document, number)
		.first<Row>()
	return row && fromRow(row)
}

/** Versions of a document, newest first: all, or at most `limit` with a number below `before`. */
export async function listVersions(
	db: D1Database,
	document: string,
	{
		before = Number.MAX_SAFE_INTEGER,
		limit = -1,
	}: { readonly before?: number; readonly limit?: number } = {},
): Promise<Version[]> {
	const { results } = await db
		.prepare('SELECT * FROM versions WHERE document = ? AND number < ? ORDER BY number DESC LIMIT ?')
		.bind(document, before, limit)
		.all<Row>()
	return results.map(fromRow)
}

/** The version of a document that was the latest by the time `at` (ISO); null when it had none yet. */
export async function getVersionAt(db: D1Database, document: string, at: string): Promise<Version | null> {
	const row = await db
		.prepare('SELECT * FROM versions WHERE document = ? AND first_seen <= ? ORDER BY first_seen DESC LIMIT 1')
		.bind(document, at)
		.first<Row>()
	return row && fromRow(row)
}
