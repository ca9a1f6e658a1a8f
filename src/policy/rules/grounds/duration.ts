import { durationsIn } from '../../english/durations.ts'
import type { Ground } from '../rule.ts'
import { clausesOfEdit } from '../told.ts'

const KEEPS =
	/\b(?:keep|kept|retain\w*|retention|stor(?:e|es|ed|ing|age)|hold|held|preserv\w+|remains?|lasts?|available for|lifetime|expir\w+|duration)\b/iu
const ENDS = /\b(?:delet\w+|eras\w+|remov\w+|destroy\w*|anonymi[sz]\w+|de-?identif\w+|overwritten)\b/iu

/** One period in another's place. Longer or shorter is said, never better or worse: that depends on whose period it is. */
export const duration: Ground = {
	name: 'duration',
	weight: 74,
	reason: 'How long something lasts or takes',
	because:
		'one period of time stands in another’s place: data is kept longer, deleted later, a deadline is shorter',
	applies: [
		['We keep letters for 30 days.', 'We keep letters for 90 days.'],
		['We erase letters within 30 days.', 'We erase letters within two months.'],
		['Glow | 1 year\nShade | 2 years', 'Glow | 1 year\nShade | 3 years'],
	],
	refuses: [
		['We keep 30 letters.', 'We keep 90 letters.'],
		['We keep letters for 30 days.', 'We keep lamps for 30 days.'],
	],
	tell: (one) => {
		const { before, after } = one.sentenceEdit
		if (before === null || after === null) return null
		const { cell } = one
		const [older, newer] = [durationsIn(before), durationsIn(after)]
		if (older.length !== newer.length) return null
		const turned = older.flatMap((was, at) =>
			was.hours === newer[at]!.hours ? [] : [[was, newer[at]!] as const],
		)
		if (turned.length !== 1) return null
		const [was, is] = turned[0]!
		const longer = is.hours > was.hours
		const sentence = `${cell?.head ?? ''} ${after}`
		const kind = ENDS.test(sentence)
			? longer
				? 'Deleted later'
				: 'Deleted sooner'
			: KEEPS.test(sentence)
				? longer
					? 'Kept longer'
					: 'Kept shorter'
				: longer
					? 'A longer time'
					: 'A shorter time'
		const what = `${kind}: ${was.text} → ${is.text}`
		return cell
			? { what: `${what}, for “${cell.row}”`, before: null, after: null, leads: 'after' }
			: { what, before: null, after: clausesOfEdit(one).after, leads: 'after' }
	},
}
