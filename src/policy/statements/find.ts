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

/** How a text has one statement. */
export interface StatementState {
	readonly id: string
	/** Where it first says so. */
	readonly found: StatementQuote | null
	/** Where it first says otherwise. */
	readonly denied: StatementQuote | null
	/** Exact words of every place that says so. */
	readonly quotes: readonly string[]
}

/** The statements a document is watched for. */
export const statementsOf = (document: Pick<Document, 'id'>): Statement[] =>
	statements.filter(({ documents }) => documents.includes(document.id))

/** For each statement the document may hold: where it says so, and where it says otherwise. */
export function findStatements(document: Pick<Document, 'id'>, blocks: readonly Block[]): StatementState[] {
	const list = statementsOf(document)
	if (list.length === 0) return []
	const units = unitsOf(blocks)
	return list.map(({ id, says, denies }) => {
		const saying = units.filter((unit) => recognises(says, unit)).map(toQuote)
		const denying = denies && units.find((unit) => recognises(denies, unit))
		return {
			id,
			found: saying[0] ?? null,
			denied: denying ? toQuote(denying) : null,
			quotes: saying.map(({ quote }) => quote),
		}
	})
}

const toQuote = (unit: Unit): StatementQuote => ({
	quote: unit.text,
	blockIndex: unit.blockIndex,
	section: unit.block.section,
	lead: unit.lead?.text ?? null,
})

/**
 * The statements that two versions of a document do not have alike. An unchanged quote is no news, wherever it now stands.
 */
export function alteredStatements(
	before: readonly StatementState[],
	after: readonly StatementState[],
): StatementFinding[] {
	const older = new Map(before.map((state) => [state.id, state]))
	return after.flatMap(({ id, quotes, denied }): StatementFinding[] => {
		const was = older.get(id)?.quotes ?? []
		const [quote = null] = quotes
		if (was.length === 0) {
			if (quote === null) return []
			const isAnswer = statements.find((one) => one.id === id)?.kind === 'open-question'
			return [{ id, state: isAnswer ? 'answered' : 'stated', quote, before: null }]
		}
		if (quote === null) return [{ id, state: 'withdrawn', quote: denied?.quote ?? null, before: was[0]! }]
		const known = new Set(was.map(keyOf))
		if (quotes.some((one) => known.has(keyOf(one)))) return []
		return [{ id, state: 'reworded', quote, before: was[0]! }]
	})
}
