import { numbers } from '../../english/vocabulary.ts'
import { stem } from '../../english/words.ts'
import type { Ground } from '../rule.ts'
import { toldByPhrase } from '../wording.ts'

export const number: Ground = {
	name: 'number',
	weight: 42,
	reason: 'A figure',
	because: 'a figure or number stands in another’s place, is gone or new',
	applies: [['We mend 4 lamps for each member.', 'We mend 6 lamps for each member.']],
	refuses: [['We mend 4 lamps for each member.', 'We mend 4 shades for each member.']],
	tell: (one, topics) =>
		toldByPhrase(one, topics, ({ form, kind }) => kind === 'figure' || numbers.has(stem(form))),
}
