// Which blocks of the older text became which of the newer: equal ones in order, moved ones, reworded ones, and
// paragraphs split or joined.
import { align, type Match } from './align.ts'
import type { Block } from '../model.ts'
import { normalise } from '../english/normalise.ts'
import { candidates, contained, fingerprint, type Fingerprint, similarity } from './similarity.ts'

/** One block or several in a row. */
export interface Span {
	readonly at: number
	readonly size: number
}

/** What became of a stretch of text; one side is null where it has no counterpart. */
export interface BlockPair {
	readonly before: Span | null
	readonly after: Span | null
	readonly kind: 'kept' | 'moved' | 'reworded' | 'alone'
}

/** Likeness from which two blocks are one reworded, when they stand between the same neighbours or elsewhere. */
const ALIKE_HERE = 0.34
const ALIKE_ELSEWHERE = 0.62
/** Share of a block's word pairs that must stand in another for it to be a piece of it. */
const PIECE = 0.7
const MIN_PIECE_WORDS = 3
/** Between the same neighbours every pair is measured up to this many. */
const MAX_LOCAL_PAIRS = 64

interface Loose {
	readonly at: number
	/** Which stretch between kept neighbours it stands in. */
	readonly gap: number
	readonly kind: Block['kind']
	readonly print: Fingerprint
}

/** Every block of both texts stands in exactly one pair. */
export function pair(before: readonly Block[], after: readonly Block[]): BlockPair[] {
	const keys = new Map<string, number>()
	const keyOf = (block: Block): number => {
		const text = normalise(block.text)
		const key = keys.get(text) ?? keys.size
		keys.set(text, key)
		return key
	}
	const older = before.map(keyOf)
	const newer = after.map(keyOf)
	const lengths = [...keys.keys()].map((text) => text.length + 1)
	const kept = sameKinds(
		align(older, newer, (key) => lengths[key]!),
		(from, to) => older[from] === newer[to] && isHeading(before[from]) === isHeading(after[to]),
	)
	const moved = meet(older, newer, kept)
	const settled = [...kept, ...moved]
	const loose = {
		before: loosen(
			before,
			new Set(settled.map(([at]) => at)),
			kept.map(([at]) => at),
		),
		after: loosen(
			after,
			new Set(settled.map(([, at]) => at)),
			kept.map(([, at]) => at),
		),
	}
	const reworded = gather(reword(loose.before, loose.after), loose.before, loose.after)
	const taken = {
		before: new Set(reworded.flatMap(({ before }) => positionsOf(before))),
		after: new Set(reworded.flatMap(({ after }) => positionsOf(after))),
	}
	return [
		...kept.map(([from, to]): BlockPair => ({ before: one(from), after: one(to), kind: 'kept' })),
		...moved.map(([from, to]): BlockPair => ({ before: one(from), after: one(to), kind: 'moved' })),
		...reworded,
		...loose.before
			.filter(({ at }) => !taken.before.has(at))
			.map(({ at }): BlockPair => ({ before: one(at), after: null, kind: 'alone' })),
		...loose.after
			.filter(({ at }) => !taken.after.has(at))
			.map(({ at }): BlockPair => ({ before: null, after: one(at), kind: 'alone' })),
	]
}

const isHeading = (block: Block | undefined): boolean => block?.kind === 'heading'

/** A heading stays a heading where its words also stand in the contents: of equal blocks the one of the same kind is kept. */
function sameKinds(kept: readonly Match[], isEqual: (from: number, to: number) => boolean): Match[] {
	const out: Match[] = []
	for (const [k, [from, to]] of kept.entries()) {
		const [lastFrom, lastTo] = out.at(-1) ?? [-1, -1]
		const [nextFrom, nextTo] = kept[k + 1] ?? [from + NEAR, to + NEAR]
		const between = (low: number, at: number, high: number) =>
			Array.from({ length: Math.min(NEAR, high - low - 1) }, (_, offset) => low + 1 + offset).filter(
				(x) => x !== at,
			)
		const better = isEqual(from, to)
			? undefined
			: (between(lastTo, to, nextTo)
					.map((there): Match => [from, there])
					.find(([a, b]) => isEqual(a, b)) ??
				between(lastFrom, from, nextFrom)
					.map((there): Match => [there, to])
					.find(([a, b]) => isEqual(a, b)))
		out.push(better ?? [from, to])
	}
	return out
}
/** How many unpaired blocks are looked through, no more than contents have. */
const NEAR = 200

const one = (at: number): Span => ({ at, size: 1 })
const positionsOf = (span: Span | null): number[] =>
	span ? Array.from({ length: span.size }, (_, offset) => span.at + offset) : []

/** Equal blocks that alignment left on both sides: moved, the k-th to the k-th. */
function meet(older: readonly number[], newer: readonly number[], kept: readonly Match[]): Match[] {
	const keptAfter = new Set(kept.map(([, at]) => at))
	const waiting = new Map<number, number[]>()
	for (const [at, key] of newer.entries()) {
		if (!keptAfter.has(at)) waiting.set(key, [...(waiting.get(key) ?? []), at])
	}
	for (const list of waiting.values()) list.reverse()
	const keptBefore = new Set(kept.map(([at]) => at))
	const moved: Match[] = []
	for (const [at, key] of older.entries()) {
		const to = keptBefore.has(at) ? undefined : waiting.get(key)?.pop()
		if (to !== undefined) moved.push([at, to])
	}
	return moved
}

function loosen(blocks: readonly Block[], settled: ReadonlySet<number>, kept: readonly number[]): Loose[] {
	const out: Loose[] = []
	let gap = 0
	for (const [at, block] of blocks.entries()) {
		if (kept[gap] === at) gap++
		else if (!settled.has(at)) out.push({ at, gap, kind: block.kind, print: fingerprint(block.text) })
	}
	return out
}

/** Best likeness first; each block once. */
function reword(older: readonly Loose[], newer: readonly Loose[]): Match[] {
	const rank = candidates(
		older.map(({ print }) => print),
		newer.map(({ print }) => print),
	)
	const local = Map.groupBy(newer.keys(), (at) => newer[at]!.gap)
	const crowd = new Map<number, number>()
	for (const { gap } of older) crowd.set(gap, (crowd.get(gap) ?? 0) + 1)
	const found: { from: number; to: number; score: number }[] = []
	for (const [from, block] of older.entries()) {
		const near = local.get(block.gap) ?? []
		const all =
			near.length * crowd.get(block.gap)! <= MAX_LOCAL_PAIRS
				? new Set([...rank[from]!, ...near])
				: rank[from]!
		for (const to of all) {
			const other = newer[to]!
			const here = block.gap === other.gap
			const score = similarity(block.print, other.print)
			if (score < (here ? ALIKE_HERE : ALIKE_ELSEWHERE)) continue
			if ((block.kind === 'heading') !== (other.kind === 'heading') && score < ALIKE_ELSEWHERE) continue
			found.push({ from, to, score: score + (here ? 0.2 : 0) + (block.kind === other.kind ? 0.02 : 0) })
		}
	}
	found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
	const usedBefore = new Set<number>()
	const usedAfter = new Set<number>()
	const out: Match[] = []
	for (const { from, to } of found) {
		if (usedBefore.has(from) || usedAfter.has(to)) continue
		usedBefore.add(from)
		usedAfter.add(to)
		out.push([from, to])
	}
	return out
}

/** Widens a reworded pair over its unpaired neighbours that are pieces of its other side: a split or joined paragraph. */
function gather(pairs: readonly Match[], older: readonly Loose[], newer: readonly Loose[]): BlockPair[] {
	const pairedBefore = new Set(pairs.map(([from]) => from))
	const pairedAfter = new Set(pairs.map(([, to]) => to))
	return pairs.map(([from, to]) => {
		const after = widen(to, newer, pairedAfter, older[from]!.print)
		const before = after.size > 1 ? one(older[from]!.at) : widen(from, older, pairedBefore, newer[to]!.print)
		return { before, after, kind: 'reworded' }
	})
}

function widen(start: number, blocks: readonly Loose[], taken: Set<number>, whole: Fingerprint): Span {
	const isPiece = (at: number, beside: number): boolean => {
		const block = blocks[at]
		if (!block || taken.has(at) || Math.abs(block.at - blocks[beside]!.at) !== 1) return false
		return block.print.size >= MIN_PIECE_WORDS && contained(block.print, whole) >= PIECE
	}
	if (contained(blocks[start]!.print, whole) < PIECE / 2) return one(blocks[start]!.at)
	let [first, last] = [start, start]
	while (isPiece(first - 1, first)) taken.add(--first)
	while (isPiece(last + 1, last)) taken.add(++last)
	return { at: blocks[first]!.at, size: last - first + 1 }
}
