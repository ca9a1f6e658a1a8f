import { phraseRecurrence } from '../../compare/recurrence.ts'
import { keyOf } from '../../english/sentences.ts'
import type { Exemption } from '../rule.ts'

/** What it stands under is compared apart (judge/contexts.ts). */
export const moved: Exemption = {
	name: 'moved',
	severity: 'cosmetic',
	reason: 'The same words in another place',
	because: 'the same words stand elsewhere, as often as before, under words that say the same',
	thing: 'words that moved',
	applies: [
		[
			'We mend every lamp that you bring to our shop.\nWe open at nine and close at noon on Sundays.',
			'We open at nine and close at noon on Sundays.\nWe mend every lamp that you bring to our shop.',
		],
	],
	refuses: [
		[
			'## Oils\nKept for thirty days in a shed behind our shop in the town.\n## Wicks\nKept for ninety days on a shelf in the mill by the river.',
			'## Oils\nKept for ninety days on a shelf in the mill by the river.\n## Wicks\nKept for thirty days in a shed behind our shop in the town.',
		],
		[
			'? Do you sell lamps?\nYes.\n? Do you share lamps?\nNo.',
			'? Do you share lamps?\nYes.\n? Do you sell lamps?\nNo.',
		],
	],
	sentence: ({ sentenceEdit }) => sentenceEdit.elsewhere === 'moved',
	phrase: ({ phrase: { removed, added }, versions: { older, newer } }) =>
		[
			removed === null || phraseRecurrence(keyOf(removed), newer.index, older.index) === 'moved',
			added === null || phraseRecurrence(keyOf(added), older.index, newer.index) === 'moved',
		].every(Boolean),
}
