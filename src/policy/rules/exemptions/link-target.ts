import type { Exemption } from '../rule.ts'

/** Found where only an address differs (compare/): no sentence does. */
export const linkTarget: Exemption = {
	name: 'link-target',
	severity: 'minor',
	reason: 'A link leads elsewhere',
	because: 'no word differs, only the address a link leads to; tracking and suffixes are no difference',
	thing: 'where a link leads',
	applies: [],
	refuses: [],
}
