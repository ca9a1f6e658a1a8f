// History from before day one is gathered under an id of its own, which no page shows, and joined to its document in the end.

/** Begins every id under which history is gathered. No document's own id can hold a colon. */
const GATHERED = 'import:'

/** The id under which a document's history is gathered. */
export const gatheredId = (document: string): string => GATHERED + document

/** What was seen of a document before and outside of any import. */
export interface LiveSight {
	/** First capture that was not imported and was the document, ISO 8601; null when there is none. */
	readonly since: string | null
	/** Newest imported capture that is part of its log, ISO 8601; null when there is none. */
	readonly importedUntil: string | null
}

/** How far the log of a document goes by import, and since when by looking. */
export async function getLiveSight(db: D1Database, document: string): Promise<LiveSight> {
	const row = await db
		.prepare(
			`SELECT min(iif(source <> 'import' AND outcome NOT IN ('held', 'absent'), first_at, NULL)) AS since,
				max(iif(source = 'import', last_at, NULL)) AS importedUntil FROM captures WHERE document = ?`,
		)
		.bind(document)
		.first<LiveSight>()
	return { since: row?.since ?? null, importedUntil: row?.importedUntil ?? null }
}

/** Statements that move the one live version of a document from 1 to `to`, with the captures that showed it. */
export const renumberLive = (db: D1Database, document: string, to: number): D1PreparedStatement[] => [
	db.prepare('UPDATE versions SET number = ? WHERE document = ? AND number = 1').bind(to, document),
	showOther(db, document, to),
]

/** Statements that make the one live version of a document part of the gathered version `into`, which has its words. */
export const mergeLive = (db: D1Database, document: string, into: number): D1PreparedStatement[] => [
	db
		.prepare(
			`UPDATE versions SET last_seen = (SELECT last_seen FROM versions WHERE document = ?1 AND number = 1)
			WHERE document = ?2 AND number = ?3`,
		)
		.bind(document, gatheredId(document), into),
	db.prepare('DELETE FROM versions WHERE document = ? AND number = 1').bind(document),
	showOther(db, document, into),
]

const showOther = (db: D1Database, document: string, to: number): D1PreparedStatement =>
	db.prepare('UPDATE captures SET version = ? WHERE document = ? AND version = 1').bind(to, document)

/** Statements that make all that was gathered the document's own. Verdicts follow their changes. */
export const adoptGathered = (db: D1Database, document: string): D1PreparedStatement[] => {
	const from = gatheredId(document)
	return [
		db.prepare('UPDATE versions SET document = ?1 WHERE document = ?2').bind(document, from),
		db
			.prepare(
				`UPDATE changes SET id = ?1 || substr(id, length(?2) + 1), document = ?1,
					change = json_set(change, '$.document', ?1) WHERE document = ?2`,
			)
			.bind(document, from),
		db.prepare('UPDATE captures SET document = ?1 WHERE document = ?2').bind(document, from),
		db.prepare('DELETE FROM documents WHERE id = ?').bind(from),
	]
}

/** Statements that forget what was gathered for a document and not joined. */
export const dropGathered = (db: D1Database, document: string): D1PreparedStatement[] => {
	const id = gatheredId(document)
	return [
		db
			.prepare('DELETE FROM verdicts WHERE change_id IN (SELECT id FROM changes WHERE document = ?)')
			.bind(id),
		...['changes', 'versions', 'captures', 'statement_states', 'statement_history'].map((table) =>
			db.prepare(`DELETE FROM ${table} WHERE document = ?`).bind(id),
		),
		db.prepare('DELETE FROM documents WHERE id = ?').bind(id),
	]
}
