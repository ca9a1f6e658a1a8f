// Rules for what is of the page and not of the policy: menus, buttons, link lists, banners, names of links.
import {
	allIn,
	blockOf,
	type Case,
	changedWords,
	contextOf,
	isLinkOnly,
	isReworded,
	sidesOf,
} from './case.ts'
import { keyOf } from './sentences.ts'
import { isOutside } from './situation.ts'
import { isDeciding, placesIn } from './subjects.ts'
import { grammar, navigation, POLICY_WORDS } from './vocabulary.ts'
import { stem, wordsOf } from './words.ts'

/** Longest menu entry or title of a linked page, in words. */
const MAX_LABEL = 10

const MENU =
	/^\W*(?:related(?: \w+)?|see also|you may also\b.*|popular\b.*|recommended\b.*|further reading|more (?:articles|from|on|about|in|like)\b.*|table of contents|contents|on this page|in this article|quick links|menu|site ?map|follow us|resources|products|solutions|company|navigation|share this.*|was this .*helpful.*|latest (?:news|articles|posts).*)\W*$/iu

/** Under these words "Search" or "Video" is a kind of data and no button. */
const OF_DATA = /\b(?:collect|gather|receive|shar(?:e|ing)|disclos|use|process|data|information|includ)\w*/iu
const isEntry = ({ edit }: Case): boolean => edit.block === 'item' || edit.block === 'row'

/** Words of menus and buttons, an entry under "Related articles", or the title of a heading in a table of contents. */
export function isNavigation(one: Case): boolean {
	const { edit, shift, situation } = one
	const telling = (side: string) => wordsOf(side).filter((word) => !grammar.has(stem(word)))
	const sides = sidesOf(shift)
	const button = sides.every((side) => telling(side).length <= MAX_LABEL && allIn(navigation, telling(side)))
	if (button && !(isEntry(one) && OF_DATA.test(contextOf(one)))) return true
	if (isShort(one) && (MENU.test(edit.section.at(-1) ?? '') || sides.every((side) => MENU.test(side))))
		return true
	if (edit.block !== 'item') return false
	return (
		(shift.before === null || situation.older.titles.has(keyOf(shift.before))) &&
		(shift.after === null || situation.newer.titles.has(keyOf(shift.after)))
	)
}

const SOMEBODY = /\b(?:we|us|our|you|yours?|they|their|users?|members?|customers?|visitors?)\b/iu

/** "This site uses cookies. By going on you agree." */
const COOKIE_BANNER =
	/\b(?:site|website|page|we) (?:\w+ )?uses? (?:\w+ )?cookies?\b|\b(?:accept|reject|allow|manage) (?:all )?cookies\b/iu
const SENTENCE = /[.!?;:,]\W*$/mu

/** Before the text proper, or a bare link or title that came or went where nothing of policy is said: without a word of policy. */
export function isFurniture(one: Case): boolean {
	const text = sidesOf(one.shift).join('\n')
	if (isOutside(one.edit, one.situation) && COOKIE_BANNER.test(text)) return true
	if (POLICY_WORDS.test(text)) return false
	if (isOutside(one.edit, one.situation)) return true
	const title = isShort(one) && one.edit.block === 'paragraph' && !SOMEBODY.test(text) && !SENTENCE.test(text)
	const bare = isLink(one) || title
	return bare && !isReworded(one.shift) && placesIn(text).length === 0 && !POLICY_WORDS.test(contextOf(one))
}

const OF_PAGES =
	/\b(?:notices?|polic(?:y|ies)|guides?|articles?|resources|links?|more information|learn more|additional information|specific \w+ services)\b/iu
const OF_RECIPIENTS =
	/\b(?:shar(?:e|es|ing)|third|partners?|vendors?|providers?|processors?|recipients?|collect|cookies?|advertis\w+|affiliates?)\b/iu

/** A bare link in a list of further notices or articles, one of which came or went. */
export function isLinkList(one: Case): boolean {
	const context = contextOf(one)
	const text = sidesOf(one.shift).join('\n')
	return isLink(one) && OF_PAGES.test(context) && !OF_RECIPIENTS.test(context) && !isDeciding(text)
}

const isShort = ({ shift }: Case): boolean =>
	sidesOf(shift).every((side) => wordsOf(side).length <= MAX_LABEL)

const isLink = (one: Case): boolean => isLinkOnly(blockOf(one)) && isShort(one)

const NAMED_CONTROL = new RegExp(
	String.raw`["“‘'«][^"”’'»]{1,90}["”’'»](?=,?\s+(?:web ?)?(?:link|button|tab|page|option|menu|icon|form|toggle|heading|section)s?\b)|(?<=\b(?:click|select|choose|tap|press|labell?ed|titled|called|entitled)\s+(?:on\s+)?(?:the\s+)?)["“‘'«][^"”’'»]{1,90}["”’'»]`,
	'giu',
)

/** The name of a link, button or page, in quotation marks, and nothing else. */
export function isLabel({ shift }: Case): boolean {
	if (!isReworded(shift) || changedWords(shift).length === 0) return false
	const bare = (side: string) => wordsOf(side.replace(NAMED_CONTROL, '“”')).join(' ')
	return bare(shift.before!) === bare(shift.after!)
}
