// One finding a difference: how severe, why, and about what.
import { type Edit, type LinkEdit, type Reason, severities, type Severity } from '../model.ts'
import type { EditInContext } from '../context/edit-in-context.ts'
import type { VersionPair } from '../context/version-pair.ts'
import { type SentenceEdit, sentenceEditsOf } from '../compare/sentence-edits.ts'
import { dateInWords } from '../english/dates.ts'
import { amid } from '../english/quotes.ts'
import { withoutNumber } from '../english/sentences.ts'
import { exemptionsFor } from '../rules/order.ts'
import { type Explanation, explain } from '../rules/gravity.ts'
import { inFull } from '../rules/told.ts'
import { reasonOf } from '../rules/reasons.ts'
import { turnedContexts } from './contexts.ts'
import type { Finding } from './finding.ts'
import { judgeTogether } from './passages.ts'
import { type FoundTopic, topicsOfSentence } from '../rules/topics/of-sentence.ts'

/** The findings of all edits, an edit each, and after them those of blocks that stayed while their context turned. */
export const judge = (edits: readonly Edit[], versions: VersionPair): Finding[][] => {
	const judged = judgeTogether(
		edits.map((edit) => findingsOf(edit, versions)),
		versions,
	)
	return turnedContexts(edits, judged, versions)
}

/** The findings of one edit; never none. */
function findingsOf(edit: Edit, versions: VersionPair): Finding[] {
	const sentenceEdits = sentenceEditsOf(edit, versions.older.index, versions.newer.index)
	if (sentenceEdits.length === 0) {
		const form = formalRule(edit)
		const reasons = form === 'link-target' ? edit.links!.map(linkReason) : [reasonOf(form, edit)]
		return [{ edit, sentenceEdit: null, severity: gravest(reasons), reasons, topics: [] }]
	}
	return sentenceEdits.map((sentenceEdit) => {
		const one: EditInContext = { edit, sentenceEdit, versions }
		const exempt = exemptionsFor(one)
		const topics =
			exempt[0]?.name === 'contact-details' ? [onContact] : topicsOfSentence(edit, sentenceEdit, versions)
		const explanation = exempt.length === 0 ? explain(one, topics) : undefined
		const reasons = explanation
			? [explainedReason(explanation, sentenceEdit, versions.holdsFrom)]
			: exempt.map(({ name, explain: because }) => reasonOf(name, sentenceEdit, because?.(one)))
		const severity = gravest(reasons)
		return {
			edit,
			sentenceEdit,
			severity,
			reasons,
			topics: severity === 'cosmetic' ? [] : topics,
			explanation,
		}
	})
}

function explainedReason(
	{ ground, told }: Explanation,
	sentenceEdit: SentenceEdit,
	holdsFrom: string | null,
): Reason {
	const text = inFull(told, undefined, holdsFrom !== null)
	return reasonOf(
		ground.name,
		sentenceEdit,
		'',
		holdsFrom ? `From ${dateInWords(holdsFrom)}: ${amid(text)}` : text,
	)
}

/** A link that leads elsewhere: which words of both versions it is, and where it led and leads. */
const linkReason = ({ text, before, after }: LinkEdit): Reason =>
	reasonOf('link-target', { before: text, after: text }, `“${text}” to ${after}, before to ${before}`)

/** An address names no topic by its own words. */
const onContact: FoundTopic = { topic: 'contact', score: 1, words: [] }

/** What an edit is in which no sentence differs. */
function formalRule(edit: Edit): string {
	if (edit.links) return 'link-target'
	if (edit.kind === 'moved') return 'moved'
	const [before, after] = [edit.before ?? '', edit.after ?? '']
	if (/\n/.test(before + after)) return 'layout'
	return withoutNumber(before) === withoutNumber(after) ? 'numbering' : 'spelling'
}

/** The gravest of some severities; `cosmetic` of none. */
export const gravest = (list: readonly { readonly severity: Severity }[]): Severity =>
	severities.findLast((severity) => list.some((one) => one.severity === severity)) ?? 'cosmetic'
