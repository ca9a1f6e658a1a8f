// The labels of a table's columns.
import { type EditInContext, changedWords, isReworded, sidesOf } from '../../context/edit-in-context.ts'
import type { Block } from '../../model.ts'
import { neutral, tableHeads } from '../../lexicon/vocabulary.ts'
import { stem, wordsOf } from '../../english/words.ts'

/** Labels over the columns of a table: what stands under them counts by itself. */
export const isTableHead = ({ edit, sentenceEdit, versions: { older, newer } }: EditInContext): boolean =>
	edit.block === 'row' &&
	(isReworded(sentenceEdit) ? changedWords(sentenceEdit) : sidesOf(sentenceEdit).flatMap(wordsOf)).every(
		isColumnLabel,
	) &&
	isFirstRow(edit.beforeIndex, older.blocks) &&
	isFirstRow(edit.afterIndex, newer.blocks)

const isColumnLabel = (word: string): boolean => tableHeads.has(stem(word)) || neutral.has(stem(word))

const isFirstRow = (at: number | null, blocks: readonly Block[]): boolean =>
	at === null || (blocks[at - 1]?.kind !== 'row' && blocks[at + 1]?.kind === 'row')
