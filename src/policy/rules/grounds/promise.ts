import { sentenceNear } from '../../context/said-nearly.ts'
import { isPromise } from '../commitments.ts'
import type { Ground } from '../rule.ts'
import { clausesOfEdit } from '../told.ts'

/** A sentence that denied or narrowed what the company does: removed, or without its denial. */
export const promise: Ground = {
	name: 'promise',
	weight: 90,
	reason: 'No longer promised',
	because:
		'a sentence is gone, or has lost its denial, that said what the company does not do or does only so far',
	applies: [
		['We mend lamps.\nWe never sell your letters to shops.', 'We mend lamps.'],
		['We do not sell your letters.', 'We sell your letters.'],
	],
	refuses: [
		['We sell your letters.', 'We do not sell your letters.'],
		['We mend lamps.\nWe are not liable for lamps.', 'We mend lamps.'],
		['We mend lamps.\nYou may not use our lamps.', 'We mend lamps.'],
	],
	tell: (one) => {
		const { before, after } = one.sentenceEdit
		if (one.versions.subject === 'content') return null
		if (before === null || !isPromise(before)) return null
		if (after === null)
			return sentenceNear(before, one.versions.newer)
				? null
				: { what: 'No longer promised', ...clausesOfEdit(one), leads: 'before' }
		return isPromise(after) ? null : { what: 'No longer promised', ...clausesOfEdit(one), leads: 'before' }
	},
}
