import type { Context } from 'hono'
import { validator } from 'hono/validator'
import type { z } from 'zod'

import { type Env, type Settings, settingsOf } from '../../env.ts'
import { readInput } from '../../wording/faults.ts'
import { fail, invalid } from './failure.tsx'

/** Hono takes a body of any other type for an empty object; only where there is none is that what was meant. */
async function isNotJson(c: Context<{ Bindings: Env }>): Promise<boolean> {
	const type = c.req.header('content-type')
	if (type === undefined) return (await c.req.text()) !== ''
	return !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type.trim())
}

/** Hono's validator with a zod schema that may know the settings; what is wrong is answered by `fail`. */
export const checked = <Schema extends z.ZodType>(
	target: 'query' | 'json',
	schemaFor: (settings: Settings) => Schema,
) =>
	validator(target, async (value, c: Context<{ Bindings: Env }>): Promise<z.output<Schema> | Response> => {
		if (target === 'json' && (await isNotJson(c))) {
			return fail(c, {
				code: 'not-json',
				message: 'The body is not marked as JSON: send Content-Type: application/json.',
			})
		}
		const input = readInput(schemaFor(settingsOf(c.env)), value)
		return input.faults === null ? input.data : fail(c, invalid(input.faults))
	})
