import { confusables } from '../../lexicon/confusables.ts'
import type { Token } from '../../english/tokens.ts'
import type { Exemption } from '../rule.ts'

/** Two words, one of which is no English where it stands; pairs and frames are data: lexicon/confusables.ts. */
export const confusable: Exemption = {
	name: 'confusable',
	severity: 'cosmetic',
	reason: 'A word in place of one it is often mistaken for',
	because: 'one of two words that are often mistaken for each other is no English where it stands',
	applies: confusables.map(({ example }) => example),
	refuses: confusables.map(({ counterexample }) => counterexample),
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens, rightTokens } }) => {
		const [removed, added, left, right] = [removedTokens, addedTokens, leftTokens, rightTokens].map(
			formsJoined,
		)
		return confusables.some(
			({ words: [meant, slip], ...frame }) =>
				((removed === slip && added === meant) || (removed === meant && added === slip)) &&
				(frame.left?.test(left!) ?? true) &&
				(frame.right?.test(right!) ?? true),
		)
	},
}

const formsJoined = (tokens: readonly Token[]): string => tokens.map(({ form }) => form).join(' ')
