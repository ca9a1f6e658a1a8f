import { contextOf, type EditInContext, sidesOf } from '../../context/edit-in-context.ts'
import { type PageSign, pageSigns, signsOf } from '../../context/page-signs.ts'
import { tokensOf } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { pageWeights } from '../../lexicon/page-weights.ts'
import { isDeciding, subjects } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'

type Signs = Readonly<Record<PageSign, number>>

/** Longest line that may be weighed, in words. */
const MAX_MATTER = 10

/** Weights learned from labelled pages (scripts/page-weights.ts); a line that says something is never weighed. */
export const pageMatter: Exemption = {
	name: 'page-matter',
	severity: 'minor',
	reason: 'A line of the page around the text',
	because: 'it says nothing of data, people, rights or rules, and stands as menus, titles and banners stand',
	thing: 'a line of the page around the text',
	ofPage: true,
	applies: [],
	refuses: [],
	sentence: (one) => {
		if (!mayBeWeighed(one)) return false
		const signs = signsOf(one)
		return isMarked(signs) && signsWeight(signs) > 0
	},
	explain: (one) => strongest(signsOf(one)),
}

/** How much each sign of a line speaks for the page. */
const shares = (signs: Signs): (readonly [PageSign, number])[] =>
	(Object.keys(pageSigns) as PageSign[]).map((sign) => [sign, pageWeights.signs[sign] * signs[sign]])

/** Sum of the learned weights of some signs: above 0 the line belongs to the page. */
const signsWeight = (signs: Signs): number =>
	shares(signs).reduce((sum, [, share]) => sum + share, pageWeights.bias)

/** How many signs readers see. */
const MOST_SHOWN = 2
/** The signs that spoke most for it, in words. */
const strongest = (signs: Signs): string =>
	shares(signs)
		.filter(([, share]) => share > 0)
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, MOST_SHOWN)
		.map(([sign]) => pageSigns[sign])
		.join('; ')

/** Links, buttons or the same line again: without one of these a short line may be a kind of data, wherever it stands. */
export const isMarked = ({ linked, ways, repeated }: Signs): boolean => linked + ways + repeated > 0

/** Whether an edit may be weighed at all. */
export const mayBeWeighed = (one: EditInContext): boolean => isLine(one) && saysNothing(one)

/** Words that turn nothing, by what they are. */
const HARMLESS = new Set<string>(['conjunction', 'relation'])
const OWN_PRONOUNS = new Set(['we', 'us', 'our', 'you', 'your', 'my', 'it', 'its'])
/** Kinds of data by their names, which no rule of grammar parts from names of pages. */
const KINDS =
	/\b(?:recordings?|voices?|videos?|audio|photos?|images?|pictures?|messages?|letters?|history|location|contacts?|calendar|address(?:es)?|numbers?|identifiers?|health|genetic|biometric|income|salary|size|ages?|birth|gender|race|religion|browsing|purchases?|payments?|devices?|inferences?|education|employment|membership|names?|skills?|documents?|files?|logs?)\b/iu
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
		(side) => tokensOf(side).length <= MAX_MATTER && !/[.!?:;,]["”’)*]*$/u.test(side),
	)

/** Whether a line names nothing that policies are about: no operator, figure, day, place, kind of data or recipient. */
function saysNothing(one: EditInContext): boolean {
	const context = contextOf(one)
	if (/:\W*$/u.test(context) || OF_DATA.test(context)) return false
	return sidesOf(one.sentenceEdit).every(
		(side) =>
			!isDeciding(side) &&
			!KINDS.test(side) &&
			!subjects.some(({ strong, weak }) => side.search(strong) >= 0 || (weak && side.search(weak) >= 0)) &&
			tokensOf(side).every(({ form, kind }) => {
				const operator = operatorOf(form)
				return kind === 'word' && (operator === null || HARMLESS.has(operator) || OWN_PRONOUNS.has(form))
			}),
	)
}
