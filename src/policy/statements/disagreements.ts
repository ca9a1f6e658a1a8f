import { statements } from './catalogue/all.ts'
import { reachOf } from './reach.ts'
import type { Scope } from '../model.ts'

/** How one document has a statement. */
export interface Position {
	readonly document: string
	readonly statement: string
	/** Where it says so, and where it says otherwise; exact words. */
	readonly found: Said | null
	readonly denied: Said | null
	/** Since when it is said of the same without a break, ISO; null when it is not, or that is not known. */
	readonly since: string | null
	/** Said since the first version seen, so perhaps for longer. */
	readonly fromStart: boolean
}

interface Said {
	readonly quote: string
	/** Null where it is not known. */
	readonly scope: Scope | null
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
	/** Both say it of the same, but one began to say it later. */
	| {
			readonly kind: 'apart'
			readonly statement: string
			readonly first: DocumentQuote & { readonly since: string }
			readonly later: DocumentQuote & { readonly since: string }
			/** Whole days between the two; more, perhaps, where the first said so before it was watched. */
			readonly days: number
			readonly atLeast: boolean
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

/** "We do" and "in the UK we do not" go together: only what is said of the same members, regions and models can contradict. */
const contradictions = (statement: string, positions: readonly Position[]): Disagreement[] =>
	positions.flatMap(({ document, found }) =>
		positions.flatMap(({ document: other, denied }): Disagreement[] =>
			found?.scope && denied?.scope && reachOf(found.scope) === reachOf(denied.scope)
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

/** Of what stood there when we began to watch nobody knows how long it had, nor is what reaches others the same said later. */
function apart(statement: string, positions: readonly Position[]): Disagreement[] {
	const said = positions.flatMap(({ document, found, since, fromStart }) =>
		found?.scope && since !== null
			? [{ document, quote: found.quote, since, fromStart, reach: reachOf(found.scope) }]
			: [],
	)
	return [...Map.groupBy(said, ({ reach }) => reach).values()].flatMap((alike) => {
		const [first, ...others] = alike.toSorted((a, b) => a.since.localeCompare(b.since))
		return others.flatMap(({ document, quote, since, fromStart }): Disagreement[] => {
			const days = Math.floor((Date.parse(since) - Date.parse(first!.since)) / DAY)
			if (fromStart || days < 1) return []
			return [
				{
					kind: 'apart',
					statement,
					first: { document: first!.document, quote: first!.quote, since: first!.since },
					later: { document, quote, since },
					days,
					atLeast: first!.fromStart,
				},
			]
		})
	})
}
