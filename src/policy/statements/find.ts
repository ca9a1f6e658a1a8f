import { keyOf } from '../english/sentences.ts'
import type { Block, Document, StatementFinding } from '../model.ts'
import { recognises } from './grammar/recognition.ts'
import type { Statement } from './statement.ts'
import { statements } from './catalogue/all.ts'
import { type Unit, unitsOf } from './grammar/units.ts'

/** Where a document says a statement. */
export interface StatementQuote {
	/** Exact words: a sentence, or a piece of one, of one block. */
	readonly quote: string
	readonly blockIndex: number
	readonly section: readonly string[]
	/** What the quote completes or answers ("We do not use:"), where it cannot be read alone; exact too. */
	readonly lead: string | null
}

export interface StatementState {
	readonly id: string
	readonly found: StatementQuote | null
	/** Where the document says otherwise. */
	readonly denied: StatementQuote | null
}

/** The statements a document is watched for. */
export const statementsOf = (document: Pick<Document, 'id'>): Statement[] =>
	statements.filter(({ documents }) => documents.includes(document.id))

/** For each statement the document may hold: where it says so, and where it says otherwise. */
export const findStatements = (document: Pick<Document, 'id'>, blocks: readonly Block[]): StatementState[] =>
	candidatesIn(document, blocks).map(({ statement, says, denies }) => ({
		id: statement.id,
		found: says[0] ?? null,
		denied: denies[0] ?? null,
	}))

interface Candidates {
	readonly statement: Statement
	readonly says: readonly StatementQuote[]
	readonly denies: readonly StatementQuote[]
}

function candidatesIn(document: Pick<Document, 'id'>, blocks: readonly Block[]): Candidates[] {
	const list = statementsOf(document)
	if (list.length === 0) return []
	const units = unitsOf(blocks)
	return list.map((statement) => ({
		statement,
		says: units.filter((unit) => recognises(statement.says, unit)).map(toQuote),
		denies: statement.denies ? units.filter((unit) => recognises(statement.denies!, unit)).map(toQuote) : [],
	}))
}

const toQuote = (unit: Unit): StatementQuote => ({
	quote: unit.text,
	blockIndex: unit.blockIndex,
	section: unit.block.section,
	lead: unit.lead?.text ?? null,
})

/** The statements whose state differs between two versions. An unchanged quote is no news, wherever it now stands. */
export function alteredStatements(
	document: Pick<Document, 'id'>,
	before: readonly Block[],
	after: readonly Block[],
): StatementFinding[] {
	const older = candidatesIn(document, before)
	return candidatesIn(document, after).flatMap(({ statement, says, denies }, index): StatementFinding[] => {
		const was = older[index]!.says
		const { id, kind } = statement
		const quote = says[0]?.quote ?? null
		if (was.length === 0) {
			if (quote === null) return []
			return [{ id, state: kind === 'open-question' ? 'answered' : 'stated', quote, before: null }]
		}
		if (quote === null)
			return [{ id, state: 'withdrawn', quote: denies[0]?.quote ?? null, before: was[0]!.quote }]
		const known = new Set(was.map((found) => keyOf(found.quote)))
		if (says.some((found) => known.has(keyOf(found.quote)))) return []
		return [{ id, state: 'reworded', quote, before: was[0]!.quote }]
	})
}
