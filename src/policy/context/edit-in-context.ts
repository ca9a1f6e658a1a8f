import type { PhraseEdit } from '../compare/phrase-edits.ts'
import type { SentenceEdit } from '../compare/sentence-edits.ts'
import { canonicalTokens } from '../english/canonical.ts'
import type { Token } from '../english/tokens.ts'
import { wordsOf } from '../english/words.ts'
import { areAffixed } from '../english/affixes.ts'
import { actorsIn, operatorOf } from '../lexicon/operators.ts'
import type { Block, Edit } from '../model.ts'
import { frameText } from './frame.ts'
import type { VersionPair } from './version-pair.ts'

/** A sentence edit in the light of what stands around it: what the rules look at. */
export interface EditInContext {
	readonly edit: Edit
	readonly sentenceEdit: SentenceEdit
	readonly versions: VersionPair
	/** Of a row told by one of its cells: the row's first cell, and the cell's column head. */
	readonly cell?: { readonly row: string; readonly head: string | null } | undefined
}

/** One phrase edit of a reworded sentence, and the sentence. */
export interface PhraseInContext extends EditInContext {
	readonly phrase: PhraseEdit
}

/** The older and the newer wording, as far as there are any. */
export const sidesOf = ({ before, after }: Pick<SentenceEdit, 'before' | 'after'>): string[] =>
	[before, after].filter((side) => side !== null)

export const isReworded = ({ before, after }: SentenceEdit): boolean => before !== null && after !== null

/** Tokens removed and added. */
export const changedTokens = ({ removedTokens, addedTokens }: PhraseEdit): Token[] => [
	...removedTokens,
	...addedTokens,
]

/** Whether one actor, or a word with another prefix, stands in another's place. */
export function turnsWho({ phrases }: SentenceEdit): boolean {
	return phrases.some(({ removedTokens, addedTokens }) => {
		const [removed, added] = [removedTokens, addedTokens].map((tokens) => tokens.map(({ form }) => form))
		const [older, newer] = [actorsIn(removed!), actorsIn(added!)]
		return (older !== '' && newer !== '' && older !== newer) || areAffixed(removed!, added!)
	})
}

/** Whether one of some words, lower case, says what may be done, denies, conditions, compares or switches. */
export const turnsMeaning = (words: readonly string[]): boolean =>
	words.some((word) => TURNING.has(operatorOf(word) ?? ''))
const TURNING = new Set<string>(['denial', 'switch', 'condition', 'comparison', 'modality', 'quantifier'])

/** The block an edit stands in: the newer one where there is one. */
export const blockOf = ({ edit, versions }: EditInContext): Block | undefined =>
	edit.afterIndex === null ? versions.older.blocks[edit.beforeIndex!] : versions.newer.blocks[edit.afterIndex]

/** What it stands under: headings, the line that leads into its list, column heads; one text. */
export const contextOf = ({ edit, versions }: EditInContext): string => {
	const frame =
		edit.afterIndex === null
			? versions.older.frames[edit.beforeIndex!]
			: versions.newer.frames[edit.afterIndex]
	return frame ? frameText(frame) : ''
}

/** Whether a block is nothing but a link. */
export const isLinkOnly = (block: Block | undefined): boolean =>
	(block?.links ?? []).some(({ text }) => wordsOf(text).join(' ') === wordsOf(block!.text).join(' '))

/** The tokens of one side, and from where to where (end excluded) they differ from the other side's. */
export interface TokenStretch {
	readonly tokens: readonly Token[]
	readonly from: number
	readonly to: number
}

/** Both sides of a reworded sentence from the first token that differs to the last. */
export function changedStretches({
	before,
	after,
}: SentenceEdit): readonly [older: TokenStretch, newer: TokenStretch] {
	const [older, newer] = [canonicalTokens(before!), canonicalTokens(after!)]
	const shorter = Math.min(older.length, newer.length)
	let from = 0
	while (from < shorter && older[from]!.form === newer[from]!.form) from++
	let end = 0
	while (end < shorter - from && older.at(-1 - end)!.form === newer.at(-1 - end)!.form) end++
	return [
		{ tokens: older, from, to: older.length - end },
		{ tokens: newer, from, to: newer.length - end },
	]
}
