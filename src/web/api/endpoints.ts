import { type Context, Hono } from 'hono'
import { z } from 'zod'

import { editEndpoint, replayWebhooks, rotateSecret } from '../../alerts/webhook/edit-endpoint.ts'
import { createEndpoint, listEndpoints, viewEndpoint } from '../../alerts/webhook/endpoints.ts'
import { webhookId } from '../../alerts/webhook/sign.ts'
import { testEndpoint } from '../../alerts/webhook/test-endpoint.ts'
import { settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { deleteEndpoint } from '../../store/alerts/endpoint-edits.ts'
import { type Endpoint, getEndpoint } from '../../store/alerts/endpoints.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { type Failure, fail, invalid } from '../guard/failure.tsx'
import { BODY_LIMIT, atMost } from '../guard/operator.ts'
import { type OwnerEnv, ownerOnly, scopeOf } from '../guard/owner.ts'
import { loadDeliveries, logQuery } from '../load/deliveries.ts'

/** The life of webhook endpoints: the operator's by their token, a subscriber's own by that of their manage link. */
export const apiEndpoints = new Hono<OwnerEnv>()

const small = atMost(BODY_LIMIT)
apiEndpoints.use(routes.apiEndpoints, ownerOnly, small)
apiEndpoints.use(`${routes.apiEndpoints}/*`, ownerOnly, small)

const anything = () => z.unknown()
const unknown: Failure = {
	code: 'not-found',
	message: `You have no endpoint of this id. ${link('apiEndpoints')} lists yours.`,
}
const inactive: Failure = {
	code: 'inactive',
	message: 'Only an active endpoint gets anything. Send it a test first; its answer makes it active.',
}

const unsigned: Failure = {
	code: 'unsigned',
	message: 'A chat has no secret: what proves that a message is ours is that only we know its address.',
}

/** The endpoint of the path, if the caller may see it. */
const find = (c: Context<OwnerEnv, string>): Promise<Endpoint | null> =>
	getEndpoint(c.env.DB, c.req.param('id') ?? '', scopeOf(c.get('owner')))

apiEndpoints.get(routes.apiEndpoints, checked('query', noQuery), async (c) =>
	c.json({ endpoints: await listEndpoints(c.env, settingsOf(c.env), scopeOf(c.get('owner'))) }),
)

apiEndpoints.post(routes.apiEndpoints, checked('json', anything), async (c) => {
	const settings = settingsOf(c.env)
	const result = await createEndpoint(c.env, settings, c.req.valid('json'), new Date(), c.get('owner'))
	switch (result.outcome) {
		case 'invalid':
			return fail(c, invalid(result.faults))
		case 'exists': {
			const message = `Endpoint ${result.id} has this address already: each alert would come twice.`
			return fail(c, { code: 'exists', message })
		}
		case 'full':
			return fail(c, { code: 'full', message: `You have ${result.most} endpoints, which is the most.` })
		default: {
			const { id, secret } = result
			return c.json({ id, secret, state: 'pending' }, 201)
		}
	}
})

apiEndpoints.get(routes.apiEndpoint, checked('query', noQuery), async (c) => {
	const endpoint = await find(c)
	return endpoint ? c.json(await viewEndpoint(settingsOf(c.env), endpoint)) : fail(c, unknown)
})

apiEndpoints.patch(routes.apiEndpoint, checked('json', anything), async (c) => {
	const endpoint = await find(c)
	if (!endpoint) return fail(c, unknown)
	const settings = settingsOf(c.env)
	const result = await editEndpoint(c.env, settings, endpoint, c.req.valid('json'), new Date())
	if (result.outcome === 'invalid') return fail(c, invalid(result.faults))
	const edited = await find(c)
	return edited ? c.json(await viewEndpoint(settings, edited)) : fail(c, unknown)
})

apiEndpoints.delete(routes.apiEndpoint, async (c) => {
	const endpoint = await find(c)
	if (!endpoint) return fail(c, unknown)
	await deleteEndpoint(c.env.DB, endpoint.number)
	return c.body(null, 204)
})

apiEndpoints.post(routes.apiEndpointTests, async (c) => {
	const endpoint = await find(c)
	if (!endpoint) return fail(c, unknown)
	return c.json({ webhookId: webhookId(await testEndpoint(c.env, endpoint, new Date())) }, 202)
})

apiEndpoints.post(routes.apiEndpointSecret, async (c) => {
	const endpoint = await find(c)
	if (!endpoint) return fail(c, unknown)
	const rotated = await rotateSecret(c.env, settingsOf(c.env), endpoint, new Date())
	return rotated ? c.json(rotated) : fail(c, unsigned)
})

apiEndpoints.get(routes.apiEndpointDeliveries, checked('query', logQuery), async (c) => {
	const endpoint = await find(c)
	if (!endpoint) return fail(c, unknown)
	const { deliveries, next } = await loadDeliveries(c.env, endpoint, c.req.valid('query'))
	const path = settingsOf(c.env).PUBLIC_URL + link('apiEndpointDeliveries', { id: endpoint.id })
	return c.json({ deliveries, next: next && `${path}?${next}` })
})

apiEndpoints.post(routes.apiEndpointReplays, checked('json', anything), async (c) => {
	const endpoint = await find(c)
	if (!endpoint) return fail(c, unknown)
	const result = await replayWebhooks(c.env, endpoint, c.req.valid('json'), new Date())
	if (result.outcome === 'invalid') return fail(c, invalid(result.faults))
	if (result.outcome === 'inactive') return fail(c, inactive)
	return c.json({ webhookIds: result.webhookIds }, 202)
})
