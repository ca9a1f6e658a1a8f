import { blockOf, type EditInContext, sidesOf } from '../../context/edit-in-context.ts'
import { tokensOf } from '../../english/tokens.ts'
import { BANNER_BUTTON, COOKIE_BANNER, PAGE_LINES } from '../../lexicon/page-words.ts'
import type { Exemption } from '../rule.ts'

/** Longest line of feedback, caption or counter. */
const MAX_PAGE_WORDS = 14
/** How near to an end of the page a banner stands, in blocks. */
const END = 12

/** Page matter proves itself by its form, or as a banner by its buttons at an end of the page. */
export const boilerplate: Exemption = {
	name: 'boilerplate',
	severity: 'cosmetic',
	reason: 'Part of the page, not a word about data, rights or rules',
	because:
		'it is feedback, a counter, a placeholder, a caption, a way back, or a cookie banner with its buttons',
	thing: 'a part of the page',
	applies: [
		['Was this article helpful?', 'Did you find what you need?'],
		['Loading', 'Placeholder text'],
	],
	refuses: [
		['We never read your letters.', 'We read your letters.'],
		['Was this article helpful?', 'We sell what you answer.'],
	],
	sentence: (one) =>
		sidesOf(one.sentenceEdit).every(
			(side) =>
				(tokensOf(side).length <= MAX_PAGE_WORDS && PAGE_LINES.some((form) => form.test(side))) ||
				isBanner(side, one),
		),
}

/** A sentence of a cookie banner: at an end of the page, near the buttons that answer it. */
function isBanner(side: string, one: EditInContext): boolean {
	const { edit, versions } = one
	const [{ blocks }, at] =
		edit.afterIndex === null ? [versions.older, edit.beforeIndex!] : [versions.newer, edit.afterIndex]
	if (at >= END && at < blocks.length - END) return false
	const around = blocks.slice(Math.max(0, at - 4), at + 6)
	const hasButton = around.some(({ text }) => BANNER_BUTTON.test(text))
	return (
		(COOKIE_BANNER.test(side) && (hasButton || COOKIE_BANNER.test(blockOf(one)?.text ?? ''))) ||
		(hasButton && BANNER_BUTTON.test(side))
	)
}
