// Edits as differences between sentences: what a careful reader would lay side by side.
import { canonicalTokens } from '../english/canonical.ts'
import { keyOf, type Sentence, sentences } from '../english/sentences.ts'
import type { Token } from '../english/tokens.ts'
import type { Edit } from '../model.ts'
import { pairSentences, stretch } from './pair-sentences.ts'
import { type PhraseEdit, phraseEditsOf } from './phrase-edits.ts'
import { type Recurrence, phraseRecurrence, type SentenceIndex } from './recurrence.ts'

/** One sentence that was added, removed or reworded. */
export interface SentenceEdit {
	/** Exact words of the older version; null when added. */
	readonly before: string | null
	/** Exact words of the newer version; null when removed. */
	readonly after: string | null
	/** What changed, in order: a phrase removed, one added, or one in another's place. Exact words. */
	readonly phrases: readonly PhraseEdit[]
	/** Words removed and added, canonical, dates left out. */
	readonly removed: readonly string[]
	readonly added: readonly string[]
	/** Whether a reworded sentence names other dates. */
	readonly redated: boolean
	/** The sentence stands in the other version too, elsewhere: as often as in its own, or less often. */
	readonly elsewhere: Recurrence
}

/** A question or answer up to this length takes its sense from its neighbours: its place in the block counts. */
const SHORT_KEY = 24

/** The sentences an edit removes, adds and rewords; none where only case, spaces or silent signs differ. */
export function sentenceEditsOf(edit: Edit, older: SentenceIndex, newer: SentenceIndex): SentenceEdit[] {
	const { before, after } = edit
	if (edit.kind === 'moved' || (before !== null && after !== null && keyOf(before) === keyOf(after)))
		return []
	if (edit.block === 'row') return [wholeEdit(edit)]
	const split = (text: string | null) => (text === null ? [] : sentences(text))
	const [from, to] = [split(before), split(after)]
	const found = pairSentences(from, to, older, newer).map(({ from, to }) => {
		if (from.length === 0) return alone(null, to[0]!.text, phraseRecurrence(to[0]!.key, older, newer))
		if (to.length === 0) return alone(from[0]!.text, null, phraseRecurrence(from[0]!.key, newer, older))
		return reworded(stretch(from, before!), stretch(to, after!))
	})
	return found.length === 0 && [...from, ...to].some(isPlaced) ? [wholeEdit(edit)] : found
}

const isPlaced = ({ key, text }: Sentence): boolean => key.length < SHORT_KEY || text.endsWith('?')

/** An edit as one difference, whatever its sentences. */
export const wholeEdit = ({ before, after }: Edit): SentenceEdit =>
	before !== null && after !== null ? reworded(before, after) : alone(before, after, null)

function alone(before: string | null, after: string | null, elsewhere: Recurrence): SentenceEdit {
	const [removedTokens, addedTokens] = [canonicalTokens(before ?? ''), canonicalTokens(after ?? '')]
	return {
		before,
		after,
		phrases: [
			{
				removed: before,
				added: after,
				removedTokens,
				addedTokens,
				leftTokens: [],
				rightTokens: [],
				left: '',
				right: '',
			},
		],
		removed: undatedForms(removedTokens),
		added: undatedForms(addedTokens),
		redated: false,
		elsewhere,
	}
}

function reworded(before: string, after: string): SentenceEdit {
	const phrases = phraseEditsOf(before, after)
	const dates = (side: 'removedTokens' | 'addedTokens') =>
		phrases.flatMap((phrase) => phrase[side]).filter(({ kind }) => kind === 'date')
	return {
		before,
		after,
		phrases,
		removed: undatedForms(phrases.flatMap(({ removedTokens }) => removedTokens)),
		added: undatedForms(phrases.flatMap(({ addedTokens }) => addedTokens)),
		redated: dates('removedTokens').length + dates('addedTokens').length > 0,
		elsewhere: null,
	}
}

const undatedForms = (tokens: readonly Token[]): string[] =>
	tokens.flatMap(({ form, kind }) => (kind === 'date' ? [] : [form]))
