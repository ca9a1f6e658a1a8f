import { isPermission } from '../commitments.ts'
import type { Ground } from '../rule.ts'
import { inOtherWords } from '../wording.ts'

/** What may be done, in other words. */
export const permissionChanged: Ground = {
	name: 'permission-changed',
	weight: 66,
	reason: 'A permission is changed',
	because:
		'a sentence says what the company or whoever works with it may do, and says it otherwise than before',
	applies: [['We may read your letters for research.', 'We may read your letters for profit.']],
	refuses: [['We may read your letters.', 'We will not read your letters.']],
	tell: (one) => {
		const { before, after } = one.sentenceEdit
		return before !== null && after !== null && isPermission(before) && isPermission(after)
			? inOtherWords(one, 'permission')
			: null
	},
}
