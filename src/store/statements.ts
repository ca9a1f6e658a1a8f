import { ASSESSMENT_VERSION } from '../policy/assess.ts'
import type { Scope, StatementFinding } from '../policy/model.ts'
import type { StatementQuote, StatementState } from '../policy/statements/find.ts'
import { reachOf } from '../policy/statements/reach.ts'

/** Where a version says something: exact words, what they complete, how far they reach (null where older code recorded it), and the block that holds them. */
export type Place = Pick<StatementQuote, 'quote' | 'lead' | 'blockIndex'> & { readonly scope: Scope | null }

/** How the version of a document that stands has a statement. */
export interface StatementStanding {
	readonly document: string
	readonly statement: string
	readonly version: number
	/** Where it says so, or answers. */
	readonly found: Place | null
	/** Where it answers an open question in part. */
	readonly partly: Place | null
	/** Where it says otherwise. */
	readonly denied: Place | null
	/** Since when it says so of the same members, regions and models without a break, ISO; null where it does not, or while versions are read anew. */
	readonly since: string | null
	/** Said since the first version seen, so perhaps for longer. */
	readonly fromStart: boolean
}

/** One time a version altered a statement. */
export interface StatementAlteration {
	readonly document: string
	/** The version that brought it, and when that was first seen, ISO. */
	readonly version: number
	readonly at: string
	readonly finding: StatementFinding
}

/** A version as read for statements. */
export interface ReadVersion {
	readonly document: string
	readonly version: number
	/** When the version was first seen, ISO. */
	readonly at: string
	readonly states: readonly StatementState[]
	readonly altered: readonly StatementFinding[]
}

interface StandingRow {
	document: string
	statement: string
	version: number
	found: string | null
	partly: string | null
	denied: string | null
	since: string | null
	from_start: number
}

const place = (json: string | null): Place | null => (json === null ? null : (JSON.parse(json) as Place))

const fromRow = (row: StandingRow): StatementStanding => ({
	document: row.document,
	statement: row.statement,
	version: row.version,
	found: place(row.found),
	partly: place(row.partly),
	denied: place(row.denied),
	since: row.since,
	fromStart: row.since !== null && row.from_start === 1,
})

const toPlace = (quote: StatementQuote | null): Place | null =>
	quote && { quote: quote.quote, lead: quote.lead, blockIndex: quote.blockIndex, scope: quote.scope }

/** Statements that record how a version has each statement, in the place of what was on record for it. */
export function putStates(
	db: D1Database,
	{ document, version, states }: Pick<ReadVersion, 'document' | 'version' | 'states'>,
): D1PreparedStatement[] {
	const rows = states.map(({ id, found, partly, denied, all }) => {
		const said = found ?? partly
		const reaches = said && new Set([said, ...all].map(({ scope }) => reachOf(scope)))
		return {
			id,
			found: toPlace(found),
			partly: toPlace(partly),
			denied: toPlace(denied),
			reach: reaches && [...reaches].join('\n'),
		}
	})
	return [
		db.prepare('DELETE FROM statement_states WHERE document = ? AND version = ?').bind(document, version),
		db
			.prepare(
				`INSERT INTO statement_states (document, statement, version, found, partly, denied, reach)
				SELECT ?1, value ->> 'id', ?2, value ->> 'found', value ->> 'partly', value ->> 'denied', value ->> 'reach'
				FROM json_each(?3)`,
			)
			.bind(document, version, JSON.stringify(rows)),
	]
}

/** Statements that record both of a new version. */
export const putStatements = (db: D1Database, read: ReadVersion): D1PreparedStatement[] => [
	...putStates(db, read),
	...putAlterations(db, read),
]

/** Statements that record what a version altered, in the place of what was on record for it. */
export const putAlterations = (
	db: D1Database,
	{ document, version, at, altered }: Omit<ReadVersion, 'states'>,
): D1PreparedStatement[] => [
	db.prepare('DELETE FROM statement_history WHERE document = ? AND version = ?').bind(document, version),
	db
		.prepare(
			`INSERT INTO statement_history (document, statement, version, state, finding, at)
			SELECT ?1, value ->> 'id', ?2, value ->> 'state', value, ?3 FROM json_each(?4)`,
		)
		.bind(document, version, at, JSON.stringify(altered)),
]

/** Statements that make what was recorded under one id another document's, whose own states are forgotten. */
export const adoptStatements = (db: D1Database, from: string, document: string): D1PreparedStatement[] =>
	['statement_states', 'statement_history'].flatMap((table) => [
		db
			.prepare(
				`DELETE FROM ${table} WHERE document = ?1 AND EXISTS (SELECT 1 FROM ${table} WHERE document = ?2)`,
			)
			.bind(document, from),
		db.prepare(`UPDATE ${table} SET document = ?1 WHERE document = ?2`).bind(document, from),
	])

/** How every document has each statement it may hold. */
export async function listStatementStandings(db: D1Database): Promise<StatementStanding[]> {
	const { results } = await db.prepare(STANDINGS).bind(ASSESSMENT_VERSION).all<StandingRow>()
	return results.map(fromRow)
}

/**
 * Said without a break since the version after the last one that did not say so of the same, wherever in its text, as far
 * as all were read by today's rules. `reach` has a line for everything it is said of, that of the quote first.
 */
const STANDINGS = `
	WITH RECURSIVE read(document) AS (SELECT min(document) FROM statement_states UNION ALL
		SELECT (SELECT min(document) FROM statement_states WHERE document > read.document) FROM read
		WHERE read.document IS NOT NULL),
	last AS MATERIALIZED (SELECT document,
		(SELECT max(version) FROM statement_states s WHERE s.document = read.document) AS version,
		(SELECT min(version) FROM statement_states s WHERE s.document = read.document) AS earliest
		FROM read WHERE document IS NOT NULL),
	standing AS (
		SELECT s.*, last.earliest, coalesce((
			SELECT max(o.version) FROM statement_states o
			WHERE o.document = s.document AND o.statement = s.statement AND o.version < s.version
				AND (o.reach IS NULL OR instr(char(10) || o.reach || char(10), char(10) || s.first_reach || char(10)) = 0)
		) + 1, last.earliest) AS began
		FROM (SELECT *, substr(reach, 1, instr(reach || char(10), char(10)) - 1) AS first_reach FROM statement_states) s
		JOIN last USING (document, version)
	)
	SELECT s.document, s.statement, s.version, s.found, s.partly, s.denied, s.began = s.earliest AS from_start,
		iif(s.reach IS NULL OR EXISTS (SELECT 1 FROM changes c WHERE c.document = s.document AND c.assessment < ?1), NULL, v.first_seen) AS since
	FROM standing s LEFT JOIN versions v ON v.document = s.document AND v.number = s.began
	ORDER BY s.statement, s.document`

/** The latest times each of these statements was altered, at most `most` of each, newest first. */
export async function listStatementAlterations(
	db: D1Database,
	statements: readonly string[],
	most: number,
): Promise<StatementAlteration[]> {
	const { results } = await db
		.prepare(
			`SELECT h.document, h.version, h.at, h.finding FROM json_each(?1) AS wanted
			CROSS JOIN statement_history AS h ON h.statement = wanted.value AND (h.document, h.version) IN (
				SELECT document, version FROM statement_history WHERE statement = wanted.value ORDER BY at DESC LIMIT ?2)
			ORDER BY h.at DESC, h.version DESC, h.document, h.statement`,
		)
		.bind(JSON.stringify(statements), most)
		.all<Omit<StatementAlteration, 'finding'> & { finding: string }>()
	return results.map(({ document, version, at, finding }) => ({
		document,
		version,
		at,
		finding: JSON.parse(finding) as StatementFinding,
	}))
}
