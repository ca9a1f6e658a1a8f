import type { Filters } from '../store/alerts/filters.ts'
import type { Fault } from '../wording/faults.ts'

/** A fault for each document that filters name and nobody watches. */
export const unwatchedDocuments = (filters: Filters, watched: readonly { readonly id: string }[]): Fault[] =>
	(filters.documents ?? []).flatMap((id, index) =>
		watched.some((document) => document.id === id)
			? []
			: [{ path: ['documents', index], what: `must not name "${id}", which is not watched` }],
	)
