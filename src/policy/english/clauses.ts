// Whole clauses out of sentences too long to quote: none without the denial or the condition it stands under.
import { DENIES } from '../lexicon/denial.ts'

/** A stretch of a text, end excluded. */
export interface TextSpan {
	readonly from: number
	readonly to: number
}

const SUBJECT = String.raw`(?:we|you|they|linkedin|microsoft|our|your|their|it|this|these|those|members?|users?|visitors?|affiliates|partners|nothing|no one)\b`
/** Where a clause of its own begins. */
const START = new RegExp(
	String.raw`(?:;|:|—|\s–|,(?=\s(?:and|but|so|or)?\s?${SUBJECT})|(?=\s(?:and|or|but)\s${SUBJECT}\s(?:may|will|can|do|does|also|must|have|share|use|collect)\b))\s+(?:(?:and|but|so|or)\s+(?=${SUBJECT}))?`,
	'giu',
)
/** Where what follows only lists, explains or goes on to something else. */
const END = new RegExp(
	String.raw`;|\s—|\s–\s|,?\s\((?=e\.g|for|such|incl|see|as)|,\s(?:including|such as|for example|as well as|which|and (?=${SUBJECT})|but (?=${SUBJECT}))`,
	'giu',
)
/** What denies, narrows or conditions all that follows it. */
const GOVERNS = new RegExp(
	String.raw`${DENIES}|\b(?:unless|except|only|until|provided|otherwise|if|when|where|subject to|as long as)\b`,
	'iu',
)
/** What takes back or narrows what stands before it. */
const NARROWS = new RegExp(
	String.raw`${DENIES}|\b(?:unless|except|only|if|provided|subject to|until|but|however|other than|as long as|where|when|with your)\b`,
	'iu',
)
/** In characters; a shorter piece says nothing by itself. */
const SHORTEST = 40

/** Fewer characters are not worth leaving out. */
const LEAST_LEFT_OUT = 30

/** What differs must show: where it stands farther on in its clause, the quote begins with it. */
const FARTHEST = 260

/**
 * The clause or clauses that hold a stretch of a sentence, at most `max` characters where the sentence allows it; an
 * exact piece, marked with "… " and " …" where something was left out before or after it.
 */
export function clauseAround(sentence: string, { from, to }: TextSpan, max: number): string {
	if (sentence.length <= max) return sentence
	const starts = [...sentence.matchAll(START)]
		.map(({ 0: sign, index }) => index + sign.length)
		.filter(
			(at) =>
				at <= from &&
				at >= LEAST_LEFT_OUT &&
				sentence.length - at >= SHORTEST &&
				!GOVERNS.test(clauseBefore(sentence, at)),
		)
	const start = starts.at(-1) ?? 0
	const end =
		[...sentence.matchAll(END)]
			.map(({ index }) => index)
			.find((at) => at >= to && at - start >= SHORTEST && !NARROWS.test(sentence.slice(at))) ??
		sentence.length
	const words = sentence.slice(from)
	if (
		from > start &&
		to - start > FARTHEST &&
		end - from >= SHORTEST &&
		!GOVERNS.test(clauseBefore(sentence, from))
	)
		return clauseAround(words, { from: 0, to: to - from }, max).replace(/^(?:… )?/u, '… ')
	return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`
}

/** What stands before a place in its own sentence: a semicolon ends what governs. */
const clauseBefore = (sentence: string, at: number): string =>
	sentence.slice(sentence.lastIndexOf(';', at - 3) + 1, at)
