// Edits as differences between sentences: what a careful reader would lay side by side.
import { findDates } from '../english/dates.ts'
import type { Edit } from '../model.ts'
import { pairSentences, stretch } from './pair-sentences.ts'
import { type Recurrence, phraseRecurrence, type SentenceIndex } from './recurrence.ts'
import { keyOf, type Sentence, sentences } from '../english/sentences.ts'
import { type PhraseEdit, phraseEditsOf, withoutRecurring } from './phrase-edits.ts'
import { wordDelta } from '../english/words.ts'

/** One sentence that was added, removed or reworded. */
export interface SentenceEdit {
	/** Exact words of the older version; null when added. */
	readonly before: string | null
	/** Exact words of the newer version; null when removed. */
	readonly after: string | null
	/** What changed, in order: a phrase removed, one added, or one in another's place. Exact words. */
	readonly phrases: readonly PhraseEdit[]
	/** Words only the older / newer side has, lower case, dates left out. */
	readonly removed: readonly string[]
	readonly added: readonly string[]
	/** Whether a reworded sentence names other dates. */
	readonly redated: boolean
	/** What differs stands in the other version too, elsewhere: as often as in its own, or less often. */
	readonly elsewhere: Recurrence
}

/** The sentences an edit removes, adds and rewords; none where only signs, case or spaces differ. */
export function sentenceEditsOf(edit: Edit, older: SentenceIndex, newer: SentenceIndex): SentenceEdit[] {
	const { before, after } = edit
	if (edit.kind === 'moved' || (before !== null && after !== null && keyOf(before) === keyOf(after)))
		return []
	// A row that was added or removed is one thing; only where both sides exist do its cells show what changed.
	const wholeRow = edit.block === 'row' && (before === null || after === null)
	const split = (text: string | null) => (text === null ? [] : wholeRow ? [asOne(text)] : sentences(text))
	return pairSentences(split(before), split(after), older, newer).map(({ from, to }) => {
		if (from.length === 0) return alone(null, to[0]!.text, phraseRecurrence(to[0]!.key, older, newer))
		if (to.length === 0) return alone(from[0]!.text, null, phraseRecurrence(from[0]!.key, newer, older))
		return reworded(stretch(from, before!), stretch(to, after!), older, newer)
	})
}

const asOne = (text: string): Sentence => ({ text, key: keyOf(text), at: 0 })

/** An edit as one difference, whatever its sentences. */
export const wholeEdit = ({ before, after }: Edit): SentenceEdit => alone(before, after, null)

function alone(before: string | null, after: string | null, elsewhere: Recurrence): SentenceEdit {
	const delta = wordDelta(before ?? '', after ?? '')
	return {
		before,
		after,
		phrases: [{ removed: before, added: after, left: '', right: '' }],
		redated: false,
		elsewhere,
		...delta,
	}
}

function reworded(before: string, after: string, older: SentenceIndex, newer: SentenceIndex): SentenceEdit {
	const all = phraseEditsOf(before, after)
	const phrases = withoutRecurring(all, older, newer)
	const words = (side: 'removed' | 'added') => phrases.map((step) => step[side] ?? '').join(' ')
	const delta =
		phrases.length === all.length ? wordDelta(before, after) : wordDelta(words('removed'), words('added'))
	const elsewhere = all.length > 0 && phrases.length === 0 ? 'moved' : null
	return { before, after, phrases, redated: daysIn(before) !== daysIn(after), elsewhere, ...delta }
}

const daysIn = (text: string): string =>
	findDates(text)
		.map(({ iso }) => iso)
		.sort()
		.join()
