// Whether a text says something in other words elsewhere: what moved and was reworded is neither gone nor new.
import { sentences } from '../english/sentences.ts'
import { neutral } from '../english/vocabulary.ts'
import { stem, wordsOf } from '../english/words.ts'
import type { VersionText } from './version-pair.ts'

/** Share of a sentence's content words that a near one has. */
const NEAR = 0.7

const contentOf = (sentence: string): Set<string> =>
	new Set(
		wordsOf(sentence)
			.map(stem)
			.filter((word) => !neutral.has(word)),
	)

const contents = new WeakMap<VersionText, readonly ReadonlySet<string>[]>()

/** Whether a version has a sentence that shares most of another one's content words. */
export function sentenceNear(sentence: string, version: VersionText): boolean {
	const words = contentOf(sentence)
	if (words.size === 0) return false
	let all = contents.get(version)
	if (!all)
		contents.set(
			version,
			(all = version.blocks.flatMap(({ text }) => sentences(text).map((one) => contentOf(one.text)))),
		)
	return all.some((other) => {
		if (other.size > 2 * words.size + 4) return false
		let shared = 0
		for (const word of words) if (other.has(word)) shared++
		return shared >= NEAR * words.size
	})
}
