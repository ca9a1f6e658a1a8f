// Whether a text says something in other words elsewhere: what moved and was reworded is neither removed nor added.
import { sentences } from '../english/sentences.ts'
import { neutral } from '../english/vocabulary.ts'
import { stem, wordsOf } from '../english/words.ts'
import type { VersionText } from './version-pair.ts'

/** Share of a sentence's content words that a near one has. */
const NEARLY = 0.7
/** A sentence of more words than these times as many, and some, is near by its length alone. */
const LONGER = 2
const SOME = 4

const contentOf = (sentence: string): Set<string> =>
	new Set(
		wordsOf(sentence)
			.map(stem)
			.filter((word) => !neutral.has(word)),
	)

/** Sentences looked at for one: rare words find the near ones among the first. */
const MOST_COMPARED = 200

/** What each sentence of a version says, and which of them have a word. */
interface ContentIndex {
	readonly contents: readonly ReadonlySet<string>[]
	readonly having: ReadonlyMap<string, readonly number[]>
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
	const index = { contents, having }
	indexes.set(version, index)
	return index
}

/** Whether a version has a sentence that shares most of another one's content words. */
export function sentenceNear(sentence: string, version: VersionText): boolean {
	const words = contentOf(sentence)
	const { contents, having } = indexOf(version)
	// A near sentence lacks so few words that it has one of any few more: the rarest are looked up.
	const rarest = [...words]
		.map((word) => having.get(word) ?? [])
		.toSorted((a, b) => a.length - b.length)
		.slice(0, Math.floor((1 - NEARLY) * words.size) + 1)
	const seen = new Set<number>()
	for (const list of rarest) {
		for (const at of list) {
			if (seen.size >= MOST_COMPARED) return false
			if (seen.has(at)) continue
			seen.add(at)
			const other = contents[at]!
			const shared = words.intersection(other).size
			if (shared >= NEARLY * words.size && other.size <= LONGER * words.size + SOME) return true
		}
	}
	return false
}
