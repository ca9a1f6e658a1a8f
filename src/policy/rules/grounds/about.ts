import type { Ground } from '../rule.ts'
import { toldByForm } from '../wording.ts'

/** Words on a topic. */
export const about: Ground = {
	name: 'about',
	weight: 30,
	reason: 'Words on a matter that policies are about',
	because: 'it names a topic: data collected, recipients, purposes, rights, ages, places …',
	applies: [['We look after lamps.', 'We look after lamps.\nYour data is kept on servers outside the EEA.']],
	refuses: [['We look after lamps.', 'We look after lamps.\nThe shade of it is blue.']],
	tell: (one, topics) => (topics.some(({ words }) => words.length > 0) ? toldByForm(one, topics) : null),
}
