import type { z } from 'zod'

import type { Filters } from '../store/filters.ts'

/** What is wrong with somebody's input, one line each: `field: what`. */
export const problemsOf = (error: z.ZodError): string[] =>
	error.issues.map(({ path, message }) => `${path.join('.') || 'the request'}: ${message}`)

/** The same for filters that name documents nobody watches. */
export const unwatchedDocuments = (filters: Filters, watched: readonly { readonly id: string }[]): string[] =>
	(filters.documents ?? [])
		.filter((id) => !watched.some((document) => document.id === id))
		.map((id) => `documents: "${id}" is not watched`)
