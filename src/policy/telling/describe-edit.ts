// What a summary says of one edit that matters: the matter, the words that were removed or added, in exact quotes.
import { turnsMeaning } from '../context/edit-in-context.ts'
import type { Finding } from '../judge/finding.ts'
import { topicNames } from '../lexicon/topic-names.ts'
import type { Topic } from '../model.ts'
import { quoted, trim } from '../english/quotes.ts'
import { placesIn, subjects } from '../lexicon/topic-terms.ts'
import { salientWords, type SalientWords } from './salient-words.ts'
import { wordsOf } from '../english/words.ts'

const MAX_UNDER = 44
/** Words a thing has at most that is added to something. */
const MAX_THING = 8
/** A phrase that is no thing: it begins like a clause, or has somebody act in it. */
const CLAUSE =
	/^(?:to|for|in|on|by|with|if|when|where|that|which|who|because|as|from|of)\b|\b(?:we|you|they|it|us|this)\b/iu
const DENIED = /\b(?:not?|never|neither|nor|without|cannot|except|excluding)\b|n['’]t\b/iu

/** What is description of an edit. */
export interface EditDescription {
	/** Named before the words; null where the words say it, or the topic is unknown. */
	readonly matter: string | null
	readonly verb: string
	readonly quotes: string
	/** After the words: what they are added to, or where they stand. */
	readonly where: string
}

/** What a finding adds, drops or puts in another's place, and about what. */
export function describeEdit(finding: Finding, max: number): EditDescription {
	const { edit, sentenceEdit, topics } = finding
	const words: SalientWords = sentenceEdit
		? salientWords(sentenceEdit, topics, max)
		: { removed: null, added: edit.after ?? edit.before, whole: true }
	const sentence = isSentence(sentenceEdit?.after ?? sentenceEdit?.before ?? '')
	const description = inShort(words, max, sentence)
	const topic = topicOf(finding)
	const heading = trim(edit.section.length > 1 ? edit.section.at(-1)! : '')
	const under = heading && ` under ${quoted(heading, MAX_UNDER)}`
	if (!topic) return { matter: null, ...description, where: under }
	const place = addedTo(words, topic)
	if (place === null || isDenied(finding))
		return { matter: matterOf(topic, finding), ...description, where: words.whole && !sentence ? under : '' }
	return { matter: null, ...description, where: ` ${words.added === null ? 'from' : 'to'} ${place}` }
}

/** No headline speaks of training where neither the words nor what they stand under do. */
const matterOf = (topic: Topic, { edit, sentenceEdit }: Finding): string =>
	topic === 'ai-training' &&
	!/train/iu.test([sentenceEdit?.before, sentenceEdit?.after, ...edit.section].join(' '))
		? 'generative AI'
		: topicNames[topic]

/** What turns meaning is described before what is only about something, and of AI training under that name. */
const OPERATOR_RULES = new Set(['promise', 'modality', 'negation', 'limit', 'switch', 'number', 'date'])
export const hasOperatorReason = ({ reasons }: Finding): boolean =>
	reasons.some(({ rule }) => OPERATOR_RULES.has(rule))

/** The topic an edit is description under; none where its surroundings contest it, or where it is the whole document's. */
function topicOf(finding: Finding): Topic | null {
	const { edit, sentenceEdit, topics } = finding
	const onTraining = hasOperatorReason(finding) && topics.find((found) => found.topic === 'ai-training')
	const topic = (onTraining || topics[0])?.topic
	if (topic === undefined || topic === 'content-rules' || topic === 'other') return null
	const around = `${sentenceEdit?.after ?? sentenceEdit?.before ?? ''}\n${edit.section.at(-1) ?? ''}`
	return topic === 'collection' && around.search(recipients) >= 0 ? null : topic
}
const recipients = subjects.find(({ topic }) => topic === 'sharing')!.strong

/** What a thing is added to or dropped from; null for words that are no thing. */
function addedTo({ removed, added, whole }: SalientWords, topic: Topic): string | null {
	const words = added ?? removed ?? ''
	const all = wordsOf(words)
	const bare = trim(words).replace(/^(?:and\/or|and|or)\s/iu, '')
	if (whole || (removed !== null && added !== null) || all.length > MAX_THING) return null
	if (turnsMeaning(all) || CLAUSE.test(bare)) return null
	if (topic !== 'scope-region') return topicNames[topic]
	return placesIn(words).length > 0 ? 'the places it applies to' : null
}

/** Whether what is said is said under a denial: to add to it is to take away. */
const isDenied = ({ edit, sentenceEdit }: Finding): boolean =>
	DENIED.test([sentenceEdit?.before, sentenceEdit?.after, edit.section.at(-1)].join(' '))

const isSentence = (text: string): boolean => /[.!?]["”’)*_]*$/u.test(text)

function inShort(
	{ removed, added, whole }: SalientWords,
	max: number,
	sentence: boolean,
): Pick<EditDescription, 'verb' | 'quotes'> {
	if (removed !== null && added !== null)
		return whole
			? { verb: 'now says ', quotes: `${quoted(added, max)}, not ${quoted(removed, max)}` }
			: { verb: '', quotes: `${quoted(added, max)} instead of ${quoted(removed, max)}` }
	const says = whole && sentence
	if (added === null) return { verb: says ? 'no longer says ' : 'drops ', quotes: quoted(removed ?? '', max) }
	return { verb: says ? 'now says ' : 'adds ', quotes: quoted(added, max) }
}
