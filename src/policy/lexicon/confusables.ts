// Words that are written for each other by a slip, each with the frame in which the slip is no English: both are words, so
// that only the frame proves it. Where both could stand, what changed is the sense.
import type { Example } from './example.ts'

export interface Confusable {
	/** The word meant, and what is written in its place; forms as canonical tokens have them. */
	readonly words: readonly [meant: string, slip: string]
	/** What stands before and after, where the slip cannot. */
	readonly left?: RegExp
	readonly right?: RegExp
	readonly example: Example
	readonly counterexample: Example
}

/** The beginning of a noun. */
const NOUN = /^(?:the|this|that|our|your|their|its|a|an|any|these|those)\b/
/** Words of which policies speak and that no verb stands before as its second object. */
const OWNED =
	/^(?:own|personal|data|information|account|privacy|consent|profile|rights?|device|browser|choices?)\b/

export const confusables: readonly Confusable[] = [
	{
		words: ['through', 'though'],
		left: /(?:^|\s)(?!even$|as$|and$|but$|or$)\S+$/,
		right: NOUN,
		example: ['You reach us though the form.', 'You reach us through the form.'],
		counterexample: [
			'We mend it, even though the shop is shut.',
			'We mend it, even through the shop is shut.',
		],
	},
	{
		words: ['from', 'form'],
		left: /\b(?:collected|received|obtained|derived|gathered|excluded|different|prevented|apart|away)$/,
		right: NOUN,
		example: ['Oil is derived form the lamp.', 'Oil is derived from the lamp.'],
		counterexample: ['We sign the form our shop sends.', 'We sign the from our shop sends.'],
	},
	{
		words: ['and', 'an'],
		right: /^(?![aeioux]|h|[a-z]\b|[a-z]{2,3}\b)[a-z]/,
		example: ['We mend lamps an shades.', 'We mend lamps and shades.'],
		counterexample: ['We mend an old lamp.', 'We mend and old lamp.'],
	},
	{
		words: ['your', 'you'],
		left: /\b(?:of|about|use|uses|using|access|delete|update|protect|process|collect|store)$/,
		right: OWNED,
		example: ['We protect you privacy.', 'We protect your privacy.'],
		counterexample: ['We send you data.', 'We send your data.'],
	},
	{
		words: ['than', 'then'],
		left: /\b(?:more|less|other|rather|later|earlier|longer|shorter|fewer|higher|lower|older|younger|greater)$/,
		example: ['It glows longer then a candle.', 'It glows longer than a candle.'],
		counterexample: ['We mend it, then a shop sells it.', 'We mend it, than a shop sells it.'],
	},
]
