import { ASSESSMENT_VERSION } from '../policy/assess.ts'
import { restlessPlaces } from '../policy/confirm/restless.ts'
import type { Place } from '../policy/memory.ts'
import type { Change } from '../policy/model.ts'
import type { NewAlert } from '../store/alerts/alerts.ts'
import { noticeAlert } from '../store/alerts/outbox.ts'
import { type RecordedChange, changeId } from '../store/changes.ts'
import type { DocumentState } from '../store/documents.ts'

/** What a confirmed change is told as: the change itself, and each statement it alters. */
export function changeAlerts(change: Change, now: string): NewAlert[] {
	const id = changeId(change.document, change.to)
	const alert = {
		document: change.document,
		changeId: id,
		severity: change.severity,
		topics: change.allTopics,
		createdAt: now,
	}
	return [
		{ ...alert, id: `change.confirmed/${id}`, type: 'change.confirmed', detail: {} },
		...change.statements.map((statement): NewAlert => ({
			...alert,
			id: `statement.changed/${id}/${statement.id}`,
			type: 'statement.changed',
			detail: { statement },
		})),
	]
}

/** Newer rules judge a recorded change otherwise than it was told. */
export const correctionAlert = (was: RecordedChange, is: Change, at: string): NewAlert => ({
	id: `change.corrected/${was.id}/${ASSESSMENT_VERSION}`,
	type: 'change.corrected',
	document: was.document,
	changeId: was.id,
	severity: is.severity,
	topics: [...new Set([...is.allTopics, ...was.allTopics])],
	detail: {
		was: { severity: was.severity, summary: was.summary },
		is: { severity: is.severity, summary: is.summary },
	},
	createdAt: at,
})

/** A document has not been seen for too long; `reason` is why its last capture was held, if there was one. */
export const blindAlert = (state: DocumentState, reason: string | null, now: string): NewAlert => ({
	...health(state, now),
	id: `monitor.blind/${state.id}/${now}`,
	type: 'monitor.blind',
	detail: { since: now, reason, lastGood: state.goodAt },
})

/** A document is seen again that was blind `since` then. */
export const recoveryAlert = (state: DocumentState, since: string, now: string): NewAlert => ({
	...health(state, now),
	id: `monitor.recovered/${state.id}/${since}`,
	type: 'monitor.recovered',
	detail: { since, lastGood: state.goodAt },
})

/** A document has lines that do not hold still, and had none before: for the operator, once. */
export function restlessAlerts(before: DocumentState, now: DocumentState, at: string): NewAlert[] {
	const places = restlessPlaces(now.known.unsettled)
	if (places.length === 0 || restlessPlaces(before.known.unsettled).length > 0) return []
	const [{ since, text }] = places as [Place]
	return [
		noticeAlert(
			{
				key: `restless/${now.id}/${since}`,
				title: `A part of ${now.id} does not hold still.`,
				text: `It showed different words from check to check${text && `, such as “${text}”`}. Such lines are set aside: they are no part of the text on record until they hold still, and what else changes is recorded as ever. The status page lists them. If they are no part of the document, name their element under "remove" in the watchlist.`,
			},
			at,
		),
	]
}

const health = (state: DocumentState, now: string) => ({
	document: state.id,
	changeId: null,
	severity: null,
	topics: [],
	createdAt: now,
})
