// Rules that say why a difference matters. They explain; what they do not know is material all the same.
import type { EditInContext } from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import type { Reason } from '../../model.ts'
import { quoted } from '../../english/quotes.ts'
import { type Form, reasonOf } from '../reasons.ts'
import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import { topicNames } from '../../lexicon/topic-names.ts'
import type { FoundTopic } from '../topics/of-sentence.ts'
import { limits, modality, negation, numbers, switches } from '../../english/vocabulary.ts'
import { stem, wordsOf } from '../../english/words.ts'

const MAX_SUBJECTS = 3
const MAX_QUOTED_WORDS = 4
/** Longest phrase inside a reason's sentence, in characters. */
const MAX_PHRASE = 120

/** Every reason why a difference is material, the gravest first; never empty. */
export function materialReasons(one: EditInContext, topics: readonly FoundTopic[]): Reason[] {
	const reasons = [
		...operatorReasons(one),
		...topics.slice(0, MAX_SUBJECTS).map((topic) => subject(one, topic)),
	]
	return reasons.length > 0
		? reasons
		: [reasonOf('unexplained', one.sentenceEdit, phrasesInWords(one.sentenceEdit))]
}

/** A sentence that denied or limited something, and was removed. */
const isPromise = (sentence: string): boolean => {
	const words = wordsOf(sentence)
	return (
		words.some((word) => negation.has(stem(word))) ||
		words.some((word) => word === 'only' || word === 'unless')
	)
}

/** How the difference turns, loosens or tightens what is said. */
function operatorReasons({ sentenceEdit }: EditInContext): Reason[] {
	const { before, after, removed, added } = sentenceEdit
	if (before === null) return []
	if (after === null)
		return isPromise(before) ? [reasonOf('promise', sentenceEdit, quoted(before, MAX_PHRASE))] : []
	const look = (name: Form, test: (word: string) => boolean): Reason[] => {
		const [before, after] = [removed.filter(test), added.filter(test)]
		return before.length + after.length > 0 ? [reasonOf(name, sentenceEdit, became(before, after))] : []
	}
	const days = (side: string) => findDates(side).map(({ text }) => text)
	return [
		...look('modality', (word) => modality.has(stem(word))),
		...look('negation', (word) => negation.has(stem(word))),
		...look('limit', (word) => limits.has(stem(word))),
		...look('switch', (word) => switches.has(stem(word))),
		...look('number', (word) => /^\d/.test(word) || numbers.has(stem(word))),
		...(sentenceEdit.redated ? [reasonOf('date', sentenceEdit, became(days(before), days(after)))] : []),
	]
}

function subject({ sentenceEdit }: EditInContext, { topic, words }: FoundTopic): Reason {
	const verb = sentenceEdit.before === null ? 'Adds' : sentenceEdit.after === null ? 'Drops' : 'Changes'
	const shown = words.length > 0 ? quotedList(words) : phrasesInWords(sentenceEdit)
	return reasonOf(`about-${topic}`, sentenceEdit, shown, `${verb} words about ${topicNames[topic]}`)
}

const quotedList = (words: readonly string[]): string =>
	[...new Set(words)]
		.slice(0, MAX_QUOTED_WORDS)
		.map((word) => quoted(word.replace(/^switched-/, ''), MAX_PHRASE))
		.join(', ')

const phrasesInWords = ({ phrases }: SentenceEdit): string =>
	phrases
		.slice(0, MAX_QUOTED_WORDS)
		.map(({ removed, added }) => became(removed === null ? [] : [removed], added === null ? [] : [added]))
		.join('; ')

/** What was removed and what was added, in words. */
function became(before: readonly string[], after: readonly string[]): string {
	if (before.length === 0) return `${quotedList(after)} added`
	if (after.length === 0) return `${quotedList(before)} removed`
	return `${quotedList(before)} became ${quotedList(after)}`
}
