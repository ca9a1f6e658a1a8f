import { denyingWords } from '../../english/vocabulary.ts'
import { stem } from '../../english/words.ts'
import type { Ground } from '../rule.ts'
import { toldByPhrase } from '../wording.ts'

export const negation: Ground = {
	name: 'negation',
	weight: 58,
	reason: 'What is denied or ruled out',
	because: 'a denial is gone or new',
	applies: [['Lamps do not burn at night.', 'Lamps burn at night.']],
	refuses: [['Lamps burn at night.', 'Lamps burn at noon.']],
	tell: (one, topics) => toldByPhrase(one, topics, ({ form }) => denyingWords.has(stem(form))),
}
