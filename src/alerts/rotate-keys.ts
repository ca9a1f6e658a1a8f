import type { Env, Settings } from '../env.ts'
import { type KeyRotation, advanceRotation, openRotation } from '../store/key-rotations.ts'
import {
	type Rekeyed,
	type SealedEndpoint,
	countRequestsBefore,
	listSealedEndpoints,
	listSealedSubscribers,
	rekeyEndpoint,
	rekeySubscribers,
} from '../store/alerts/rekeying.ts'
import { type Keys, addressKey, deriveKeys, endpointKey, seal, unseal } from '../store/keys.ts'
import { later } from './schedule.ts'
import { notifyOperator } from '../store/alerts/outbox.ts'
import { plainAddress } from './webhook/address.ts'

/** Subscribers and endpoints that one sweep seals anew. */
const MOST = 1000
const MOST_ENDPOINTS = 10
/** Milliseconds in which a Worker of before may still write by the old key. */
const CHANGEOVER = 3600 * 1000

/**
 * One step of a change of SECRET_KEY, while the one before is set as SECRET_KEY_OLD: seals some subscribers and endpoints by
 * the new key. Requests to subscribe are over in days and are waited for. Tells the operator once nothing needs the old key.
 */
export async function rotateKeys(env: Env, settings: Settings, now: Date): Promise<void> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const rotation = await openRotation(env.DB, keys, now.toISOString())
	if (!rotation) return
	try {
		await step(env, keys, rotation, now)
	} catch (error) {
		await notifyStuck(env, rotation, now)
		throw error
	}
}

async function step(env: Env, keys: Keys, rotation: KeyRotation, now: Date): Promise<void> {
	const subscribers = await rotateSubscribers(env, keys, rotation)
	const endpoints = await rotateEndpoints(env, keys, rotation)
	const waiting = await countRequestsBefore(env.DB, later(new Date(rotation.startedAt), CHANGEOVER))
	const done = subscribers.done && endpoints.done && waiting === 0
	await advanceRotation(env.DB, {
		key: rotation.key,
		subscriber: subscribers.last,
		endpoint: endpoints.last,
		doneAt: done ? now.toISOString() : null,
	}).run()
	if (done && rotation.doneAt === null) await notifyDone(env, rotation, now)
}

/** How far a step is; `done` when nothing is left after it. */
interface Step {
	readonly last: number
	readonly done: boolean
}

async function rotateSubscribers(env: Env, keys: Keys, { subscriber }: KeyRotation): Promise<Step> {
	const rows = await listSealedSubscribers(env.DB, subscriber, MOST)
	const rekeyed = await Promise.all(
		rows.map(async ({ id, was, address }): Promise<Rekeyed> => {
			const clear = await unseal(keys.addresses, address, was)
			const anew = await addressKey(keys, clear)
			return { id, was, addressKey: anew, address: await seal(keys.addresses, clear, anew) }
		}),
	)
	// One who subscribed since is under the new key already.
	const older = rekeyed.filter((row) => row.was !== row.addressKey)
	if (older.length > 0) await env.DB.batch(rekeySubscribers(env.DB, older))
	return { last: rows.at(-1)?.id ?? subscriber, done: rows.length < MOST }
}

async function rotateEndpoints(env: Env, keys: Keys, { endpoint }: KeyRotation): Promise<Step> {
	const rows = await listSealedEndpoints(env.DB, endpoint, MOST_ENDPOINTS)
	let last = endpoint
	for (const row of rows) {
		if (!(await rekeyEndpoint(env.DB, row, await sealAnew(keys, row)))) return { last, done: false }
		last = row.number
	}
	return { last, done: rows.length < MOST_ENDPOINTS }
}

async function sealAnew(keys: Keys, row: SealedEndpoint): Promise<SealedEndpoint> {
	const url = await unseal(keys.endpoints, row.url, `${row.id}/url`)
	const resealed = async (sealed: string) =>
		sealed === ''
			? ''
			: seal(keys.endpoints, await unseal(keys.endpoints, sealed, `${row.id}/secret`), `${row.id}/secret`)
	return {
		...row,
		// One of before keys were kept gets its own when its owner next adds one.
		addressKey: row.addressKey && (await endpointKey(keys, plainAddress(url))),
		url: await seal(keys.endpoints, url, `${row.id}/url`),
		secret: await resealed(row.secret),
		oldSecrets: row.oldSecrets && (await Promise.all(row.oldSecrets.split(' ').map(resealed))).join(' '),
	}
}

async function notifyStuck(env: Env, { key }: KeyRotation, now: Date): Promise<void> {
	const notice = {
		key: `key-stuck/${key}`,
		title: 'The change of SECRET_KEY is stuck',
		text: 'A subscriber or an endpoint opens with neither SECRET_KEY nor SECRET_KEY_OLD, and those after it wait. See that SECRET_KEY_OLD is the key before, to the letter; keep it until you are told that it may go.',
	}
	await notifyOperator(env, notice, now)
}

async function notifyDone(env: Env, { key, startedAt }: KeyRotation, now: Date): Promise<void> {
	const notice = {
		key: `key-rotated/${key}`,
		title: 'SECRET_KEY_OLD may be removed',
		text: `Everything kept is sealed by the new SECRET_KEY. With SECRET_KEY_OLD the links of emails sent before ${startedAt} go on working: keep it 60 days for them. If the old key got into other hands, remove it at once, for links can be made with it.`,
	}
	await notifyOperator(env, notice, now)
}
