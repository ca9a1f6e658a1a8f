import { isReworded } from '../../context/edit-in-context.ts'
import { cellsOf } from '../../context/frame.ts'
import { keyOf } from '../../english/sentences.ts'
import type { Exemption } from '../rule.ts'

/** Rows that stayed under heads that changed places are found by their context (judge/contexts.ts). */
export const columns: Exemption = {
	name: 'columns',
	severity: 'cosmetic',
	reason: 'The same table with its columns in another order',
	because:
		'every cell stands under the column head it stood under before; only the order of the columns differs',
	applies: [['Lamp | Glow\nOil | dim\nGas | bright', 'Glow | Lamp\ndim | Oil\nbright | Gas']],
	refuses: [['Data | Sold | Shared\nMail | yes | no', 'Data | Sold | Shared\nMail | no | yes']],
	sentence: ({ edit, sentenceEdit, versions: { older, newer } }) => {
		if (edit.block !== 'row' || !isReworded(sentenceEdit)) return false
		const [before, after] = [edit.before!, edit.after!].map((row) => cellsOf(row).map(keyOf))
		const heads = [older.frames[edit.beforeIndex!], newer.frames[edit.afterIndex!]].map((frame) =>
			frame?.heads?.map(keyOf),
		)
		if (!heads[0] || !heads[1])
			return (
				heads[0] === heads[1] &&
				isHead(older.blocks, edit.beforeIndex!) &&
				before!.toSorted().join('|') === after!.toSorted().join('|') &&
				new Set(before).size === before!.length
			)
		return under(before!, heads[0]) === under(after!, heads[1])
	},
}

const under = (cells: readonly string[], heads: readonly string[]): string =>
	cells
		.map((cell, at) => `${heads[at] ?? at}=${cell}`)
		.sort()
		.join('|')

const isHead = (blocks: readonly { readonly kind: string }[], at: number): boolean =>
	blocks[at - 1]?.kind !== 'row' && blocks[at + 1]?.kind === 'row'
