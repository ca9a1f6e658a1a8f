// Rules for what is of the page and not of the policy: menus, buttons, link lists, banners, names of links.
import {
	allIn,
	anyIn,
	blockOf,
	type EditInContext,
	changedWords,
	contextOf,
	isLinkOnly,
	isReworded,
	sidesOf,
} from '../../context/edit-in-context.ts'
import { keyOf } from '../../english/sentences.ts'
import { isOutside } from '../../context/version-pair.ts'
import { isDeciding, placesIn } from '../../lexicon/topic-terms.ts'
import { grammar, navigation, negation, POLICY_WORDS, switches } from '../../lexicon/vocabulary.ts'
import { stem, wordsOf } from '../../english/words.ts'

/** Longest menu entry or title of a linked page, in words. */
const MAX_LABEL = 10
/** Longest line of feedback, caption or authors. */
const MAX_PAGE_WORDS = 14

const MENU =
	/^\W*(?:related(?: \w+)?|see also|you may also\b.*|popular\b.*|most (?:read|viewed|popular)\b.*|trending\b.*|top (?:articles|questions)|people also\b.*|recommended\b.*|further reading|more (?:articles|from|on|about|in|like)\b.*|table of contents|contents|on this page|in this article|quick links|menu|site ?map|follow us|resources|products|solutions|company|navigation|share this.*|was this .*helpful.*|latest (?:news|articles|posts).*)\W*$/iu

/** Under these words "Search" or "Video" is a kind of data and no button. */
const UNDER_DATA =
	/\b(?:collect|gather|receive|shar(?:e|ing)|disclos|use|process|data|information|includ)\w*/iu
const isItemOrRow = ({ edit }: EditInContext): boolean => edit.block === 'item' || edit.block === 'row'

/** Words of menus and buttons, an entry under "Related articles", or the title of a heading in a table of contents. */
export function isNavigation(one: EditInContext): boolean {
	const { edit, sentenceEdit, versions } = one
	const contentWords = (side: string) => wordsOf(side).filter((word) => !grammar.has(stem(word)))
	const sides = sidesOf(sentenceEdit)
	const button = sides.every(
		(side) => contentWords(side).length <= MAX_LABEL && allIn(navigation, contentWords(side)),
	)
	const answers = edit.block === 'row' && sides.some((side) => /\b(?:yes|no)\b/iu.test(side))
	if (button && !answers && !(isItemOrRow(one) && UNDER_DATA.test(contextOf(one)))) return true
	if (
		sides.every((side) => wordsOf(side).length <= MAX_PAGE_WORDS && OF_PAGE.some((form) => form.test(side)))
	)
		return true
	if (isShort(one) && (MENU.test(edit.section.at(-1) ?? '') || sides.every((side) => MENU.test(side))))
		return true
	if (edit.block !== 'item') return false
	return (
		(sentenceEdit.before === null || versions.older.titles.has(keyOf(sentenceEdit.before))) &&
		(sentenceEdit.after === null || versions.newer.titles.has(keyOf(sentenceEdit.after)))
	)
}

const PAGE_WORDS =
	/^\W*(?:(?:was|did|is) this (?:\w+ )?(?:help|useful)\w*.*|did you find what .*|rate this (?:article|page|answer)|(?:choose |select |change )?(?:your )?language\b.*|share (?:this|on)\b.*)$/iu
const PLACEHOLDER =
	/^\W*(?:to be (?:added|confirmed|determined|completed|defined)|coming soon|tb[acd]|n\/?a|insert .* here|placeholder\b.*|lorem ipsum.*|loading)\W*$/iu
const BREADCRUMB =
	/^\W*(?:home|help|help cent(?:er|re)|legal|support|trust|policies)(?: [>/›»|] \p{Lu}[\p{L} &]{0,24}){1,5}\W*$/iu
const CAPTION =
	/^\W*(?:figure|fig\.?|image|photo|picture|illustration|screenshot|diagram|caption)(?: \d+)?\s*[:.–-]\s.{0,80}$/iu
const LANGUAGES =
	/^\W*(?:(?:english|deutsch|german|fran[cç]ais|french|espa[nñ]ol|spanish|italiano|italian|portugu[eê]s|portuguese|nederlands|dutch|polski|svenska|dansk|norsk|suomi|t[uü]rk[cç]e|русский|українська|日本語|中文|한국어|العربية|हिन्दी|हिंदी)(?: \([^)]*\))?\W*)+$/iu
const BYLINE =
	/^\W*(?:(?:(?:written|reviewed|edited|approved|checked|prepared|published|posted) )?by|authors?|editor)\b:?(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|of|team|legal|privacy)[,.]?){1,8}\W*$/u
const BYLINE_START = (side: string): boolean =>
	BYLINE.test(side.replace(/^\W*\p{Lu}/u, (first) => first.toLowerCase()))

/** What lines that belong to the page look like: feedback, placeholders, ways back, captions, languages, authors. */
const OF_PAGE: readonly { test(side: string): boolean }[] = [
	PAGE_WORDS,
	PLACEHOLDER,
	BREADCRUMB,
	CAPTION,
	LANGUAGES,
	{ test: BYLINE_START },
]

const SOMEBODY = /\b(?:we|us|our|you|yours?|they|their|users?|members?|customers?|visitors?)\b/iu

/** "This site uses cookies. By going on you agree." */
const COOKIE_BANNER =
	/\b(?:site|website|page|we) (?:\w+ )?uses? (?:\w+ )?cookies?\b|\b(?:accept|reject|allow|manage) (?:all )?cookies\b/iu
const SENTENCE = /[.!?;:,]\W*$/mu

/** Before the text proper, or a bare link or title that was added or removed where nothing of policy is said: without a word of policy. */
export function isBoilerplate(one: EditInContext): boolean {
	const text = sidesOf(one.sentenceEdit).join('\n')
	if (isOutside(one.edit, one.versions) && COOKIE_BANNER.test(text)) return true
	if (POLICY_WORDS.test(text)) return false
	if (isOutside(one.edit, one.versions)) return true
	const title = isShort(one) && one.edit.block === 'paragraph' && !SOMEBODY.test(text) && !SENTENCE.test(text)
	const bare = isLink(one) || title
	return (
		bare && !isReworded(one.sentenceEdit) && placesIn(text).length === 0 && !POLICY_WORDS.test(contextOf(one))
	)
}

const OF_PAGES =
	/\b(?:notices?|polic(?:y|ies)|guides?|articles?|resources|links?|more information|learn more|additional information|specific \w+ services)\b/iu
const OF_RECIPIENTS =
	/\b(?:shar(?:e|es|ing)|third|partners?|vendors?|providers?|processors?|recipients?|collect|cookies?|advertis\w+|affiliates?)\b/iu

/** A bare link in a list of further notices or articles, one of which was added or removed. */
export function isLinkList(one: EditInContext): boolean {
	const context = contextOf(one)
	const text = sidesOf(one.sentenceEdit).join('\n')
	return isLink(one) && OF_PAGES.test(context) && !OF_RECIPIENTS.test(context) && !isDeciding(text)
}

const isShort = ({ sentenceEdit }: EditInContext): boolean =>
	sidesOf(sentenceEdit).every((side) => wordsOf(side).length <= MAX_LABEL)

const isLink = (one: EditInContext): boolean => isLinkOnly(blockOf(one)) && isShort(one)

const NAMED_CONTROL = new RegExp(
	String.raw`["“‘'«][^"”’'»]{1,90}["”’'»](?=,?\s+(?:web ?)?(?:link|button|tab|page|option|menu|icon|form|toggle|heading|section)s?\b)|(?<=\b(?:click|select|choose|tap|press|labell?ed|titled|called|entitled)\s+(?:on\s+)?(?:the\s+)?)["“‘'«][^"”’'»]{1,90}["”’'»]`,
	'giu',
)

const PART = String.raw`\p{Lu}[\p{L}\d’']{0,30}(?: (?!to\b|and\b|or\b|in\b|on\b|then\b|where\b|if\b|for\b)[\p{L}&’']{1,30}){0,4}`
/** "Settings > Privacy > Ads", and what is to be clicked or selected, by its capital. */
const MENU_PATH = new RegExp(
	String.raw`${PART}(?:(?:\s*[>→›»]\s*|,? then )${PART})+|(?<=\b(?:click|tap|press|[Ss]elect|[Cc]hoose|[Cc]lick|[Tt]ap|[Pp]ress) (?:on )?(?:the )?)${PART}`,
	'gu',
)

/** The name of a link, button or page, in quotation marks, or the way through the menus to it, and nothing else. */
export function isControlLabel({ sentenceEdit }: EditInContext): boolean {
	const words = changedWords(sentenceEdit)
	if (!isReworded(sentenceEdit) || words.length === 0 || anyIn(switches, words) || anyIn(negation, words))
		return false
	const bare = (side: string) => wordsOf(side.replace(NAMED_CONTROL, '“”').replace(MENU_PATH, '“”')).join(' ')
	return bare(sentenceEdit.before!) === bare(sentenceEdit.after!)
}
