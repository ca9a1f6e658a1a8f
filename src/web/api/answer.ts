import type { Context } from 'hono'
import type { z } from 'zod'

import { plainJson } from '../guard/json.ts'

type Readable<T> = T extends readonly (infer Item)[]
	? readonly Readable<Item>[]
	: T extends object
		? { readonly [Key in keyof T]: Readable<T[Key]> }
		: T

/** Seconds an answer may be shown again without asking; then it is asked for by its ETag. */
const FRESH = 60

/** Answers a read with what its schema describes. */
export function answer<Schema extends z.ZodType>(
	c: Context,
	_schema: Schema,
	body: Readable<z.output<Schema>>,
): Response {
	return c.body(plainJson(body), 200, {
		'Content-Type': 'application/json',
		'Cache-Control': `public, max-age=${FRESH}`,
	})
}
