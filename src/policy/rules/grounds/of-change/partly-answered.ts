import type { Ground } from '../../rule.ts'

/** Found by reading both texts for their statements (statements/altered.ts). */
export const partlyAnswered: Ground = {
	name: 'partly-answered',
	weight: 60,
	reason: 'An open question is answered in part',
	because: 'an open question among the statements is answered in part, and something of it stays open',
	applies: [],
	refuses: [],
}
