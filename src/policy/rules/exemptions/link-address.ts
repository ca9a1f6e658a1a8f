import type { PhraseEdit } from '../../compare/phrase-edits.ts'
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
	refuses: [
		['See https://lamps.example/shop for lamps.', 'Never see lamps.'],
		['We share it with Lamps.com and you.', 'We share it with Wicks.com and you.'],
		['This is about Lamps.com and you.', 'This is about Wicks.com and you.'],
	],
	phrase: ({ phrase }) => isPrintedAddress(phrase),
}

/** Whether web addresses are all that differs. */
export const isPrintedAddress = ({
	removedTokens,
	addedTokens,
	removed,
	added,
	leftTokens,
}: PhraseEdit): boolean =>
	[...removedTokens, ...addedTokens].every(({ kind }) => kind === 'url') &&
	(LEADS.test(leftTokens.at(-1)?.form ?? '') ||
		[removed, added].every((words) => words === null || WEB_ADDRESS.test(words)))

/** Written as an address; "Lamps.com" alone is as well the name of a company. */
const WEB_ADDRESS = /https?:|\bwww\.|\//iu
const LEADS = /^(?:at|visit|see|website|site|page|here|address|url)$/
