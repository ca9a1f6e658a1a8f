import type { Ground } from '../../rule.ts'

/** Found by reading both texts for their statements (statements/altered.ts). */
export const withdrawn: Ground = {
	name: 'withdrawn',
	weight: 100,
	reason: 'A commitment is no longer made, or to fewer',
	because:
		'a commitment among the statements is no longer made, or made to members of fewer regions or for fewer models',
	applies: [],
	refuses: [],
}
