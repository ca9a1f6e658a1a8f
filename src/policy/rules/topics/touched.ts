// Every topic an edit may matter for. Wide on purpose: whoever follows a topic must miss nothing on it.
import { type EditInContext, contextOf, sidesOf } from '../../context/edit-in-context.ts'
import { subjects } from '../../lexicon/topic-terms.ts'
import type { Topic } from '../../model.ts'
import { MAX_SCANNED } from './of-sentence.ts'

/** The topics that the changed words name or hint at, or that the sentence or what it stands under names, besides those known. */
export function touchedTopics(one: EditInContext, known: ReadonlySet<Topic>): Topic[] {
	const changed = one.sentenceEdit.phrases.map(({ removed, added }) => `${removed ?? ''}\n${added ?? ''}`)
	const words = changed.join('\n').slice(0, MAX_SCANNED)
	const around = [...sidesOf(one.sentenceEdit), contextOf(one)].map((text) => text.slice(0, MAX_SCANNED))
	const isIn = (pattern: RegExp | undefined, text: string) =>
		pattern !== undefined && text.search(pattern) >= 0
	return subjects
		.filter(({ topic }) => !known.has(topic))
		.filter(({ topic }) => topic !== 'content-rules' || one.versions.subject !== 'data')
		.filter(
			({ strong, weak }) =>
				isIn(strong, words) || isIn(weak, words) || around.some((text) => isIn(strong, text)),
		)
		.map(({ topic }) => topic)
}
