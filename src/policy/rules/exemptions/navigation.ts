import { contextOf, type EditInContext, isReworded, sidesOf } from '../../context/edit-in-context.ts'
import { keyOf } from '../../english/sentences.ts'
import { tokensOf } from '../../english/tokens.ts'
import { wordsOf } from '../../english/words.ts'
import { isMenuEntry, isUnderMenu } from '../../context/page-matter.ts'
import { controls, pageNames } from '../../lexicon/page-words.ts'
import type { Exemption } from '../rule.ts'

/** Longest menu entry or title of a linked page, in words. */
const MAX_LABEL = 10
/** Longest name of a page, in words. */
const MAX_NAME = 5
/** Under these words "Search" or "Video" is a kind of data and no button. */
const UNDER_DATA =
	/\b(?:collect|gather|receive|shar(?:e|ing)|disclos|use|process|data|information|includ)\w*/iu

/** A menu proves itself: words of buttons alone, four entries in a row without a sentence, or a heading of this text repeated. */
export const navigation: Exemption = {
	name: 'navigation',
	severity: 'cosmetic',
	reason: 'A menu entry, button or label',
	because: 'it is an entry of a menu, a button, or a line of the contents that repeats a heading',
	thing: 'a menu entry, button or label',
	applies: [
		['Back to top', 'Print this page'],
		[
			'Home\nLamps\nShades\nBulbs\nStands\nWicks\nOils\nTools\nBooks',
			'Home\nShades\nBulbs\nStands\nShops\nWicks\nOils\nTools\nBooks',
		],
	],
	refuses: [
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
	if ((edit.block === 'item' || edit.block === 'row') && UNDER_DATA.test(contextOf({ edit, ...one })))
		return false
	return (
		words.every((word) => controls.has(word)) ||
		(edit.block !== 'item' &&
			words.length <= MAX_NAME &&
			words.every((word) => pageNames.has(word) || controls.has(word)))
	)
}

/** An entry that is a heading of the same version. */
function isContentsEntry({ edit, sentenceEdit, versions: { older, newer } }: EditInContext): boolean {
	if (edit.block !== 'item' && edit.block !== 'paragraph') return false
	const { before, after } = sentenceEdit
	const isTitle = (side: string, titles: ReadonlySet<string>) => titles.has(keyOf(side))
	return (
		(edit.block === 'item' || !isReworded(sentenceEdit)) &&
		(before === null || isTitle(before, older.headings)) &&
		(after === null || isTitle(after, newer.headings))
	)
}
