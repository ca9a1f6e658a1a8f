// Exact words, cut to a length a reader has time for.

/** Longest quote a reason rests on, in characters. */
const MAX_EXCERPT = 400
/** How much of it stands before the words in question. */
const LEAD = 120

/** Signs and converter's marks that dangle at a quote's beginning and end. */
const DANGLING_BEFORE = /^[\s,;:.)\]*_#|•●–—-]+/u
const DANGLING_AFTER = /(?<![\s,;:.([*_#|•●–—-])[\s,;:.([*_#|•●–—-]+$/u
/** A link's address, bold signs or tags amid the words: an exact quote ends before them, unless little stands there. */
const QUOTED_MARKUP = /\[[^\][]*\]\([^)]*\)?|\]\([^)]*\)?|\*\*|<\/?[a-z][^<>]*>?/giu
const MIN_PIECE = 16
/** Characters of a phrase that are looked at; no quote is as long. */
const MAX_TRIMMED = 2000
/** Words no quote ends with, and no quote that is cut. */
const JOINING_END = /(?:,?\s+(?:an?|the|and|or|and\/or))+$/iu
const LOOSE = /(?:,?\s+(?:an?|the|and|or|and\/or|of|to|at|by|for|with|from|as|that|which|our|your|their))+$/iu

/** Words in quotation marks, cut at a word's end where they are longer than `max` characters. */
export const quoted = (words: string, max: number): string => `“${clip(trim(words) || words.trim(), max)}”`

/** Words without the signs that dangle at their ends. */
export function trim(words: string): string {
	const bare = words.slice(0, MAX_TRIMMED).replace(DANGLING_BEFORE, '')
	const pieces = bare.split(QUOTED_MARKUP).map((piece) => piece.replace(DANGLING_BEFORE, ''))
	const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one))
	return (pieces[0]!.length < MIN_PIECE ? longest : pieces[0]!)
		.replace(DANGLING_AFTER, '')
		.replace(JOINING_END, '')
}

/** The first `max` characters, whole words; cut before a bracket that would stay open. */
function clip(words: string, max: number): string {
	if (words.length <= max) return words
	const cut = words.slice(0, max - 1)
	const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))
	const open = whole.lastIndexOf('(')
	const closed = open > max / 2 && !whole.includes(')', open) ? whole.slice(0, open) : whole
	return `${closed.replace(DANGLING_AFTER, '').replace(LOOSE, '')} …`
}

/** After a colon or a semicolon a sentence goes on. */
export const amid = (text: string): string =>
	/^\p{Lu}\p{Ll}/u.test(text) && !/^(?:LinkedIn|Microsoft)/u.test(text)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text

/** " (3 times)", of what is said once. */
export const times = (count: number): string => (count > 1 ? ` (${count} times)` : '')

/** The stretch of a long sentence around the first of some words in it; an exact piece of it. */
export function excerpt(sentence: string, words: readonly (string | null)[]): string {
	if (sentence.length <= MAX_EXCERPT) return sentence
	const at =
		words.map((word) => (word === null ? -1 : sentence.indexOf(word))).find((found) => found >= 0) ?? 0
	const from = Math.max(0, Math.min(at - LEAD, sentence.length - MAX_EXCERPT))
	const piece = sentence.slice(from, from + MAX_EXCERPT)
	const start = from === 0 ? 0 : piece.indexOf(' ') + 1
	const end = from + MAX_EXCERPT >= sentence.length ? piece.length : piece.lastIndexOf(' ')
	return piece.slice(start, Math.max(start + 1, end)).trim()
}
