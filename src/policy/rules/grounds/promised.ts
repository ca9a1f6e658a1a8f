import { sentenceNear } from '../../context/said-nearly.ts'
import { isPromise } from '../commitments.ts'
import type { Ground } from '../rule.ts'
import { clausesOfEdit } from '../told.ts'

/** The other side of `promise`. */
export const promised: Ground = {
	name: 'promised',
	weight: 40,
	reason: 'Newly promised',
	because:
		'a sentence is new, or has got a denial, that says what the company does not do or does only so far',
	applies: [
		['We mend lamps.', 'We mend lamps.\nWe never sell your letters to shops.'],
		['We sell your letters.', 'We do not sell your letters.'],
	],
	refuses: [
		['We do not sell your letters.', 'We sell your letters.'],
		['We mend lamps.', 'We mend lamps.\nWe are not liable for lamps.'],
	],
	tell: (one) => {
		const { before, after } = one.sentenceEdit
		if (one.versions.subject === 'content') return null
		if (after === null || !isPromise(after)) return null
		if (before === null ? sentenceNear(after, one.versions.older) : isPromise(before)) return null
		return { what: 'Newly promised', ...clausesOfEdit(one), leads: 'after' }
	},
}
