import { contextOf, type EditInContext, sidesOf } from '../../context/edit-in-context.ts'
import { type PageSign, signsOf } from '../../context/page-signs.ts'
import { tokensOf } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { pageWeights } from '../../lexicon/page-weights.ts'
import { isDeciding, subjects } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'

/** Longest line that may be weighed, in words. */
const MAX_WORDS = 10

/** Weights learned from labelled pages (scripts/page-weights.ts); a line that says something is never weighed. */
export const pageMatter: Exemption = {
	name: 'page-matter',
	severity: 'minor',
	reason: 'A line of the page around the text',
	because: 'it says nothing of data, people, rights or rules, and stands as menus, titles and banners stand',
	thing: 'a line of the page around the text',
	applies: [],
	refuses: [],
	sentence: (one) => isLine(one) && saysNothing(one) && weightOf(signsOf(one)) > 0,
}

/** Sum of the learned weights of some signs: above 0 the line belongs to the page. */
export const weightOf = (signs: Readonly<Record<PageSign, number>>): number =>
	Object.entries(signs).reduce(
		(sum, [sign, value]) => sum + pageWeights.signs[sign as PageSign] * value,
		pageWeights.bias,
	)

/** Words that turn nothing, by what they are. */
const HARMLESS = new Set<string>(['conjunction', 'relation'])
const ONESELF = new Set(['we', 'us', 'our', 'you', 'your', 'my', 'it', 'its'])
/** What stands under these words is a kind of data, a recipient or a purpose. */
const OF_DATA =
	/\b(?:collect|gather|receiv|shar(?:e|ing)|disclos|process|data|information|compan(?:y|ies)|partners?|provid|purpose|categor)\w*/iu

/** Whether an edit is of one whole line, short and no sentence: what stands on a page as menus and labels do. */
export const isLine = ({ edit, sentenceEdit }: EditInContext): boolean =>
	edit.kind !== 'moved' &&
	edit.block !== 'row' &&
	edit.block !== 'question' &&
	edit.before === sentenceEdit.before &&
	edit.after === sentenceEdit.after &&
	sidesOf(sentenceEdit).every(
		(side) => tokensOf(side).length <= MAX_WORDS && !/[.!?:;,]["”’)*]*$/u.test(side),
	)

/** Whether a line names nothing that policies are about: no operator, figure, day, place, kind of data or recipient. */
export function saysNothing(one: EditInContext): boolean {
	const context = contextOf(one)
	if (/:\W*$/u.test(context) || OF_DATA.test(context)) return false
	return sidesOf(one.sentenceEdit).every(
		(side) =>
			!isDeciding(side) &&
			!subjects.some(({ strong, weak }) => side.search(strong) >= 0 || (weak && side.search(weak) >= 0)) &&
			tokensOf(side).every(({ form, kind }) => {
				const operator = operatorOf(form)
				return kind === 'word' && (operator === null || HARMLESS.has(operator) || ONESELF.has(form))
			}),
	)
}
