import { z } from 'zod'

import type { Env, Settings } from '../../env.ts'
import { type Fault, readInput } from '../../wording/faults.ts'
import { eventTypes } from '../../store/alerts/alerts.ts'
import { filtersSchema } from '../../store/alerts/filters.ts'
import {
	type Endpoint,
	OPERATORS,
	endpointKinds,
	findByAddressKey,
	insertEndpoint,
	listEndpointRows,
} from '../../store/alerts/endpoints.ts'
import { keepAddressKey } from '../../store/alerts/endpoint-edits.ts'
import { type Keys, deriveKeys, endpointKey, randomToken, seal, unseal } from '../../store/keys.ts'
import { wake } from '../../store/alerts/outbox.ts'
import { unwatchedDocuments } from '../unwatched.ts'
import { addressProblem, addressRules, plainAddress } from './address.ts'
import { newSecret } from './sign.ts'
import { testOf } from './test-endpoint.ts'

/** Endpoints one subscriber may have, and the operator. */
export const MOST_OF_SUBSCRIBER = 5
const MOST_OF_OPERATOR = 1000

/** What an owner may say of an endpoint, at its creation and later. */
export const wishesSchema = {
	...filtersSchema.shape,
	name: z.string().trim().max(80, 'must be at most 80 characters long').default(''),
	/** What to be told of; of the monitor's own health only who asks. */
	types: z
		.array(z.enum(eventTypes))
		.min(1)
		.default(['change.confirmed', 'change.corrected', 'statement.changed']),
}

export const endpointInput = z.strictObject({
	...wishesSchema,
	url: z.string().trim(),
	kind: z.enum(endpointKinds).default('webhook'),
})

export type CreateOutcome =
	/**
	 * The secret is shown this once; a chat has none, for nothing is signed. The endpoint is `pending` until its
	 * `endpoint.test` was answered by 2xx.
	 */
	| { readonly outcome: 'created'; readonly id: string; readonly secret: string | null }
	/** An endpoint of this owner has this address: a second would get each alert again. */
	| { readonly outcome: 'exists'; readonly id: string }
	/** The owner has as many as they may. */
	| { readonly outcome: 'full'; readonly most: number }
	| { readonly outcome: 'invalid'; readonly faults: readonly Fault[] }

/** Takes a new endpoint of an owner: `{ url, kind?, name?, types?, minSeverity?, documents?, topics? }`. */
export async function createEndpoint(
	env: Env,
	settings: Settings,
	input: unknown,
	now: Date,
	owner: number = OPERATORS,
): Promise<CreateOutcome> {
	const read = readInput(endpointInput, input)
	if (read.faults) return { outcome: 'invalid', faults: read.faults }
	const { url: written, kind, types, name, ...filters } = read.data
	const wrong = addressProblem(written, addressRules(settings, kind))
	const faults = [
		...(wrong === null ? [] : [{ path: ['url'], what: wrong }]),
		...unwatchedDocuments(filters, settings.documents),
	]
	if (faults.length > 0) return { outcome: 'invalid', faults }
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	await keepAddressKeys(env, keys, owner)
	const url = plainAddress(written)
	const addressKey = await endpointKey(keys, url)
	const id = `ep_${randomToken().slice(0, 22)}`
	const secret = kind === 'webhook' ? newSecret() : null
	const createdAt = now.toISOString()
	const test = testOf(env, id, createdAt)
	const most = owner === OPERATORS ? MOST_OF_OPERATOR : MOST_OF_SUBSCRIBER
	const endpoint = {
		id,
		owner,
		name,
		kind,
		url: await seal(keys.endpoints, url, `${id}/url`),
		addressKey,
		secret: secret === null ? '' : await seal(keys.endpoints, secret, `${id}/secret`),
		types,
		filters,
		createdAt,
	}
	const [kept] = await env.DB.batch<{ number: number }>([
		insertEndpoint(env.DB, endpoint, most),
		...test.statements,
	])
	const number = kept?.results[0]?.number
	if (number === undefined) {
		const known = await findByAddressKey(env.DB, owner, addressKey)
		return known ? { outcome: 'exists', id: known.id } : { outcome: 'full', most }
	}
	await wake(env, [{ kind: 'send', alert: test.alert, channel: 'webhook', from: number, to: number }])
	return { outcome: 'created', id, secret }
}

/** Gives an owner's endpoints of before keys were kept theirs, and all the new one while keys change, so that none is added twice. */
async function keepAddressKeys(env: Env, keys: Keys, owner: number): Promise<void> {
	const rotating = keys.lookup.length > 1
	const rows = (await listEndpointRows(env.DB, owner)).filter(
		({ addressKey }) => rotating || addressKey === null,
	)
	const statements = await Promise.all(
		rows.map(async ({ number, id, url }) => {
			const address = plainAddress(await unseal(keys.endpoints, url, `${id}/url`))
			return keepAddressKey(env.DB, number, await endpointKey(keys, address))
		}),
	)
	if (statements.length > 0) await env.DB.batch(statements)
}

/** An endpoint as its owner sees it: where it goes, but not the part of its address that may be a password. */
export interface EndpointView extends Pick<
	Endpoint,
	| 'id'
	| 'name'
	| 'kind'
	| 'state'
	| 'reason'
	| 'pausedUntil'
	| 'types'
	| 'filters'
	| 'createdAt'
	| 'failingSince'
	| 'oldSecretUntil'
> {
	/** e.g. `https://hooks.example.com/…` */
	readonly url: string
	/** Whether it is the operator's own. */
	readonly owner: 'operator' | 'subscriber'
}

/** The endpoints of an owner, or of all where it is null; oldest first. */
export async function listEndpoints(
	env: Env,
	settings: Settings,
	owner: number | null = null,
): Promise<EndpointView[]> {
	const rows = await listEndpointRows(env.DB, owner)
	return Promise.all(rows.map((row) => viewEndpoint(settings, row)))
}

/** What of an endpoint may be shown. */
export async function viewEndpoint(settings: Settings, endpoint: Endpoint): Promise<EndpointView> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const { id, name, kind, state, reason, pausedUntil, types, filters } = endpoint
	const { createdAt, failingSince, oldSecretUntil } = endpoint
	const url = redact(await unseal(keys.endpoints, endpoint.url, `${id}/url`))
	const owner = endpoint.owner === OPERATORS ? 'operator' : 'subscriber'
	const standing = {
		id,
		name,
		kind,
		url,
		owner,
		state,
		reason,
		pausedUntil,
		createdAt,
		failingSince,
	} as const
	return { ...standing, types, filters, oldSecretUntil }
}

const redact = (url: string): string => `${new URL(url).origin}/…`
