// What the rules make of edits that were drawn.
import type { Block } from '../../../src/policy/model.ts'
import { type Drawn, draw } from './draw.ts'
import type { Operator } from './operator.ts'
import { blocksOf, judge } from './page.ts'

/** A verdict that is wrong: a turn that alerts nobody, a harmless edit that alerts. */
export interface Miss {
	/** Texts of the two pages, in the direction that was judged. */
	readonly older: string
	readonly newer: string
	/** Rules that gave the verdict. */
	readonly rules: readonly string[]
}

/** How an operator fared, both directions of each edit counted. */
export interface Tally {
	readonly operator: Operator
	/** Verdicts given. */
	readonly of: number
	readonly misses: readonly Miss[]
	/** Edits that are judged otherwise backward than forward. */
	readonly oneSided: number
}

/** Draws at most `most` edits by an operator with each seed and judges them, forward and backward. */
export function measure(operator: Operator, seeds: readonly number[], most: number): Tally {
	const verdicts = seeds.flatMap((seed) => draw(operator, seed, most)).map(missesOf)
	const misses = verdicts.flatMap((both) => both.filter((miss) => miss !== null))
	const oneSided = verdicts.filter(
		([forward, backward]) => backward !== undefined && !forward !== !backward,
	).length
	return { operator, of: verdicts.flat().length, misses, oneSided }
}

/** Wrong verdicts in each direction; null where it is right. */
function missesOf({ operator, before, after }: Drawn): (Miss | null)[] {
	const [older, newer] = [blocksOf(before), blocksOf(after)]
	const missIn = ([from, to]: Step, [older, newer]: readonly [string, string]): Miss | null => {
		const { alert, reasons } = judge(from, to)
		return alert === (operator.kind === 'turn')
			? null
			: { older, newer, rules: reasons.map(({ rule }) => rule) }
	}
	const forward = missIn([older, newer], [before, after])
	return operator.oneWay ? [forward] : [forward, missIn([newer, older], [after, before])]
}

type Step = readonly [from: readonly Block[], to: readonly Block[]]

/** Verdicts in a hundred that are right, of some operators taken together. */
export function share(tallies: readonly Tally[]): number {
	const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0)
	return 100 * (1 - sum(({ misses }) => misses.length) / sum(({ of }) => of))
}
