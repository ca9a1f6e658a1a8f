import { type Fingerprint, fingerprint, similarity } from '../compare/similarity.ts'
import type { Block } from '../model.ts'
import type { Stretch } from './line-edits.ts'

/** Beyond this many pairs of lines in one stretch they are paired in order, not by likeness. */
const MOST_PAIRS = 2_500

/**
 * A version's text with those edits of a page that are due. Where a line of the page is not, the line of the version that
 * it stands for keeps its place.
 */
export function settle(
	version: readonly Block[],
	page: readonly Block[],
	stretches: readonly Stretch[],
	due: ReadonlySet<string>,
): Block[] {
	let at = 0
	const parts = stretches.map((stretch) => {
		const shared = page.slice(at, stretch.now.from)
		at = stretch.now.to
		return [...shared, ...settleStretch(version, page, stretch, due)]
	})
	return [...parts.flat(), ...page.slice(at)]
}

function settleStretch(
	version: readonly Block[],
	page: readonly Block[],
	{ before, now, removed, added }: Stretch,
	due: ReadonlySet<string>,
): readonly Block[] {
	const older = version.slice(before.from, before.to)
	const newer = page.slice(now.from, now.to)
	const text: Block[] = []
	let [o, n] = [0, 0]
	const alone = (toOlder: number, toNewer: number) => {
		for (; o < toOlder; o++) if (!due.has(removed[o]!)) text.push(older[o]!)
		for (; n < toNewer; n++) if (due.has(added[n]!)) text.push(newer[n]!)
	}
	for (const [pairOlder, pairNewer] of pairInOrder(older, newer)) {
		alone(pairOlder, pairNewer)
		const isDue = due.has(added[n]!)
		if (!isDue || !due.has(removed[o]!)) text.push(older[o]!)
		if (isDue) text.push(newer[n]!)
		;[o, n] = [o + 1, n + 1]
	}
	alone(older.length, newer.length)
	return text
}

type Pair = readonly [older: number, newer: number]

/** As many pairs as possible of an older and a newer line, in the order of both: the most alike, position decides a tie. */
function pairInOrder(older: readonly Block[], newer: readonly Block[]): Pair[] {
	const most = Math.min(older.length, newer.length)
	if (older.length === newer.length || older.length * newer.length > MOST_PAIRS)
		return Array.from({ length: most }, (_, at) => [at, at] as const)
	const [was, is] = [older, newer].map((blocks) => blocks.map(({ text }) => fingerprint(text)))
	return bestPairs(was!, is!)
}

/** A pair of lines that have nothing in common still counts for a little. */
const LEAST = 0.01

function bestPairs(older: readonly Fingerprint[], newer: readonly Fingerprint[]): Pair[] {
	const best = older.map(() => new Float64Array(newer.length + 1)).concat(new Float64Array(newer.length + 1))
	const worth = (o: number, n: number) => similarity(older[o]!, newer[n]!) + LEAST + best[o + 1]![n + 1]!
	for (let o = older.length - 1; o >= 0; o--) {
		for (let n = newer.length - 1; n >= 0; n--)
			best[o]![n] = Math.max(worth(o, n), best[o + 1]![n]!, best[o]![n + 1]!)
	}
	const pairs: Pair[] = []
	for (let [o, n] = [0, 0]; o < older.length && n < newer.length;) {
		if (best[o]![n] === worth(o, n)) pairs.push([o++, n++])
		else if (best[o]![n] === best[o + 1]![n]) o++
		else n++
	}
	return pairs
}
