import { Buffer } from 'node:buffer'

import type { Settings } from '../../env.ts'
import { type AssessedEdit, severities } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { NewAlert } from '../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../store/changes.ts'
import { cut } from '../cut.ts'

/** Most bytes of a body; the links in it lead to the rest. */
const MOST_BYTES = 20_000
/** Most characters of one edit's text, and of any other; most edits tried for. */
const EDIT_TEXT = 600
const TEXT = 300
const MOST_EDITS = 50

/** The body of an alert's webhook, serialised: the same bytes are kept, signed and sent, to everybody. */
export function webhookBody(
	settings: Settings,
	alert: Omit<NewAlert, 'severity'>,
	change: RecordedChange | null,
): string {
	const document = settings.documents.find(({ id }) => id === alert.document)
	const at = (path: string): string => settings.PUBLIC_URL + path
	const data = {
		...alert.detail,
		id: alert.id,
		...(alert.document === null
			? {}
			: {
					document: {
						id: alert.document,
						title: document?.title ?? alert.document,
						url: document?.url ?? null,
						link: at(link('document', { id: alert.document })),
					},
				}),
		...(change ? { change: changeData(change, at) } : {}),
		links: { status: at(link('status')) },
	}
	return serialise(alert.type, alert.createdAt, data, change?.edits ?? [])
}

/** The body of an endpoint's test. */
export const testBody = (endpoint: string, at: string): string =>
	serialise(
		'endpoint.test',
		at,
		{ endpoint, message: 'Answer with any 2xx status to receive alerts here.' },
		[],
	)

const changeData = (change: RecordedChange, at: (path: string) => string) => ({
	id: change.id,
	fromVersion: change.from,
	toVersion: change.to,
	returnTo: change.returnTo,
	severity: change.severity,
	topics: change.topics,
	allTopics: change.allTopics,
	summary: cut(change.summary, TEXT),
	reasons: change.reasons
		.slice(0, 8)
		.map(({ rule, severity, text }) => ({ rule, severity, text: cut(text, TEXT) })),
	statements: change.statements.slice(0, 4).map(({ id, state, quote, before }) => ({
		id,
		state,
		quote: quote && cut(quote, TEXT),
		before: before && cut(before, TEXT),
	})),
	silentEdit: change.silentEdit,
	effectiveDate: change.effectiveDate,
	noticeDays: change.noticeDays,
	firstSeen: change.firstSeen,
	confirmedAt: change.confirmedAt,
	editCount: change.edits.length,
	link: at(link('change', { id: change.id })),
	api: at(link('apiChange', { id: change.id })),
})

/** Joins the envelope with as many edits, most important first, as there is room for. */
function serialise(
	type: string,
	timestamp: string,
	data: Record<string, unknown> & { readonly change?: object },
	edits: readonly AssessedEdit[],
): string {
	const ranked = edits
		.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
		.slice(0, MOST_EDITS)
		.map(({ kind, severity, section, before, after }) => ({
			kind,
			severity,
			section: section.map((heading) => cut(heading, TEXT)),
			before: before && cut(before, EDIT_TEXT),
			after: after && cut(after, EDIT_TEXT),
		}))
	for (let count = ranked.length; ; count--) {
		const change = data.change && { change: { ...data.change, edits: ranked.slice(0, count) } }
		const body = JSON.stringify({ type, timestamp, data: { ...data, ...change } })
		if (Buffer.byteLength(body) < MOST_BYTES || count === 0) return body
	}
}
