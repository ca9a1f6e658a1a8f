import { leadInOf } from './lead-in.ts'
import type { Block, Edit } from '../model.ts'
import type { Shift } from '../compare/sentence-edits.ts'
import type { Situation } from './version-pair.ts'
import { limits, modality, negation, switches } from '../lexicon/vocabulary.ts'
import { stem, wordsOf } from '../english/words.ts'

/** A difference in the light of what stands around it: what the rules look at. */
export interface Case {
	readonly edit: Edit
	readonly shift: Shift
	readonly situation: Situation
}

/** The older and the newer wording, as far as there are any. */
export const sidesOf = ({ before, after }: Shift): string[] => [before, after].filter((side) => side !== null)

export const isReworded = ({ before, after }: Shift): boolean => before !== null && after !== null

/** Words that came or went. */
export const changedWords = ({ removed, added }: Shift): string[] => [...removed, ...added]

export const anyIn = (set: ReadonlySet<string>, words: readonly string[]): boolean =>
	words.some((word) => set.has(stem(word)))

export const allIn = (set: ReadonlySet<string>, words: readonly string[]): boolean =>
	words.every((word) => set.has(stem(word)))

/** Whether one of these words says what may be done, denies, limits, or switches. */
export const turnsMeaning = (words: readonly string[]): boolean =>
	[modality, negation, limits, switches].some((set) => anyIn(set, words))

/** The block a difference stands in: the newer one where there is one. */
export const blockOf = ({ edit, situation }: Case): Block | undefined =>
	edit.afterIndex === null
		? situation.older.blocks[edit.beforeIndex!]
		: situation.newer.blocks[edit.afterIndex]

/** What it stands under: headings and the sentence that leads into its list. */
export const contextOf = ({ edit, situation }: Case): string =>
	edit.afterIndex === null
		? leadInOf(situation.older.blocks, edit.beforeIndex!)
		: leadInOf(situation.newer.blocks, edit.afterIndex)

/** Whether a block is nothing but a link. */
export const isLinkOnly = (block: Block | undefined): boolean =>
	(block?.links ?? []).some(({ text }) => wordsOf(text).join(' ') === wordsOf(block!.text).join(' '))
