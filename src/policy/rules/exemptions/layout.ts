import type { Exemption } from '../rule.ts'

/** Decided over whole passages (judge/passages.ts): no sentence of one need stand in the other. */
export const layout: Exemption = {
	name: 'layout',
	severity: 'cosmetic',
	reason: 'The same words, laid out otherwise',
	because: 'the same words, in the same order and cells, stand in other blocks',
	applies: [
		['We mend lamps. We sell shades.', 'We mend lamps.\nWe sell shades.'],
		['We mend:\n- lamps\n- shades', 'We mend: lamps, shades'],
	],
	refuses: [
		['Lamp | yes | no', 'Lamp | no | yes'],
		['We mend lamps. We never sell shades.', 'We never mend lamps.\nWe sell shades.'],
	],
}
