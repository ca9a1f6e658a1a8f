import { contextOf, type EditInContext, isReworded, sidesOf } from '../../context/edit-in-context.ts'
import { keyOf } from '../../english/sentences.ts'
import { tokensOf } from '../../english/tokens.ts'
import { wordsOf } from '../../english/words.ts'
import { isMenuEntry, isUnderMenu, UNDER_DATA } from '../../context/page-matter.ts'
import type { VersionText } from '../../context/version-pair.ts'
import { controls, MENU_HEAD, pageNames } from '../../lexicon/page-words.ts'
import type { Block } from '../../model.ts'
import type { Exemption } from '../rule.ts'

/** Longest menu entry or title of a linked page, in words. */
const MAX_LABEL = 10
/** Longest name of a page, in words. */
const MAX_LINK_WORDS = 5
/** A menu proves itself: words of buttons alone, four entries in a row without a sentence, or a heading of this text repeated. */
export const navigation: Exemption = {
	name: 'navigation',
	severity: 'cosmetic',
	reason: 'A menu entry, button or label',
	because: 'it is an entry of a menu, a button, or a line of the contents that repeats a heading',
	thing: 'a menu entry, button or label',
	ofPage: true,
	applies: [
		['Back to top', 'Print this page'],
		[
			'Home\nLamps\nShades\nBulbs\nStands\nWicks\nOils\nTools\nBooks',
			'Home\nShades\nBulbs\nStands\nShops\nWicks\nOils\nTools\nBooks',
		],
	],
	refuses: [
		[
			'- Names\n- Pictures\n- Ages\n- Letters\n- Lamps\n- Shades\n- Bulbs\n- Wicks',
			'- Names\n- Pictures\n- Ages\n- Letters\n- Lamps\n- Shades\n- Bulbs\n- Wicks\n- Voices',
			'## Kinds of personal data',
		],
		['- Lanterns', '- Lanterns\n- Wickworks', '## Related companies'],
		[
			'- Lanterns\n- Home\n- Shades\n- Bulbs',
			'- Lanterns\n- Wickworks\n- Home\n- Shades\n- Bulbs',
			'## Companies that get lamps\n',
		],
		['Guests can:\n- read\n- search\n- print', 'Guests can:\n- read\n- print'],
		['Shops get:\n- Lamps\n## Lamps\nWe mend.', 'Shops get:\n- Names\n## Lamps\nWe mend.'],
		['We mend lamps.', 'We never mend lamps.'],
		['? Is it on?\nYes', '? Is it on?\nNo'],
		['- Lamps\n- Shades', '- Lamps\n- Shades\n- Voice recordings', '## Data we collect'],
	],
	sentence: (one) =>
		sidesOf(one.sentenceEdit).every((side) => isControl(side, one)) ||
		isMenuEntry(one) ||
		isUnderMenu(one) ||
		isContentsEntry(one),
}

/** Words of buttons and nothing else; never an answer. */
function isControl(side: string, { edit, ...one }: EditInContext): boolean {
	const words = wordsOf(side)
	if (words.length > MAX_LABEL || words.some((word) => /^(?:yes|no|on|off|not)$/.test(word))) return false
	if (tokensOf(side).some(({ kind }) => kind === 'sign' || kind === 'figure')) return false
	const under = contextOf({ edit, ...one })
	if ((edit.block === 'item' || edit.block === 'row') && (UNDER_DATA.test(under) || /:\W*$/u.test(under)))
		return false
	return (
		words.every((word) => controls.has(word)) ||
		(edit.block !== 'item' &&
			words.length <= MAX_LINK_WORDS &&
			words.every((word) => pageNames.has(word) || controls.has(word)))
	)
}

/** Entries that make a list one of contents, and the share of them that must be headings of the same version. */
const CONTENTS = 3
const MOST = 2 / 3
/** How far such a list is followed, in blocks. */
const FAR_IN_LIST = 40

/** An entry of the contents: it is a heading of the same version, as most entries beside it are, and no line leads into them. */
function isContentsEntry({ edit, sentenceEdit, versions: { older, newer } }: EditInContext): boolean {
	if (edit.block !== 'item' && edit.block !== 'paragraph') return false
	if (edit.block === 'paragraph' && isReworded(sentenceEdit)) return false
	const isIn = (
		side: string | null,
		at: number | null,
		{ blocks, frames, headings }: VersionText,
	): boolean => {
		if (side === null || at === null) return true
		const lead = frames[at]!.lead ?? ''
		if (!headings.has(keyOf(side)) || (/:\W*$/u.test(lead) && !MENU_HEAD.test(lead))) return false
		const isEntry = (block: Block | undefined) => block?.kind === edit.block
		let [first, last] = [at, at]
		while (isEntry(blocks[first - 1]) && at - first < FAR_IN_LIST) first--
		while (isEntry(blocks[last + 1]) && last - at < FAR_IN_LIST) last++
		const entries = blocks.slice(first, last + 1)
		const titles = entries.filter(({ text }) => headings.has(keyOf(text)))
		return titles.length >= Math.max(CONTENTS, entries.length * MOST)
	}
	return (
		isIn(sentenceEdit.before, edit.beforeIndex, older) && isIn(sentenceEdit.after, edit.afterIndex, newer)
	)
}
