import type { Recognition } from './grammar/recognition.ts'

/** A named thing that LinkedIn says, or has not said, about AI and members' data. */
export interface Statement {
	readonly id: string
	/** A plain phrase for readers, true of whatever its quote says; a question for an open question. */
	readonly title: string
	/** What LinkedIn promises; what it takes leave to do; what it has not said. */
	readonly kind: 'commitment' | 'permission' | 'open-question'
	/** Ids of the documents it may stand in. */
	readonly documents: readonly string[]
	readonly says: Recognition
	/** How a document answers an open question in part, and what it leaves open. */
	readonly partly?: { readonly says: Recognition; readonly open: string }
	/** How a document says otherwise. */
	readonly denies?: Recognition
	/** It is of the members of some regions, and said only where such are named. */
	readonly regional?: true
	/** Id of the statement that this one is the other side of. */
	readonly oppositeOf?: string
}

/** Help pages on AI and the page on updated terms. */
export const aboutAi = ['linkedin-ai-faq', 'linkedin-ai-training-setting', 'linkedin-terms-update'] as const
/** What members and LinkedIn are bound by. */
export const binding = [
	'linkedin-privacy-policy',
	'linkedin-eu-privacy-notice',
	'linkedin-us-state-privacy',
	'linkedin-privacy-policy-preview',
] as const
export const anywhere = [...aboutAi, ...binding, 'linkedin-user-agreement'] as const
export const agreements = [
	...binding,
	'linkedin-user-agreement',
	'linkedin-cookie-policy',
	'linkedin-terms-update',
] as const
