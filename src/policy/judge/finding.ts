import type { SentenceEdit } from '../compare/sentence-edits.ts'
import type { Edit, Reason, Severity } from '../model.ts'
import type { Explanation } from '../rules/gravity.ts'
import type { FoundTopic } from '../rules/topics/of-sentence.ts'

/** What one sentence of an edit comes to. `sentenceEdit` is null where no sentence differs: layout, a move, spelling. */
export interface Finding {
	readonly edit: Edit
	readonly sentenceEdit: SentenceEdit | null
	readonly severity: Severity
	readonly reasons: readonly Reason[]
	readonly topics: readonly FoundTopic[]
	/** What it is told as, and how grave it is for a member; absent where nothing material differs in words. */
	readonly explanation?: Explanation | undefined
}
