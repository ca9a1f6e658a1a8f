import { Buffer } from 'node:buffer'

/** What a list of found changes may be narrowed to; topic and severity are names of policy/model.ts. */
export interface Facets {
	readonly document?: string | undefined
	readonly topic?: string | undefined
	readonly severity?: string | undefined
}

/** One word of the index that no text can hold: letters and digits only, so that the tokenizer leaves it whole. */
export const facetWord = (facet: keyof Facets, name: string): string =>
	`${facet}x${Buffer.from(name).toString('hex')}`

/** A "phrase", or a word; a quotation mark that nothing closes is none. */
const PARTS = /["“”]([^"“”]+)["“”]|([^\s"“”]+)/gu

/** Something the tokenizer makes a word of. */
const HAS_WORD = /[\p{L}\p{N}]/u

/**
 * What somebody typed as an FTS5 query: whole words and "phrases" that all stand in one passage. Everything typed is
 * words, no operator, be it `NOT`, `*` or `third-party` (which is the phrase of its parts). Null where there is no word.
 */
export function toMatch(typed: string, facets: Facets = {}): string | null {
	const words = Array.from(typed.matchAll(PARTS), ([, phrase, word]) => phrase ?? word ?? '').filter((part) =>
		HAS_WORD.test(part),
	)
	if (words.length === 0) return null
	const asked = (['document', 'topic', 'severity'] as const).flatMap((facet) => {
		const name = facets[facet]
		return name === undefined ? [] : [`facets : ${quote(facetWord(facet, name))}`]
	})
	return [`{headline before after} : (${words.map(quote).join(' AND ')})`, ...asked].join(' AND ')
}

// oxlint-disable-next-line no-control-regex
const quote = (text: string): string => `"${text.replace(/[\u0000-\u001f"]/g, ' ')}"`
