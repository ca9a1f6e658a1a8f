import type { Ground } from '../rule.ts'
import { toldByPhrase } from '../wording.ts'

export const date: Ground = {
	name: 'date',
	weight: 44,
	reason: 'A day from which or until which something holds',
	because: 'a day stands in another’s place, is gone or new, and is not the document’s own date',
	applies: [['We mend lamps until 3 May 2024.', 'We mend lamps until 9 June 2024.']],
	refuses: [['We mend lamps until 3 May 2024.', 'We mend shades until 3 May 2024.']],
	tell: (one, topics) => toldByPhrase(one, topics, ({ kind }) => kind === 'date'),
}
