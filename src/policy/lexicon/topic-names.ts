// What topics are called, everywhere, and which a reader in a hurry must hear of first.
import { type Topic, topics } from '../model.ts'

/** Reads after "about", "on" and "to"; with a capital, as a heading or before a colon. */
export const topicNames: Readonly<Record<Topic, string>> = {
	'ai-training': 'AI training',
	collection: 'the data collected',
	purpose: 'what data is used for',
	advertising: 'advertising',
	sharing: 'who receives data',
	retention: 'how long data is kept',
	deletion: 'deletion',
	choice: 'choices and consent',
	'access-rights': 'people’s rights',
	'scope-region': 'where and to whom it applies',
	age: 'young people',
	security: 'security',
	transfers: 'transfers abroad',
	'legal-basis': 'the legal basis',
	notice: 'notice of changes',
	contact: 'contact',
	terms: 'terms and disputes',
	'content-rules': 'content rules',
	other: 'other matters',
}

const ASKED_FIRST: readonly Topic[] = [
	'ai-training',
	'sharing',
	'legal-basis',
	'choice',
	'collection',
	'advertising',
]
const ASKED_LAST = new Set<Topic>(['notice', 'contact', 'other'])

/** 0 for what people ask about first, rising. */
export const rankOf = (topic: Topic): number =>
	ASKED_FIRST.includes(topic)
		? ASKED_FIRST.indexOf(topic)
		: ASKED_LAST.has(topic)
			? topics.length
			: ASKED_FIRST.length
