import type { Context } from 'hono'
import { validator } from 'hono/validator'
import { z } from 'zod'

import { type Env, type Settings, settingsOf } from '../../env.ts'
import { readInput } from '../../wording/faults.ts'
import { fail, invalid } from './failure.tsx'

/** Hono takes a body of any other type for an empty object; only where there is none is that what was meant. */
async function isNotJson(c: Context<{ Bindings: Env }>): Promise<boolean> {
	const type = c.req.header('content-type')
	if (type === undefined) return (await c.req.text()) !== ''
	return !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type.trim())
}

/** What mailers and other sites add to a link to follow its readers; it asks for nothing here. */
const FOLLOWS_READERS = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|li_fat_id|mc_[ce]id|_hs\w+)$/

/** What a query asks for: an untouched field of a form arrives as the empty string; one given twice is a list. */
const asked = (query: Record<string, string[]>): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(query)
			.filter(([name, values]) => values.some((value) => value !== '') && !FOLLOWS_READERS.test(name))
			.map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
	)

/** Of addresses that take no query: a field in one is refused by name, like any that is not known. */
export const noQuery = () => z.strictObject({})

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
		const given: unknown = target === 'query' ? asked(c.req.queries()) : value
		const input = readInput(schemaFor(settingsOf(c.env)), given)
		return input.faults === null ? input.data : fail(c, invalid(input.faults))
	})
