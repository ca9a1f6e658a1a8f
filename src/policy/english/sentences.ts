import { memoise } from './memoise.ts'

/** A sentence, table cell or line of a block: an exact piece of its text. */
export interface Sentence {
	readonly text: string
	/** Lower case, without spaces and signs that only set words apart: equal for what differs in these and in mark-up. */
	readonly key: string
	/** Where it begins in the block's text. */
	readonly at: number
}

// The last but one form is a full stop to which a converter glued the next sentence.
const SENTENCE_END =
	/\s(?<=[.!?…]["'”’)\]*]*\s)\s*(?=["'“‘(*[]*[\p{Lu}\p{N}•●])|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}+\s)|\s\|\s|\n/gu
const ABBREVIATION =
	/(?:\b(?:e\.g|i\.e|etc|inc|ltd|corp|co|no|art|sec|vs|approx|mr|ms|dr|st|str|attn|u\.s|u\.k|p\.o)|\b[A-Z])\.$/iu
/** "Jun. 1": a month, where the number of a day or year follows. */
const MONTH = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu
/** The number, letter or bullet a line is listed under. "1.5 million" begins with none. */
export const ENUMERATOR =
	/^\s*(?:(?:[•●▪◦]|\*{1,3})\s*|[-–]\s+)?(?:§\s*)?(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4}|[a-zA-Z])[.)](?:\s+|(?=\p{Lu}\p{Ll}))|\d{1,2}(?:\.\d{1,2})+\s+(?=["'“‘(]?\p{Lu}))/u

/** "2." and nothing before it begins a line, and ends no sentence. */
const LISTED_UNDER = /^\W*(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4}|[a-zA-Z])\.$/u

/** Characters of texts whose sentences are kept: two versions of the longest documents. */
const MOST_SPLIT = 2_000_000

/** A text's sentences; those without a letter or digit are left out. Split once, however many ask. */
export const sentences = memoise(MOST_SPLIT, split, ({ length }) => length)

function split(text: string): readonly Sentence[] {
	const out: Sentence[] = []
	let from = 0
	const take = (to: number) => {
		const piece = text.slice(from, to)
		if ((SURE_WORD.test(piece) && !MARKUP.test(piece)) || keyOf(piece))
			out.push(sentence(piece, from + (piece.length - piece.trimStart().length)))
	}
	for (const match of text.matchAll(SENTENCE_END)) {
		const before = text.slice(Math.max(from, match.index - 12), match.index)
		if (
			/^[^\S\n]+$/.test(match[0]) &&
			(ABBREVIATION.test(before) ||
				(MONTH.test(before) && /\d/.test(text[match.index + match[0].length] ?? '')) ||
				LISTED_UNDER.test(text.slice(from, Math.min(match.index, from + 16))))
		)
			continue
		take(match.index)
		from = match.index + match[0].length
	}
	take(text.length)
	return out
}

/** Longer than any number in letters, so that the key is not empty. */
const SURE_WORD = /[a-z]{5}/i

/** Most sentences are never asked for their key. */
function sentence(piece: string, at: number): Sentence {
	let key: string | null = null
	return {
		text: piece.trim(),
		at,
		get key() {
			return (key ??= keyOf(piece))
		},
	}
}

/** What a sentence says, whatever its case, signs that only set words apart, spaces, numbering and link addresses. */
export const keyOf = (text: string): string => {
	if (!BEYOND_LETTERS.test(text)) return withoutNumber(text).toLowerCase().replace(NO_LETTERS, '')
	const plain = withoutNumber(withoutMarkup(text))
	const lower = (ASCII.test(plain) ? plain : plain.normalize('NFC')).toLowerCase()
	return lower.replace(IN_FIGURES, ',').replace(SILENT, '')
}
/** What is neither a plain letter nor a sign no reader would miss: most English sentences have none. */
const BEYOND_LETTERS =
	/[\d$%+<=>[|~\u0080-\u2012\u2015-\u2017\u201a\u201b\u201e-\u2021\u2023-\u2025\u2027-\uffff]/
const NO_LETTERS = /[^a-z]+/g
const ASCII = /^[\x20-\x7e]*$/
/** A sign between figures, or between a figure and its letter, is part of them: "1.5", "3–5", "6(1)(a)". */
const IN_FIGURES = /(?<=\d\)?) ?[.:/(–—-] ?(?=[\d(]|[a-z]\))/gu
/** What no reader would miss. Kept besides letters and figures: mathematical signs, currencies, ticks, borders of cells,
 * and circles and squares that are all a cell says. */
const SILENT =
	/(?:(?<!\d),|,(?!\d|[a-z]\b)|[^\p{L}\p{N}\p{Sm}\p{Sc}%§✓✔✗✘☑☒☐✅❌✖✕👍👎🚫⛔●○◯◉⬤■□°|,]|(?<![|] ?|^)[●○◯◉⬤■□]|[●○◯◉⬤■□](?! ?(?:[|]|$))|[<>~](?![\s]?[\d$€£¥])(?<!\d\s?[<>]))+/gu

/** Text without the number or letter it is listed under. */
export const withoutNumber = (text: string): string => text.replace(ENUMERATOR, '')

/** What addresses, tags and broken quotes are not without. */
const MARKUP = /[<[\]â\ufffd]/u
/** Apostrophes and quotes that were read in a wrong encoding. */
const MOJIBAKE = /â€[\u0080-\uffff]?|\ufffd/gu

/** Text without the addresses, tags and broken quotes that a converter left in it. */
export const withoutMarkup = (text: string): string =>
	MARKUP.test(text)
		? text
				.replace(/!\[[^\][]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ' ')
				.replace(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, ']')
				.replace(/<\/?[a-z][^<>]*>/gi, ' ')
				.replace(MOJIBAKE, "'")
		: text
