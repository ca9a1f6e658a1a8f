// What an edit is told as: what happened, in the words of the house, and the whole clauses it rests on, in exact quotes.
import type { EditInContext } from '../context/edit-in-context.ts'
import { clauseAround } from '../english/clauses.ts'
import { quoted } from '../english/quotes.ts'
import type { Token } from '../english/tokens.ts'

export interface Told {
	/** What happened: "No longer promised", "Kept longer: 30 → 90 days". */
	readonly what: string
	/** Exact clauses, as far as there are any. */
	readonly before: string | null
	readonly after: string | null
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
	const [phrase] = phrases
	const single = before !== null && after !== null && phrases.length === 1 && phrase
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

/** All of it as one or two plain sentences, without the last full stop. */
export function inFull({ what, before, after, leads }: Told, max = MAX_TOLD): string {
	const [was, is] = [before, after].map((words) => (words === null ? null : quoted(words, max)))
	if (was === null || is === null) {
		const words = was ?? is
		return words === null ? what : `${what}: ${words}`
	}
	return leads === 'before' ? `${what}: ${was}. Now: ${is}` : `${what}. Before: ${was}. Now: ${is}`
}

/** The half that matters most. */
export const inShort = ({ what, before, after, leads }: Told, max: number): string => {
	const words = (leads === 'before' ? before : after) ?? before ?? after
	if (words === null) return what
	const isNow = leads === 'after' && before !== null && after !== null
	const quote = quoted(words, max)
	// Where the words that differ are named, no clause is better than one that is cut.
	if (what.includes('“') && quote.endsWith(' …”') && !words.endsWith('…')) return what
	return `${what}${isNow ? '. Now: ' : ': '}${quote}`
}
