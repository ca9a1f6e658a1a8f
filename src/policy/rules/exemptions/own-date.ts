// Rules for sentences that only date the document or announced a day that has passed.
import {
	allIn,
	type EditInContext,
	changedWords,
	isReworded,
	sidesOf,
	hasOperator,
} from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import { announcedDate, isOwnDate } from '../../context/document-dates.ts'
import { topicsOfSentence } from '../../judge/topics.ts'
import { neutral } from '../../lexicon/vocabulary.ts'
import { withoutDates, wordsOf } from '../../english/words.ts'

const SAYS_MORE = /\b(?:we|you) (?:may|will|must|can|collect|use|share|do not)\b/iu
const COPYRIGHT =
	/^\W*(?:©|\(c\)|copyright\b)[^.]{0,12}\b(?:19|20)\d\d\b|^[^.]{0,80}\ball rights reserved\b/iu
const VERSION = /^\W*(?:version|v\.?|rev(?:ision)?\.?)\s*\d[\d.]*\W*$/iu

const REVIEW = /^\W*(?:(?:last|next|date of)(?: \w+)? )?review(?:ed|s)?(?: date| on| due)?\W/iu
/** "Last reviewed: 3 May 2024", "Next review: May 2025". */
const isReview = (side: string): boolean =>
	REVIEW.test(side) && findDates(side).length > 0 && wordsOf(withoutDates(side)).length <= 5

const CALENDAR =
	/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:at|on|by|am|pm|gmt|utc|[ecmp][sd]?t)\b|\d{1,2}:\d{2}/giu
/** Whether a line holds a date or time and no other word. */
const isBareDate = (side: string): boolean =>
	findDates(side).length > 0 && !/\p{L}{2}/u.test(withoutDates(side).replace(CALENDAR, ''))

const AGE =
	/\b(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b|\b(?:yesterday|today|just now)\b/giu
/** The words of a sentence that says how old it is, without the age; its own text where it says none. */
const ageless = (side: string): string =>
	side.search(AGE) < 0 ? side : wordsOf(side.replace(AGE, '')).join(' ')

/** The document's date, version number or copyright year, or the day a text takes effect, and nothing else. */
export function isDateOnly({ sentenceEdit }: EditInContext): boolean {
	const sides = sidesOf(sentenceEdit)
	if (sides.every((side) => COPYRIGHT.test(side) || VERSION.test(side) || isBareDate(side) || isReview(side)))
		return true
	if (isReworded(sentenceEdit) && ageless(sentenceEdit.before!) === ageless(sentenceEdit.after!)) return true
	if (!isReworded(sentenceEdit)) return isOwnDate(sides[0]!) && !SAYS_MORE.test(sides[0]!)
	if (!sentenceEdit.redated || hasOperator(changedWords(sentenceEdit))) return false
	return (
		sides.every(isOwnDate) ||
		(allIn(neutral, changedWords(sentenceEdit)) && sides.every((side) => /\beffective\b/iu.test(side)))
	)
}

const TENSE = new Set(['will', 'update', 'updating', 'updated', 'change', 'changing', 'changed'])

/** An announcement removed, or given as past, whose day has passed; or what only accompanied it. */
export function isOver({ edit, sentenceEdit, versions }: EditInContext): boolean {
	if (sentenceEdit.before === null || !versions.announcementOver) return false
	const day = announcedDate(sentenceEdit.before)
	const hasCome = day !== null && day <= versions.seen.slice(0, 10)
	if (sentenceEdit.after !== null)
		return (
			hasCome &&
			allIn(
				neutral,
				changedWords(sentenceEdit).filter((word) => !TENSE.has(word)),
			)
		)
	if (day !== null) return hasCome
	const topics = topicsOfSentence(edit, sentenceEdit, versions)
	return (
		topics.length > 0 &&
		topics.every(({ topic }) => topic === 'notice') &&
		!hasOperator(changedWords(sentenceEdit))
	)
}
