import { modalWords } from '../../english/vocabulary.ts'
import { stem } from '../../english/words.ts'
import type { Ground } from '../rule.ts'
import { toldByPhrase } from '../wording.ts'

export const modality: Ground = {
	name: 'modality',
	weight: 52,
	reason: 'What may, must or will be done',
	because: 'may, can, will, must, need, permit or the like stands in another’s place, is gone or new',
	applies: [
		['You must bring your lamp.', 'You may bring your lamp.'],
		['Shops can mend your lamp.', 'Shops must mend your lamp.'],
	],
	refuses: [['You must bring your lamp.', 'You must bring your shade.']],
	tell: (one, topics) => toldByPhrase(one, topics, ({ form }) => modalWords.has(stem(form))),
}
