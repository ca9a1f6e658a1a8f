import { Hono } from 'hono'

import { noteRefused } from '../../alerts/email/events/refused.ts'
import { readResendEvent } from '../../alerts/email/events/resend-events.ts'
import { type Env, settingsOf } from '../../env.ts'
import { routes } from '../../routes.ts'
import { fail } from '../guard/failure.tsx'
import { BODY_LIMIT, atMost } from '../guard/operator.ts'

/** What mail services tell of what became of emails. */
export const apiMailEvents = new Hono<{ Bindings: Env }>()

apiMailEvents.post(routes.apiResendEvents, atMost(BODY_LIMIT), async (c) => {
	const settings = settingsOf(c.env)
	const secret = settings.RESEND_WEBHOOK_SECRET
	if (secret === undefined) return c.notFound()
	const refused = readResendEvent(secret, await c.req.text(), (name) => c.req.header(name))
	if (refused === null)
		return fail(c, {
			code: 'unauthorized',
			message: 'This webhook is not signed with RESEND_WEBHOOK_SECRET.',
		})
	for (const one of refused) await noteRefused(c.env, settings, one, new Date())
	return c.json({ status: 'taken' })
})
