// What altering a statement is about, for filters and for display.
import type { Topic } from '../model.ts'

/** What a statement is about besides AI training, or in its place where that is no part of it. */
const BESIDES: Readonly<Record<string, readonly Topic[]>> = {
	'on-by-default': ['ai-training', 'choice'],
	'off-by-default': ['ai-training', 'choice'],
	'opt-out-offered': ['ai-training', 'choice'],
	'past-training-stands': ['ai-training', 'choice'],
	'setting-leaves-other-models': ['ai-training', 'choice'],
	'objection-form': ['ai-training', 'choice'],
	'open-controls-posts': ['ai-training', 'choice'],
	'open-controls-fields': ['ai-training', 'choice'],
	'regions-covered': ['ai-training', 'scope-region'],
	'regions-left-out': ['ai-training', 'scope-region'],
	'minors-left-out': ['ai-training', 'age'],
	'affiliates-train': ['ai-training', 'sharing'],
	'microsoft-trains': ['ai-training', 'sharing'],
	'affiliates-develop': ['sharing'],
	'affiliates-advertise': ['sharing', 'advertising'],
	'open-microsoft-boundary': ['sharing'],
	'legitimate-interests': ['ai-training', 'legal-basis'],
	'open-closed-accounts': ['ai-training', 'deletion'],
	'changes-announced': ['notice'],
}

/** The topics of a statement, what it is mostly about first. */
export const topicsOfStatement = (id: string): readonly Topic[] => BESIDES[id] ?? ['ai-training']
