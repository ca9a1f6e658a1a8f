// Which data, and any word at all.
import { each, type Operator, swaps, turn } from '../operator.ts'
import { sections } from '../texts/texts.ts'

/** Words of the texts that are long enough to mean something, each once. */
const words = [...new Set(sections.join('\n').match(/(?<= )[a-z]{5,}(?=[ .,])/g))]
/** How far from a word the other stands in the list. */
const FAR = 97

export const dataTurns: readonly Operator[] = [
	turn(
		'one kind of data → another',
		swaps(
			'email address/phone number, contact details/health data, phone number/home address, photo/voice, name/birthday, posts/messages, job title/income, IP address/location, search history/purchase history',
		),
	),
	turn(
		'a kind of data → data',
		each(
			/\b(?:phone number|email address|contact details|contact data|search history|IP address)\b/g,
			'data',
		),
	),
	turn(
		'a kind of data dropped',
		each(
			/(?<=(?:collect|give|receive|share|store|keep|send)[^.\n|:]*), (?:an? )?[\w ]{3,25}(?=(?:,| and| or) )/g,
			'',
		),
	),
	turn(
		'any word → any other',
		each(/(?<=[a-z] )[a-z]{5,}(?=[ .,])/g, (word) => words[(words.indexOf(word) + FAR) % words.length]!),
	),
]
