import { z } from 'zod'

import type { Env, Settings } from '../../env.ts'
import { type Fault, readInput } from '../../wording/faults.ts'
import { replaceSecret, updateEndpoint } from '../../store/alerts/endpoint-edits.ts'
import type { Endpoint } from '../../store/alerts/endpoints.ts'
import { deriveKeys, seal } from '../../store/keys.ts'
import { hastenAll, listAlerts, replay } from '../../store/alerts/webhooks.ts'
import { wake } from '../../store/alerts/outbox.ts'
import { unwatchedDocuments } from '../unwatched.ts'
import { LEASE, later } from '../schedule.ts'
import { wishesSchema } from './endpoints.ts'
import { newSecret, webhookId } from './sign.ts'

/** Milliseconds for which the secret that was replaced signs too: a day to take the new one into use. */
const BOTH_SIGN = 24 * 3600 * 1000
/** Milliseconds of the longest pause: what is kept of deliveries is kept 90 days. */
const LONGEST_PAUSE = 30 * 24 * 3600 * 1000

export const editSchema = z
	.strictObject({
		...wishesSchema,
		/** Nothing is sent before; null goes on at once. */
		pausedUntil: z.iso.datetime().nullable(),
	})
	.partial()

export type EditOutcome =
	| { readonly outcome: 'edited' }
	| { readonly outcome: 'invalid'; readonly faults: readonly Fault[] }

/** Changes what is given of `{ name, types, minSeverity, documents, topics, pausedUntil }`. The rest stays. */
export async function editEndpoint(
	env: Env,
	settings: Settings,
	endpoint: Endpoint,
	input: unknown,
	now: Date,
): Promise<EditOutcome> {
	const given = z.record(z.string(), z.unknown()).safeParse(input)
	const read = readInput(editSchema, input)
	if (read.faults || !given.success) return { outcome: 'invalid', faults: read.faults ?? [] }
	// A default stands for what a new endpoint leaves out; here what is left out stays.
	const wishes = Object.fromEntries(
		Object.entries(read.data).filter(([field]) => given.data[field] !== undefined),
	) as typeof read.data
	const { name, types, pausedUntil } = wishes
	const merged = {
		minSeverity: wishes.minSeverity ?? endpoint.filters.minSeverity,
		documents: wishes.documents === undefined ? endpoint.filters.documents : wishes.documents,
		topics: wishes.topics === undefined ? endpoint.filters.topics : wishes.topics,
	}
	const faults = [
		...unwatchedDocuments(merged, settings.documents),
		...(pausedUntil && Date.parse(pausedUntil) > now.getTime() + LONGEST_PAUSE
			? [{ path: ['pausedUntil'], what: 'must be within 30 days' }]
			: []),
	]
	if (faults.length > 0) return { outcome: 'invalid', faults }
	const until = pausedUntil === undefined ? endpoint.pausedUntil : pausedUntil
	const edited = {
		name: name ?? endpoint.name,
		types: types ?? endpoint.types,
		filters: merged,
		pausedUntil: until && new Date(until).toISOString(),
	}
	await updateEndpoint(env.DB, endpoint.number, edited)
	if (edited.pausedUntil !== endpoint.pausedUntil)
		await wakeLine(
			env,
			endpoint,
			await hastenAll(env.DB, endpoint.number, { now: now.toISOString(), before: later(now, LEASE) }),
		)
	return { outcome: 'edited' }
}

/** Gives an endpoint a new secret, shown this once; it and the one before sign for a day. Null for a chat: nothing is signed for it. */
export async function rotateSecret(
	env: Env,
	settings: Settings,
	{ id, number, kind }: Endpoint,
	now: Date,
): Promise<{ readonly secret: string; readonly oldSecretUntil: string } | null> {
	if (kind !== 'webhook') return null
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const secret = newSecret()
	const oldSecretUntil = later(now, BOTH_SIGN)
	const sealed = await seal(keys.endpoints, secret, `${id}/secret`)
	await replaceSecret(env.DB, number, sealed, { now: now.toISOString(), oldUntil: oldSecretUntil })
	return { secret, oldSecretUntil }
}

export const replaySchema = z.union(
	[z.strictObject({ webhookId: z.string().min(1).max(300) }), z.strictObject({ since: z.iso.datetime() })],
	{ error: 'must be { "webhookId": "…" } or { "since": "2026-11-24T03:17:00.000Z" }' },
)

export type ReplayOutcome =
	/** Names of what is sent again, as `webhook-id` has them. */
	| { readonly outcome: 'replayed'; readonly webhookIds: readonly string[] }
	/** Only an active endpoint gets anything. */
	| { readonly outcome: 'inactive' }
	| { readonly outcome: 'invalid'; readonly faults: readonly Fault[] }

/** Sends again what an endpoint was sent, or was not: `{ webhookId }` or `{ since }`. Each keeps its `webhook-id`. */
export async function replayWebhooks(
	env: Env,
	endpoint: Endpoint,
	input: unknown,
	now: Date,
): Promise<ReplayOutcome> {
	const read = readInput(replaySchema, input)
	if (read.faults) return { outcome: 'invalid', faults: read.faults }
	if (endpoint.state !== 'active') return { outcome: 'inactive' }
	const what = await alertsAsked(env, endpoint, read.data)
	if (what === null)
		return {
			outcome: 'invalid',
			faults: [{ path: ['webhookId'], what: 'must be one of the log of this endpoint' }],
		}
	const alerts = await replay(env.DB, endpoint.number, what, now.toISOString())
	await wakeLine(env, endpoint, alerts)
	return { outcome: 'replayed', webhookIds: alerts.map(webhookId) }
}

async function alertsAsked({ DB }: Env, { number }: Endpoint, asked: z.output<typeof replaySchema>) {
	if ('since' in asked) return { since: new Date(asked.since).toISOString() }
	const alerts = await listAlerts(DB, number)
	const alert = alerts.find((alert) => webhookId(alert) === asked.webhookId)
	return alert === undefined ? null : { alert }
}

/** Wakes who sends; each looks for itself whether it is its turn. */
const wakeLine = (env: Env, { number }: Endpoint, alerts: readonly string[]): Promise<void> =>
	wake(
		env,
		alerts.map((alert) => ({ kind: 'send', alert, channel: 'webhook', from: number, to: number })),
	)
