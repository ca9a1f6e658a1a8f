import { type Context, Hono } from 'hono'

import { findManager } from '../../alerts/email/subscribing/subscription.ts'
import {
	type EditOutcome,
	editEndpoint,
	replayWebhooks,
	rotateSecret,
} from '../../alerts/webhook/edit-endpoint.ts'
import { createEndpoint, listEndpoints, viewEndpoint } from '../../alerts/webhook/endpoints.ts'
import { testEndpoint } from '../../alerts/webhook/test-endpoint.ts'
import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { deleteEndpoint } from '../../store/alerts/endpoint-edits.ts'
import { type Endpoint, getEndpoint } from '../../store/alerts/endpoints.ts'
import { type FaultsByField, byField } from '../../wording/faults.ts'
import { checked } from '../guard/checked.ts'
import { fail } from '../guard/failure.tsx'
import { readForm } from '../guard/forms.ts'
import { ownForms } from '../guard/own-forms.ts'
import { leaveNoTrace } from '../guard/leave-no-trace.ts'
import { BODY_LIMIT, atMost } from '../guard/operator.ts'
import { type LogQuery, loadDeliveries, logQuery } from '../load/deliveries.ts'
import { EndpointPage } from '../views/endpoint.tsx'
import { EndpointsPage, SecretPage } from '../views/endpoints.tsx'

type PageContext = Context<{ Bindings: Env }, string>
type Form = Record<string, string | string[]>

/** A subscriber's endpoints, behind the manage link of their emails. Links only show; a button acts. */
export const endpointPages = new Hono<{ Bindings: Env }>()
const small = atMost(BODY_LIMIT)
for (const path of [routes.manageEndpoints, routes.manageEndpoint])
	endpointPages.use(path, leaveNoTrace, ownForms, small)

const foreign = {
	code: 'not-found',
	message:
		'This is not a manage link from one of our emails, or its subscription has ended. Please copy the link whole.',
} as const
const unknown = { code: 'not-found', message: 'You have no such endpoint.' } as const

const tokenOf = (c: PageContext): string => c.req.param('token') ?? ''
const managerOf = (c: PageContext) => findManager(c.env, settingsOf(c.env), tokenOf(c))

async function showList(c: PageContext, owner: number, given: Form, problems: FaultsByField) {
	const settings = settingsOf(c.env)
	const endpoints = await listEndpoints(c.env, settings, owner)
	const { documents } = settings
	const page = {
		token: tokenOf(c),
		endpoints,
		documents,
		given: { ...wishesOf(given), kind: one(given['kind']) },
		problems,
	}
	return c.html(<EndpointsPage {...page} />, Object.keys(problems).length > 0 ? 400 : 200)
}

endpointPages.get(routes.manageEndpoints, async (c) => {
	const manager = await managerOf(c)
	return manager ? showList(c, manager.id, {}, {}) : fail(c, foreign)
})

endpointPages.post(routes.manageEndpoints, async (c) => {
	const manager = await managerOf(c)
	if (!manager) return fail(c, foreign)
	const form = await readForm(c)
	const settings = settingsOf(c.env)
	const input = { ...wishesOf(form), url: one(form['url']), kind: one(form['kind']) }
	const result = await createEndpoint(c.env, settings, input, new Date(), manager.id)
	switch (result.outcome) {
		case 'invalid':
			return showList(c, manager.id, form, byField(result.faults))
		case 'exists':
			return showList(c, manager.id, form, { url: 'is that of an endpoint you have already' })
		case 'full':
			return showList(c, manager.id, form, { url: `is one too many: you have ${result.most} endpoints` })
		default:
			return result.secret === null
				? c.redirect(link('manageEndpoint', { token: tokenOf(c), id: result.id }), 303)
				: c.html(<SecretPage token={tokenOf(c)} id={result.id} secret={result.secret} until={null} />, 201)
	}
})

async function showOne(c: PageContext, endpoint: Endpoint, query: LogQuery, problems: FaultsByField) {
	const settings = settingsOf(c.env)
	const [view, log] = await Promise.all([
		viewEndpoint(settings, endpoint),
		loadDeliveries(c.env, endpoint, query),
	])
	const page = { token: tokenOf(c), endpoint: view, documents: settings.documents, query, problems }
	return c.html(
		<EndpointPage {...page} {...log} now={new Date().toISOString()} />,
		Object.keys(problems).length > 0 ? 400 : 200,
	)
}

/** The endpoint of the path, if it is of whoever holds the link. */
async function find(c: PageContext): Promise<Endpoint | 'foreign' | null> {
	const manager = await managerOf(c)
	return manager ? getEndpoint(c.env.DB, c.req.param('id') ?? '', manager.id) : 'foreign'
}

endpointPages.get(routes.manageEndpoint, checked('query', logQuery), async (c) => {
	const endpoint = await find(c)
	if (endpoint === 'foreign') return fail(c, foreign)
	return endpoint ? showOne(c, endpoint, c.req.valid('query'), {}) : fail(c, unknown)
})

endpointPages.post(routes.manageEndpoint, async (c) => {
	const endpoint = await find(c)
	if (endpoint === 'foreign') return fail(c, foreign)
	if (!endpoint) return fail(c, unknown)
	const form = await readForm(c)
	const token = tokenOf(c)
	const act = one(form['act'])
	const rotated = act === 'rotate' ? await rotateSecret(c.env, settingsOf(c.env), endpoint, new Date()) : null
	if (rotated) {
		const { secret, oldSecretUntil } = rotated
		return c.html(<SecretPage token={token} id={endpoint.id} secret={secret} until={oldSecretUntil} />)
	}
	const problems = await doAct(c, endpoint, act, form)
	if (problems !== null) return showOne(c, endpoint, {}, problems)
	const next =
		act === 'delete' ? link('manageEndpoints', { token }) : link('manageEndpoint', { token, id: endpoint.id })
	return c.redirect(next, 303)
})

/** Does what a button says; what is wrong with its fields, or null. */
async function doAct(
	c: PageContext,
	endpoint: Endpoint,
	act: string | undefined,
	form: Form,
): Promise<FaultsByField | null> {
	const now = new Date()
	const edit = async (input: object) =>
		problemsOf(await editEndpoint(c.env, settingsOf(c.env), endpoint, input, now))
	switch (act) {
		case 'save': {
			const { documents = null, topics = null, types = [], ...wishes } = wishesOf(form)
			return edit({ ...wishes, documents, topics, types })
		}
		case 'pause':
			return edit({ pausedUntil: timeOf(form['until']) })
		case 'resume':
			return edit({ pausedUntil: null })
		case 'test':
			await testEndpoint(c.env, endpoint, now)
			return null
		case 'replay':
		case 'replay-since': {
			const what = act === 'replay' ? { webhookId: one(form['webhookId']) } : { since: timeOf(form['since']) }
			const result = await replayWebhooks(c.env, endpoint, what, now)
			return result.outcome === 'inactive' ? { replay: 'needs an active endpoint' } : problemsOf(result)
		}
		case 'delete':
			await deleteEndpoint(c.env.DB, endpoint.number)
			return null
		default:
			return { act: 'must be one of the buttons of the page' }
	}
}

const problemsOf = (result: EditOutcome | { readonly outcome: 'replayed' }): FaultsByField | null =>
	result.outcome === 'invalid' ? byField(result.faults) : null

const list = (value: string | string[] | undefined) => (value === undefined ? undefined : [value].flat())
const one = (value: string | string[] | undefined) => [value].flat()[0]
/** Of a date and time as a form sends them: in UTC, to the minute. */
const timeOf = (value: string | string[] | undefined) =>
	(one(value) ?? '').replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)$/, '$1:00Z')

const wishesOf = (form: Form) => ({
	name: one(form['name']),
	minSeverity: one(form['minSeverity']),
	types: list(form['types']),
	documents: list(form['documents']),
	topics: list(form['topics']),
})
