// Rules for sentences that say the same in (nearly) the same words.
import {
	allIn,
	anyIn,
	type EditInContext,
	changedWords,
	isReworded,
	hasOperator,
} from '../../context/edit-in-context.ts'
import { classes, contentClasses, grammar, neutral, numbers } from '../../lexicon/vocabulary.ts'
import { deltaOf, stem, wordsOf } from '../../english/words.ts'
import { canonicalWords, REFERENCE } from '../../english/canonical.ts'
import { saySame } from './same-meaning.ts'

/** From this length on two letters may be too many in a misspelt word. */
const LONG_WORD = 9
/** More words than these are no matter of grammar. */
const MAX_GRAMMAR = 6

/** Misspelt words, or words run together or apart. */
export function isSpelling({ sentenceEdit }: EditInContext): boolean {
	const { removed, added } = sentenceEdit
	if (isReworded(sentenceEdit) && undoubled(sentenceEdit.before!) === undoubled(sentenceEdit.after!))
		return true
	if (!isReworded(sentenceEdit) || sentenceEdit.redated) return false
	if (removed.length > 0 && added.length > 0 && areTypos(removed, added)) return true
	const once = deltaOf(undoubled(sentenceEdit.before!).split(' '), undoubled(sentenceEdit.after!).split(' '))
	return once.removed.length > 0 && once.added.length > 0 && areTypos(once.removed, once.added)
}

function areTypos(removed: readonly string[], added: readonly string[]): boolean {
	if (removed.length !== added.length) return isTypo(removed.join(''), added.join(''))
	return removed.every((word, at) => isTypo(word, added[at]!))
}

/** The words without one or several said twice in a row. */
const undoubled = (side: string): string =>
	wordsOf(side)
		.join(' ')
		.replace(/\b(\S+(?: \S+){0,3})(?: \1)+(?!\S)/gu, '$1')

/** A letter too many, missing, wrong or swapped, but neither at the start ("un-") nor at the very end ("-er", "-ee"). */
function isTypo(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a]
	if (short.length < 5 || /\d/.test(a + b) || a[0] !== b[0] || hasOperator([a, b]) || anyIn(numbers, [a, b]))
		return false
	let start = 0
	while (start < short.length && short[start] === long[start]) start++
	let end = 0
	while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
	const [removed, added] = [short.slice(start, short.length - end), long.slice(start, long.length - end)]
	if (removed === '') return (end > 0 || added === 'ly') && added.length <= (short.length < LONG_WORD ? 1 : 2)
	const swapped = added.length === 2 && removed === added[1]! + added[0]!
	return end > 1 && (added.length === 1 || swapped)
}

/** "Section 3.2" became "Section 3.3". */
export function isNumbering({ sentenceEdit }: EditInContext): boolean {
	if (!isReworded(sentenceEdit) || changedWords(sentenceEdit).length === 0) return false
	const bare = (side: string) => wordsOf(side.replace(REFERENCE, '$1')).join(' ')
	return bare(sentenceEdit.before!) === bare(sentenceEdit.after!)
}

/** Articles, auxiliaries, relative pronouns. */
export const isGrammar = ({ sentenceEdit }: EditInContext): boolean =>
	isReworded(sentenceEdit) &&
	!sentenceEdit.redated &&
	changedWords(sentenceEdit).length <= MAX_GRAMMAR &&
	allIn(grammar, changedWords(sentenceEdit))

/** The same words, and those that turn meaning in the same order. */
export function isReordered({ sentenceEdit }: EditInContext): boolean {
	if (!isReworded(sentenceEdit) || sentenceEdit.redated || changedWords(sentenceEdit).length > 0) return false
	const turning = (side: string) =>
		wordsOf(side)
			.filter((word) => hasOperator([word]))
			.join(' ')
	return turning(sentenceEdit.before!) === turning(sentenceEdit.after!)
}

/** "Restricted goods" is a kind of goods, and restricts nothing. */
const namesContent = new Set(contentClasses.flatMap((line) => [...line]))

/** Every word that was removed or added is neutral or stands for another one on the other side; none turns the meaning. */
export function isRestated({ sentenceEdit, versions }: EditInContext): boolean {
	if (!isReworded(sentenceEdit) || sentenceEdit.redated) return false
	const lines = versions.contentRules ? [...classes, ...contentClasses] : classes
	const contentWords = (words: readonly string[]) =>
		words.filter((word) => word !== 'will' && !neutral.has(stem(word)) && !versions.names.has(word)).map(stem)
	const [was] = versions.renamed([sentenceEdit.before!])
	const [older, newer] = [canonicalWords(was!), canonicalWords(sentenceEdit.after!)]
	if (older.join(' ') === newer.join(' ')) return true
	const delta = deltaOf(older, newer)
	if (swapsPersons(older, newer, delta)) return false
	const [removed, added] = [contentWords(delta.removed), contentWords(delta.added)]
	if ([...removed, ...added].some((word) => /\d/.test(word))) return false
	/** A word that turns meaning must meet its like among the changed words, any other one in the whole sentence. */
	const carried = (words: readonly string[], changed: readonly string[], side: readonly string[]) => {
		const near = new Set(changed)
		const far = new Set([...near, ...side.map(stem)])
		return words.every((word) => {
			const turns = hasOperator([word]) && !(versions.contentRules && namesContent.has(word))
			const there = turns ? near : far
			return lines.some(
				(line) => line.has(word) && [...line].some((like) => like !== word && there.has(like)),
			)
		})
	}
	return (
		(carried(removed, added, newer) && carried(added, removed, older)) ||
		saySame([was!], [sentenceEdit.after!])
	)
}

/** "You send us" became "we send you". */
function swapsPersons(
	older: readonly string[],
	newer: readonly string[],
	{ removed, added }: Record<'removed' | 'added', readonly string[]>,
): boolean {
	const who = (words: readonly string[]) =>
		words.flatMap((word) => (OURS.has(word) ? ['we'] : YOURS.has(word) ? ['you'] : [])).join(' ')
	const changed = [...removed, ...added]
	return (
		changed.length > 0 &&
		changed.every((word) => OURS.has(word) || YOURS.has(word)) &&
		who(older) !== '' &&
		who(newer) !== '' &&
		who(older).split(' ')[0] !== who(newer).split(' ')[0]
	)
}
const OURS = new Set(['we', 'us', 'our', 'ours'])
const YOURS = new Set(['you', 'your', 'yours'])
