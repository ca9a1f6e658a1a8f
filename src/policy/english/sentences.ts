/** A sentence, table cell or line of a block: an exact piece of its text. */
export interface Sentence {
	readonly text: string
	/** Letters and digits only, lower case: equal for what differs in spelling of space, case, signs and mark-up. */
	readonly key: string
	/** Where it begins in the block's text. */
	readonly at: number
}

// The last but one form is a full stop to which a converter glued the next sentence.
const SENTENCE_END =
	/(?<=[.!?…]["'”’)\]*]*)\s+(?=["'“‘(*[]*[\p{Lu}\p{N}•●])|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}+\s)|\s\|\s|\n/gu
const ABBREVIATION =
	/(?:\b(?:e\.g|i\.e|etc|inc|ltd|corp|co|no|art|sec|vs|approx|mr|ms|dr|st|u\.s|u\.k|p\.o)|\b[A-Z])\.$/iu
const ENUMERATOR =
	/^\s*(?:§\s*)?(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+)\s+/iu

/** A text's sentences; those without a letter or digit are left out. */
export function sentences(text: string): Sentence[] {
	const out: Sentence[] = []
	let from = 0
	const take = (to: number) => {
		const piece = text.slice(from, to)
		const key = keyOf(piece)
		if (key) out.push({ text: piece.trim(), key, at: from + (piece.length - piece.trimStart().length) })
	}
	for (const match of text.matchAll(SENTENCE_END)) {
		if (
			/^[^\S\n]+$/.test(match[0]) &&
			ABBREVIATION.test(text.slice(Math.max(from, match.index - 12), match.index))
		)
			continue
		take(match.index)
		from = match.index + match[0].length
	}
	take(text.length)
	return out
}

/** What a sentence says, whatever its case, signs, spaces, numbering and link addresses. */
export const keyOf = (text: string): string => {
	const plain = withoutNumber(withoutMarkup(text))
	if (ASCII.test(plain)) return plain.toLowerCase().replace(/[^a-z\d]+/g, '')
	return plain
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '')
}
const ASCII = /^[\x20-\x7e]*$/

/** Text without the number or letter it is listed under. */
export const withoutNumber = (text: string): string => text.replace(ENUMERATOR, '')

/** Apostrophes and quotes that were read in a wrong encoding. */
const MOJIBAKE = /â€[\u0080-\uffff]?|\ufffd/gu

/** Text without the addresses, tags and broken quotes that a converter left in it. */
export const withoutMarkup = (text: string): string =>
	/[<[â\ufffd]/u.test(text)
		? text
				.replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
				.replace(/\]\((?:[^()\s]|\([^)]*\))*(?:\s+"[^"]*")?\)/g, ']')
				.replace(/<\/?[a-z][^<>]*>/gi, ' ')
				.replace(MOJIBAKE, "'")
		: text
