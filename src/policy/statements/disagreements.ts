import { plain } from '../english/plain.ts'
import { statements } from './catalogue/all.ts'
import { REGIONS } from './catalogue/subjects.ts'

/** How one document has a statement. */
export interface Position {
	readonly document: string
	readonly statement: string
	/** Where it says so, and where it says otherwise; exact words. */
	readonly found: { readonly quote: string } | null
	readonly denied: { readonly quote: string } | null
	/** Since when it is said without a break, ISO; null when it is not. */
	readonly since: string | null
	/** Said since the first version seen, so perhaps for longer. */
	readonly fromStart: boolean
}

interface DocumentQuote {
	readonly document: string
	readonly quote: string
}

/** Two documents, or two places of one, that do not go together. */
export type Disagreement =
	/** One says it, another says otherwise. */
	| {
			readonly kind: 'contradiction'
			readonly statement: string
			readonly says: DocumentQuote
			readonly denies: DocumentQuote
	  }
	/** Both say it, but one began to say it later. */
	| {
			readonly kind: 'apart'
			readonly statement: string
			readonly first: DocumentQuote & { readonly since: string }
			readonly later: DocumentQuote & { readonly since: string }
			/** Whole days between the two. */
			readonly days: number
	  }

const DAY = 24 * 3600 * 1000

/** Every disagreement among documents. A statement and its opposite are one matter, counted once. */
export function disagreements(positions: readonly Position[]): Disagreement[] {
	return statements
		.filter(({ oppositeOf }) => oppositeOf === undefined)
		.flatMap(({ id }) => {
			const here = positions.filter(({ statement }) => statement === id)
			return contradictions(id, here).concat(apart(id, here))
		})
}

const contradictions = (statement: string, positions: readonly Position[]): Disagreement[] =>
	positions.flatMap(({ document, found }) =>
		positions.flatMap(({ document: other, denied }): Disagreement[] =>
			found && denied && regionsOf(found.quote) === regionsOf(denied.quote)
				? [
						{
							kind: 'contradiction',
							statement,
							says: { document, quote: found.quote },
							denies: { document: other, quote: denied.quote },
						},
					]
				: [],
		),
	)

const region = new RegExp(`\\b(?:${REGIONS})\\b`, 'g')
/** "We do" and "in the UK we do not" go together: only what speaks of the same regions can contradict. */
const regionsOf = (quote: string): string => [...new Set(plain(quote).match(region))].sort().join()

/** Of what stood there when we began to watch nobody knows how long it had. */
function apart(statement: string, positions: readonly Position[]): Disagreement[] {
	const said = positions
		.flatMap(({ document, found, since, fromStart }) =>
			found && since !== null ? [{ document, quote: found.quote, since, fromStart }] : [],
		)
		.sort((a, b) => a.since.localeCompare(b.since))
	const first = said[0]
	return said.slice(1).flatMap(({ fromStart, ...later }): Disagreement[] => {
		const days = Math.floor((Date.parse(later.since) - Date.parse(first!.since)) / DAY)
		if (fromStart || days < 1) return []
		const { document, quote, since } = first!
		return [{ kind: 'apart', statement, first: { document, quote, since }, later, days }]
	})
}
