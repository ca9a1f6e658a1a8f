import { diffArrays } from 'diff'

import { canonicalTokens } from '../english/canonical.ts'
import { type Token, wordsAt } from '../english/tokens.ts'

/** A phrase removed from a sentence, one added to it, or one in another's place. */
export interface PhraseEdit {
	/** Exact words of the older and of the newer version; null where there are none. */
	readonly removed: string | null
	readonly added: string | null
	readonly removedTokens: readonly Token[]
	readonly addedTokens: readonly Token[]
	/** All unchanged tokens of the newer sentence before it, and after it up to the next edit. */
	readonly leftTokens: readonly Token[]
	readonly rightTokens: readonly Token[]
	/** A few unchanged words before and after it, exact. */
	readonly left: string
	readonly right: string
}

/** Edits beyond which two sentences count as wholly different: the search costs its square. */
const MAX_PHRASE_EDITS = 600
/** Unchanged words shown on each side. */
const WORDS_BESIDE = 3

/** What a sentence was reworded by, in order: nothing where both are equal in their canonical forms. */
export function phraseEditsOf(before: string, after: string): PhraseEdit[] {
	const [older, newer] = [canonicalTokens(before), canonicalTokens(after)]
	const parts = diffArrays(
		older.map(({ form }) => form),
		newer.map(({ form }) => form),
		{ maxEditLength: MAX_PHRASE_EDITS },
	) ?? [
		{ removed: true, added: false, count: older.length },
		{ removed: false, added: true, count: newer.length },
	]
	const edits: PhraseEdit[] = []
	let [from, to] = [0, 0]
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at]!
		if (!part.removed && !part.added) {
			from += part.count
			to += part.count
			continue
		}
		const [start, begin] = [from, to]
		for (; parts[at] && (parts[at]!.removed || parts[at]!.added); at++) {
			if (parts[at]!.removed) from += parts[at]!.count
			else to += parts[at]!.count
		}
		const kept = parts[at--]?.count ?? 0
		const [removedTokens, addedTokens] = [older.slice(start, from), newer.slice(begin, to)]
		const [leftTokens, rightTokens] = [newer.slice(0, begin), newer.slice(to, to + kept)]
		edits.push({
			removed: wordsAt(before, removedTokens),
			added: wordsAt(after, addedTokens),
			removedTokens,
			addedTokens,
			leftTokens,
			rightTokens,
			left: after.slice(
				leftTokens.at(-WORDS_BESIDE)?.from ?? leftTokens[0]?.from ?? 0,
				addedTokens[0]?.from ?? leftTokens.at(-1)?.to ?? 0,
			),
			right: after.slice(
				addedTokens.at(-1)?.to ?? rightTokens[0]?.from ?? after.length,
				rightTokens[WORDS_BESIDE - 1]?.to ?? rightTokens.at(-1)?.to ?? after.length,
			),
		})
	}
	return edits
}
