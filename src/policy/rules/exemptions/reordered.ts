import { DENIES } from '../../lexicon/denial.ts'
import { isReworded } from '../../context/edit-in-context.ts'
import { canonicalTokens } from '../../english/canonical.ts'
import type { Exemption } from '../rule.ts'

/** Order counts: only whole entries of a list, or a condition and what it governs, may change places. */
export const reordered: Exemption = {
	name: 'reordered',
	severity: 'minor',
	reason: 'The same words in another order',
	because: 'whole entries of a list, or a condition and what it governs, change places word for word',
	applies: [
		['We mend lamps, shades and bulbs.', 'We mend bulbs, lamps and shades.'],
		['If you bring a lamp, we mend it.', 'We mend it if you bring a lamp.'],
	],
	refuses: [
		['If we fail, you may leave.', 'If you leave, we may fail.'],
		['We mend lamps, not shades.', 'We mend shades, not lamps.'],
		['We mend lamps and shades.', 'We mend shades or lamps.'],
		['We sell lamps to shops.', 'We sell shops to lamps.'],
		['We sell lamps and, if you agree, shades.', 'We sell shades and, if you agree, lamps.'],
		['We sell lamps and, with your consent, shades.', 'We sell shades and, with your consent, lamps.'],
		['We pay Wick, a shop, and Oil, a bank.', 'We pay Oil, a shop, and Wick, a bank.'],
		['Lamps: free, shades: sold.', 'Shades: free, lamps: sold.'],
		[
			'We keep lamps and shades for 3 and 9 days, respectively.',
			'We keep shades and lamps for 3 and 9 days, respectively.',
		],
	],
	sentence: ({ sentenceEdit }) => {
		if (!isReworded(sentenceEdit) || PAIRED.test(sentenceEdit.before!)) return false
		const [before, after] = [coordinatesOf(sentenceEdit.before!), coordinatesOf(sentenceEdit.after!)]
		return isSameCondition(before, after) || isSameList(before, after)
	},
}

/** Each clause or list entry as its tokens. */
const coordinatesOf = (sentence: string): string[] =>
	sentence
		.replace(/[.!?]["”’)]*$/u, '')
		.split(/\s*[,;:]\s*|\s+(?=(?:if|unless|when|where|until|before|after)\s)/iu)
		.map((part) =>
			canonicalTokens(part)
				.map(({ form }) => form)
				.join(' '),
		)
		.filter(Boolean)

const CONDITIONAL_PART = /^(?:if|unless|until|before|after)\b/
/** A condition and one clause, in either order. */
const isSameCondition = (before: readonly string[], after: readonly string[]): boolean =>
	before.length === 2 &&
	after.length === 2 &&
	before.filter((part) => CONDITIONAL_PART.test(part)).length === 1 &&
	before[0] === after[1] &&
	before[1] === after[0]

const TURNS = new RegExp(
	String.raw`${DENIES}|\b(?:if|unless|only|except|until|before|after|but|or|and\/or)\b`,
)
const PAIRED = /\b(?:respectively|in (?:this|that|the following) order|first)\b/iu
/** The entries of one list in another order; what stands before and after the list is the same. */
function isSameList(before: readonly string[], after: readonly string[]): boolean {
	const [older, newer] = [before.join(' , '), after.join(' , ')].map((text) => withoutJoin(text).split(' '))
	if (older!.length !== newer!.length || joinOf(before) !== joinOf(after)) return false
	let start = 0
	while (start < older!.length && older![start] === newer![start]) start++
	let end = 0
	while (end < older!.length - start && older!.at(-1 - end) === newer!.at(-1 - end)) end++
	const entries = (words: readonly string[]) =>
		words
			.slice(start, words.length - end)
			.join(' ')
			.split(' , ')
			.map((entry) => entry.trim())
	const [from, to] = [entries(older!), entries(newer!)]
	const [was, is] = [from.toSorted(), to.toSorted()]
	return (
		from.length > 1 &&
		was.every((entry, at) => entry === is[at]! && entry !== '' && !TURNS.test(entry)) &&
		// What keeps its place between others that change theirs says something of what stands beside it.
		!from.some((entry, at) => entry === to[at])
	)
}

const joinOf = (parts: readonly string[]): string =>
	(parts.join(' ').match(/\b(?:and|or|and\/or)\b/g) ?? []).sort().join()

/** One conjunction joins a list; where there are two, which entries each joins would be a guess. */
const withoutJoin = (text: string): string =>
	/ and /.test(text) && / or /.test(text) ? text : text.replace(/ (?:, )?(?:and|or) /g, ' , ')
