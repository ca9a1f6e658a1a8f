import { hasOperator } from '../../context/edit-in-context.ts'
import type { Exemption } from '../rule.ts'

export const noWords: Exemption = {
	name: 'no-words',
	severity: 'cosmetic',
	reason: 'A single letter or mark without words',
	because: 'a stray letter or mark that is neither a word nor a figure nor a sign with a meaning',
	applies: [['We mend lamps.\no', 'We mend lamps.']],
	refuses: [['We mend lamps: 5', 'We mend lamps: 6']],
	sentence: ({ edit, sentenceEdit: { before, after, phrases } }) =>
		(before === null || after === null) &&
		edit.block !== 'row' &&
		phrases.every(({ removedTokens, addedTokens }) => {
			const tokens = [...removedTokens, ...addedTokens]
			return tokens.length < 2 && !hasOperator(tokens) && tokens.every(({ form }) => form.length === 1)
		}),
}
