// Two edits of one page: whether one changes what the rules make of the other.
import { dice, draw, pageOf } from './draw.ts'
import type { Operator } from './operator.ts'
import { blocksOf, judge } from './page.ts'

const alerts = (before: string, after: string): boolean => judge(blocksOf(before), blocksOf(after)).alert

/** A turn that alerts, and the same with a harmless edit beside it that hides it. */
export interface Hidden {
	readonly turn: string
	readonly harmless: string
	readonly before: string
	readonly after: string
}

/** Turns that are not told once a harmless edit stands beside them, of `count` drawn. */
export function hiddenTurns(
	turns: readonly Operator[],
	harmless: readonly Operator[],
	seed: number,
	count: number,
): Hidden[] {
	const random = dice(seed)
	return Array.from({ length: count }).flatMap(() => {
		const [turn, other] = [random.pick(turns), random.pick(harmless)]
		const [drawn] = draw(turn, random.number(1, 1e6), 1)
		const all = drawn ? other.rewrite(drawn.after) : []
		if (!drawn || all.length === 0) return []
		const after = random.pick(all)
		if (!alerts(drawn.before, drawn.after) || alerts(drawn.before, after)) return []
		return [{ turn: turn.name, harmless: other.name, before: drawn.before, after }]
	})
}

/** Operators whose edit is judged otherwise where the page’s sections stand in another order, of `count` drawn. */
export function placeBound(operators: readonly Operator[], seed: number, count: number): string[] {
	const random = dice(seed)
	return Array.from({ length: count }).flatMap(() => {
		const operator = random.pick(operators)
		const [drawn] = draw(operator, random.number(1, 1e6), 1)
		if (!drawn || operator.of === 'page') return []
		const turned = [drawn.before, drawn.after].map(inReverse) as [string, string]
		return alerts(drawn.before, drawn.after) === alerts(...turned) ? [] : [operator.name]
	})
}

/** A page with its sections in the opposite order. */
const inReverse = (page: string): string =>
	pageOf(
		page
			.split(/\n(?=## )/)
			.slice(1)
			.reverse(),
	)
