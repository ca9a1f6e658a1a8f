import { isPromise } from '../commitments.ts'
import type { Ground } from '../rule.ts'
import { inOtherWords } from '../wording.ts'

/** A promise that stays one: which way it turned is for the reader to see. */
export const promiseChanged: Ground = {
	name: 'promise-changed',
	weight: 78,
	reason: 'A promise is reworded',
	because:
		'a sentence says what the company does not do or does only so far, and says it otherwise than before',
	applies: [['We never sell your letters to shops.', 'We never sell your letters to shops abroad.']],
	refuses: [
		['We do not sell your letters.', 'We sell your letters.'],
		['We sell your letters to shops.', 'We sell your letters to shops abroad.'],
	],
	tell: (one) => {
		const { before, after } = one.sentenceEdit
		if (one.versions.subject === 'content') return null
		return before !== null && after !== null && isPromise(before) && isPromise(after)
			? inOtherWords(one, 'promise')
			: null
	},
}
