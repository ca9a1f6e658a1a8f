// Whether a text says something in other words elsewhere: what moved and was reworded is neither gone nor new.
import { sentences } from '../english/sentences.ts'
import { neutral } from '../english/vocabulary.ts'
import { stem, wordsOf } from '../english/words.ts'
import type { VersionText } from './version-pair.ts'

/** Share of a sentence's content words that a near one has. */
const NEAR = 0.7
/** A sentence of more words than these times as many, and some, is near by its length alone. */
const LONGER = 2
const SOME = 4

const contentOf = (sentence: string): Set<string> =>
	new Set(
		wordsOf(sentence)
			.map(stem)
			.filter((word) => !neutral.has(word)),
	)

/** Which sentences of a version have a word, and how many content words each has. */
interface ContentIndex {
	readonly having: ReadonlyMap<string, readonly number[]>
	readonly sizes: readonly number[]
}

const indexes = new WeakMap<VersionText, ContentIndex>()

function indexOf(version: VersionText): ContentIndex {
	const known = indexes.get(version)
	if (known) return known
	const having = new Map<string, number[]>()
	const contents = version.blocks.flatMap(({ text }) => sentences(text).map((one) => contentOf(one.text)))
	for (const [at, words] of contents.entries()) {
		for (const word of words) {
			const list = having.get(word)
			if (list) list.push(at)
			else having.set(word, [at])
		}
	}
	const index = { having, sizes: contents.map(({ size }) => size) }
	indexes.set(version, index)
	return index
}

/** Whether a version has a sentence that shares most of another one's content words. */
export function sentenceNear(sentence: string, version: VersionText): boolean {
	const words = contentOf(sentence)
	const { having, sizes } = indexOf(version)
	const shared = new Map<number, number>()
	for (const word of words) for (const at of having.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
	for (const [at, count] of shared)
		if (count >= NEAR * words.size && sizes[at]! <= LONGER * words.size + SOME) return true
	return false
}
