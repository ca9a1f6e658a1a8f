import { normalise } from '../english/normalise.ts'
import { withoutNumber } from '../english/sentences.ts'
import { tokenise } from './word-runs.ts'

/** A word that stands in more blocks than this says nothing about which block became which. */
const MAX_POSTINGS = 48
/** How many candidates of a block are measured. */
const MAX_CANDIDATES = 8
/** Shared words needed before half of a block counts as carried over into a longer one. */
const MIN_CONTAINED = 5
/** Up to so many words a text is short: one word of it misspelt is half of it. */
const FEW_WORDS = 3
/** Share of letter pairs from which two short texts are one. */
const ALIKE_LETTERS = 0.7

/** A text as the counts of its words and of its pairs of neighbouring words. */
export interface Fingerprint {
	readonly words: ReadonlyMap<string, number>
	readonly pairs: ReadonlyMap<string, number>
	/** Words in all. */
	readonly size: number
	/** Pairs of neighbouring letters, of a short text alone: a slip of the pen leaves most of them. */
	readonly letters: ReadonlyMap<string, number>
}

export function fingerprint(text: string): Fingerprint {
	const list = tokenise(normalise(withoutNumber(text)).toLowerCase()).filter((token) =>
		/[\p{L}\p{N}]/u.test(token),
	)
	let pairs: ReadonlyMap<string, number> | null = null
	const letters = list.length <= FEW_WORDS ? list.join('') : ''
	return {
		words: countEach(list),
		size: list.length,
		letters: countEach(
			letters
				.split('')
				.slice(1)
				.map((letter, at) => letters[at] + letter),
		),
		// Only texts that share words with others are ever asked for their pairs.
		get pairs() {
			pairs ??= countEach(list.map((word, at) => `${list[at - 1] ?? ''} ${word}`))
			return pairs
		},
	}
}

function countEach(list: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
	return counts
}

const sharedCount = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
	if (a.size > b.size) return sharedCount(b, a)
	let shared = 0
	for (const [key, countEach] of a) shared += Math.min(countEach, b.get(key) ?? 0)
	return shared
}

/** How much of `part` stands in `whole`, 0 to 1, by pairs of neighbouring words. */
export const contained = (part: Fingerprint, whole: Fingerprint): number =>
	part.size === 0 ? 0 : sharedCount(part.pairs, whole.pairs) / part.size

/** Likeness of two texts, 0 to 1, the same both ways: shared words and word pairs, or one within the other. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
	const size = a.size + b.size
	if (a.size === 0 || b.size === 0) return 0
	const pairs = sharedCount(a.pairs, b.pairs)
	const alike = Math.max((sharedCount(a.words, b.words) + pairs) / size, likeLetters(a, b))
	const smaller = Math.min(a.size, b.size)
	return smaller < MIN_CONTAINED ? alike : Math.max(alike, 0.8 * (pairs / smaller))
}

/** Likeness of two short texts by their letters; 0 where it is small. */
function likeLetters({ letters: a }: Fingerprint, { letters: b }: Fingerprint): number {
	const count = (letters: ReadonlyMap<string, number>) => letters.values().reduce((sum, one) => sum + one, 0)
	const all = count(a) + count(b)
	const share = all === 0 ? 0 : (2 * sharedCount(a, b)) / all
	return share < ALIKE_LETTERS ? 0 : share
}

/**
 * For each older text the newer ones worth measuring: those that share its rarer words. Bounded by the constants above,
 * whatever the texts.
 */
export function candidates(older: readonly Fingerprint[], newer: readonly Fingerprint[]): number[][] {
	const postings = new Map<string, number[]>()
	for (const [at, print] of newer.entries()) {
		for (const word of print.words.keys()) {
			const list = postings.get(word)
			if (!list) postings.set(word, [at])
			else if (list.length <= MAX_POSTINGS) list.push(at)
		}
	}
	return older.map((print) => {
		const shared = new Map<number, number>()
		for (const word of print.words.keys()) {
			const list = postings.get(word)
			if (!list || list.length > MAX_POSTINGS) continue
			for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1 / list.length)
		}
		return [...shared]
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.slice(0, MAX_CANDIDATES)
			.map(([at]) => at)
	})
}
