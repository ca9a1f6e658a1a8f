import { limits } from '../../english/vocabulary.ts'
import { stem } from '../../english/words.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Ground } from '../rule.ts'
import { toldByPhrase } from '../wording.ts'

export const limit: Ground = {
	name: 'limit',
	weight: 62,
	reason: 'A limit or a condition',
	because:
		'a word that limits, conditions, widens or weakens is gone, new or another: only, unless, any, generally',
	applies: [
		['Lamps are lent only by day.', 'Lamps are lent by day.'],
		['We mend lamps for members unless they object.', 'We mend lamps for members.'],
	],
	refuses: [['We mend lamps for shops.', 'We mend lamps for schools.']],
	tell: (one, topics) =>
		toldByPhrase(one, topics, ({ form }) => limits.has(stem(form)) || operatorOf(form) === 'condition'),
}
