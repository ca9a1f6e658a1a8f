import type { Fault } from '../wording/faults.ts'
import type { Filters } from '../store/alerts/filters.ts'

/** What is wrong with somebody's input, one line each: `field: what`. */
export const problemsOf = (faults: readonly Fault[]): string[] =>
	faults.map(({ path, what }) => `${path.join('.') || 'body'}: ${what}`)

/** The same for filters that name documents nobody watches. */
export const unwatchedDocuments = (filters: Filters, watched: readonly { readonly id: string }[]): string[] =>
	(filters.documents ?? [])
		.filter((id) => !watched.some((document) => document.id === id))
		.map((id) => `documents: "${id}" is not watched`)
