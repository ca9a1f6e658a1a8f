import { changedTokens, type EditInContext, isReworded, sidesOf } from '../../context/edit-in-context.ts'
import { withoutDates } from '../../english/words.ts'
import type { Exemption } from '../rule.ts'

const STATISTIC =
	/\brequests?\b[^.]{0,20}\b(?:received|denied|complied|completed|rejected|fulfilled|processed|types?)\b|\b(?:average|estimated)\b[^.]{0,40}\bmonthly (?:active )?(?:users|recipients|visitors)\b|\bmonthly active (?:users|recipients)\b[^.]{0,60}\b(?:were|was|is|are)\b|\b(?:total|median|average|mean|number of)\b[^.]{0,30}\b(?:requests?|days to)\b/iu
const COUNTER =
	/^\W*\d[\d.,]*\s*(?:people|persons|readers|users|views?|likes?|comments?|votes?|followers?|ratings?)(?: \w+){0,5}\W*$/iu
const REPORT = /\b(?:metrics|transparency report|requests? statistics)\b|^\W*statistics\W*$/iu
/** A threshold is a rule, and no figure of the past. */
const THRESHOLD =
	/\b(?:at least|at most|more than|less than|fewer|under|over|up to|minimum|maximum|only|groups? of|teams? of|from|to)\b|[<>≤≥]/iu
const SOMEBODY = /\b(?:we|you|your|our|may|will|must)\b/iu

export const statistics: Exemption = {
	name: 'statistics',
	severity: 'minor',
	reason: 'Reported figures of a past period',
	because: 'only figures reported for a past period, or of how many read the page, differ',
	thing: 'reported figures of a past period',
	applies: [
		['The average monthly users in York were 840,000.', 'The average monthly users in York were 857,000.'],
		['Requests received | 120 | 5', 'Requests received | 131 | 6', '## Transparency report metrics'],
	],
	refuses: [
		['Shops with monthly active users above 100 pay.', 'Shops with monthly active users above 500 pay.'],
		['Groups < 10 are hidden.', 'Groups > 10 are hidden.', '## Statistics for small groups'],
		['Lamps of 5 to 9 are shown.', 'Lamps of 5 to 19 are shown.', '## Statistics'],
		['We share figures on groups of 50 users.', 'We share figures on groups of 5 users.'],
		['We keep lamps for 30 days.', 'We keep lamps for 90 days.', '## Lamps'],
	],
	sentence: (one) => {
		const { edit, sentenceEdit } = one
		const onlyFigures =
			isReworded(sentenceEdit) &&
			sentenceEdit.phrases
				.flatMap(changedTokens)
				.every(({ kind }) => kind === 'figure' || kind === 'sign' || kind === 'date')
		if (onlyFigures && COUNTER.test(sentenceEdit.after!)) return true
		const text = sidesOf(sentenceEdit).map(withoutDates).join('\n')
		const reported =
			edit.section.some((heading) => REPORT.test(heading)) ||
			STATISTIC.test(edit.block === 'row' ? rowsAround(one) : text)
		return (
			reported &&
			!SOMEBODY.test(text) &&
			!THRESHOLD.test(text) &&
			(onlyFigures || !isReworded(sentenceEdit) || edit.block === 'row')
		)
	},
}

/** A row with those beside it: the several rows of one table entry. */
export function rowsAround({ edit, versions }: EditInContext): string {
	const [{ blocks }, at] =
		edit.afterIndex === null ? [versions.older, edit.beforeIndex!] : [versions.newer, edit.afterIndex]
	return blocks
		.slice(Math.max(0, at - 5), at + 6)
		.filter(({ kind }) => kind === 'row')
		.map(({ text }) => text)
		.join('\n')
}
