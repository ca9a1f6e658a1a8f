// Which exact words of a difference say most of it.
import { turnsMeaning } from '../context/edit-in-context.ts'
import type { SentenceEdit } from '../compare/sentence-edits.ts'
import type { PhraseEdit } from '../compare/phrase-edits.ts'
import type { FoundTopic } from '../rules/topics/of-sentence.ts'
import { DENIES } from '../lexicon/denial.ts'
import { neutral } from '../english/vocabulary.ts'
import { stem, wordsOf } from '../english/words.ts'

/** Words removed, words added. `whole`: of sentences, not of what differs between two. */
export interface SalientWords extends Pick<PhraseEdit, 'removed' | 'added'> {
	readonly whole: boolean
}

/** What a word that turns meaning weighs against the score of a topic. */
const SALIENT_OPERATOR = 4
/** Content words beyond which a phrase says no more. */
const MAX_CONTENT = 8
/** What a later clause must outweigh the sentence's opening by: readers know where they are at its start. */
const OPENING_WEIGHT = 1
/** An opening of these says little: what it leads to does. */
const LEADING_UP =
	/^(?:additionally|furthermore|in addition|also|while|although|as|to|for|please|in order|in some)\b/iu
/** Shortest piece quoted by itself, in characters. */
const MIN_CLAUSE = 30
/** Up to this length, in characters, what was removed and added is quoted with the words beside it. */
const SHORT_PHRASE = 32
/** How far a short phrase is quoted on, to the end of its clause, in characters. */
const TO_CLAUSE_END = 40
/** Two wordings of a sentence this much longer than a quote may be, together, are quoted whole. */
const BOTH_SIDES = 1.3

/** The words of a difference that say most, none of the two much longer than `max`. */
export function salientWords(
	{ before, after, phrases }: SentenceEdit,
	topics: readonly FoundTopic[],
	max: number,
	short = SHORT_PHRASE,
): SalientWords {
	const weight = (words: string | null): number => (words === null ? 0 : weightOfWords(words, topics))
	const piece = (sentence: string) => clauseOf(sentence, max, weight)
	if (after === null) return { removed: piece(before!), added: null, whole: true }
	if (before === null || phrases.length === 0) return { removed: null, added: piece(after), whole: true }
	if (short === SHORT_PHRASE && phrases.length > 1 && before.length + after.length < BOTH_SIDES * max)
		return { removed: before, added: after, whole: true }
	if (
		short === SHORT_PHRASE &&
		phrases.length > 1 &&
		turnsMeaning(wordsOf(phrases.map(({ removed }) => removed ?? '').join(' '))) &&
		after.length <= max
	)
		return { removed: null, added: after, whole: true }
	const step = phrases.reduce((one, other) =>
		weight(other.removed) + weight(other.added) > weight(one.removed) + weight(one.added) ? other : one,
	)
	return { ...widened(step, before, after, { short, max }), whole: false }
}

function weightOfWords(words: string, topics: readonly FoundTopic[]): number {
	const all = wordsOf(words)
	const content = all.filter((word) => !neutral.has(stem(word))).length
	const named = topics.filter((topic) => topic.words.some((word) => words.includes(word)))
	return (
		(turnsMeaning(all) ? SALIENT_OPERATOR : 0) +
		Math.min(MAX_CONTENT, content) / 2 +
		named.reduce((sum, { score }) => sum + score, 0)
	)
}

/** A few words say little alone: those beside them, to the ends of the clause or nearly, are quoted too. */
function widened(
	{ removed, added, left, right }: PhraseEdit,
	before: string,
	after: string,
	{ short, max }: { readonly short: number; readonly max: number },
): Pick<PhraseEdit, 'removed' | 'added'> {
	if (removed === null || added === null || Math.max(removed.length, added.length) > short)
		return { removed, added }
	const at = after.indexOf(`${left}${added}${right}`) + left.length
	const [onset] = /[^,;.:()]*$/u.exec(after.slice(Math.max(0, at - TO_CLAUSE_END), at))!
	const [ending] = /^[^,;.:()]*/u.exec(after.slice(at + added.length, at + added.length + TO_CLAUSE_END))!
	const whole = [onset, ending].map((side) => (side.length < TO_CLAUSE_END ? side : null))
	const found = [whole[0], left]
		.flatMap((head) => [whole[1], right, ''].map((end) => [head, end] as const))
		.filter(([head, end]) => head != null && end != null)
		.map(([head, end]) => ({
			removed: `${head}${removed}${end}`.trim(),
			added: `${head}${added}${end}`.trim(),
		}))
		.filter((words) => Math.max(words.removed.length, words.added.length) <= max)
		.find((words) => before.includes(words.removed) && after.includes(words.added))
	return found ?? { removed, added }
}

/** Characters of a sentence in which its clauses are looked for. */
const LONGEST_SENTENCE = 3000

const BOUNDARY =
	/(?:[,;:](?=\s)|\s(?=(?:we|you|they)\s(?:\p{L}+\s)?(?:may|will|must|can|do|also|share|use|collect)\b))/gu
/** What denies or narrows all that follows it: without it, a later clause would say more than the sentence does. */
const GOVERNING = new RegExp(
	String.raw`${DENIES}|\b(?:unless|except|only|until|provided|otherwise|in case)\b`,
	'iu',
)
/** What holds only under a condition is quoted without it where it says "may" by itself. */
const CONDITIONAL = /\b(?:if|when|where|subject to)\b/iu
const PERMITS = /^(?:\S+\s+){0,4}(?:may|might|can|could)\b/iu

/** Of a sentence too long to quote, the stretch that says most; it begins where a clause does, under no denial. */
function clauseOf(whole: string, max: number, weight: (words: string) => number): string {
	if (whole.length <= max) return whole
	const sentence = whole.slice(0, LONGEST_SENTENCE)
	const value = (words: string) =>
		weight(words.slice(0, max)) - (LEADING_UP.test(words) ? 2 * OPENING_WEIGHT : 0)
	let best = { words: sentence, value: value(sentence) + OPENING_WEIGHT }
	for (const { 0: sign, index } of sentence.matchAll(BOUNDARY)) {
		const words = sentence.slice(index + sign.length).trim()
		const before = sentence.slice(sentence.lastIndexOf(';', index) + 1, index)
		const conditional = CONDITIONAL.test(before)
		if (words.length < MIN_CLAUSE || GOVERNING.test(before) || (conditional && !PERMITS.test(words))) continue
		if (value(words) > best.value) best = { words: conditional ? `… ${words}` : words, value: value(words) }
	}
	return best.words
}
