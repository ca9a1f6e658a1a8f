import { sidesOf } from '../../context/edit-in-context.ts'
import { tokensOf } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'

const COURTESY =
	/^\W*(?:welcome\b|(?:thank you|thanks|many thanks) for (?:reading|visiting|choosing|using|your (?:interest|patience|visit|time))\b|we (?:hope you enjoy|are glad you))/iu
const MAX_COURTESY = 14
/** What a greeting does not need: words that may, must, deny, limit, or say what is done with data. */
const SAYS_MORE = new Set<string>([
	'denial',
	'switch',
	'condition',
	'modality',
	'comparison',
	'quantifier',
	'time',
])

export const courtesy: Exemption = {
	name: 'courtesy',
	severity: 'minor',
	reason: 'A greeting or a word of thanks',
	because: 'it only welcomes or thanks those who read it',
	thing: 'a greeting',
	applies: [
		['Welcome to the Lampworks shop! We mend lamps.', 'We mend lamps.'],
		['Thank you for visiting Lampworks.', 'Thanks for your visit.'],
	],
	refuses: [
		['We mend lamps.', 'Welcome to Lampworks: members may not copy lamps. We mend lamps.'],
		['Welcome, visitors under 16. We mend lamps.', 'We mend lamps.'],
		['Guests are welcome. We mend lamps.', 'We mend lamps.'],
	],
	sentence: ({ sentenceEdit }) =>
		sidesOf(sentenceEdit).every((side) => {
			const tokens = tokensOf(side)
			return (
				COURTESY.test(side) &&
				tokens.length <= MAX_COURTESY &&
				tokens.every(
					({ form, kind }) => kind === 'word' && !SAYS_MORE.has(operatorOf(form) ?? '') && !isOfOthers(form),
				)
			)
		}),
}

/** Whether a word speaks of others than us and you, or of what is done with data. */
const isOfOthers = (form: string): boolean => {
	const operator = operatorOf(form)
	return (operator === 'actor' && !ONESELF.has(form)) || (operator === 'action' && form !== 'using')
}
const ONESELF = new Set(['we', 'us', 'our', 'you', 'your', 'it', 'its'])
