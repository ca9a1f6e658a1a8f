import type { Context } from 'hono'
import { validator } from 'hono/validator'
import { z } from 'zod'

import { type Env, type Settings, settingsOf } from '../env.ts'
import { type Problems, fail, invalid } from './failure.tsx'

/** Plain words for what zod would say in its own; a schema's own messages go first. */
const inWords: z.core.$ZodErrorMap = (issue) => {
	if (issue.code === 'unrecognized_keys') return `does not know ${issue.keys.join(', ')}`
	if (issue.code !== 'invalid_type') return undefined
	return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}`
}

/** The first thing wrong with each field. */
function problemsOf(error: z.ZodError): Problems {
	const fields: Record<string, string> = {}
	for (const { path, message } of error.issues) fields[path.join('.') || 'body'] ??= message
	return fields
}

/** Hono's validator with a zod schema that may know the settings; what is wrong is answered by `fail`. */
export const checked = <Schema extends z.ZodType>(
	target: 'query' | 'json' | 'form',
	schemaFor: (settings: Settings) => Schema,
) =>
	validator(target, async (value, c: Context<{ Bindings: Env }>): Promise<z.output<Schema> | Response> => {
		const parsed = schemaFor(settingsOf(c.env)).safeParse(value, { error: inWords })
		return parsed.success ? parsed.data : fail(c, invalid(problemsOf(parsed.error)))
	})
