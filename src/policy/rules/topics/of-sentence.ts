// What a change is about: by the words that changed, in the light of the sentence and the headings they stand in.
import type { Edit, Topic } from '../../model.ts'
import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import type { TextSubject } from '../../context/text-subject.ts'
import type { VersionPair } from '../../context/version-pair.ts'
import { type EditInContext, contextOf, turnsMeaning } from '../../context/edit-in-context.ts'
import { subjects, trainingTerms } from '../../lexicon/topic-terms.ts'
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
const AROUND_WEIGHT = 1
const HEADING = 1.6
/** An entry of a list or table says little without its heading. */
const HEADING_OF_LIST = 2.5
/** What a topic needs to be named at all. */
const ENOUGH = 2.4
/** Without a word of its own among the changed ones. */
const ENOUGH_AROUND = 1
/** Share of an edit's strongest topic from which another one leads beside it. */
export const EQUAL = 0.8
/** A text speaks of its own updating only where that is at least this share of what else it says. */
const NOTICE_BESIDE = 0.7
/** What a longer text is about shows in this many of its characters. */
export const MAX_SCANNED = 8000

/** The topics of one difference, strongest first; by its surroundings where the changed words name none. */
export function topicsOfSentence(
	edit: Edit,
	sentenceEdit: SentenceEdit,
	versions: VersionPair,
): FoundTopic[] {
	const changed = sentenceEdit.phrases
		.map(({ removed, added }) => `${removed ?? ''}\n${added ?? ''}`)
		.join('\n')
		.slice(0, MAX_SCANNED)
	const sentence = (sentenceEdit.after ?? sentenceEdit.before ?? '').slice(0, MAX_SCANNED)
	const admits = admittedIn(versions.subject, `${changed}\n${sentence}`)
	const headings = edit.section.slice(1).join('\n')
	const under = edit.block === 'row' || edit.block === 'item' ? HEADING_OF_LIST : HEADING
	const words = subjects
		.filter(({ topic }) => admits(topic))
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
					(spokenOf.has(subject.topic) ? AROUND_WEIGHT : 0) +
					(isIn(subject.strong, headings) ? under : 0)),
			words: [...new Set([...named, ...hinted])],
		}))
	const found = weighed(words)
	const prior = PRIORS[versions.subject]
	if (prior) {
		const named = found.filter(
			({ topic, score, words }) => topic !== prior && words.length > 0 && score >= ENOUGH,
		)
		return [{ topic: prior, score: PRIOR, words: [] }, ...named].sort((a, b) => b.score - a.score)
	}
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

/** What a text that is not about data is about, whatever else it names. */
const PRIORS: Readonly<Record<TextSubject, Topic | null>> = {
	data: null,
	terms: 'terms',
	content: 'content-rules',
}
const PRIOR = NAMED_WEIGHT * 1.5

/** Which topics may be named: those of data only in sentences about data, those of terms and content rules in such texts. */
function admittedIn(subject: TextSubject, words: string): (topic: Topic) => boolean {
	const onData = subject === 'data' || SPEAKS_OF_DATA.test(words)
	return (topic) => {
		if (topic === 'content-rules') return subject !== 'data'
		if (topic === 'advertising') return onData || subject === 'terms'
		return onData || !TOPICS_OF_DATA.has(topic)
	}
}
const TOPICS_OF_DATA = new Set<Topic>([
	'collection',
	'purpose',
	'sharing',
	'retention',
	'deletion',
	'choice',
	'access-rights',
	'security',
	'transfers',
	'legal-basis',
	'contact',
])
const SPEAKS_OF_DATA =
	/\b(?:(?:personal|your|user|customer|profile|account|location|device|usage|contact|member) (?:data|information)|privacy|cookies?|identifiers?|phone numbers?|email address(?:es)?|train\w*)\b/iu

/** All that matters in a document about AI training is about that, too. */
function onTraining(found: readonly FoundTopic[], { section }: Edit): FoundTopic[] {
	const isAbout = isIn(trainingTerms, section[0] ?? '')
	if (!isAbout || found.some(({ topic }) => topic === 'ai-training')) return [...found]
	return [...found, { topic: 'ai-training', score: EQUAL * (found[0]?.score ?? NAMED_WEIGHT), words: [] }]
}

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
		.filter(({ topic, score }) => score > 0 && topic !== 'content-rules' && topic !== 'terms')
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
