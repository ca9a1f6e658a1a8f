import { sentenceNear } from '../../context/said-nearly.ts'
import { isPermission } from '../commitments.ts'
import type { Ground } from '../rule.ts'
import { clausesOfEdit } from '../told.ts'

/** A sentence that says what the company may do: new, or in the place of one that did not say so. */
export const permission: Ground = {
	name: 'permission',
	weight: 70,
	reason: 'Newly permitted',
	because: 'a sentence is new, or newly says, what the company or whoever works with it may do',
	applies: [
		['We mend lamps.', 'We mend lamps.\nWe may sell your letters to shops.'],
		[
			'We will ask you first and then read your letters.',
			'We may read your letters and our affiliates may keep them.',
		],
	],
	refuses: [
		['We mend lamps.', 'We mend lamps.\nYou may sell your lamps.'],
		['We may sell your letters.\nWe mend.', 'We mend.'],
	],
	tell: (one) => {
		const { before, after } = one.sentenceEdit
		if (after === null || !isPermission(after)) return null
		const isAdded = one.sentenceEdit.phrases.some(
			({ removed, added }) => removed === null && added !== null && isPermission(added),
		)
		if (before === null ? sentenceNear(after, one.versions.older) : isPermission(before) && !isAdded)
			return null
		return { what: 'Newly permitted', ...clausesOfEdit(one), leads: 'after' }
	},
}
