import type { StatementFinding } from '../policy/model.ts'
import type { StatementQuote, StatementState } from '../policy/statements/find.ts'

/** Where a version says something: exact words, what they complete, and the block that holds them. */
export type Place = Pick<StatementQuote, 'quote' | 'lead' | 'blockIndex'>

/** How the version of a document that stands has a statement. */
export interface StatementStanding {
	readonly document: string
	readonly statement: string
	readonly version: number
	readonly found: Place | null
	/** Where it says otherwise. */
	readonly denied: Place | null
	/** Since when it is said without a break, ISO; null when it is not. */
	readonly since: string | null
	/** Said since the first version seen, so perhaps for longer. */
	readonly fromStart: boolean
}

/** One time a version altered a statement. */
export interface StatementAlteration extends Omit<StatementFinding, 'id'> {
	readonly document: string
	readonly statement: string
	/** The version that brought it, and when that was first seen, ISO. */
	readonly version: number
	readonly at: string
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

interface StateRow {
	document: string
	statement: string
	version: number
	quote: string | null
	lead: string | null
	block: number
	denial: string | null
	denial_lead: string | null
	denial_block: number
	since: string | null
	from_start: number
}

const place = (quote: string | null, lead: string | null, blockIndex: number): Place | null =>
	quote === null ? null : { quote, lead, blockIndex }

const fromRow = (row: StateRow): StatementStanding => ({
	document: row.document,
	statement: row.statement,
	version: row.version,
	found: place(row.quote, row.lead, row.block),
	denied: place(row.denial, row.denial_lead, row.denial_block),
	since: row.since,
	fromStart: row.from_start === 1,
})

/** Statement that records how the version that stands has each statement. Written again, it changes nothing. */
export const putStandings = (db: D1Database, read: Omit<ReadVersion, 'altered'>): D1PreparedStatement =>
	db
		.prepare(
			`INSERT INTO statement_states (document, statement, version, quote, lead, block, denial, denial_lead, denial_block, since, from_start)
			SELECT ?1, value ->> 'id', ?2, value ->> '$.found.quote', value ->> '$.found.lead', value ->> '$.found.blockIndex',
				value ->> '$.denied.quote', value ->> '$.denied.lead', value ->> '$.denied.blockIndex',
				iif(value ->> '$.found.quote' IS NULL, NULL, ?3), iif(value ->> '$.found.quote' IS NULL, 0, ?2 = 1)
			FROM json_each(?4) WHERE true
			ON CONFLICT (document, statement) DO UPDATE SET version = excluded.version,
				quote = excluded.quote, lead = excluded.lead, block = excluded.block,
				denial = excluded.denial, denial_lead = excluded.denial_lead, denial_block = excluded.denial_block,
				since = iif(quote IS NULL OR excluded.quote IS NULL, excluded.since, min(since, excluded.since)),
				from_start = iif(quote IS NULL OR excluded.quote IS NULL, excluded.from_start, max(from_start, excluded.from_start))`,
		)
		.bind(read.document, read.version, read.at, JSON.stringify(read.states))

/** Statements that record both of a new version. */
export const putStatements = (db: D1Database, read: ReadVersion): D1PreparedStatement[] => [
	putStandings(db, read),
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
			`INSERT INTO statement_history (document, statement, version, state, quote, before, at)
			SELECT ?1, value ->> 'id', ?2, value ->> 'state', value ->> 'quote', value ->> 'before', ?3 FROM json_each(?4)`,
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
	const { results } = await db
		.prepare('SELECT * FROM statement_states ORDER BY statement, document')
		.all<StateRow>()
	return results.map(fromRow)
}

/** Every time a statement was altered, newest first; of one statement or of all. */
export async function listStatementAlterations(
	db: D1Database,
	statement: string | null = null,
): Promise<StatementAlteration[]> {
	const { results } = await db
		.prepare(
			`SELECT document, statement, version, state, quote, before, at FROM statement_history
			WHERE ?1 IS NULL OR statement = ?1 ORDER BY at DESC, version DESC, document, statement`,
		)
		.bind(statement)
		.all<StatementAlteration>()
	return results
}
