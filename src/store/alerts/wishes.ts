import { z } from 'zod'

import { eventTypes } from './alerts.ts'
import { filtersSchema } from './filters.ts'

export const frequencies = ['at-once', 'daily', 'weekly'] as const

const isZone = (zone: string): boolean => {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: zone }).format() !== ''
	} catch {
		return false
	}
}

/** What somebody wants by email, and when. What is absent is the default: changes and corrections, at once. */
export const wishesSchema = filtersSchema.extend({
	types: z.array(z.enum(eventTypes)).min(1).default(['change.confirmed', 'change.corrected']),
	frequency: z.enum(frequencies).default('at-once'),
	/** Of the day a digest comes, 0 to 23, in `zone`. A weekly one comes on Mondays. */
	hour: z.int().min(0).max(23).default(8),
	/** IANA name, e.g. `Europe/Paris`. */
	zone: z.string().max(64).refine(isZone, 'must be a time zone such as Europe/Paris').default('UTC'),
})

export type Wishes = z.output<typeof wishesSchema>
