import { z } from 'zod'

import { severities, topics } from '../../policy/model.ts'

/** Which changes somebody wants to hear of. What is absent is the default: material ones, all documents, all topics. */
export const filtersSchema = z.object({
	minSeverity: z.enum(severities).default('material'),
	/** Ids of the watchlist; null: all. */
	documents: z.array(z.string().min(1).max(64)).min(1).max(100).nullable().default(null),
	topics: z.array(z.enum(topics)).min(1).nullable().default(null),
})

export type Filters = z.output<typeof filtersSchema>

/** How filters are kept: columns shared by subscribers and endpoints. */
export interface FilterColumns {
	readonly min_severity: string
	readonly documents: string | null
	readonly topics: string | null
}

export const toColumns = (filters: Filters): FilterColumns => ({
	min_severity: filters.minSeverity,
	documents: filters.documents && JSON.stringify(filters.documents),
	topics: filters.topics && JSON.stringify(filters.topics),
})

export const fromColumns = (row: FilterColumns): Filters =>
	filtersSchema.parse({
		minSeverity: row.min_severity,
		documents: row.documents === null ? null : JSON.parse(row.documents),
		topics: row.topics === null ? null : JSON.parse(row.topics),
	})

/**
 * SQL that is true where a row's filters let an alert through. Bind the alert's severities at or below its own as a
 * JSON list (null: no floor asked), its document, and its topics as a JSON list; an alert without one passes. `of` is the
 * row's name with a dot, where another has columns of the same names.
 */
export const passesFilters = (severities: string, document: string, topics: string, of = ''): string =>
	`(${severities} IS NULL OR ${of}min_severity IN (SELECT value FROM json_each(${severities})))
	AND (${of}documents IS NULL OR ${document} IS NULL OR ${document} IN (SELECT value FROM json_each(${of}documents)))
	AND (${of}topics IS NULL OR ${topics} = '[]' OR EXISTS (
		SELECT 1 FROM json_each(${of}topics) AS wanted JOIN json_each(${topics}) AS reached ON wanted.value = reached.value))`

/** Floors that an alert of this severity reaches, for `passesFilters`. */
export const floorsReached = (severity: (typeof severities)[number] | null): string | null =>
	severity && JSON.stringify(severities.slice(0, severities.indexOf(severity) + 1))
