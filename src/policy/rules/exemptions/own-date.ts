import { changedTokens, isReworded, sidesOf } from '../../context/edit-in-context.ts'
import { isOwnDate } from '../../context/document-dates.ts'
import { findDates } from '../../english/dates.ts'
import { withoutDates, wordsOf } from '../../english/words.ts'
import type { Exemption } from '../rule.ts'

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

/** Words that label a document's own date. */
const LABEL =
	/^(?:last|latest|effective|updated?|revised|revision|modified|amended|changed|published|posted|date|dated|version|of|as|on|from|is|was|the|this|current|in|force|policy|privacy|notice|statement|terms|agreement|document|page|and|since|reviewed|starting|beginning|applies|applicable|become|becomes|effect)$/

/** The document's own date is no news by itself; that it stayed while the text changed is told apart (silent edit). */
export const ownDate: Exemption = {
	name: 'own-date',
	severity: 'cosmetic',
	reason: 'The document’s own date',
	because: 'only the document’s own date, version number or copyright year differs',
	applies: [
		['Last updated: 3 May 2024', 'Last updated: 7 June 2025'],
		['Effective as of 3 May 2024', 'Effective as of May 3rd, 2025'],
		['© 2024 Lampworks', '© 2025 Lampworks'],
	],
	refuses: [
		['We keep lamps until 3 May 2024.', 'We keep lamps until 3 May 2025.'],
		['Last updated: 3 May 2024', 'We may sell lamps from 3 May 2024.'],
	],
	sentence: ({ sentenceEdit }) => {
		const sides = sidesOf(sentenceEdit)
		if (
			sides.every((side) => COPYRIGHT.test(side) || VERSION.test(side) || isBareDate(side) || isReview(side))
		)
			return true
		if (!isReworded(sentenceEdit)) return isOwnDate(sides[0]!) && !SAYS_MORE.test(sides[0]!)
		if (ageless(sentenceEdit.before!) === ageless(sentenceEdit.after!)) return true
		const changed = sentenceEdit.phrases.flatMap(changedTokens)
		return (
			sides.every((side) => isOwnDate(side) && !SAYS_MORE.test(side)) &&
			changed.every(({ form, kind }) => kind === 'date' || LABEL.test(form))
		)
	},
}
