import type { Context } from 'hono'

import type { Env } from '../../env.ts'
import type { Problems } from '../../wording/faults.ts'

/** Problems as the alerts room names them (`field: what`), by field; the first of each field stands. */
export function problemsByField(problems: readonly string[]): Problems {
	const fields = Object.create(null) as Record<string, string>
	for (const problem of problems) {
		const [, field = 'body', what = problem] = /^([\w.]+): (.*)$/s.exec(problem) ?? []
		fields[field] ??= what
	}
	return fields
}

/** Fields of a form, urlencoded or multipart; empty for a body that is neither. A repeated name gives a list. */
export async function readForm(c: Context<{ Bindings: Env }>): Promise<Record<string, string | string[]>> {
	try {
		return (await c.req.parseBody({ all: true })) as Record<string, string | string[]>
	} catch {
		return {}
	}
}
