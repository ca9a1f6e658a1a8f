import { z } from 'zod'

import type { Env, Settings } from '../../env.ts'
import { type Fault, readInput } from '../../wording/faults.ts'
import { eventTypes, insertTest } from '../../store/alerts/alerts.ts'
import { type Filters, filtersSchema } from '../../store/alerts/filters.ts'
import {
	type Endpoint,
	insertEndpoint,
	insertTestDelivery,
	listEndpointRows,
} from '../../store/alerts/endpoints.ts'
import { type Keys, deriveKeys, randomToken, seal, unseal } from '../../store/keys.ts'
import { wake } from '../../store/alerts/outbox.ts'
import { unwatchedDocuments } from '../unwatched.ts'
import { addressProblem } from './address.ts'
import { testBody } from './body.ts'
import { newSecret } from './sign.ts'

const endpointInput = z.strictObject({
	...filtersSchema.shape,
	url: z.string().trim(),
	/** What to be told of; of the monitor's own health only who asks. */
	types: z
		.array(z.enum(eventTypes))
		.min(1)
		.default(['change.confirmed', 'change.corrected', 'statement.changed']),
})

export type CreateOutcome =
	/** The secret is shown this once. The endpoint is `pending` until its signed `endpoint.test` was answered by 2xx. */
	| { readonly outcome: 'created'; readonly id: string; readonly secret: string }
	/** A living endpoint has this address: a second would get each alert again. */
	| { readonly outcome: 'exists'; readonly id: string }
	| { readonly outcome: 'invalid'; readonly faults: readonly Fault[] }

/** Takes a new endpoint: `{ url, types?, minSeverity?, documents?, topics? }`. For the operator only. */
export async function createEndpoint(
	env: Env,
	settings: Settings,
	input: unknown,
	now: Date,
): Promise<CreateOutcome> {
	const read = readInput(endpointInput, input)
	if (read.faults) return { outcome: 'invalid', faults: read.faults }
	const { url, types, ...filters } = read.data
	const wrong = addressProblem(url, { own: settings.PUBLIC_URL, allowLoopback: settings.ALLOW_LOOPBACK })
	const faults = [
		...(wrong === null ? [] : [{ path: ['url'], what: wrong }]),
		...unwatchedDocuments(filters, settings.documents),
	]
	if (faults.length > 0) return { outcome: 'invalid', faults }
	const keys = await deriveKeys(settings.SECRET_KEY)
	const known = await findEndpointOf(env, keys, url)
	if (known !== null) return { outcome: 'exists', id: known }
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

/** Id of the endpoint that webhooks for this address go to already; null when none does. */
async function findEndpointOf(env: Env, keys: Keys, url: string): Promise<string | null> {
	const { href } = new URL(url)
	for (const row of await listEndpointRows(env.DB)) {
		if (row.state === 'disabled') continue
		if (new URL(await unseal(keys.endpoints, row.url, `${row.id}/url`)).href === href) return row.id
	}
	return null
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
