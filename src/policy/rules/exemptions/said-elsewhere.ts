import type { Exemption } from '../rule.ts'

export const saidElsewhere: Exemption = {
	name: 'said-elsewhere',
	severity: 'minor',
	reason: 'The same sentence stands elsewhere in the document too',
	because: 'the document says it elsewhere word for word, before and after',
	thing: 'a sentence that stands elsewhere too',
	applies: [
		[
			'## Lamps\nWe mend every lamp that you bring to our shop.\n## Shops\nWe mend every lamp that you bring to our shop.\nWe sell shades.',
			'## Lamps\nWe mend every lamp that you bring to our shop.\n## Shops\nWe sell shades.',
		],
	],
	refuses: [['We mend every lamp that you bring to our shop.', 'We are open all year.']],
	sentence: ({ sentenceEdit }) => sentenceEdit.elsewhere === 'repeated',
}
