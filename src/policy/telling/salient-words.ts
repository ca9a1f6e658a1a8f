// Which exact words of a difference tell most of it.
import { turnsMeaning } from '../context/edit-in-context.ts'
import type { Shift } from '../compare/sentence-edits.ts'
import type { Step } from '../compare/phrase-edits.ts'
import type { FoundTopic } from '../judge/topics.ts'
import { neutral } from '../lexicon/vocabulary.ts'
import { stem, wordsOf } from '../english/words.ts'

/** Words that went, words that came. `whole`: of sentences, not of what differs between two. */
export interface Words extends Pick<Step, 'gone' | 'come'> {
	readonly whole: boolean
}

/** What a word that turns meaning weighs against the score of a topic. */
const TURN = 4
/** Content words beyond which a phrase tells no more. */
const MAX_CONTENT = 8
/** What a later clause must outweigh the sentence's opening by: readers know where they are at its start. */
const OPENING = 1
/** An opening of these tells little: what it leads to does. */
const LEADING_UP =
	/^(?:additionally|furthermore|in addition|also|while|although|as|to|for|please|in order|in some)\b/iu
/** Shortest piece told by itself, in characters. */
const MIN_CLAUSE = 30
/** Up to this length, in characters, what went and came is told with the words beside it. */
const SHORT = 32
/** How far a short phrase is told on, to the end of its clause, in characters. */
const TO_CLAUSE_END = 40
/** Two wordings of a sentence this much longer than a quote may be, together, are told whole. */
const BOTH = 1.3

/** The words of a difference that tell most, none of the two much longer than `max`. */
export function tellingWords(
	{ before, after, steps }: Shift,
	topics: readonly FoundTopic[],
	max: number,
	short = SHORT,
): Words {
	const weight = (words: string | null): number => (words === null ? 0 : weigh(words, topics))
	const piece = (sentence: string) => clauseOf(sentence, max, weight)
	if (after === null) return { gone: piece(before!), come: null, whole: true }
	if (before === null || steps.length === 0) return { gone: null, come: piece(after), whole: true }
	if (short === SHORT && steps.length > 1 && before.length + after.length < BOTH * max)
		return { gone: before, come: after, whole: true }
	if (
		short === SHORT &&
		steps.length > 1 &&
		turnsMeaning(wordsOf(steps.map(({ gone }) => gone ?? '').join(' '))) &&
		after.length <= max
	)
		return { gone: null, come: after, whole: true }
	const step = steps.reduce((one, other) =>
		weight(other.gone) + weight(other.come) > weight(one.gone) + weight(one.come) ? other : one,
	)
	return { ...widened(step, before, after, { short, max }), whole: false }
}

function weigh(words: string, topics: readonly FoundTopic[]): number {
	const all = wordsOf(words)
	const content = all.filter((word) => !neutral.has(stem(word))).length
	const named = topics.filter((topic) => topic.words.some((word) => words.includes(word)))
	return (
		(turnsMeaning(all) ? TURN : 0) +
		Math.min(MAX_CONTENT, content) / 2 +
		named.reduce((sum, { score }) => sum + score, 0)
	)
}

/** A few words tell little alone: those beside them, to the ends of the clause or nearly, are told too. */
function widened(
	{ gone, come, lead, tail }: Step,
	before: string,
	after: string,
	{ short, max }: { readonly short: number; readonly max: number },
): Pick<Step, 'gone' | 'come'> {
	if (gone === null || come === null || Math.max(gone.length, come.length) > short) return { gone, come }
	const at = after.indexOf(`${lead}${come}${tail}`) + lead.length
	const [onset] = /[^,;.:()]*$/u.exec(after.slice(Math.max(0, at - TO_CLAUSE_END), at))!
	const [ending] = /^[^,;.:()]*/u.exec(after.slice(at + come.length, at + come.length + TO_CLAUSE_END))!
	const whole = [onset, ending].map((side) => (side.length < TO_CLAUSE_END ? side : null))
	const found = [whole[0], lead]
		.flatMap((head) => [whole[1], tail, ''].map((end) => [head, end] as const))
		.filter(([head, end]) => head != null && end != null)
		.map(([head, end]) => ({ gone: `${head}${gone}${end}`.trim(), come: `${head}${come}${end}`.trim() }))
		.filter((words) => Math.max(words.gone.length, words.come.length) <= max)
		.find((words) => before.includes(words.gone) && after.includes(words.come))
	return found ?? { gone, come }
}

/** Characters of a sentence in which its clauses are looked for. */
const LONGEST_SENTENCE = 3000

const BOUNDARY =
	/(?:[,;:](?=\s)|\s(?=(?:we|you|they)\s(?:\p{L}+\s)?(?:may|will|must|can|do|also|share|use|collect)\b))/gu
/** What denies or narrows all that follows it: without it, a later clause would say more than the sentence does. */
const DENIAL =
	/\b(?:not?|never|neither|nor|without|cannot|unless|except|only|until|provided|otherwise|in case)\b|n['’]t\b/iu
/** What holds only under a condition is told without it where it says "may" by itself. */
const CONDITION = /\b(?:if|when|where|subject to)\b/iu
const MAY = /^(?:\S+\s+){0,4}(?:may|might|can|could)\b/iu

/** Of a sentence too long to quote, the stretch that tells most; it begins where a clause does, under no denial. */
function clauseOf(whole: string, max: number, weight: (words: string) => number): string {
	if (whole.length <= max) return whole
	const sentence = whole.slice(0, LONGEST_SENTENCE)
	const value = (words: string) => weight(words.slice(0, max)) - (LEADING_UP.test(words) ? 2 * OPENING : 0)
	let best = { words: sentence, value: value(sentence) + OPENING }
	for (const { 0: sign, index } of sentence.matchAll(BOUNDARY)) {
		const words = sentence.slice(index + sign.length).trim()
		const before = sentence.slice(sentence.lastIndexOf(';', index) + 1, index)
		const conditional = CONDITION.test(before)
		if (words.length < MIN_CLAUSE || DENIAL.test(before) || (conditional && !MAY.test(words))) continue
		if (value(words) > best.value) best = { words: conditional ? `… ${words}` : words, value: value(words) }
	}
	return best.words
}
