import type { Ground } from '../../rule.ts'

/** Found by comparing what every block stands under (judge/contexts.ts). */
export const contextTurned: Ground = {
	name: 'context-turned',
	weight: 56,
	reason: 'The same words under others that say the opposite or concern another place',
	because:
		'an entry, an answer or a cell stands under words that turn it, or any text under the name of another place, though not a word of its own differs',
	applies: [
		[
			'? Do you sell lamps?\nYes.\n? Do you share lamps?\nNo.',
			'? Do you share lamps?\nYes.\n? Do you sell lamps?\nNo.',
		],
	],
	refuses: [['## Data\n- Your trade', '## Details\n- Your trade']],
}
