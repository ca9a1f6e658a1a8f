import { announcedDate } from '../../context/document-dates.ts'
import { changedTokens } from '../../context/edit-in-context.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'

/** "We will update", "we have updated": the same announcement before and after its day. */
const TENSE =
	/^(?:will|be|been|is|are|was|were|has|have|had|update[sd]?|updating|change[sd]?|changing|take[sn]?|took|taking|go|goes|went|come|comes|came|become|becomes|became|in|into|effect|force|effective|on|as|of)$/

export const announcementOver: Exemption = {
	name: 'announcement-over',
	severity: 'cosmetic',
	reason: 'An announcement whose day has come',
	because: 'an announcement was removed, or put into the past, once its day had come',
	applies: [],
	refuses: [['We will change our terms on 3 May 2024.', 'We will not change our terms on 3 May 2024.']],
	sentence: ({ sentenceEdit: { before, after, phrases }, versions }) => {
		if (before === null || !versions.announcementOver) return false
		const day = announcedDate(before)
		if (day === null || day > versions.seen.slice(0, 10)) return false
		return (
			after === null ||
			phrases.flatMap(changedTokens).every(({ form }) => TENSE.test(form) && operatorOf(form) !== 'denial')
		)
	},
}
