import type { Change } from '../policy/model.ts'
import type { NewAlert } from '../store/alerts/alerts.ts'
import { changeId } from '../store/changes.ts'
import type { DocumentState } from '../store/documents.ts'

/** What a confirmed change is told as: the change itself, and each statement it alters. */
export function changeAlerts(change: Change, now: string): NewAlert[] {
	const id = changeId(change.document, change.to)
	const alert = {
		document: change.document,
		changeId: id,
		severity: change.severity,
		topics: change.topics,
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

const health = (state: DocumentState, now: string) => ({
	document: state.id,
	changeId: null,
	severity: null,
	topics: [],
	createdAt: now,
})
