// What readers see in place of the names the code uses.
import { type HeldReason, heldReasons } from '../policy/recognise/held-reasons.ts'
import { topicNames } from '../policy/lexicon/topic-names.ts'
import { NOT_PUBLISHED } from '../policy/memory.ts'
import type { Change, Edit, Outcome, Severity, StatementFinding, Topic } from '../policy/model.ts'
import type { eventTypes } from '../store/alerts/alerts.ts'
import type { Endpoint, EndpointKind } from '../store/alerts/endpoints.ts'
import type { frequencies } from '../store/alerts/wishes.ts'
import type { LoggedWebhook } from '../store/alerts/webhooks.ts'
import type { Source } from '../store/captures.ts'

export const severityWords: Record<Severity, string> = {
	material: 'Material',
	minor: 'Minor',
	cosmetic: 'Cosmetic',
}

/** A topic as a heading or a choice: `AI training`, `Who receives data`. */
export const topicLabel = (topic: Topic): string =>
	topicNames[topic].charAt(0).toUpperCase() + topicNames[topic].slice(1)

export const outcomeWords: Record<Outcome, string> = {
	first: 'First reading',
	unchanged: 'Unchanged',
	pending: 'New wording, awaiting a second look',
	changed: 'Change recorded',
	reverted: 'New wording gone again',
	held: 'Held',
	absent: 'Nothing published',
}

export const sourceWords: Record<Source, string> = {
	live: 'the live page',
	pushed: 'another machine of ours',
	'web-archive': 'the Wayback Machine',
	import: 'an imported archive',
}

export const editWords: Record<Edit['kind'], string> = {
	added: 'Added',
	removed: 'Removed',
	changed: 'Changed',
	moved: 'Moved',
}

export const findingWords: Record<StatementFinding['state'], string> = {
	stated: 'Now stated',
	reworded: 'Reworded',
	rescoped: 'Said of others than before',
	withdrawn: 'Withdrawn',
	answered: 'Answered',
	'partly-answered': 'Answered in part',
}

/** Why a capture was held or absent, as a sentence. Rows written by older code may carry a reason that is gone. */
export const heldWords = (reason: string): string => heldReasons[reason as HeldReason] ?? `Reason: ${reason}.`

/** That a text leaves out lines of its page. */
export const setAsideWords = (lines: number): string =>
	lines === 1
		? '1 line that does not hold still was set aside.'
		: `${lines} lines that do not hold still were set aside.`

/** What somebody with this floor is told of. */
export const severityFloors: Record<Severity, string> = {
	material: 'Material changes',
	minor: 'Material and minor changes',
	cosmetic: 'Every change of wording',
}

/** What makes a silent edit silent: the date stayed, or there is none to move. */
export const silenceWords = ({ effectiveDate }: Pick<Change, 'effectiveDate'>): string =>
	effectiveDate
		? 'The text changed; the document’s own date did not.'
		: 'The text changed; the document carries no date that would say so.'

/** Between which versions a change lies; a text that appears has none before it. */
export const versionsWords = ({ from, to }: Pick<Change, 'from' | 'to'>): string =>
	from === NOT_PUBLISHED ? `published as version ${to}` : `version ${from} to ${to}`

export const eventWords: Record<(typeof eventTypes)[number], string> = {
	'change.confirmed': 'A wording changed',
	'statement.changed': 'What is said on a named point altered',
	'change.corrected': 'A change is judged otherwise than you were told',
	'monitor.blind': 'The monitor has not seen a document for a day',
	'monitor.recovered': 'The monitor sees it again',
}

export const frequencyWords: Record<(typeof frequencies)[number], string> = {
	'at-once': 'At once',
	daily: 'Once a day,',
	weekly: 'On Mondays,',
}

/** The same, to choose from. */
export const frequencyChoices: Record<(typeof frequencies)[number], string> = {
	'at-once': 'At once, one email for each',
	daily: 'One email a day with all of them',
	weekly: 'One email a week with all of them, on Mondays',
}

export const endpointStateWords: Record<Endpoint['state'], string> = {
	pending: 'Waits for the answer to its test',
	active: 'Active',
	disabled: 'Disabled',
}

export const kindWords: Record<EndpointKind, string> = {
	webhook: 'Signed webhooks',
	slack: 'Messages in Slack',
	discord: 'Messages in Discord',
	teams: 'Messages in Microsoft Teams',
}

export const deliveryStateWords: Record<LoggedWebhook['state'], string> = {
	pending: 'Waits',
	sent: 'Delivered',
	failed: 'Given up',
	dropped: 'Dropped',
}
