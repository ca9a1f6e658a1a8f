import { operatorOf } from '../../lexicon/operators.ts'
import { quoted } from '../../english/quotes.ts'
import { isPermission } from '../commitments.ts'
import { withoutJoint } from '../phrase-in-words.ts'
import type { Ground } from '../rule.ts'

/** One thing more: joined to those before it, or those after it to it. */
const BEFORE_OTHERS = /,?\s+(?:and\/or|and|or)$|,$/iu
const AFTER_OTHERS = /^(?:,|(?:and\/or|and|or)\b)/iu
const MAX_WIDENING = 110
/** Words that narrow or turn what they are added to. */
const NARROWING = new Set(['denial', 'condition', 'switch'])

/** What may be done, to more, with more or for more. */
export const permissionWidened: Ground = {
	name: 'permission-widened',
	weight: 80,
	reason: 'A permission is widened',
	because: 'a sentence on what the company or whoever works with it may do names one thing more',
	applies: [
		['We may read your letters for research.', 'We may read your letters for research and for profit.'],
		['We may read your letters for research.', 'We may read your letters for profit and research.'],
	],
	refuses: [
		['We may read your letters.', 'We may read your letters and, if you agree, your maps.'],
		['We may read your letters for research.', 'We may read your letters for profit.'],
	],
	tell: ({ sentenceEdit: { before, after, phrases } }) => {
		if (before === null || after === null || !isPermission(before) || !isPermission(after)) return null
		const [more, ...others] = phrases.filter(
			({ removed, added, addedTokens }) =>
				removed === null &&
				added !== null &&
				(AFTER_OTHERS.test(added) || BEFORE_OTHERS.test(added)) &&
				/\p{L}{3}/u.test(withoutJoint(added.replace(BEFORE_OTHERS, ''))) &&
				!addedTokens.some(({ form }) => NARROWING.has(operatorOf(form) ?? '')),
		)
		if (!more || others.length > 0) return null
		const words = withoutJoint(more.added!.replace(BEFORE_OTHERS, ''))
		const what = `A permission is widened by ${quoted(words, MAX_WIDENING)}`
		return { what, before: null, after, needsClause: true, leads: 'after' }
	},
}
