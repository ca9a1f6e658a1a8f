// What a change is about: by the words that changed, in the light of the sentence and the headings they stand in.
import type { Edit, Topic } from '../../model.ts'
import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import type { VersionPair } from '../../context/version-pair.ts'
import { type EditInContext, contextOf, turnsMeaning } from '../../context/edit-in-context.ts'
import { subjects } from '../../lexicon/topic-terms.ts'
import { wordsOf } from '../../english/words.ts'

/** A topic, how strongly it is meant, and the words that gave it. */
export interface FoundTopic {
	readonly topic: Topic
	readonly score: number
	readonly words: readonly string[]
}

// A word that names the topic, one that hints at it, the same in the unchanged rest of the sentence, and in a heading.
const NAMED_WEIGHT = 3
const HINTED = 1.2
const AROUND = 1
const HEADING = 1.6
/** An entry of a list or table says little without its heading. */
const HEADING_OF_LIST = 2.5
/** What a topic needs to be named at all. */
const ENOUGH = 2.4
/** Without a word of its own among the changed ones. */
const ENOUGH_AROUND = 1
/** Share of an edit's strongest topic from which another one leads beside it. */
const EQUAL = 0.8
/** Share of a change's edits a topic must lead to be one of the change; */
const LEADING = 1 / 6
/** or share of the change's strongest topic. */
const BESIDE_STRONGEST = 0.35
/** A text speaks of its own updating only where that is at least this share of what else it says. */
const NOTICE_BESIDE = 0.7
/** More topics than these say to nobody what a change is about. */
export const MAX_TOPICS = 5
/** What a longer text is about shows in this many of its characters. */
const MAX_SCANNED = 8000

/** The topics of one difference, strongest first; by its surroundings where the changed words name none. */
export function topicsOfSentence(
	edit: Edit,
	sentenceEdit: SentenceEdit,
	versions: VersionPair,
): FoundTopic[] {
	if (versions.contentRules) return [{ topic: 'content-rules', score: NAMED_WEIGHT, words: [] }]
	const changed = sentenceEdit.phrases
		.map(({ removed, added }) => `${removed ?? ''}\n${added ?? ''}`)
		.join('\n')
		.slice(0, MAX_SCANNED)
	const sentence = (sentenceEdit.after ?? sentenceEdit.before ?? '').slice(0, MAX_SCANNED)
	const headings = edit.section.slice(1).join('\n')
	const under = edit.block === 'row' || edit.block === 'item' ? HEADING_OF_LIST : HEADING
	const words = subjects
		.filter(({ topic }) => topic !== 'content-rules')
		.map((subject) => ({
			subject,
			named: match(subject.strong, changed),
			hinted: match(subject.weak, changed),
		}))
	const spokenOf = new Set(subjects.filter(({ strong }) => isIn(strong, sentence)).map(({ topic }) => topic))
	const weighed = (list: typeof words): FoundTopic[] =>
		list.map(({ subject, named, hinted }) => ({
			topic: subject.topic,
			score:
				(subject.weight ?? 1) *
				(NAMED_WEIGHT * Math.min(2, Math.sqrt(named.length)) +
					HINTED * Math.min(2, Math.sqrt(hinted.length)) +
					(spokenOf.has(subject.topic) ? AROUND : 0) +
					(isIn(subject.strong, headings) ? under : 0)),
			words: [...new Set([...named, ...hinted])],
		}))
	const found = weighed(words)
	const own = found.filter(({ score, words }) => words.length > 0 && score >= ENOUGH)
	const around = found.filter(
		({ topic, score, words }) => words.length === 0 && score >= ENOUGH_AROUND && topic !== 'scope-region',
	)
	const spoken = around.filter(({ topic }) => spokenOf.has(topic))
	const selected = selectTopics(
		own,
		(spoken.length > 0 ? spoken : around).sort((a, b) => b.score - a.score),
		spoken.length > 0 && turnsMeaning(wordsOf(changed)),
	).sort((a, b) => b.score - a.score)
	return onTraining(selected.length > 0 ? selected : guessTopics({ edit, sentenceEdit, versions }), edit)
}

/** All that matters in a document about AI training is about that, too. */
function onTraining(found: readonly FoundTopic[], { section }: Edit): FoundTopic[] {
	const isAbout = isIn(training, section[0] ?? '')
	if (!isAbout || found.some(({ topic }) => topic === 'ai-training')) return [...found]
	return [...found, { topic: 'ai-training', score: EQUAL * (found[0]?.score ?? NAMED_WEIGHT), words: [] }]
}
const training = subjects.find(({ topic }) => topic === 'ai-training')!.strong

/** What neither words nor headings name: hints in the sentence, the words that lead into its list, the document's title. */
function guessTopics(one: EditInContext): FoundTopic[] {
	const { sentenceEdit, edit } = one
	const sentence = sentenceEdit.after ?? sentenceEdit.before ?? ''
	const beside = sentenceEdit.phrases
		.map(({ removed, added, right }) => `${added ?? removed}${right}`)
		.join('\n')
	const [left, title] = [contextOf(one), edit.section[0] ?? '']
	const guess = subjects
		.map(({ topic, strong, weak }) => ({
			topic,
			words: [],
			score: [
				isIn(weak, beside.slice(0, MAX_SCANNED)),
				isIn(weak, sentence.slice(0, MAX_SCANNED)),
				isIn(strong, left.slice(0, MAX_SCANNED)),
				isIn(weak, left.slice(0, MAX_SCANNED)),
				isIn(strong, title),
			].reduce((sum, found, at) => sum + (found ? GUESS_WEIGHTS[at]! : 0), 0),
		}))
		.filter(({ topic, score }) => score > 0 && topic !== 'content-rules')
		.sort((a, b) => b.score - a.score)
	return guess.slice(0, 1)
}
const GUESS_WEIGHTS = [0.8, 1, 1.5, 0.4, 0.8]

/** Topics that say for whom, where or why something else holds. */
const OF_SOMETHING = new Set<Topic>(['scope-region', 'age', 'legal-basis'])

/**
 * What stays of the topics of the changed words and of their surroundings: the surroundings where the words name none
 * or only for whom something holds; a text about its own updating, and a country data goes to, count only by themselves.
 */
function selectTopics(
	own: readonly FoundTopic[],
	around: readonly FoundTopic[],
	turned: boolean,
): FoundTopic[] {
	const most = Math.max(...own.map(({ score }) => score))
	const has = (topic: Topic) => own.some((found) => found.topic === topic)
	const kept = own.filter(
		({ topic, score, words }) =>
			(topic !== 'notice' || score >= NOTICE_BESIDE * most) &&
			(topic !== 'scope-region' || !has('transfers')) &&
			(topic !== 'choice' || !has('legal-basis') || words.some((word) => !/^consent/i.test(word))),
	)
	const forWhom = kept.every(({ topic }) => OF_SOMETHING.has(topic))
	const beside =
		own.length === 0
			? around.slice(0, 2)
			: forWhom
				? around.slice(0, 1).map(({ topic, words }) => ({ topic, words, score: most }))
				: around
						.filter(({ score }) => turned || score >= ENOUGH)
						.slice(0, 1)
						.map(({ topic, score, words }) => ({ topic, words, score: turned ? EQUAL * most : score }))
	return [...kept, ...beside]
}

const isIn = (pattern: RegExp | undefined, text: string): boolean =>
	pattern !== undefined && text.search(pattern) >= 0
const match = (pattern: RegExp | undefined, text: string): string[] => (pattern && text.match(pattern)) ?? []

/** The topics of a change from those of its edits, strongest first. Each edit has one voice, however long. */
export function topTopics(edits: readonly (readonly FoundTopic[])[]): Topic[] {
	const voices = edits.filter((found) => found.length > 0).map(sharesOf)
	const total = new Map<Topic, number>()
	const leads = new Map<Topic, number>()
	for (const shares of voices) {
		for (const [topic, share] of shares) {
			total.set(topic, (total.get(topic) ?? 0) + share)
			if (share >= EQUAL) leads.set(topic, (leads.get(topic) ?? 0) + 1)
		}
	}
	const most = Math.max(...total.values())
	const counts = (topic: Topic) => (leads.get(topic) ?? 0) >= voices.length * LEADING
	return [...total]
		.filter(([topic, sum]) => sum >= BESIDE_STRONGEST * most || counts(topic))
		.sort((a, b) => b[1] - a[1])
		.slice(0, MAX_TOPICS)
		.map(([topic]) => topic)
}

/** Each topic's score as a share of the strongest one's. */
function sharesOf(found: readonly FoundTopic[]): Map<Topic, number> {
	const sums = new Map<Topic, number>()
	for (const { topic, score } of found) sums.set(topic, (sums.get(topic) ?? 0) + score)
	const most = Math.max(...sums.values())
	return new Map([...sums].map(([topic, sum]) => [topic, sum / most]))
}
