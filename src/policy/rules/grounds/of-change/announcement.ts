import type { Ground } from '../../rule.ts'

/** Found in the newer text as a whole (context/document-dates.ts). */
export const announcement: Ground = {
	name: 'announcement',
	weight: 82,
	reason: 'Announces a coming change',
	because: 'a sentence names a day still to come, and says that something a policy governs will change on it',
	applies: [['We mend lamps.', 'We mend lamps.\nWe are changing our terms on 3 May 2031.']],
	refuses: [['We mend lamps.', 'We mend lamps.\nWe changed our terms on 3 May 2021.']],
}
