import type { Context } from 'hono'

import type { Env } from '../../env.ts'

/** Fields of a form, urlencoded or multipart; empty for a body that is neither. A repeated name gives a list. */
export async function readForm(c: Context<{ Bindings: Env }>): Promise<Record<string, string | string[]>> {
	try {
		return (await c.req.parseBody({ all: true })) as Record<string, string | string[]>
	} catch {
		return {}
	}
}
