import { changedTokens, isReworded, sidesOf } from '../../context/edit-in-context.ts'
import { isOwnDate } from '../../context/document-dates.ts'
import { isNameLike } from '../../english/known-words.ts'
import { tokensOf } from '../../english/tokens.ts'
import { wordsOf } from '../../english/words.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'

/** Words of lines that date a document, its version, its review or its copyright; none says anything else. */
const OF_DATING = new Set(
	`last latest next effective update updated updates revise revised revision modified amended changed published posted review
	reviewed reviews due date dated version versions v rev of as on at by from is was were are has been have we our us the this
	these current in force policy privacy notice statement terms conditions use service cookie agreement user document page and
	since starting beginning applies applicable become becomes effect it previous archived see read copyright © c all rights
	reserved inc ltd llc limited corporation company group gmbh plc am pm gmt utc monday tuesday wednesday thursday friday saturday
	sunday to until took takes replaces supersedes entire`.split(/\s+/),
)

/** A date, version or year with words of dating and names alone; so that a line which says more is no date. */
const isDating = (side: string): boolean => {
	const tokens = tokensOf(side)
	return (
		(tokens.some(({ kind }) => kind === 'date') || COPYRIGHT.test(side) || VERSION.test(side)) &&
		tokens.every(
			(token) =>
				token.kind === 'date' ||
				token.kind === 'figure' ||
				OF_DATING.has(token.form) ||
				(COPYRIGHT.test(side) && /^[-–—]$/u.test(token.form)) ||
				(isNameLike(token) && operatorOf(token.form) === null),
		)
	)
}
const COPYRIGHT = /^\W*(?:©|\(c\)|copyright\b)[^.]{0,12}\b(?:19|20)\d\d\b|\ball rights reserved\b/iu
const VERSION = /^\W*(?:version|v\.?|rev(?:ision)?\.?)\s*\d[\d.]*\W*$/iu
/** A date that says from when or until when something else holds has its own words, and is no line of dating. */
const isOfItself = (side: string): boolean => isDating(side) && (isOwnDate(side) || !HOLDS.test(side))
const HOLDS = /\b(?:from|until|since|starting|beginning|applies)\b/iu

const AGE =
	/\b(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b|\b(?:yesterday|today|just now)\b/giu
/** What says how old something must be is a rule. */
const RULE = /\b(?:at least|at most|more than|less than|over|under|up to|must|may|can|if|only)\b/iu
/** The words of a sentence that says how old it is, without the age; its own text where it says none. */
const ageless = (side: string): string =>
	side.search(AGE) < 0 || RULE.test(side) ? side : wordsOf(side.replace(AGE, '')).join(' ')

/** The document's own date is no news by itself; that it stayed while the text changed is noted elsewhere (silent edit). */
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
		['Last updated: 3 May 2024', 'Last updated 3 May 2024: letters are now read by partners.'],
		['© 2024 Lampworks', '© 2024 Lampworks sells letters.'],
		['We keep lamps until 3 May 2024.', 'We keep lamps until 3 May 2025.'],
		['Last updated: 3 May 2024', 'We may sell lamps from 3 May 2024.'],
		['Lamps lit more than 30 days ago go.', 'Lamps lit more than 90 days ago go.'],
	],
	sentence: ({ sentenceEdit }) => {
		const sides = sidesOf(sentenceEdit)
		if (sides.every(isOfItself)) return true
		if (!isReworded(sentenceEdit)) return false
		if (ageless(sentenceEdit.before!) === ageless(sentenceEdit.after!)) return true
		const changed = sentenceEdit.phrases.flatMap(changedTokens)
		return sides.every(isOwnDate) && changed.every(({ form, kind }) => kind === 'date' || OF_DATING.has(form))
	},
}
