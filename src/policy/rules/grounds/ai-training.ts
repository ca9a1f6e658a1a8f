import { DENIES_ACT, WITHOUT } from '../../lexicon/denial.ts'
import { trainingTerms } from '../../lexicon/topic-terms.ts'
import type { Ground } from '../rule.ts'
import { toldByForm } from '../wording.ts'

const NAMES_TRAINING = /\b(?:train\w*|fine-?tun\w*|teach\w*|learn\w*)\b/iu
const TRAINING_DENIED = new RegExp(String.raw`${DENIES_ACT}|\b${WITHOUT}\b`, 'iu')

/** Training of AI, in words that were added. */
export const aiTraining: Ground = {
	name: 'ai-training',
	weight: 72,
	reason: 'AI training is newly spoken of',
	because: 'words were added that speak of training AI, and do not deny it',
	applies: [
		['We read your letters.', 'We read your letters.\nWe train AI models on them.'],
		['We read your letters to pick lamps.', 'We read your letters to pick lamps and to train AI models.'],
	],
	refuses: [
		['We read your letters.', 'We read your letters.\nWe never train AI models on them.'],
		['We train AI models on letters.', 'We train AI models on letters and maps.'],
	],
	tell: (one, topics) => {
		const added = one.sentenceEdit.phrases.map((phrase) => phrase.added ?? '').join('\n')
		const removed = one.sentenceEdit.phrases.map((phrase) => phrase.removed ?? '').join('\n')
		const isNew =
			added.search(trainingTerms) >= 0 && NAMES_TRAINING.test(added) && !NAMES_TRAINING.test(removed)
		return isNew && !TRAINING_DENIED.test(one.sentenceEdit.after ?? '') ? toldByForm(one, topics) : null
	},
}
