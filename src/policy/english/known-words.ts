import { packedWords } from '../lexicon/known-words.ts'
import type { Token } from './tokens.ts'
import { baseOf } from './inflection.ts'

let known: ReadonlySet<string> | null = null

/** Unpacked when first asked for: most texts hold no misspelling. */
function unpack(): ReadonlySet<string> {
	const words = new Set<string>()
	let last = ''
	for (const piece of packedWords.split(' ')) {
		last = last.slice(0, Number.parseInt(piece[0]!, 36)) + piece.slice(1)
		words.add(last)
	}
	return words
}

/** Whether a lower-case word, or what it is inflected from, is a word of English. */
export function isKnownWord(word: string): boolean {
	known ??= unpack()
	return known.has(word) || [...baseOf(word)].some((base) => known!.has(base))
}

/** Whether a token is written as a name: with a capital amid the sentence, or no word of the language. */
export const isNameLike = (token: Token): boolean =>
	token.kind === 'word' && (token.capital || !isKnownWord(token.form))
