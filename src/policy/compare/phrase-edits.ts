import type { Run } from '../model.ts'
import { phraseRecurrence, type SentenceIndex } from './recurrence.ts'
import { keyOf } from '../english/sentences.ts'
import { wordRuns } from './word-runs.ts'

/** A phrase removed, one added, or one in another's place. Exact words of their versions. */
export interface PhraseEdit {
	readonly removed: string | null
	readonly added: string | null
	/** A few unchanged words before and after it. */
	readonly left: string
	readonly right: string
}

/** A shorter phrase stands in another one by chance. */
const MIN_PART = 12
/** How far the unchanged words beside a step are looked at, in characters. */
const NEIGHBOUR_LENGTH = 60

/** What a sentence was reworded by, in order; what only changed its place within it is no step. */
export function phraseEditsOf(before: string, after: string): PhraseEdit[] {
	const runs = wordRuns(before, after)
	const keys = (op: Run['op']) => runs.flatMap((run) => (run.op === op ? [keyOf(run.text)] : []))
	const [removed, added] = [keys('removed'), keys('added')]
	const ownWords = (run: Run | undefined, op: Run['op'], there: readonly string[]) => {
		const key = run?.op === op ? keyOf(run.text) : ''
		const again = there.some((other) => other === key || (key.length >= MIN_PART && other.includes(key)))
		return key === '' || again ? null : run!.text.trim()
	}
	return runs.flatMap((run, at): PhraseEdit[] => {
		if (run.op === 'same' || (run.op === 'added' && runs[at - 1]?.op === 'removed')) return []
		const replaced = run.op === 'removed' && runs[at + 1]?.op === 'added'
		const step = {
			removed: ownWords(run, 'removed', added),
			added: ownWords(replaced ? runs[at + 1] : run, 'added', removed),
			left: /(?:\S+\s+){0,3}$/u.exec(runs[at - 1]?.text.slice(-NEIGHBOUR_LENGTH) ?? '')![0],
			right: /^(?:\s+\S+){0,3}/u.exec(
				runs[replaced ? at + 2 : at + 1]?.text.slice(0, NEIGHBOUR_LENGTH) ?? '',
			)![0],
		}
		return step.removed === null && step.added === null ? [] : [step]
	})
}

/** Steps without the phrases that stand in the other version too, elsewhere. */
export function withoutRecurring(
	phrases: readonly PhraseEdit[],
	older: SentenceIndex,
	newer: SentenceIndex,
): PhraseEdit[] {
	const fresh = (phrase: string | null, there: SentenceIndex, here: SentenceIndex) =>
		phrase !== null && phraseRecurrence(keyOf(phrase), there, here) === null ? phrase : null
	return phrases.flatMap(({ removed, added, left, right }): PhraseEdit[] => {
		const rest = { removed: fresh(removed, newer, older), added: fresh(added, older, newer), left, right }
		return rest.removed === null && rest.added === null ? [] : [rest]
	})
}
