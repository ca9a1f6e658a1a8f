// Rules that say why a difference matters. They explain; what they do not know is material all the same.
import { anyIn, type Case } from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import type { Reason } from '../../model.ts'
import { quoted } from '../../english/quotes.ts'
import { type Form, reasonOf } from '../reasons.ts'
import type { Shift } from '../../compare/sentence-edits.ts'
import { subjectNames } from '../../lexicon/topic-terms.ts'
import type { FoundTopic } from '../../judge/topics.ts'
import { limits, modality, negation, numbers, switches } from '../../lexicon/vocabulary.ts'
import { stem, wordsOf } from '../../english/words.ts'

const MAX_SUBJECTS = 3
const MAX_WORDS = 4
/** Longest phrase inside a reason's sentence, in characters. */
const MAX_PHRASE = 120

/** Every reason why a difference is material, the most telling first; never empty. */
export function materialReasons(one: Case, topics: readonly FoundTopic[]): Reason[] {
	const reasons = [...turns(one), ...topics.slice(0, MAX_SUBJECTS).map((topic) => subject(one, topic))]
	return reasons.length > 0 ? reasons : [reasonOf('unexplained', one.shift, stepsInWords(one.shift))]
}

/** A sentence that denied or limited something, and is gone. */
const isPromise = (sentence: string): boolean => {
	const words = wordsOf(sentence)
	return anyIn(negation, words) || words.some((word) => word === 'only' || word === 'unless')
}

/** How the difference turns, loosens or tightens what is said. */
function turns({ shift }: Case): Reason[] {
	const { before, after, removed, added } = shift
	if (before === null) return []
	if (after === null) return isPromise(before) ? [reasonOf('promise', shift, quoted(before, MAX_PHRASE))] : []
	const look = (name: Form, test: (word: string) => boolean): Reason[] => {
		const [gone, come] = [removed.filter(test), added.filter(test)]
		return gone.length + come.length > 0 ? [reasonOf(name, shift, step(gone, come))] : []
	}
	const days = (side: string) => findDates(side).map(({ text }) => text)
	return [
		...look('modality', (word) => modality.has(stem(word))),
		...look('negation', (word) => negation.has(stem(word))),
		...look('limit', (word) => limits.has(stem(word))),
		...look('switch', (word) => switches.has(stem(word))),
		...look('number', (word) => /^\d/.test(word) || numbers.has(stem(word))),
		...(shift.redated ? [reasonOf('date', shift, step(days(before), days(after)))] : []),
	]
}

function subject({ shift }: Case, { topic, words }: FoundTopic): Reason {
	const verb = shift.before === null ? 'Adds' : shift.after === null ? 'Drops' : 'Changes'
	const shown = words.length > 0 ? list(words) : stepsInWords(shift)
	return reasonOf(`about-${topic}`, shift, shown, `${verb} words about ${subjectNames[topic]}`)
}

const list = (words: readonly string[]): string =>
	[...new Set(words)]
		.slice(0, MAX_WORDS)
		.map((word) => quoted(word.replace(/^switched-/, ''), MAX_PHRASE))
		.join(', ')

const stepsInWords = ({ steps }: Shift): string =>
	steps
		.slice(0, MAX_WORDS)
		.map(({ gone, come }) => step(gone === null ? [] : [gone], come === null ? [] : [come]))
		.join('; ')

/** What went, what came, in words. */
function step(gone: readonly string[], come: readonly string[]): string {
	if (gone.length === 0) return `${list(come)} added`
	if (come.length === 0) return `${list(gone)} gone`
	return `${list(gone)} became ${list(come)}`
}
