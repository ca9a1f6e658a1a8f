import type { Settings } from '../../../env.ts'
import type { Wishes } from '../../../store/alerts/wishes.ts'
import { eventWords, frequencyWords, severityFloors, topicLabel } from '../../../wording/names.ts'

/** What somebody asked for, in words: a row each. */
export function describeWishes(
	{ documents }: Pick<Settings, 'documents'>,
	wishes: Wishes,
): [label: string, words: string][] {
	const titles = wishes.documents?.map((id) => documents.find((one) => one.id === id)?.title ?? id)
	const digest = `at ${String(wishes.hour).padStart(2, '0')}:00, ${wishes.zone}`
	return [
		['Changes', severityFloors[wishes.minSeverity]],
		['Documents', titles?.join(', ') ?? 'All'],
		['Topics', wishes.topics?.map(topicLabel).join(', ') ?? 'All'],
		['Events', wishes.types.map((type) => eventWords[type]).join('; ')],
		['When', frequencyWords[wishes.frequency] + (wishes.frequency === 'at-once' ? '' : ` ${digest}`)],
	]
}
