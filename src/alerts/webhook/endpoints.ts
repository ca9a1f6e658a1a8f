import { z } from 'zod'

import type { Env, Settings } from '../../env.ts'
import { eventTypes, insertTest } from '../../store/alerts.ts'
import { type Filters, filtersSchema } from '../../store/filters.ts'
import { type Endpoint, insertEndpoint, insertTestDelivery, listEndpointRows } from '../../store/endpoints.ts'
import { deriveKeys, randomToken, seal, unseal } from '../../store/keys.ts'
import { wake } from '../outbox.ts'
import { problemsOf, unwatchedDocuments } from '../problems.ts'
import { addressProblem } from './address.ts'
import { testBody } from './body.ts'
import { newSecret } from './sign.ts'

const inputSchema = filtersSchema.extend({
	url: z.string({ error: 'is missing' }).trim(),
	/** What to be told of; of the monitor's own health only who asks. */
	types: z
		.array(z.enum(eventTypes))
		.min(1)
		.default(['change.confirmed', 'change.corrected', 'statement.changed']),
})

export type CreateOutcome =
	/** The secret is shown this once. The endpoint is `pending` until its signed `endpoint.test` was answered by 2xx. */
	| { readonly outcome: 'created'; readonly id: string; readonly secret: string }
	/** Each names the field and what is wrong with it. */
	| { readonly outcome: 'invalid'; readonly problems: readonly string[] }

/** Takes a new endpoint: `{ url, types?, minSeverity?, documents?, topics? }`. For the operator only. */
export async function createEndpoint(
	env: Env,
	settings: Settings,
	input: unknown,
	now: Date,
): Promise<CreateOutcome> {
	const parsed = inputSchema.safeParse(input)
	if (!parsed.success) return { outcome: 'invalid', problems: problemsOf(parsed.error) }
	const { url, types, ...filters } = parsed.data
	const wrong = addressProblem(url, { own: settings.PUBLIC_URL, allowLoopback: settings.ALLOW_LOOPBACK })
	const problems = [...(wrong ? [`url: ${wrong}`] : []), ...unwatchedDocuments(filters, settings.documents)]
	if (problems.length > 0) return { outcome: 'invalid', problems }
	const keys = await deriveKeys(settings.SECRET_KEY)
	const id = `ep_${randomToken().slice(0, 22)}`
	const secret = newSecret()
	const createdAt = now.toISOString()
	const alert = `endpoint.test/${id}`
	const [kept] = await env.DB.batch<{ number: number }>([
		insertEndpoint(env.DB, {
			id,
			url: await seal(keys.endpoints, url, `${id}/url`),
			secret: await seal(keys.endpoints, secret, `${id}/secret`),
			types,
			filters,
			createdAt,
		}),
		insertTest(env.DB, { id: alert, body: testBody(id, createdAt), createdAt }),
		insertTestDelivery(env.DB, alert, id, createdAt),
	])
	const number = kept?.results[0]?.number ?? 0
	await wake(env, [{ kind: 'send', alert, channel: 'webhook', from: number, to: number }])
	return { outcome: 'created', id, secret }
}

/** An endpoint as the operator sees it: where it goes, but not the part of its address that may be a password. */
export interface EndpointView extends Pick<
	Endpoint,
	'id' | 'state' | 'reason' | 'types' | 'createdAt' | 'failingSince'
> {
	/** e.g. `https://hooks.example.com/…` */
	readonly url: string
	readonly filters: Filters
}

/** All endpoints, oldest first. For the operator only. */
export async function listEndpoints(env: Env, settings: Settings): Promise<EndpointView[]> {
	const keys = await deriveKeys(settings.SECRET_KEY)
	const rows = await listEndpointRows(env.DB)
	return Promise.all(
		rows.map(async ({ id, url, state, reason, types, filters, createdAt, failingSince }) => {
			const address = redact(await unseal(keys.endpoints, url, `${id}/url`))
			return { id, url: address, state, reason, types, filters, createdAt, failingSince }
		}),
	)
}

const redact = (url: string): string => `${new URL(url).origin}/…`
