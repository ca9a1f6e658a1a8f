/** Positions of one block in the older and the newer text. */
export type Match = readonly [before: number, after: number]

/** Rounds of narrowing between anchors; real documents settle in three or four. */
const MAX_ROUNDS = 24

/**
 * Aligns two sequences by equal keys and returns the matches in order of both. What stands equally often on both sides
 * anchors first; of crossing anchors the heaviest chain stays, so that a short block counts as moved rather than a long one.
 * Between anchors the same is done again. O(n log n) a round.
 */
export function align(
	before: readonly number[],
	after: readonly number[],
	weight: (key: number) => number,
): Match[] {
	const matches: Match[] = []
	narrow(0, before.length, 0, after.length, 0)
	return matches.sort((a, b) => a[0] - b[0])

	function narrow(
		beforeFrom: number,
		beforeTo: number,
		afterFrom: number,
		afterTo: number,
		round: number,
	): void {
		while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeFrom] === after[afterFrom]) {
			matches.push([beforeFrom++, afterFrom++])
		}
		while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeTo - 1] === after[afterTo - 1]) {
			matches.push([--beforeTo, --afterTo])
		}
		if (beforeFrom === beforeTo || afterFrom === afterTo || round === MAX_ROUNDS) return
		const older = positions(before, beforeFrom, beforeTo)
		const newer = positions(after, afterFrom, afterTo)
		let pairs = pairOccurrences(older, newer, true)
		if (pairs.length === 0) pairs = pairOccurrences(older, newer, false)
		if (pairs.length === 0) return
		let [lastBefore, lastAfter] = [beforeFrom, afterFrom]
		for (const [at, to] of heaviestChain(pairs, (match) => weight(before[match[0]]!), afterFrom, afterTo)) {
			matches.push([at, to])
			narrow(lastBefore, at, lastAfter, to, round + 1)
			lastBefore = at + 1
			lastAfter = to + 1
		}
		narrow(lastBefore, beforeTo, lastAfter, afterTo, round + 1)
	}
}

function positions(keys: readonly number[], from: number, to: number): Map<number, number[]> {
	const found = new Map<number, number[]>()
	for (let at = from; at < to; at++) {
		const key = keys[at]!
		const list = found.get(key)
		if (list) list.push(at)
		else found.set(key, [at])
	}
	return found
}

/** The k-th occurrence with the k-th; `strict` takes only keys that stand equally often on both sides. */
function pairOccurrences(
	older: Map<number, number[]>,
	newer: Map<number, number[]>,
	strict: boolean,
): Match[] {
	const pairs: Match[] = []
	for (const [key, from] of older) {
		const to = newer.get(key)
		if (!to || (strict && to.length !== from.length)) continue
		for (let k = 0; k < Math.min(from.length, to.length); k++) pairs.push([from[k]!, to[k]!])
	}
	return pairs.sort((a, b) => a[0] - b[0])
}

/** The heaviest subsequence rising on both sides, by a Fenwick tree of best weights over the newer positions. */
function heaviestChain(
	pairs: readonly Match[],
	weight: (match: Match) => number,
	afterFrom: number,
	afterTo: number,
): Match[] {
	const best = new Int32Array(afterTo - afterFrom + 1).fill(-1) // tree slot → pair whose chain is heaviest there
	const total = new Float64Array(pairs.length)
	const previous = new Int32Array(pairs.length)
	let top = -1
	for (const [at, match] of pairs.entries()) {
		const slot = match[1] - afterFrom + 1
		let from = -1
		for (let s = slot - 1; s > 0; s -= s & -s) {
			const candidate = best[s]!
			if (candidate >= 0 && (from < 0 || total[candidate]! > total[from]!)) from = candidate
		}
		previous[at] = from
		total[at] = weight(match) + (from < 0 ? 0 : total[from]!)
		for (let s = slot; s < best.length; s += s & -s) {
			if (best[s]! < 0 || total[at] > total[best[s]!]!) best[s] = at
		}
		if (top < 0 || total[at] > total[top]!) top = at
	}
	const chain: Match[] = []
	for (let at = top; at >= 0; at = previous[at]!) chain.push(pairs[at]!)
	return chain.reverse()
}
