import { Hono } from 'hono'
import { z } from 'zod'

import { SCHEMA_VERSION, webhookSchema } from '../../alerts/webhook/schema.ts'
import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { checked } from '../guard/checked.ts'
import { fail } from '../guard/failure.tsx'

/** The shape of webhooks, for machines, from any origin. */
export const apiSchemas = new Hono<{ Bindings: Env }>()

const asked = () => z.object({ version: z.string().default(String(SCHEMA_VERSION)) })

apiSchemas.get(routes.webhookSchema, checked('query', asked), (c) => {
	if (c.req.valid('query').version !== String(SCHEMA_VERSION))
		return fail(c, {
			code: 'not-found',
			message: `The schema of webhooks has the version ${SCHEMA_VERSION} alone.`,
		})
	const schema = webhookSchema(settingsOf(c.env).PUBLIC_URL + link('webhookSchema'))
	return c.body(JSON.stringify(schema, null, 1), 200, {
		'Content-Type': 'application/schema+json',
		'Access-Control-Allow-Origin': '*',
	})
})
