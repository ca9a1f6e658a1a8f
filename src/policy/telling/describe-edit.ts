// What a summary says of one edit that matters: the matter, the words that came or went, in exact quotes.
import { turnsMeaning } from '../context/edit-in-context.ts'
import type { Finding } from '../judge/findings.ts'
import { matterNames } from '../lexicon/topic-names.ts'
import type { Topic } from '../model.ts'
import { quoted, trim } from '../english/quotes.ts'
import { placesIn, subjects } from '../lexicon/topic-terms.ts'
import { tellingWords, type Words } from './salient-words.ts'
import { wordsOf } from '../english/words.ts'

const MAX_HEADING = 44
/** Words a thing has at most that is added to something. */
const MAX_THING = 8
/** A phrase that is no thing: it begins like a clause, or has somebody act in it. */
const CLAUSE =
	/^(?:to|for|in|on|by|with|if|when|where|that|which|who|because|as|from|of)\b|\b(?:we|you|they|it|us|this)\b/iu
const DENIAL = /\b(?:not?|never|neither|nor|without|cannot|except|excluding)\b|n['’]t\b/iu

/** What is told of an edit. */
export interface Told {
	/** Named before the words; null where the words say it, or the topic is unknown. */
	readonly matter: string | null
	readonly verb: string
	readonly quotes: string
	/** After the words: what they are added to, or where they stand. */
	readonly where: string
}

/** What a finding adds, drops or puts in another's place, and about what. */
export function tellEdit(finding: Finding, max: number): Told {
	const { edit, shift, topics } = finding
	const words: Words = shift
		? tellingWords(shift, topics, max)
		: { gone: null, come: edit.after ?? edit.before, whole: true }
	const sentence = isSentence(shift?.after ?? shift?.before ?? '')
	const told = inShort(words, max, sentence)
	const topic = topicOf(finding)
	const heading = trim(edit.section.length > 1 ? edit.section.at(-1)! : '')
	const under = heading && ` under ${quoted(heading, MAX_HEADING)}`
	if (!topic) return { matter: null, ...told, where: under }
	const place = placeOf(words, topic)
	if (place === null || isDenied(finding))
		return { matter: matterOf(topic, finding), ...told, where: words.whole && !sentence ? under : '' }
	return { matter: null, ...told, where: ` ${words.come === null ? 'from' : 'to'} ${place}` }
}

/** No headline speaks of training where neither the words nor what they stand under do. */
const matterOf = (topic: Topic, { edit, shift }: Finding): string =>
	topic === 'ai-training' && !/train/iu.test([shift?.before, shift?.after, ...edit.section].join(' '))
		? 'generative AI'
		: matterNames[topic]

/** What turns meaning is told before what is only about something, and of AI training under that name. */
const TURNS = new Set(['promise', 'modality', 'negation', 'limit', 'switch', 'number', 'date'])
export const turns = ({ reasons }: Finding): boolean => reasons.some(({ rule }) => TURNS.has(rule))

/** The topic an edit is told under; none where its surroundings contest it, or where it is the whole document's. */
function topicOf(finding: Finding): Topic | null {
	const { edit, shift, topics } = finding
	const onTraining = turns(finding) && topics.find((found) => found.topic === 'ai-training')
	const topic = (onTraining || topics[0])?.topic
	if (topic === undefined || topic === 'content-rules' || topic === 'other') return null
	const around = `${shift?.after ?? shift?.before ?? ''}\n${edit.section.at(-1) ?? ''}`
	return topic === 'collection' && around.search(recipients) >= 0 ? null : topic
}
const recipients = subjects.find(({ topic }) => topic === 'sharing')!.strong

/** What a thing is added to or dropped from; null for words that are no thing. */
function placeOf({ gone, come, whole }: Words, topic: Topic): string | null {
	const words = come ?? gone ?? ''
	const all = wordsOf(words)
	const bare = trim(words).replace(/^(?:and\/or|and|or)\s/iu, '')
	if (whole || (gone !== null && come !== null) || all.length > MAX_THING) return null
	if (turnsMeaning(all) || CLAUSE.test(bare)) return null
	if (topic !== 'scope-region') return matterNames[topic]
	return placesIn(words).length > 0 ? 'the places it applies to' : null
}

/** Whether what is said is said under a denial: to add to it is to take away. */
const isDenied = ({ edit, shift }: Finding): boolean =>
	DENIAL.test([shift?.before, shift?.after, edit.section.at(-1)].join(' '))

const isSentence = (text: string): boolean => /[.!?]["”’)*_]*$/u.test(text)

function inShort(
	{ gone, come, whole }: Words,
	max: number,
	sentence: boolean,
): Pick<Told, 'verb' | 'quotes'> {
	if (gone !== null && come !== null)
		return whole
			? { verb: 'now says ', quotes: `${quoted(come, max)}, not ${quoted(gone, max)}` }
			: { verb: '', quotes: `${quoted(come, max)} instead of ${quoted(gone, max)}` }
	const says = whole && sentence
	if (come === null) return { verb: says ? 'no longer says ' : 'drops ', quotes: quoted(gone ?? '', max) }
	return { verb: says ? 'now says ' : 'adds ', quotes: quoted(come, max) }
}
