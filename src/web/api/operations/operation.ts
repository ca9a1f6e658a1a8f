import type { z } from 'zod'

import type { Settings } from '../../../env.ts'

/** An answer that is no JSON object: what it is, in words. */
export interface OtherAnswer {
	readonly type: string
	readonly what: string
}

/** One call of the API, as the OpenAPI document has it. Its route reads query and body by the same schemas. */
export interface Operation {
	/** operationId. */
	readonly id: string
	readonly method: 'get' | 'post' | 'patch' | 'delete'
	/** As in routes.ts. */
	readonly path: string
	readonly tag: 'Record' | 'Feeds' | 'Subscribing' | 'Endpoints' | 'Operator'
	/** One line; what docs/api.md and /docs say of it. */
	readonly summary: string
	readonly query?: (settings: Settings) => z.ZodObject
	readonly body?: z.ZodType
	/** Status → what is answered; null: nothing. */
	readonly answers: Readonly<Record<number, z.ZodType | OtherAnswer | null>>
	/** Further statuses with a Problem, beside those that query, body, path and caller may bring. */
	readonly problems?: readonly number[]
	/** Whose token it takes; anybody may call without one. */
	readonly caller?: 'operator' | 'owner'
}

/** Statuses an operation may answer with a Problem. */
export const problemsOf = ({ path, query, body, caller, problems = [] }: Operation): number[] =>
	[
		...new Set([
			...(query || body ? [400] : []),
			...(caller ? [401] : []),
			...(path.includes(':') ? [404] : []),
			...(body ? [413, 415] : []),
			...problems,
			// A query is refused where none is known; anybody may ask too often, and we may break.
			400,
			429,
			500,
			503,
		]),
	].toSorted((a, b) => a - b)
