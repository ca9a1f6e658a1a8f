// One finding a difference: how severe, why, and about what.
import type { Case } from '../context/edit-in-context.ts'
import { harmlessRule } from '../rules/order.ts'
import { materialReasons } from '../rules/grounds/changed-words.ts'
import { type Edit, type Reason, severities, type Severity } from '../model.ts'
import { takenTogether } from './passages.ts'
import { reasonOf } from '../rules/reasons.ts'
import { withoutNumber } from '../english/sentences.ts'
import { asWhole, type Shift, shiftsOf } from '../compare/sentence-edits.ts'
import type { Situation } from '../context/version-pair.ts'
import { type FoundTopic, topicsOfShift } from './topics.ts'
import { isRowTurned, isTurned } from '../rules/grounds/context-turned.ts'

/** What one sentence of an edit comes to. `shift` is null where no sentence differs: layout, a move, spelling. */
export interface Finding {
	readonly edit: Edit
	readonly shift: Shift | null
	readonly severity: Severity
	readonly reasons: readonly Reason[]
	readonly topics: readonly FoundTopic[]
}

/** The findings of all edits, an edit each. */
export const judge = (edits: readonly Edit[], situation: Situation): Finding[][] =>
	takenTogether(
		edits.map((edit) => findingsOf(edit, situation)),
		situation,
	)

/** The findings of one edit; never none. */
function findingsOf(edit: Edit, situation: Situation): Finding[] {
	const shifts = shiftsOf(edit, situation.older.said, situation.newer.said)
	if (shifts.length === 0 && isRowTurned(edit, situation)) {
		const shift = asWhole(edit)
		const topics = topicsOfShift(edit, shift, situation)
		const reasons = materialReasons({ edit, shift, situation }, topics)
		return [{ edit, shift, severity: 'material', reasons, topics }]
	}
	if (shifts.length === 0) {
		const reason = reasonOf(formOf(edit, situation), edit)
		return [{ edit, shift: null, severity: reason.severity, reasons: [reason], topics: [] }]
	}
	return shifts.map((shift) => {
		const one: Case = { edit, shift, situation }
		const harmless = harmlessRule(one)
		const topics = harmless === 'contact-details' ? [onContact] : topicsOfShift(edit, shift, situation)
		const reasons = harmless ? [reasonOf(harmless, shift)] : materialReasons(one, topics)
		const severity = gravest(reasons)
		return { edit, shift, severity, reasons, topics: severity === 'cosmetic' ? [] : topics }
	})
}

/** An address names no topic by its own words. */
const onContact: FoundTopic = { topic: 'contact', score: 1, words: [] }

/** What an edit is in which no sentence differs. */
function formOf(edit: Edit, situation: Situation) {
	if (edit.kind === 'moved') return isTurned(edit, situation) ? 'context-turned' : 'moved'
	const [before, after] = [edit.before ?? '', edit.after ?? '']
	if (/\n/.test(before + after)) return 'layout'
	return withoutNumber(before) === withoutNumber(after) ? 'numbering' : 'spelling'
}

/** The gravest of some severities; `cosmetic` of none. */
export const gravest = (list: readonly { readonly severity: Severity }[]): Severity =>
	severities.findLast((severity) => list.some((one) => one.severity === severity)) ?? 'cosmetic'
