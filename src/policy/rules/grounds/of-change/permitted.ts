import type { Ground } from '../../rule.ts'

/** Found by reading both texts for their statements (statements/altered.ts). */
export const permitted: Ground = {
	name: 'permitted',
	weight: 96,
	reason: 'A permission is newly stated, or for more',
	because: 'a permission among the statements is newly stated, or for more regions or models',
	applies: [],
	refuses: [],
}
