// One finding a difference: how severe, why, and about what.
import type { EditInContext } from '../context/edit-in-context.ts'
import { harmlessRule } from '../rules/order.ts'
import { materialReasons } from '../rules/grounds/changed-words.ts'
import { type Edit, type LinkEdit, type Reason, severities, type Severity } from '../model.ts'
import type { Finding } from './finding.ts'
import { judgeTogether } from './passages.ts'
import { reasonOf } from '../rules/reasons.ts'
import { withoutNumber } from '../english/sentences.ts'
import { wholeEdit, sentenceEditsOf } from '../compare/sentence-edits.ts'
import type { VersionPair } from '../context/version-pair.ts'
import { type FoundTopic, topicsOfSentence } from './topics.ts'
import { isRowTurned, isTurned } from '../rules/grounds/context-turned.ts'

/** The findings of all edits, an edit each. */
export const judge = (edits: readonly Edit[], versions: VersionPair): Finding[][] =>
	judgeTogether(
		edits.map((edit) => findingsOf(edit, versions)),
		versions,
	)

/** The findings of one edit; never none. */
function findingsOf(edit: Edit, versions: VersionPair): Finding[] {
	const shifts = sentenceEditsOf(edit, versions.older.index, versions.newer.index)
	if (shifts.length === 0 && isRowTurned(edit, versions)) {
		const sentenceEdit = wholeEdit(edit)
		const topics = topicsOfSentence(edit, sentenceEdit, versions)
		const reasons = materialReasons({ edit, sentenceEdit, versions }, topics)
		return [{ edit, sentenceEdit, severity: 'material', reasons, topics }]
	}
	if (shifts.length === 0) {
		const form = formOf(edit, versions)
		const reasons = form === 'link-target' ? edit.links!.map(linkReason) : [reasonOf(form, edit)]
		return [{ edit, sentenceEdit: null, severity: gravest(reasons), reasons, topics: [] }]
	}
	return shifts.map((sentenceEdit) => {
		const one: EditInContext = { edit, sentenceEdit, versions }
		const harmless = harmlessRule(one)
		const topics =
			harmless === 'contact-details' ? [onContact] : topicsOfSentence(edit, sentenceEdit, versions)
		const reasons = harmless ? [reasonOf(harmless, sentenceEdit)] : materialReasons(one, topics)
		const severity = gravest(reasons)
		return { edit, sentenceEdit, severity, reasons, topics: severity === 'cosmetic' ? [] : topics }
	})
}

/** A link that leads elsewhere: which words of both versions it is, and where it led and leads. */
const linkReason = ({ text, before, after }: LinkEdit): Reason =>
	reasonOf('link-target', { before: text, after: text }, `“${text}” to ${after}, before to ${before}`)

/** An address names no topic by its own words. */
const onContact: FoundTopic = { topic: 'contact', score: 1, words: [] }

/** What an edit is in which no sentence differs. */
function formOf(edit: Edit, versions: VersionPair) {
	if (edit.kind === 'moved' && isTurned(edit, versions)) return 'context-turned'
	if (edit.links) return 'link-target'
	if (edit.kind === 'moved') return 'moved'
	const [before, after] = [edit.before ?? '', edit.after ?? '']
	if (/\n/.test(before + after)) return 'layout'
	return withoutNumber(before) === withoutNumber(after) ? 'numbering' : 'spelling'
}

/** The gravest of some severities; `cosmetic` of none. */
export const gravest = (list: readonly { readonly severity: Severity }[]): Severity =>
	severities.findLast((severity) => list.some((one) => one.severity === severity)) ?? 'cosmetic'
