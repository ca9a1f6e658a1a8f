import { type Token, formOf } from '../../english/tokens.ts'
import { interchanges } from '../../lexicon/interchanges.ts'
import { isInflected } from '../../english/inflection.ts'
import type { Exemption } from '../rule.ts'

/** The words that stand for each other, their frames and examples are data: lexicon/interchanges.ts. */
export const interchange: Exemption = {
	name: 'restated',
	severity: 'minor',
	reason: 'Reworded in words of the same meaning',
	because: 'a word stands for another one that means the same in this place',
	thing: 'words by others of the same meaning',
	applies: interchanges.map(({ example }) => example),
	refuses: interchanges.map(({ counterexample }) => counterexample),
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens, rightTokens } }) =>
		interchanges.some(
			({ words, left, right }) =>
				isOneOf(removedTokens, words) &&
				isOneOf(addedTokens, words) &&
				(left === undefined || left.test(leftTokens.map(formOf).join(' '))) &&
				(right === undefined || right.test(rightTokens.map(formOf).join(' '))),
		),
}

const isOneOf = (tokens: readonly Token[], words: readonly string[]): boolean =>
	words.some((word) => {
		const parts = word.split(' ').filter(Boolean)
		return (
			parts.length === tokens.length &&
			tokens.every(
				({ form, kind }, at) =>
					kind === 'word' && (form === parts[at] || (form.length > 3 && isInflected(form, parts[at]!))),
			)
		)
	})
