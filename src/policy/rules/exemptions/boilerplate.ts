import { contextOf, type EditInContext, sidesOf } from '../../context/edit-in-context.ts'
import { tokensOf } from '../../english/tokens.ts'
import { BANNER_BUTTON, bannerWords, COOKIE_BANNER, PAGE_LINES } from '../../lexicon/page-words.ts'
import type { Exemption } from '../rule.ts'

/** Longest line of feedback, caption or counter. */
const MAX_PAGE_WORDS = 14
/** Blocks between a banner's words and its buttons. */
const BLOCKS_BESIDE = 4
/** How near to an end of the page a banner stands, in blocks. */
const AT_END = 12

/** Page matter proves itself by its form, or as a banner by its buttons at an end of the page. */
export const boilerplate: Exemption = {
	name: 'boilerplate',
	severity: 'cosmetic',
	reason: 'Part of the page, not a word about data, rights or rules',
	because:
		'it is feedback, a counter, a placeholder, a caption, a way back, or a cookie banner with its buttons',
	thing: 'a part of the page',
	ofPage: true,
	applies: [
		['Was this article helpful?', 'Did you find what you need?'],
		['Loading', 'Placeholder text'],
	],
	refuses: [
		[
			'By continuing you accept cookies.\nAccept all',
			'By continuing you agree that we read your letters.\nAccept all',
		],
		['We keep:\n- Names', 'We keep:\n- Names\n- Language skills'],
		['- Image: members', '- Image: visitors'],
		['We never read your letters.', 'We read your letters.'],
		['Was this article helpful?', 'We sell what you answer.'],
	],
	phrase: ({ phrase: { removedTokens, addedTokens } }) =>
		[removedTokens, addedTokens].every((tokens) => OPENS.test(tokens.map(({ form }) => form).join(' '))),
	sentence: (one) =>
		sidesOf(one.sentenceEdit).every(
			(side) => isPageLine(side, one) || isFeedback(side, one) || isBanner(side, one),
		),
}

/** A line of the page by its form; under a line that leads into a list it is an entry of that list. */
const isPageLine = (side: string, one: EditInContext): boolean =>
	tokensOf(side).length <= MAX_PAGE_WORDS &&
	PAGE_LINES.some((form) => form.test(side)) &&
	!(one.edit.block === 'item' && /:\W*$/u.test(contextOf(one)))

/** What a link's words are followed by for those who cannot see its icon. */
const OPENS = /^(?:opens in (?:a )?new (?:window|tab))?$/

/** "Yes" and "No" that answer whether the page was of help. */
const isFeedback = (side: string, one: EditInContext): boolean =>
	/^\W*(?:yes|no)(?:\W+(?:yes|no))?\W*$/iu.test(side) &&
	FEEDBACK.test(contextOf(one).split('\n').at(-1) ?? '')
const FEEDBACK = PAGE_LINES[0]!

/** A sentence of a cookie banner or one of its buttons: at an end of the page, both within a few blocks. */
function isBanner(side: string, one: EditInContext): boolean {
	const { edit, versions } = one
	const [{ blocks }, at] =
		edit.afterIndex === null ? [versions.older, edit.beforeIndex!] : [versions.newer, edit.afterIndex]
	if (at >= AT_END && at < blocks.length - AT_END) return false
	const around = blocks.slice(Math.max(0, at - BLOCKS_BESIDE), at + BLOCKS_BESIDE + 1)
	const isButton = (text: string) => BANNER_BUTTON.test(text) && !COOKIE_SENTENCE.test(text)
	if (isButton(side)) return around.some(({ text }) => COOKIE_BANNER.test(text) && !isButton(text))
	return COOKIE_BANNER.test(side) && asksOnly(side) && around.some(({ text }) => isButton(text))
}
const COOKIE_SENTENCE = /\b(?:we|you|this site)\b/iu
/** A banner asks, and names the site; what else it says is policy. */
const asksOnly = (side: string): boolean =>
	tokensOf(side).every(({ form, kind, capital }) => kind === 'word' && (capital || bannerWords.has(form)))
