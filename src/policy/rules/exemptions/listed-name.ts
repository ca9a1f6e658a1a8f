import { changedStretches, contextOf, isReworded, type Stretch } from '../../context/edit-in-context.ts'
import { isNameLike } from '../../english/known-words.ts'
import type { Token } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { placesIn } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'
import { isCompanyForm } from './company-form.ts'

/** Most words of the names that are added, removed or replaced. */
const MAX_WORDS = 16
/** How far away another name of the list stands. */
const BESIDE = 3

/** What a name among others stands for where one of these is said: a recipient, a source, what is done with data. */
const SAYS =
	/\b(?:collect|gather|receiv|obtain|shar(?:e|es|ed|ing)|disclos|sell|sold|rent|transfer|provide[sd]? (?:to|with)|process|train|model|advertis|partners?|vendors?|affiliat|subsidiar|third[- ]part|recipients?|controllers?|processors?|brokers?|sub-?processors?|sources?|personal|data|information|consent|visible|audience|default|countr(?:y|ies)|states?|residents?|law|act)\w*/iu
const JOINING = new Set(['and', 'or'])

/** Another name among names: products and services a text covers or takes as examples. */
export const listedName: Exemption = {
	name: 'listed-name',
	severity: 'minor',
	reason: 'A name in a list of products or services',
	because:
		'only names differ in a list of names, in a sentence that says nothing of data, recipients, consent or places',
	thing: 'a name in a list',
	applies: [
		['Shops such as Glow and Beam use this lamp.', 'Shops such as Glow, Beam and Flash use this lamp.'],
		['These lamps: Glow Lamp, Beam and Wickly.', 'These lamps: Glow Lamp, Flashly and Wickly.'],
	],
	refuses: [
		['We share it with shops such as Glow and Beam.', 'We share it with shops such as Glow, Beam and Flash.'],
		['We mend lamps in Ireland and France.', 'We mend lamps in Ireland and Canada.'],
		['Glow mends lamps.', 'Beam mends lamps.'],
		['Pick “Glow” or “Beam” as your audience.', 'Pick “Glow” or “Everyone” as your audience.'],
		['Members and Guests may light Glow and Beam.', 'Members and Visitors may light Glow and Beam.'],
		['Lampworks Ltd and Beam Ltd answer for lamps.', 'Lampworks Ltd and Flash Ltd answer for lamps.'],
	],
	sentence: (one) => {
		const { sentenceEdit } = one
		if (!isReworded(sentenceEdit)) return false
		const stretches = changedStretches(sentenceEdit)
		const changed = stretches.flatMap(({ tokens, from, to }) => tokens.slice(from, to))
		return (
			changed.length <= MAX_WORDS &&
			changed.some(isName) &&
			changed.every((token, at) => isName(token) || isInName(token, changed[at - 1])) &&
			isListed(stretches[1], sentenceEdit.after!) &&
			isListed(stretches[0], sentenceEdit.before!) &&
			placesIn(changed.map(({ form }) => form).join(' ')).length === 0 &&
			!SAYS.test(`${sentenceEdit.before}\n${sentenceEdit.after}\n${contextOf(one)}`)
		)
	},
}

/** A name as products have them: no word of persons, duties, figures or forms of companies. */
const isName = (token: Token): boolean =>
	(token.kind === 'url' || (isNameLike(token) && token.capital)) &&
	operatorOf(token.form) === null &&
	!isCompanyForm(token)

/** What joins names, and the figure of a name ("Glow 365"). */
const isInName = ({ form, kind }: Token, before: Token | undefined): boolean =>
	JOINING.has(form) || (kind === 'figure' && before !== undefined && isName(before))

/** Whether another name stands close by, set apart by a comma or a joining word and by nothing more. */
function isListed({ tokens, from, to }: Stretch, text: string): boolean {
	const left = tokens.slice(Math.max(0, from - BESIDE), from).find(isName)
	const right = tokens.slice(to, to + BESIDE).findLast(isName)
	const [start, end] = [tokens[from]?.from ?? tokens[to]?.from, tokens[to - 1]?.to ?? tokens[from - 1]?.to]
	const joins = (stretch: string) =>
		/[,;&]|\b(?:and|or)\b/u.test(stretch) && !/[.!?]\s|[:“”"‘]/u.test(stretch)
	return (
		(left !== undefined && end !== undefined && joins(text.slice(left.from, Math.max(end, left.to)))) ||
		(right !== undefined && start !== undefined && joins(text.slice(Math.min(start, right.from), right.to)))
	)
}
