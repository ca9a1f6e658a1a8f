import { leadInOf } from './lead-in.ts'
import type { Block, Edit } from '../model.ts'
import type { SentenceEdit } from '../compare/sentence-edits.ts'
import type { VersionPair } from './version-pair.ts'
import { limits, modality, negation, switches } from '../lexicon/vocabulary.ts'
import { stem, wordsOf } from '../english/words.ts'

/** A difference in the light of what stands around it: what the rules look at. */
export interface EditInContext {
	readonly edit: Edit
	readonly sentenceEdit: SentenceEdit
	readonly versions: VersionPair
}

/** The older and the newer wording, as far as there are any. */
export const sidesOf = ({ before, after }: SentenceEdit): string[] =>
	[before, after].filter((side) => side !== null)

export const isReworded = ({ before, after }: SentenceEdit): boolean => before !== null && after !== null

/** Words that were removed or added. */
export const changedWords = ({ removed, added }: SentenceEdit): string[] => [...removed, ...added]

export const anyIn = (set: ReadonlySet<string>, words: readonly string[]): boolean =>
	words.some((word) => set.has(stem(word)))

export const allIn = (set: ReadonlySet<string>, words: readonly string[]): boolean =>
	words.every((word) => set.has(stem(word)))

/** Whether one of these words says what may be done, denies, limits, or switches. */
export const hasOperator = (words: readonly string[]): boolean =>
	[modality, negation, limits, switches].some((set) => anyIn(set, words))

/** The block a difference stands in: the newer one where there is one. */
export const blockOf = ({ edit, versions }: EditInContext): Block | undefined =>
	edit.afterIndex === null ? versions.older.blocks[edit.beforeIndex!] : versions.newer.blocks[edit.afterIndex]

/** What it stands under: headings and the sentence that leads into its list. */
export const contextOf = ({ edit, versions }: EditInContext): string =>
	edit.afterIndex === null
		? leadInOf(versions.older.blocks, edit.beforeIndex!)
		: leadInOf(versions.newer.blocks, edit.afterIndex)

/** Whether a block is nothing but a link. */
export const isLinkOnly = (block: Block | undefined): boolean =>
	(block?.links ?? []).some(({ text }) => wordsOf(text).join(' ') === wordsOf(block!.text).join(' '))
