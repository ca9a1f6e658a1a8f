import { createMiddleware } from 'hono/factory'

import type { Env } from '../../env.ts'
import { fail } from './failure.tsx'

/**
 * Refuses a form that another site's page sent: browsers say where from. Our pages send no referrer, so that older
 * browsers, which know no Sec-Fetch-Site, give their origin as `null`. Programs say nothing, and may post.
 */
export const ownForms = createMiddleware<{ Bindings: Env }>(async (c, next) => {
	if (c.req.method !== 'POST') return next()
	const site = c.req.header('sec-fetch-site')
	const from = c.req.header('origin')
	const own =
		site === undefined
			? from === undefined || from === 'null' || from === new URL(c.req.url).origin
			: site === 'same-origin' || site === 'none'
	if (own) return next()
	return fail(c, {
		code: 'foreign-form',
		message: 'This form was sent from another site. Please fill it in on our own page.',
	})
})
