// Rules for kinds of text whose change binds nobody: pointers, headings, revision lists, past figures, tracker lists.
import {
	anyIn,
	blockOf,
	type Case,
	changedWords,
	isReworded,
	sidesOf,
	turnsMeaning,
} from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import type { Shift } from '../../compare/sentence-edits.ts'
import { isDeciding, placesIn } from '../../lexicon/topic-terms.ts'
import { limits, modality, negation } from '../../lexicon/vocabulary.ts'
import { stem, withoutDates, wordsOf } from '../../english/words.ts'

const textOf = (shift: Shift): string => withoutDates(sidesOf(shift).join('\n'))
const isUnder = ({ edit }: Case, pattern: RegExp): boolean =>
	edit.section.some((heading) => pattern.test(heading))

const POINTER =
	/^\W*(?:(?:please|you (?:can|may|could)(?: also)?|to|for|we encourage you to)\s+)*(?:visit|see|read|review|refer to|check(?: out)?|watch|explore|consult|learn|find out|(?:more|further|additional) (?:on|about)|click|go to|(?:more|further|additional|full|complete) (?:information|details)|(?:find|get|view|discover) (?:out|more|further|additional))\b/iu
const MAX_POINTER_WORDS = 40

/** A sentence that only says where more can be read, and not about people's own choices or rights. */
export const isPointer = ({ shift }: Case): boolean =>
	!(isReworded(shift) && (anyIn(limits, changedWords(shift)) || changedWords(shift).includes('prior'))) &&
	sidesOf(shift).every(
		(side) => POINTER.test(side) && !isDeciding(side) && wordsOf(side).length <= MAX_POINTER_WORDS,
	)

const HISTORY =
	/^\W*(?:(?:past|previous|prior|earlier|list of|document|policy|privacy) )*(?:revisions?|revision history|change ?log|update (?:notes|history|log)|version history|archived? versions|history of changes)\W*$/iu

/** Under "Revisions", "Change log", "Update notes". */
export const isHistory = (one: Case): boolean =>
	isUnder(one, HISTORY) || (one.edit.block === 'heading' && HISTORY.test(textOf(one.shift)))

const STATISTIC =
	/\brequests?\b[^.]{0,20}\b(?:received|denied|complied|completed|rejected|fulfilled|processed|types?)\b|\b(?:total|median|average|mean|number of)\b[^.]{0,30}\b(?:requests?|days to)\b/iu

const COUNTER =
	/\b\d[\d.,]*\s*(?:people|persons|readers|users|views?|likes?|comments?|votes?|followers?|ratings?)\b/iu

/** Figures of a past period: requests received, denied, days taken; or how many people read or liked the page. */
export function isStatistics(one: Case): boolean {
	const figureless = (side: string) => side.replace(/\d[\d.,]*/g, '0')
	const { before, after } = one.shift
	if (before !== null && after !== null && COUNTER.test(after) && figureless(before) === figureless(after))
		return true
	const text = one.edit.block === 'row' ? neighbours(one) : textOf(one.shift)
	const reported = isUnder(one, /\b(?:metrics|statistics|transparency report)\b/iu) || STATISTIC.test(text)
	return reported && !/\b(?:we|you|your|our|may|will|must)\b/iu.test(textOf(one.shift))
}

const TRACKER_CELL =
	/\b(?:cookie|pixel|beacon|persistent|session|lifetime|expir\w+|third-party|analytics|vendor|domain)\b/iu

/** A cookie or tracker taken off a list of them. */
export const isTracker = (one: Case): boolean =>
	one.edit.after === null &&
	one.edit.block === 'row' &&
	(isUnder(one, /cookie|tracker|tracking|similar technologies/iu) || TRACKER_CELL.test(neighbours(one)))

/** A row with those beside it: the several rows of one table entry. */
function neighbours({ edit, situation }: Case): string {
	const [blocks, at] =
		edit.afterIndex === null
			? [situation.older.blocks, edit.beforeIndex!]
			: [situation.newer.blocks, edit.afterIndex]
	return blocks
		.slice(Math.max(0, at - 5), at + 6)
		.filter(({ kind }) => kind === 'row')
		.map(({ text }) => text)
		.join('\n')
}

const PERSONS = /\b(?:residents?|consumers?|children|minors?|teens?|ai|terms|updat\w+)\b/iu

/** A heading says nothing by itself unless it holds a promise, a number, a day, a place or a group of people. */
export function isHeading(one: Case): boolean {
	if (one.edit.block !== 'heading' || blockOf(one)?.kind !== 'heading') return false
	const words = changedWords(one.shift)
	const turned = isReworded(one.shift)
		? turnsMeaning(words)
		: words.some((word) => modality.has(stem(word)) || (negation.has(stem(word)) && stem(word) !== 'stop'))
	return (
		!turned &&
		!words.some((word) => /^\d+$/.test(word)) &&
		sidesOf(one.shift).every((side) => findDates(side).length === 0) &&
		!PERSONS.test(words.join(' ')) &&
		placesIn(words.join(' ')).length === 0
	)
}
