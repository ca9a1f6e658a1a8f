import { isReworded } from '../../context/edit-in-context.ts'
import { canonicalTokens } from '../../english/canonical.ts'
import type { Exemption } from '../rule.ts'

/** A rename needs the name more than once: one name in another's place is another thing. */
export const renamed: Exemption = {
	name: 'renamed',
	severity: 'minor',
	reason: 'The same thing under another name throughout',
	because:
		'a company, product or defined term goes by another name wherever it stood, and by no other name anywhere',
	thing: 'a name',
	applies: [
		[
			'The Glow app shows lamps.\nGlow Pro mends lamps.\nGlow Pro sells lamps.',
			'The Glow app shows lamps.\nGlow Plus mends lamps.\nGlow Plus sells lamps.',
		],
	],
	refuses: [['Lampworks gets your letters.', 'Lanternworks gets your letters.']],
	sentence: ({ sentenceEdit, versions }) => {
		if (!isReworded(sentenceEdit)) return false
		const [older] = versions.renamed([sentenceEdit.before!])
		return older !== sentenceEdit.before && formsInOrder(older!) === formsInOrder(sentenceEdit.after!)
	},
}

const formsInOrder = (text: string): string =>
	canonicalTokens(text)
		.map(({ form }) => form)
		.join(' ')
