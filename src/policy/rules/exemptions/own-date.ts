// Rules for sentences that only date the document or told of a day that has come.
import {
	allIn,
	type Case,
	changedWords,
	isReworded,
	sidesOf,
	turnsMeaning,
} from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import { announcedDate, isOwnDate } from '../../context/document-dates.ts'
import { topicsOfShift } from '../../judge/topics.ts'
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
export function isDateOnly({ shift }: Case): boolean {
	const sides = sidesOf(shift)
	if (sides.every((side) => COPYRIGHT.test(side) || VERSION.test(side) || isBareDate(side) || isReview(side)))
		return true
	if (isReworded(shift) && ageless(shift.before!) === ageless(shift.after!)) return true
	if (!isReworded(shift)) return isOwnDate(sides[0]!) && !SAYS_MORE.test(sides[0]!)
	if (!shift.redated || turnsMeaning(changedWords(shift))) return false
	return (
		sides.every(isOwnDate) ||
		(allIn(neutral, changedWords(shift)) && sides.every((side) => /\beffective\b/iu.test(side)))
	)
}

const TENSE = new Set(['will', 'update', 'updating', 'updated', 'change', 'changing', 'changed'])

/** An announcement gone, or told as past, whose day has come; or what only accompanied it. */
export function isOver({ edit, shift, situation }: Case): boolean {
	if (shift.before === null || !situation.announcementOver) return false
	const day = announcedDate(shift.before)
	const hasCome = day !== null && day <= situation.seen.slice(0, 10)
	if (shift.after !== null)
		return (
			hasCome &&
			allIn(
				neutral,
				changedWords(shift).filter((word) => !TENSE.has(word)),
			)
		)
	if (day !== null) return hasCome
	const topics = topicsOfShift(edit, shift, situation)
	return (
		topics.length > 0 && topics.every(({ topic }) => topic === 'notice') && !turnsMeaning(changedWords(shift))
	)
}
