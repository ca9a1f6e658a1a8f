import type { Run } from '../model.ts'
import { isPhraseAgain, type Said } from './recurrence.ts'
import { keyOf } from '../english/sentences.ts'
import { wordRuns } from './word-runs.ts'

/** A phrase that went, one that came, or one in another's place. Exact words of their versions. */
export interface Step {
	readonly gone: string | null
	readonly come: string | null
	/** A few unchanged words before and after it. */
	readonly lead: string
	readonly tail: string
}

/** A shorter phrase stands in another one by chance. */
const MIN_PART = 12
/** How far the unchanged words beside a step are looked at, in characters. */
const BESIDE = 60

/** What a sentence was reworded by, in order; what only changed its place within it is no step. */
export function stepsOf(before: string, after: string): Step[] {
	const runs = wordRuns(before, after)
	const keys = (op: Run['op']) => runs.flatMap((run) => (run.op === op ? [keyOf(run.text)] : []))
	const [gone, come] = [keys('removed'), keys('added')]
	const telling = (run: Run | undefined, op: Run['op'], there: readonly string[]) => {
		const key = run?.op === op ? keyOf(run.text) : ''
		const again = there.some((other) => other === key || (key.length >= MIN_PART && other.includes(key)))
		return key === '' || again ? null : run!.text.trim()
	}
	return runs.flatMap((run, at): Step[] => {
		if (run.op === 'same' || (run.op === 'added' && runs[at - 1]?.op === 'removed')) return []
		const replaced = run.op === 'removed' && runs[at + 1]?.op === 'added'
		const step = {
			gone: telling(run, 'removed', come),
			come: telling(replaced ? runs[at + 1] : run, 'added', gone),
			lead: /(?:\S+\s+){0,3}$/u.exec(runs[at - 1]?.text.slice(-BESIDE) ?? '')![0],
			tail: /^(?:\s+\S+){0,3}/u.exec(runs[replaced ? at + 2 : at + 1]?.text.slice(0, BESIDE) ?? '')![0],
		}
		return step.gone === null && step.come === null ? [] : [step]
	})
}

/** Steps without the phrases that stand in the other version too, elsewhere. */
export function withoutCarried(steps: readonly Step[], older: Said, newer: Said): Step[] {
	const fresh = (phrase: string | null, there: Said, here: Said) =>
		phrase !== null && isPhraseAgain(keyOf(phrase), there, here) === null ? phrase : null
	return steps.flatMap(({ gone, come, lead, tail }): Step[] => {
		const left = { gone: fresh(gone, newer, older), come: fresh(come, older, newer), lead, tail }
		return left.gone === null && left.come === null ? [] : [left]
	})
}
