// A cell or paragraph may run several entries together: dashed ones, and lines whose breaks the page did not keep.
import { memoise } from '../../english/memoise.ts'
import { sentences } from '../../english/sentences.ts'

/** Shorter sentences are no list, whatever their dashes. */
const LONG = 200
/** Texts of two versions of a document: most stand in both. */
const MAX_TEXTS = 4000

/** A sentence that is none by itself: "Unless you agree." */
const CONDITION_ALONE = /^(?:Unless|Except|Only (?:if|when|with))\b/

/**
 * Sentences of a text, each with the condition that follows it, and the dashed entries that a long one may hold; exact
 * pieces.
 */
export const piecesOf = memoise(MAX_TEXTS, (text): readonly string[] => {
	const pieces: string[] = []
	let from = 0
	for (const sentence of sentences(text)) {
		const isCondition = pieces.length > 0 && CONDITION_ALONE.test(sentence.text)
		if (isCondition) pieces.pop()
		else from = sentence.at
		pieces.push(text.slice(from, sentence.at + sentence.text.length))
	}
	return pieces.flatMap((piece) =>
		piece.length < LONG ? [piece] : piece.split(/\s+[-–•●*]\s+(?=\p{Lu})/u).map((entry) => entry.trim()),
	)
})

/** No entry ends with these. */
const NEVER_LAST = new Set(
	'a an the of to and or for in on with by from at as our your their its his her my this these that those any all some such including via than which who whom whose if when where while is are was were be may can will'.split(
		' ',
	),
)
/** A capital amid a line: "… recommendations Conversation data that …". */
const CAPITAL = /(?<=(?:^|\s)\(?([\p{L}'’/-]+)[)\]"”]*) (?=(\p{Lu}[\p{Ll}'’]+)(?: ([\p{Ll}]+)| \(|:))/gu
/** Words that open a sentence rather than an entry. */
const OPENS_SENTENCE = /^(?:You|We|Learn|Please|See|This|These|If)$/
/** Words that go on about what stands before them. */
const OF_IT = /^(?:you|that|which|we|from|about|relating|provided)$/

/** The same of a text that lists things, cut where a new entry begins too. `isCommon`: a word that is no name. */
export const entriesOf = (text: string, isCommon: (word: string) => boolean): string[] =>
	piecesOf(text).flatMap((piece) => {
		const entries: string[] = []
		let from = 0
		for (const { index, 1: last, 2: first, 3: next } of piece.matchAll(CAPITAL)) {
			const isThing = isCommon(first!.toLowerCase()) && (/^\p{Ll}/u.test(last!) || OF_IT.test(next ?? ''))
			if (!isThing && !OPENS_SENTENCE.test(first!)) continue
			if (NEVER_LAST.has(last!.toLowerCase()) || isWithinBrackets(piece.slice(from, index))) continue
			entries.push(piece.slice(from, index))
			from = index + 1
		}
		entries.push(piece.slice(from))
		return entries
	})

const isWithinBrackets = (head: string): boolean => head.lastIndexOf('(') > head.lastIndexOf(')')

/** Amid a word, the first look behind it fails at once. */
const LOWER_CASE = /(?<![a-z'-])(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’]+/gu
/** Words that a text writes without a capital. */
export const commonWordsOf = (texts: readonly string[]): ReadonlySet<string> =>
	new Set(texts.flatMap((text) => text.match(LOWER_CASE) ?? []))
