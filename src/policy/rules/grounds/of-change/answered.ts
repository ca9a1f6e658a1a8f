import type { Ground } from '../../rule.ts'

/** Found by reading both texts for their statements (statements/altered.ts). */
export const answered: Ground = {
	name: 'answered',
	weight: 64,
	reason: 'An open question is answered',
	because: 'an open question among the statements is answered',
	applies: [],
	refuses: [],
}
