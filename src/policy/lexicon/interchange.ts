import type { Example } from './example.ts'

export interface Interchange {
	/** Lower case; other inflections of open-class words too. An empty one: the word may be missing. */
	readonly words: readonly string[]
	/** What must stand before and after, in canonical forms. */
	readonly left?: RegExp
	readonly right?: RegExp
	readonly example: Example
	readonly counterexample: Example
}

/** Words that stand for each other, set apart by `|`, with their frame. */
export const line = (
	words: string,
	example: Example,
	counterexample: Example,
	{ left, right }: { left?: RegExp; right?: RegExp } = {},
): Interchange => ({
	words: words.split('|'),
	example,
	counterexample,
	...(left && { left }),
	...(right && { right }),
})
