// Documents whose checks throw, from the first that did in every try to the next that does not.

/** Statement that notes a document whose check threw in every try; the first time stands. */
export const insertBroken = (db: D1Database, document: string, now: string): D1PreparedStatement =>
	db
		.prepare('INSERT INTO broken_checks (document, since) VALUES (?, ?) ON CONFLICT DO NOTHING')
		.bind(document, now)

/** Since when the checks of each document throw, ISO. */
export async function listBroken(db: D1Database): Promise<ReadonlyMap<string, string>> {
	const { results } = await db
		.prepare('SELECT document, since FROM broken_checks')
		.all<{ document: string; since: string }>()
	return new Map(results.map(({ document, since }) => [document, since]))
}

/** Since when a document's checks threw, now that one did not, ISO; null when they did not. */
export const findBroken = (db: D1Database, document: string): Promise<string | null> =>
	db.prepare('SELECT since FROM broken_checks WHERE document = ?').bind(document).first<string>('since')

/** Statement that forgets it. */
export const deleteBroken = (db: D1Database, document: string): D1PreparedStatement =>
	db.prepare('DELETE FROM broken_checks WHERE document = ?').bind(document)
