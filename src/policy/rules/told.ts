// What an edit is told as: what happened, in the words of the house, and the whole clauses it rests on, in exact quotes.
import type { EditInContext } from '../context/edit-in-context.ts'
import { clauseAround } from '../english/clauses.ts'
import { quoted } from '../english/quotes.ts'
import type { Token } from '../english/tokens.ts'
import { onlyPhrase } from './phrase-in-words.ts'

export interface Told {
	/** What happened: "No longer promised", "Kept longer: 30 → 90 days"; empty where both clauses say it best. */
	readonly what: string
	/** Exact clauses, as far as there are any. */
	readonly before: string | null
	readonly after: string | null
	/** What happened says little without the clause, even if that is cut. */
	readonly needsClause?: boolean
	/** What was there is what the reader must see first. */
	readonly leads: 'before' | 'after'
}

/** Longest clause looked for, and longest quote where no clause is as short. */
const MAX_CLAUSE = 220
const MAX_TOLD = 320

/** The clauses of both wordings around what differs between them; of one only where words were only added, or only removed. */
export function clausesOfEdit({
	sentenceEdit: { before, after, phrases },
}: EditInContext): Pick<Told, 'before' | 'after'> {
	const around = (text: string | null, side: 'removedTokens' | 'addedTokens') => {
		if (text === null) return null
		if (before === null || after === null || phrases.length === 0)
			return clauseAround(text, { from: 0, to: 0 }, MAX_CLAUSE)
		const tokens = phrases.flatMap((phrase) => phrase[side])
		return clauseAround(
			text,
			tokens.length > 0 ? spanOf(tokens) : besides(text, phrases[0]!.left),
			MAX_CLAUSE,
		)
	}
	const phrase = onlyPhrase(phrases)
	const single = before !== null && after !== null && phrase
	return {
		before: single && phrase.removed === null ? null : around(before, 'removedTokens'),
		after: single && phrase.added === null ? null : around(after, 'addedTokens'),
	}
}

const spanOf = (tokens: readonly Token[]) => ({
	from: Math.min(...tokens.map(({ from }) => from)),
	to: Math.max(...tokens.map(({ to }) => to)),
})

/** Where something is missing: after the unchanged words beside it. */
const besides = (text: string, left: string) => {
	const at = Math.max(0, text.indexOf(left))
	return { from: at, to: at + left.length }
}

/** All of it as one or two plain sentences, without the last full stop; `coming` where it is to hold from a later day. */
export function inFull({ what, before, after, leads }: Told, max = MAX_TOLD, coming = false): string {
	const inQuotes = (words: string | null) => (words === null ? null : quoted(words, max))
	const [was, is] = [inQuotes(before), inQuotes(after)] as const
	if (was === null || is === null) return withWords(coming ? asComing(what) : what, was ?? is)
	if (leads === 'before') return `${withWords(what, was)}. ${coming ? 'Instead' : 'Now'}: ${is}`
	if (coming) return `${withWords(what.replace(BECAME, ''), is)}. Until then: ${was}`
	return `${what && `${what}. `}Before: ${was}. Now: ${is}`
}

/** The half that matters most; both where neither says by itself what happened. */
export function inShort(told: Told, max: number, coming = false): string {
	const { what, before, after, leads } = told
	const words = (leads === 'before' ? before : after) ?? before ?? after
	if (words === null) return coming ? asComing(what) : what
	if (what === '' || (coming && leads === 'after')) return inFull(told, max, coming)
	const isNow = leads === 'after' && before !== null && after !== null
	const quote = quoted(words, max)
	// Where the words that differ are named, no clause is better than one that is cut.
	if (!told.needsClause && what.includes('“') && quote.endsWith(' …”') && !words.endsWith('…'))
		return what.replace(/ (?:in|from)$/u, '')
	return withWords(isNow && BECAME.test(what) ? `${what} in` : what, quote)
}

const withWords = (what: string, words: string | null): string =>
	words === null ? what : what === '' ? words : `${what}: ${words}`

const BECAME = /^“[^”]*” became “[^”]*”/u
/** What is to become something is told by that, not as if it had. */
const asComing = (what: string): string => what.replace(/(“[^”]*”) became (“[^”]*”)/u, '$2, until then $1')
