import type { Ground } from '../rule.ts'
import { toldByForm } from '../wording.ts'

/** What no rule knows is material all the same. */
export const unexplained: Ground = {
	name: 'unexplained',
	weight: 14,
	reason: 'Nothing says that this is harmless',
	because: 'no rule knows what it is',
	applies: [['We look after lamps.', 'We look after lamps.\nThe shade of it is blue.']],
	refuses: [],
	tell: toldByForm,
}
