import { z } from 'zod'

import type { Settings } from '../../env.ts'
import { severities, topics } from '../../policy/model.ts'
import type { ChangeFilter } from '../../store/changes.ts'

/** Changes on one page of the history. */
export const PAGE_SIZE = 30

/** An untouched field of a GET form arrives as the empty string: not asked for. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
	z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** One of these names. */
export const oneOf = (names: readonly string[]) => z.enum(names as readonly [string, ...string[]])

/** `?document=&topic=&severity=&q=&before=`, of the page and of the API. */
export const historyQuery = ({ documents }: Pick<Settings, 'documents'>) =>
	z.object({
		document: optional(oneOf(documents.map(({ id }) => id))),
		topic: optional(z.enum(topics)),
		severity: optional(z.enum(severities)),
		q: optional(z.string().trim().max(200)),
		before: optional(
			z.string().regex(/^[a-z0-9-]+-v\d+$/, 'must be the id of a change, such as linkedin-ai-faq-v2'),
		),
	})

export type HistoryQuery = z.output<ReturnType<typeof historyQuery>>

/** Said of a `before` that is the id of no change. */
export const noBefore = [{ path: ['before'], what: 'must be the id of a change on record' }]

/** The store's filter for a query, one row over a page to see whether there is a next one. */
export const toFilter = ({ q, ...query }: HistoryQuery): ChangeFilter => ({
	...query,
	search: q,
	limit: PAGE_SIZE + 1,
})

/** A query as a query string, `before` replaced; empty when nothing is asked. */
export function toSearch(query: HistoryQuery, before?: string): string {
	const given = Object.entries({ ...query, before }).filter(([, value]) => value !== undefined)
	const search = new URLSearchParams(given as [string, string][]).toString()
	return search && `?${search}`
}
