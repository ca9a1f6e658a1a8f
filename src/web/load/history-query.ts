import { z } from 'zod'

import type { Settings } from '../../env.ts'
import { severities, topics } from '../../policy/model.ts'
import type { ChangeFilter } from '../../store/change-lists.ts'

/** Changes on one page of the history. */
export const PAGE_SIZE = 30

/** One of these names. */
export const oneOf = (names: readonly string[]) => z.enum(names as readonly [string, ...string[]])

const day = z.iso.date({ error: 'must be a day such as 2026-11-24' })

/** What lists of changes and feeds are narrowed by. */
export const changeFilter = ({ documents }: Pick<Settings, 'documents'>) =>
	z.strictObject({
		document: oneOf(documents.map(({ id }) => id))
			.optional()
			.describe('Id of a watched document'),
		topic: z.enum(topics).optional(),
		severity: z.enum(severities).optional(),
		q: z
			.string()
			.trim()
			.max(200)
			.optional()
			.describe('Whole words and "phrases" that all stand in one headline or one edit'),
		since: day.optional().describe('First day of confirmation'),
		until: day.optional().describe('Last day of confirmation'),
	})

/** What the calendar is narrowed by. */
export const calendarQuery = (settings: Pick<Settings, 'documents'>) =>
	changeFilter(settings).pick({ document: true })

/** `?document=&topic=&severity=&q=&since=&until=&before=`, of the page and of the API. */
export const historyQuery = (settings: Pick<Settings, 'documents'>) =>
	changeFilter(settings).extend({
		before: z
			.string()
			.regex(/^[a-z0-9-]+-v\d+$/, 'must be the id of a change, such as linkedin-ai-faq-v2')
			.optional()
			.describe('Id of a change: only those after it in the list'),
	})

export type HistoryQuery = z.output<ReturnType<typeof historyQuery>>

/** Said of a `before` that is the id of no change. */
export const noBefore = [{ path: ['before'], what: 'must be the id of a change on record' }]

const DAY = 86_400_000

/** The store's filter for a query; both its days are part of the range. */
export const toFilter = ({ q: _words, until, ...query }: HistoryQuery): ChangeFilter => ({
	...query,
	until: until && new Date(Date.parse(until) + DAY).toISOString(),
})

/** A query as a query string, `before` replaced; empty when nothing is asked. */
export function toSearch(query: HistoryQuery, before?: string): string {
	const given = Object.entries({ ...query, before }).filter(([, value]) => value !== undefined)
	const search = new URLSearchParams(given as [string, string][]).toString()
	return search && `?${search}`
}
