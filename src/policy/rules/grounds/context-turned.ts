import { anyIn } from '../../context/edit-in-context.ts'
import { leadInOf } from '../../context/lead-in.ts'
import type { Block, Edit } from '../../model.ts'
import { keyOf } from '../../english/sentences.ts'
import type { VersionPair } from '../../context/version-pair.ts'
import { placesIn } from '../../lexicon/topic-terms.ts'
import { negation } from '../../lexicon/vocabulary.ts'
import { wordsOf } from '../../english/words.ts'

/** Longer blocks say themselves what they affirm or deny. */
const MAX_ENTRY_WORDS = 12

/**
 * Whether a moved block now stands under words that turn it: a short entry that stood under a denial and no longer does, or the reverse,
 * or any text that now stands under headings of another country or region.
 */
export function isTurned({ before, beforeIndex, afterIndex }: Edit, { older, newer }: VersionPair): boolean {
	const [was, is] = [leadInOf(older.blocks, beforeIndex!), leadInOf(newer.blocks, afterIndex!)]
	if (was === is) return false
	if (placesIn(was).join() !== placesIn(is).join()) return true
	const denies = (text: string) => anyIn(negation, wordsOf(text))
	return wordsOf(before ?? '').length <= MAX_ENTRY_WORDS && denies(was) !== denies(is)
}

/** Whether the cells of a row changed places, and the columns of their table did not: "yes" under "sold", not "shared". */
export function isRowTurned(
	{ block, before, after, beforeIndex, afterIndex }: Edit,
	{ older, newer }: VersionPair,
): boolean {
	if (block !== 'row' || before === null || after === null) return false
	const cells = (row: string) => row.split(' | ').map(keyOf)
	if (older.blocks[beforeIndex!]?.kind !== 'row') return false
	if (cells(before).join('|') === cells(after).join('|')) return false
	const underHeads = (row: string, blocks: readonly Block[], at: number) => {
		const heads = cells(columnHeadsOf(blocks, at))
		return cells(row)
			.map((cell, column) => `${heads[column] ?? column}|${cell}`)
			.sort()
			.join()
	}
	return underHeads(before, older.blocks, beforeIndex!) !== underHeads(after, newer.blocks, afterIndex!)
}

/** The first row of the table a row stands in. */
function columnHeadsOf(blocks: readonly Block[], at: number): string {
	let from = at
	while (from > Math.max(0, at - MAX_ROWS) && blocks[from - 1]!.kind === 'row') from--
	return blocks[from]!.text
}
/** How far up a table's head is looked for. */
const MAX_ROWS = 200
