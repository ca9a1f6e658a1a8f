import type { EditInContext, PhraseInContext } from '../context/edit-in-context.ts'
import type { Example } from '../lexicon/example.ts'
import type { Severity } from '../model.ts'
import type { Told } from './told.ts'
import type { FoundTopic } from './topics/of-sentence.ts'

interface Rule {
	/** Stable: in the API, in docs/materiality.md and in the record. */
	readonly name: string
	/** As readers of a change see it, without its full stop. */
	readonly reason: string
	/** Completes "harmless because …" or "material because …" in docs/materiality.md. */
	readonly because: string
	/** Pairs it must apply to, and pairs that look alike: none that an exemption calls harmless, none that a ground tells. */
	readonly applies: readonly Example[]
	readonly refuses: readonly Example[]
}

/** Proves an edit harmless: a whole sentence of its kind, or one phrase of a reworded sentence. */
export interface Exemption extends Rule {
	readonly severity: Exclude<Severity, 'material'>
	/** What was added, removed or reworded, in a headline: "a pointer to more information". */
	readonly thing?: string
	/** What it exempts is no word of the document. */
	readonly ofPage?: boolean
	/** What it rests on here, in plain words, where that differs from edit to edit. */
	readonly explain?: (edit: EditInContext) => string
	/** The sentence as a whole is harmless. */
	readonly sentence?: (edit: EditInContext) => boolean
	/** This phrase edit is harmless where it stands; a sentence is when all of its phrase edits are. */
	readonly phrase?: (edit: PhraseInContext) => boolean
}

/** Says why an edit that nothing exempts matters, and tells it. It acquits nothing. */
export interface Ground extends Rule {
	/** How grave it is for a member, from 0 to 100: what is told first. */
	readonly weight: number
	/** What an edit is told as; null where the ground does not hold. Absent where only a change as a whole shows it. */
	readonly tell?: (edit: EditInContext, topics: readonly FoundTopic[]) => Told | null
}
