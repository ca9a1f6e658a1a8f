import { Buffer } from 'node:buffer'

import type { Settings } from '../../env.ts'
import { type AssessedEdit, severities } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { NewAlert } from '../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../store/changes.ts'
import { cut } from '../cut.ts'

/** Most bytes of a body; the links in it lead to the rest. What each endpoint's own number adds is kept free. */
const MOST_BYTES = 20_000 - 500
/** Most characters of any text: the first with which a body has room for it. Of an edit's twice, of the alert's own four times as many. */
const TEXTS = [300, 80]
const MOST_EDITS = 50

/** The body of an alert's webhook, serialised: the same bytes are kept, signed and sent, to everybody. */
export function webhookBody(
	settings: Settings,
	alert: Omit<NewAlert, 'severity'>,
	change: RecordedChange | null,
): string {
	const document = settings.documents.find(({ id }) => id === alert.document)
	const at = (path: string): string => settings.PUBLIC_URL + path
	const dataOf = (most: number) => ({
		...cutAll(alert.detail, 4 * most),
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
		...(change ? { change: changeData(change, at, most) } : {}),
		links: { status: at(link('status')) },
	})
	let body = ''
	for (const most of TEXTS) {
		body = serialise(alert.type, alert.createdAt, dataOf(most), change?.edits ?? [], most)
		if (Buffer.byteLength(body) < MOST_BYTES) break
	}
	return body
}

/** The same with every text in it cut. */
const cutAll = (detail: NewAlert['detail'], most: number): Record<string, unknown> =>
	JSON.parse(JSON.stringify(detail), (_, value: unknown) =>
		typeof value === 'string' ? cut(value, most) : value,
	) as Record<string, unknown>

/** The body of an endpoint's test. */
export const testBody = (endpoint: string, at: string): string =>
	serialise(
		'endpoint.test',
		at,
		{ endpoint, message: 'Answer with any 2xx status to receive alerts here.' },
		[],
		0,
	)

const changeData = (change: RecordedChange, at: (path: string) => string, most: number) => ({
	id: change.id,
	fromVersion: change.from,
	toVersion: change.to,
	returnTo: change.returnTo,
	severity: change.severity,
	topics: change.topics,
	allTopics: change.allTopics,
	summary: cut(change.summary, most),
	reasons: change.reasons
		.slice(0, 8)
		.map(({ rule, severity, text }) => ({ rule, severity, text: cut(text, most) })),
	statements: change.statements.slice(0, 4).map(({ id, state, quote, before }) => ({
		id,
		state,
		quote: quote && cut(quote, most),
		before: before && cut(before, most),
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

/** Joins the envelope with as many edits, most important first, as there is room for; a text of at most `most` characters. */
function serialise(
	type: string,
	timestamp: string,
	data: Record<string, unknown> & { readonly change?: object },
	edits: readonly AssessedEdit[],
	most: number,
): string {
	const ranked = edits
		.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
		.slice(0, MOST_EDITS)
		.map(({ kind, severity, section, before, after }) => ({
			kind,
			severity,
			section: section.map((heading) => cut(heading, most)),
			before: before && cut(before, 2 * most),
			after: after && cut(after, 2 * most),
		}))
	for (let count = ranked.length; ; count--) {
		const change = data.change && { change: { ...data.change, edits: ranked.slice(0, count) } }
		const body = JSON.stringify({ type, timestamp, data: { ...data, ...change } })
		if (Buffer.byteLength(body) < MOST_BYTES || count === 0) return body
	}
}
