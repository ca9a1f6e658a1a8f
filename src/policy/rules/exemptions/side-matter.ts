// Rules for kinds of text whose change binds nobody: pointers, headings, revision lists, past figures, tracker lists.
import {
	anyIn,
	blockOf,
	type EditInContext,
	changedWords,
	isReworded,
	sidesOf,
	hasOperator,
} from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import { isDeciding, placesIn } from '../../lexicon/topic-terms.ts'
import { limits, modality, negation } from '../../lexicon/vocabulary.ts'
import { stem, withoutDates, wordsOf } from '../../english/words.ts'

const undatedSides = (sentenceEdit: SentenceEdit): string => withoutDates(sidesOf(sentenceEdit).join('\n'))
const isUnder = ({ edit }: EditInContext, pattern: RegExp): boolean =>
	edit.section.some((heading) => pattern.test(heading))

const POINTER_SENTENCE =
	/^\W*(?:(?:please|you (?:can|may|could)(?: also)?|to|for|we encourage you to)\s+)*(?:visit|see|read|review|refer to|check(?: out)?|watch|explore|consult|learn|find out|(?:more|further|additional) (?:on|about)|click|go to|(?:more|further|additional|full|complete) (?:information|details)|(?:find|get|view|discover) (?:out|more|further|additional))\b/iu
const MAX_POINTER_WORDS = 40

/** A sentence that only says where more can be read, and not about people's own choices or rights. */
export const isPointer = ({ sentenceEdit }: EditInContext): boolean =>
	!(
		isReworded(sentenceEdit) &&
		(anyIn(limits, changedWords(sentenceEdit)) || changedWords(sentenceEdit).includes('prior'))
	) &&
	sidesOf(sentenceEdit).every(
		(side) => POINTER_SENTENCE.test(side) && !isDeciding(side) && wordsOf(side).length <= MAX_POINTER_WORDS,
	)

const HISTORY =
	/^\W*(?:(?:past|previous|prior|earlier|list of|document|policy|privacy) )*(?:revisions?|revision history|change ?log|update (?:notes|history|log)|version history|archived? versions|history of changes)\W*$/iu

/** Under "Revisions", "Change log", "Update notes". */
export const isHistory = (one: EditInContext): boolean =>
	isUnder(one, HISTORY) || (one.edit.block === 'heading' && HISTORY.test(undatedSides(one.sentenceEdit)))

const STATISTIC =
	/\brequests?\b[^.]{0,20}\b(?:received|denied|complied|completed|rejected|fulfilled|processed|types?)\b|\b(?:total|median|average|mean|number of)\b[^.]{0,30}\b(?:requests?|days to)\b/iu

const COUNTER =
	/\b\d[\d.,]*\s*(?:people|persons|readers|users|views?|likes?|comments?|votes?|followers?|ratings?)\b/iu

/** Figures of a past period: requests received, denied, days taken; or how many people read or liked the page. */
export function isStatistics(one: EditInContext): boolean {
	const figureless = (side: string) => side.replace(/\d[\d.,]*/g, '0')
	const { before, after } = one.sentenceEdit
	if (before !== null && after !== null && COUNTER.test(after) && figureless(before) === figureless(after))
		return true
	const text = one.edit.block === 'row' ? rowsAround(one) : undatedSides(one.sentenceEdit)
	const reported = isUnder(one, /\b(?:metrics|statistics|transparency report)\b/iu) || STATISTIC.test(text)
	return reported && !/\b(?:we|you|your|our|may|will|must)\b/iu.test(undatedSides(one.sentenceEdit))
}

const TRACKER_CELL =
	/\b(?:cookie|pixel|beacon|persistent|session|lifetime|expir\w+|third-party|analytics|vendor|domain)\b/iu

/** A cookie or tracker taken off a list of them. */
export const isTracker = (one: EditInContext): boolean =>
	one.edit.after === null &&
	one.edit.block === 'row' &&
	(isUnder(one, /cookie|tracker|tracking|similar technologies/iu) || TRACKER_CELL.test(rowsAround(one)))

/** A row with those beside it: the several rows of one table entry. */
function rowsAround({ edit, versions }: EditInContext): string {
	const [blocks, at] =
		edit.afterIndex === null
			? [versions.older.blocks, edit.beforeIndex!]
			: [versions.newer.blocks, edit.afterIndex]
	return blocks
		.slice(Math.max(0, at - 5), at + 6)
		.filter(({ kind }) => kind === 'row')
		.map(({ text }) => text)
		.join('\n')
}

const PERSONS = /\b(?:residents?|consumers?|children|minors?|teens?|ai|terms|updat\w+)\b/iu

/** A heading says nothing by itself unless it holds a promise, a number, a day, a place or a group of people. */
export function isPlainHeading(one: EditInContext): boolean {
	if (one.edit.block !== 'heading' || blockOf(one)?.kind !== 'heading') return false
	const words = changedWords(one.sentenceEdit)
	const turned = isReworded(one.sentenceEdit)
		? hasOperator(words)
		: words.some((word) => modality.has(stem(word)) || (negation.has(stem(word)) && stem(word) !== 'stop'))
	return (
		!turned &&
		!words.some((word) => /^\d+$/.test(word)) &&
		sidesOf(one.sentenceEdit).every((side) => findDates(side).length === 0) &&
		!PERSONS.test(words.join(' ')) &&
		placesIn(words.join(' ')).length === 0
	)
}
