import { Hono } from 'hono'
import { z } from 'zod'

import { requestSubscription } from '../../alerts/email/subscribing/subscribe.ts'
import { type Env, type Settings, settingsOf } from '../../env.ts'
import { routes } from '../../routes.ts'
import { listWebhookDeliveries } from '../../store/alerts/attempts.ts'
import { pushedSchema, takePushedCapture } from '../../watch/pushed.ts'
import { startRound } from '../../watch/rounds.ts'
import { checked } from '../guard/checked.ts'
import { fail, invalid, tooMany } from '../guard/failure.tsx'
import { deliveriesQuery } from './operations/calls.ts'
import { oneOf } from '../load/history-query.ts'
import { BODY_LIMIT, PAGE_LIMIT, atMost, operatorOnly } from '../guard/operator.ts'

/** Calls that do something. All but subscribing are for the operator. */
export const apiActions = new Hono<{ Bindings: Env }>()

const small = atMost(BODY_LIMIT)
for (const path of [routes.apiDeliveries, routes.apiChecks]) apiActions.use(path, operatorOnly, small)
apiActions.use(routes.apiSubscriptions, small)

const anything = () => z.unknown()

apiActions.post(routes.apiSubscriptions, checked('json', anything), async (c) => {
	const caller = { ip: c.req.header('cf-connecting-ip') ?? null, now: new Date() }
	const result = await requestSubscription(c.env, settingsOf(c.env), c.req.valid('json'), caller)
	if (result.outcome === 'invalid') return fail(c, invalid(result.faults))
	if (result.outcome === 'limited') return fail(c, tooMany(result.retryAfterSeconds))
	const message =
		'If this address can be written to, a letter with a code and a link to confirm is on its way.'
	return c.json({ status: 'accepted', request: result.request, message }, 202)
})

apiActions.get(routes.apiDeliveries, checked('query', deliveriesQuery), async (c) => {
	const { endpoint } = c.req.valid('query')
	return c.json({ deliveries: await listWebhookDeliveries(c.env.DB, endpoint ?? null) })
})

const checkInput = ({ documents }: Settings) =>
	z.strictObject({
		documents: z
			.array(oneOf(documents.map(({ id }) => id)))
			.min(1, 'must name at least one document')
			.optional(),
	})

apiActions.post(routes.apiChecks, checked('json', checkInput), async (c) => {
	const { documents } = settingsOf(c.env)
	const asked = c.req.valid('json').documents
	const chosen = asked ? documents.filter(({ id }) => asked.includes(id)) : documents
	await startRound(c.env, chosen, new Date())
	return c.json({ queued: chosen.map(({ id }) => id) }, 202)
})

apiActions.post(
	routes.apiCaptures,
	operatorOnly,
	atMost(PAGE_LIMIT),
	checked('json', () => pushedSchema),
	async (c) => {
		const settings = settingsOf(c.env)
		const pushed = c.req.valid('json')
		const document = settings.documents.find(({ id }) => id === pushed.document)
		if (!document) return fail(c, invalid([{ path: ['document'], what: 'is not on the watchlist' }]))
		const result = await takePushedCapture(c.env, settings, document, pushed, new Date())
		if (result.kind === 'taken') {
			const { outcome, reason, version, characters, alerts } = result.recorded
			return c.json({ outcome, reason, version, characters, alerts }, 201)
		}
		return fail(c, invalid([result.fault]))
	},
)
