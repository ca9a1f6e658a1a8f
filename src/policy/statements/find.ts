import { memoise } from '../english/memoise.ts'
import type { Block, Document, Scope } from '../model.ts'
import { statements } from './catalogue/all.ts'
import type { Recognition } from './grammar/recognition.ts'
import { sayingIn } from './grammar/recognise.ts'
import { scopeOf } from './grammar/scope.ts'
import { type Unit, unitsOf } from './grammar/units.ts'
import { quoteOf } from './grammar/quote.ts'
import type { Statement } from './statement.ts'

/** Where a document says a statement. */
export interface StatementQuote {
	/** Exact words of one block: a sentence, or a piece of one, with the exception that follows it. */
	readonly quote: string
	readonly blockIndex: number
	readonly section: readonly string[]
	/** What the quote completes or answers ("We do not use:"), where it cannot be read alone; exact too. */
	readonly lead: string | null
	readonly scope: Scope
}

/** How a text has one statement. */
export interface StatementState {
	readonly id: string
	/** Where it says so; for an open question, where it answers. */
	readonly found: StatementQuote | null
	/** Where it answers an open question in part, and not wholly. */
	readonly partly: StatementQuote | null
	/** Where it says otherwise. */
	readonly denied: StatementQuote | null
	/** Every place that says so, or answers in part. */
	readonly all: readonly StatementQuote[]
}

/** The statements a document is watched for. */
export const statementsOf = (document: Pick<Document, 'id'>): Statement[] =>
	statements.filter(({ documents }) => documents.includes(document.id))

/** For each statement the document may hold: where it says so, and where it says otherwise. */
export function findStatements(document: Pick<Document, 'id'>, blocks: readonly Block[]): StatementState[] {
	const list = statementsOf(document)
	if (list.length === 0) return []
	const units = unitsOf(blocks)
	const placesOf = quotesOf(blocks, units)
	const placesSaying = memoise(Infinity, (id): readonly StatementQuote[] => {
		const statement = statements.find((one) => one.id === id)!
		return placesOf(statement, statement.says, isSaid)
	})
	const isSaid = (id: string): boolean => placesSaying(id).length > 0
	return list.map((statement) => {
		const saying = placesSaying(statement.id)
		const others = (recognition: Recognition | undefined) =>
			recognition ? placesOf(statement, recognition, isSaid) : []
		const answering = saying.length > 0 ? [] : others(statement.partly?.says)
		return {
			id: statement.id,
			found: broadest(saying),
			partly: broadest(answering),
			denied: broadest(others(statement.denies)),
			all: [...saying, ...answering],
		}
	})
}

const quotesOf =
	(blocks: readonly Block[], units: readonly Unit[]) =>
	({ regional }: Statement, recognition: Recognition, isSaid: (id: string) => boolean): StatementQuote[] =>
		units.flatMap((unit) => {
			const saying = sayingIn(recognition, unit, isSaid)
			const scope = saying && scopeOf(unit, saying)
			if (!scope || (regional && scope.regions.length === 0)) return []
			const { text, section } = blocks[unit.blockIndex]!
			return [{ ...quoteOf(unit, text), blockIndex: unit.blockIndex, section, scope }]
		})

/** The first that is said of members everywhere, and not of models for other ends only; else the first of as much of this as any. */
const broadest = (quotes: readonly StatementQuote[]): StatementQuote | null =>
	quotes.toSorted((one, other) => limitsOf(one) - limitsOf(other))[0] ?? null
const limitsOf = ({ scope: { models, regions, outside } }: StatementQuote): number =>
	(models === 'other' ? 2 : 0) + (regions.length + outside.length > 0 ? 1 : 0)
