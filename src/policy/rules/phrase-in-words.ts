// The one phrase by which two wordings of a sentence differ, in words: “only” is gone, “may” became “will”.
import type { PhraseEdit } from '../compare/phrase-edits.ts'
import type { SentenceEdit } from '../compare/sentence-edits.ts'
import { quoted } from '../english/quotes.ts'

/** Longest phrases named by themselves, in characters: one, and both sides of one in another's place. */
const PHRASE = 150
const BOTH = 90

const JOINS_PHRASES = new Set(['and', 'or', 'and/or'])
/** What joins an item to those before it: the sign or word, and the item's number in brackets. */
const JOINED = /^(?:[,;]\s*)?(?:(?:and\/or|and|or)\s+)?(?:\(\w{1,3}\)\s*)?/iu

/** The phrase that says what differs; null where several do. Where an item is gone from a list, its "and" has moved. */
export function onlyPhrase(phrases: readonly PhraseEdit[]): PhraseEdit | null {
	if (phrases.length === 1) return phrases[0]!
	const telling = phrases.filter(
		({ removed, added, removedTokens, addedTokens }) =>
			(removed !== null && added !== null) ||
			![...removedTokens, ...addedTokens].every(({ form }) => JOINS_PHRASES.has(form)),
	)
	const [only] = telling
	return telling.length === 1 && only && (only.removed === null || only.added === null)
		? { ...only, removed: withoutJoint(only.removed), added: withoutJoint(only.added) }
		: null
}

/** Words without what joins them to those before. */
export const withoutJoint = <T extends string | null>(words: T): T =>
	(words === null ? null : words.replace(JOINED, '')) as T

/** "“only” is gone", of the one phrase that differs; null where it is long or there are more. */
export function phraseInWords({ before, after, phrases }: SentenceEdit): string | null {
	const phrase = onlyPhrase(phrases)
	if (!phrase) return null
	const [removed, added] = withVerb(phrase, before, after)
	const length = (removed ?? '').length + (added ?? '').length
	if (length > (removed !== null && added !== null ? BOTH : PHRASE)) return null
	const [was, is] = [removed, added].map((words) => words !== null && quoted(closed(words), PHRASE))
	if (was && is) return `${was} became ${is}`
	return was ? `${was} is gone` : `${is} is new`
}

/** “will” in the place of “can” says nothing without its verb. */
function withVerb(
	{ removed, added, right }: PhraseEdit,
	before: string | null,
	after: string | null,
): readonly [string | null, string | null] {
	const next = /^\s*[\p{L}’']+/u.exec(right)?.[0]
	if (!next || !MODAL.test(removed ?? '') || !MODAL.test(added ?? '')) return [removed, added]
	const joint = /^\s/u.test(next) ? next : ` ${next}`
	const [was, is] = [`${removed}${joint}`, `${added}${joint}`]
	return before?.includes(was) && after?.includes(is) ? [was, is] : [removed, added]
}
const MODAL = /^(?:may|might|can|could|will|shall|must|should|would)(?: (?:not|also))?$/iu

/** A phrase ends with a word: what stands in a bracket that it leaves open is left out. */
const closed = (words: string): string =>
	words.lastIndexOf('(') > words.lastIndexOf(')') ? words.slice(0, words.lastIndexOf('(')).trim() : words
