import type { Exemption } from '../rule.ts'

/** Printed addresses of links, beside the words that are linked. */
export const linkAddress: Exemption = {
	name: 'link-address',
	severity: 'minor',
	reason: 'A printed web address',
	because: 'a web address printed in the text was added, removed or replaced',
	thing: 'a web address',
	applies: [
		['See our shop (https://lamps.example/shop) for lamps.', 'See our shop for lamps.'],
		['See https://lamps.example/shop for lamps.', 'See https://lamps.example/store for lamps.'],
	],
	refuses: [['See https://lamps.example/shop for lamps.', 'Never see lamps.']],
	phrase: ({ phrase: { removedTokens, addedTokens } }) =>
		[...removedTokens, ...addedTokens].every(({ kind }) => kind === 'url'),
}
