import {
	changedStretches,
	contextOf,
	type EditInContext,
	isReworded,
	type TokenStretch,
} from '../../context/edit-in-context.ts'
import { canonicalTokens } from '../../english/canonical.ts'
import { isNameLike } from '../../english/known-words.ts'
import type { Token } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { placesIn } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'
import { isCompanyForm } from './company-form.ts'

/** Most words of the names that are added, removed or replaced. */
const MAX_LISTED = 16
/** How far away another name of the list stands. */
const BESIDE_NAME = 3

/** What a name among others stands for where one of these is said: a recipient, a source, what is done with data. */
const GOVERNS_LIST =
	/\b(?:collect|gather|receiv|obtain|shar(?:e|es|ed|ing)|disclos|sell|sold|rent|transfer|provide[sd]? (?:to|with)|process|train|model|advertis|partners?|vendors?|affiliat|subsidiar|third[- ]part|recipients?|controllers?|processors?|brokers?|sub-?processors?|sources?|personal|data|information|consent|visible|audience|default|countr(?:y|ies)|residents?)\w*|\b(?:laws?|acts?|states)\b/iu
const CONJUNCTIONS = new Set(['and', 'or'])
/** Inside a name ("Glow for Schools"), and behind one ("Glow app"). */
const WITHIN_NAME = new Set(['by', 'for', 'of', 'the'])
const PRODUCTS = new Set(
	'app apps application applications website websites site sites service services software online mobile desktop web'.split(
		' ',
	),
)
/** Heads of lists of what a text covers. */
const COVERS =
	/^\W*(?:(?:covered|included|participating|eligible|supported) )?(?:services|products|apps|applications|websites|sites)(?: covered| included)?(?: by .{0,40})?\W*$/iu

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
		[
			'These lamps: Glow 36, Glow 36 Beam and Wickly.',
			'These lamps: Glow 36, Glow 36 app, Glow 36 Beam and Wickly.',
		],
		[
			'- Glowoo app\n- Beamoo app',
			'- Glowoo app\n- Beamoo app\n- Flashoo apps and websites',
			'## Covered services',
		],
	],
	refuses: [
		['We share it with shops such as Glow and Beam.', 'We share it with shops such as Glow, Beam and Flash.'],
		['We mend lamps in Ireland and France.', 'We mend lamps in Ireland and Canada.'],
		['Glow mends lamps.', 'Beam mends lamps.'],
		['We mend in York, if in Ghana.', 'We mend in York, if in Kenya.'],
		['- Glowoo\n- Beamoo', '- Glowoo\n- Beamoo\n- Flashoo', '## Who gets your letters'],
		['- Glowoo\n- Beamoo', '- Glowoo\n- Beamoo\n- Children', '## Covered services'],
		['Pick “Glow” or “Beam” as your audience.', 'Pick “Glow” or “Everyone” as your audience.'],
		['Members and Guests may light Glow and Beam.', 'Members and Visitors may light Glow and Beam.'],
		['Lampworks Ltd and Beam Ltd answer for lamps.', 'Lampworks Ltd and Flash Ltd answer for lamps.'],
	],
	sentence: (one) => {
		const { sentenceEdit } = one
		if (!isReworded(sentenceEdit)) return isCovered(one)
		const stretches = changedStretches(sentenceEdit)
		const changed = stretches.flatMap(({ tokens, from, to }) => tokens.slice(from, to))
		return (
			changed.length <= MAX_LISTED &&
			changed.some(isName) &&
			stretches.every(isOfNames) &&
			!stretches.some(isOfCompany) &&
			isListed(stretches[1], sentenceEdit.after!) &&
			isListed(stretches[0], sentenceEdit.before!) &&
			placesIn(changed.map(({ form }) => form).join(' ')).length === 0 &&
			!GOVERNS_LIST.test(`${sentenceEdit.before}\n${sentenceEdit.after}\n${contextOf(one)}`)
		)
	},
}

/** A name as products have them: no word of persons, duties, figures or forms of companies. */
const isName = (token: Token): boolean =>
	(token.kind === 'url' || (isNameLike(token) && token.capital)) &&
	operatorOf(token.form) === null &&
	!isCompanyForm(token)

/** Whether a stretch holds names alone, with what joins them and what belongs to them ("Glow 365", "Glow for Schools"). */
const isOfNames = ({ tokens, from, to }: TokenStretch): boolean =>
	tokens.slice(from, to).every((token, offset) => {
		const [before, after] = [tokens[from + offset - 1], tokens[from + offset + 1]]
		const follows =
			before !== undefined && (isName(before) || before.kind === 'figure' || PRODUCTS.has(before.form))
		const leads = after !== undefined && (isName(after) || after.kind === 'figure')
		return (
			isName(token) ||
			CONJUNCTIONS.has(token.form) ||
			(PRODUCTS.has(token.form) && follows) ||
			(token.kind === 'figure' && (follows || leads)) ||
			(WITHIN_NAME.has(token.form) && follows && leads)
		)
	})

/** Another name before "Ltd" is another company. */
const isOfCompany = ({ tokens, from, to }: TokenStretch): boolean =>
	tokens.slice(Math.max(0, from - BESIDE_NAME), to + BESIDE_NAME).some(isCompanyForm)

/** Whether an item of names alone stands under a heading that says what a text covers. */
function isCovered(one: EditInContext): boolean {
	const { edit, sentenceEdit } = one
	const tokens = canonicalTokens((sentenceEdit.after ?? sentenceEdit.before)!)
	return (
		edit.block === 'item' &&
		COVERS.test(edit.section.at(-1) ?? '') &&
		tokens.length <= MAX_LISTED &&
		isNameLike(tokens[0]!) &&
		tokens
			.slice(1)
			.every(
				(token) =>
					isName(token) ||
					PRODUCTS.has(token.form) ||
					CONJUNCTIONS.has(token.form) ||
					token.kind === 'figure',
			) &&
		tokens.every(({ form }) => operatorOf(form) === null || CONJUNCTIONS.has(form)) &&
		!GOVERNS_LIST.test(contextOf(one))
	)
}

/** Whether another name stands close by, set apart by a comma or a joining word and by nothing more. */
function isListed({ tokens, from, to }: TokenStretch, text: string): boolean {
	const isOther = (token: Token) => isNameLike(token) && operatorOf(token.form) === null
	// Any other word between ends the list: "in York, if in Ghana".
	const listed = (near: readonly Token[]) => {
		const end = near.findIndex(
			(token) =>
				!isOther(token) &&
				!CONJUNCTIONS.has(token.form) &&
				!PRODUCTS.has(token.form) &&
				token.kind !== 'figure',
		)
		return near.slice(0, end < 0 ? near.length : end).findLast(isOther)
	}
	const left = listed(tokens.slice(Math.max(0, from - BESIDE_NAME), from).toReversed())
	const right = listed(tokens.slice(to, to + BESIDE_NAME))
	const [start, end] = [tokens[from]?.from ?? tokens[to]?.from, tokens[to - 1]?.to ?? tokens[from - 1]?.to]
	const joins = (stretch: string) =>
		/[,;&]|\b(?:and|or)\b/u.test(stretch) && !/[.!?]\s|[:“”"‘]/u.test(stretch)
	return (
		(left !== undefined && end !== undefined && joins(text.slice(left.from, Math.max(end, left.to)))) ||
		(right !== undefined && start !== undefined && joins(text.slice(Math.min(start, right.from), right.to)))
	)
}
