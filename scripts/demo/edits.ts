import type { Document } from '../../src/policy/model.ts'
import type { ChangeEntry } from '../local/api.ts'
import { type Board, loud } from './board.ts'
import { checkEdited } from './checking.ts'
import { publishFaq, publishPolicy } from './pages.ts'
import { see } from './seen.ts'
import type { Stage } from './stage.ts'

/** A misspelt word of the policy is put right: kept, and nobody is told. */
export async function cosmeticEdit(stage: Stage, board: Board): Promise<void> {
	publishPolicy(stage.origin, 'spelt-right')
	const change = await seeChange(stage, stage.documents.policy, board)
	see(`the change is ${change.severity}, not cosmetic`, change.severity === 'cosmetic')
	see('the change is one to tell people about', !change.alert)
	board.fact('Told', 'nobody: it is kept in the history, and that is all')
}

/** The FAQ turns a no into a yes: material, and people are told. */
export async function materialEdit(stage: Stage, board: Board): Promise<ChangeEntry> {
	publishFaq(stage.origin, 'trains-by-default')
	const change = await seeChange(stage, stage.documents.faq, board)
	see(`the change is ${change.severity}, not material`, change.severity === 'material')
	see('the change is not one to tell people about', change.alert)
	see('the topics of the change lack ai-training', change.topics.includes('ai-training'))
	board.fact('Topics', change.topics.join(', '))
	board.fact('Told', 'everybody who asked')
	return change
}

/** Sees an edit go online, be pending, be seen again and become version 2. */
async function seeChange(stage: Stage, document: Document, board: Board): Promise<ChangeEntry> {
	const { api } = stage
	const log = await checkEdited(stage, document)
	const outcomes = log.map(({ outcome }) => outcome)
	see(`the outcomes were ${outcomes.join(', ')}`, outcomes.join() === 'pending,changed')
	const found = (await api.changes()).filter((change) => change.document === document.id)
	const [outline] = found
	see(`the history has ${found.length} changes, not 1`, found.length === 1 && outline !== undefined)
	const change = await api.change(outline.id)
	const versions = await api.versions(document.id)
	see(
		'there is no second version',
		versions.some(({ number }) => number === 2),
	)
	board.fact(document.title, 'pending, then seen again: version 2')
	board.fact('Severity', change.alert ? loud(change.severity) : change.severity)
	for (const { before, after } of change.edits) board.edit(before, after)
	board.fact('Why', ...change.reasons.map(({ text }) => text))
	return change
}
