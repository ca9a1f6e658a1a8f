// Edits as differences between sentences: what a careful reader would lay side by side.
import { findDates } from '../english/dates.ts'
import type { Edit } from '../model.ts'
import { pairSentences, stretch } from './pair-sentences.ts'
import { type Again, isPhraseAgain, type Said } from './recurrence.ts'
import { keyOf, type Sentence, sentences } from '../english/sentences.ts'
import { type Step, stepsOf, withoutCarried } from './phrase-edits.ts'
import { wordDelta } from '../english/words.ts'

/** One sentence that came, went or was reworded. */
export interface Shift {
	/** Exact words of the older version; null when added. */
	readonly before: string | null
	/** Exact words of the newer version; null when removed. */
	readonly after: string | null
	/** What changed, in order: a phrase that went, one that came, or one in another's place. Exact words. */
	readonly steps: readonly Step[]
	/** Words only the older / newer side has, lower case, dates left out. */
	readonly removed: readonly string[]
	readonly added: readonly string[]
	/** Whether a reworded sentence names other dates. */
	readonly redated: boolean
	/** What differs stands in the other version too, elsewhere: as often as in its own, or less often. */
	readonly elsewhere: Again
}

/** The sentences an edit removes, adds and rewords; none where only signs, case or spaces differ. */
export function shiftsOf(edit: Edit, older: Said, newer: Said): Shift[] {
	const { before, after } = edit
	if (edit.kind === 'moved' || (before !== null && after !== null && keyOf(before) === keyOf(after)))
		return []
	// A row that came or went is one thing; only where both sides exist do its cells tell what changed.
	const wholeRow = edit.block === 'row' && (before === null || after === null)
	const split = (text: string | null) => (text === null ? [] : wholeRow ? [asOne(text)] : sentences(text))
	return pairSentences(split(before), split(after), older, newer).map(({ from, to }) => {
		if (from.length === 0) return alone(null, to[0]!.text, isPhraseAgain(to[0]!.key, older, newer))
		if (to.length === 0) return alone(from[0]!.text, null, isPhraseAgain(from[0]!.key, newer, older))
		return reworded(stretch(from, before!), stretch(to, after!), older, newer)
	})
}

const asOne = (text: string): Sentence => ({ text, key: keyOf(text), at: 0 })

/** An edit as one difference, whatever its sentences. */
export const asWhole = ({ before, after }: Edit): Shift => alone(before, after, null)

function alone(before: string | null, after: string | null, elsewhere: Again): Shift {
	const delta = wordDelta(before ?? '', after ?? '')
	return {
		before,
		after,
		steps: [{ gone: before, come: after, lead: '', tail: '' }],
		redated: false,
		elsewhere,
		...delta,
	}
}

function reworded(before: string, after: string, older: Said, newer: Said): Shift {
	const all = stepsOf(before, after)
	const steps = withoutCarried(all, older, newer)
	const words = (side: 'gone' | 'come') => steps.map((step) => step[side] ?? '').join(' ')
	const delta =
		steps.length === all.length ? wordDelta(before, after) : wordDelta(words('gone'), words('come'))
	const elsewhere = all.length > 0 && steps.length === 0 ? 'moved' : null
	return { before, after, steps, redated: daysIn(before) !== daysIn(after), elsewhere, ...delta }
}

const daysIn = (text: string): string =>
	findDates(text)
		.map(({ iso }) => iso)
		.sort()
		.join()
