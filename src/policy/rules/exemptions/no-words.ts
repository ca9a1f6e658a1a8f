import type { EditInContext } from '../../context/edit-in-context.ts'
import { sidesOf } from '../../context/edit-in-context.ts'
import { withoutMarkup } from '../../english/sentences.ts'
import { tokensOf } from '../../english/tokens.ts'
import type { Exemption } from '../rule.ts'

/** Blocks looked at on each side, and how many of them a ticker needs. */
const BLOCKS_AROUND = 8
const TICKER = 4

/** A mark alone, or one figure of many in a ticker; a figure among words is a figure. */
export const noWords: Exemption = {
	name: 'no-words',
	severity: 'cosmetic',
	reason: 'A mark without words, or a figure of a ticker',
	because: 'it is a stray letter or mark, or a line of figures among many such lines',
	ofPage: true,
	applies: [['We mend lamps.\no', 'We mend lamps.']],
	refuses: [
		['Lamps kept | 5', 'Lamps kept | 6'],
		['Lamp | Sold\nOil | x\nGas | x', 'Lamp | Sold\nOil | \nGas | x'],
		['We mend lamps.\n30 days', 'We mend lamps.\n90 days'],
	],
	sentence: (one) => {
		const sides = sidesOf(one.sentenceEdit)
		if (!sides.every(isWordless)) return false
		return (one.edit.block !== 'row' && sides.every(isMark)) || isInTicker(one)
	},
}

/** Borders, dashes, or a single letter that is no word. */
const isMark = (side: string): boolean => {
	const tokens = tokensOf(side).filter(({ kind }) => kind !== 'border')
	return tokens.length === 0 || (tokens.length === 1 && /^[b-hj-z-]$/.test(tokens[0]!.form))
}

/** Figures, signs, addresses and codes in capitals ("ETH"). */
const isWordless = (text: string): boolean => isOfFigures(withoutMarkup(text).trim())
const isOfFigures = (side: string): boolean =>
	tokensOf(side).every(
		({ kind, form, from, to }) =>
			kind !== 'word' ||
			form.length === 1 ||
			(to - from < 6 && side.slice(from, to) === side.slice(from, to).toUpperCase()) ||
			kind !== 'word',
	) || tokensOf(side).every(({ kind }) => kind === 'url' || kind === 'figure' || kind === 'sign')

function isInTicker({ edit, versions }: EditInContext): boolean {
	const [{ blocks }, at] =
		edit.afterIndex === null ? [versions.older, edit.beforeIndex!] : [versions.newer, edit.afterIndex]
	const around = blocks.slice(Math.max(0, at - BLOCKS_AROUND), at + BLOCKS_AROUND + 1)
	return around.filter(({ text }) => /\d/.test(text) && isWordless(text)).length >= TICKER
}
