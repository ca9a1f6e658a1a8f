import type { Env, Settings } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import { type Endpoint, getEndpoints } from '../../store/alerts/endpoints.ts'
import { wake } from '../../store/alerts/outbox.ts'
import { type Place, type Waits, hasten, listPlaces } from '../../store/alerts/webhooks.ts'
import { type RecordedChange, getChange } from '../../store/changes.ts'
import { deriveKeys } from '../../store/keys.ts'
import { LEASE, later } from '../schedule.ts'
import type { SendChunk } from '../channel.ts'
import { inWaves } from '../waves.ts'
import { judge } from './judge.ts'
import { nextAfter, waitingFor } from './line.ts'
import { type Try, endEndpoint, noteTry } from './note-attempt.ts'
import { type Answer, postWebhook } from './post.ts'
import { type Sending, requestTo } from './request.ts'

/** Makes ready to send an alert to endpoints. One that fails, hangs or lies costs the others nothing. */
export async function openWebhooks(env: Env, settings: Settings, alert: StoredAlert): Promise<SendChunk> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	let read: Promise<RecordedChange | null> | undefined
	const change = async () => (alert.changeId === null ? null : (read ??= getChange(env.DB, alert.changeId)))
	const sending = { settings, keys, alert, change }
	return async (claims, clock) => {
		const numbers = new Map(claims.map((claim) => [claim.recipient, claim.attempts]))
		const endpoints = await getEndpoints(env.DB, [...numbers.keys()])
		const places = await listPlaces(env.DB, alert.id, [...numbers.keys()])
		// One without a place was deleted since it was read.
		const inLine = places.flatMap((place) => {
			const endpoint = endpoints.find(({ number }) => number === place.endpoint)
			return endpoint ? [{ endpoint, place }] : []
		})
		const tries = await inWaves(inLine, async ({ endpoint, place }): Promise<Try> => {
			const started = clock()
			const one = { endpoint, place, at: started.toISOString() }
			const waiting = waitingFor(endpoint, place, started)
			if (waiting) {
				if (waiting.hasten !== null) await wakeOne(env, endpoint, { alert: waiting.hasten }, started)
				return { ...one, answer: null, outcome: waiting.outcome }
			}
			const answer = await post(sending, endpoint, place, started)
			const outcome = judge(answer, numbers.get(endpoint.number) ?? 1, endpoint, place, clock())
			return { ...one, answer, outcome }
		})
		const counted = tries.filter(({ outcome }) => outcome.state !== 'pending' || outcome.tried)
		return {
			outcomes: new Map(tries.map(({ endpoint, outcome }) => [endpoint.number, outcome])),
			stop: null,
			notes: counted.flatMap((one) => noteTry(env, alert.id, one)),
			after: async () => {
				for (const one of counted) {
					if (one.outcome.state === 'sent')
						await wakeOne(env, one.endpoint, nextAfter(one.place, clock()), clock())
					await endEndpoint(env, alert.id, one, clock())
				}
			},
		}
	}
}

/** Sends an alert to an endpoint; null when that could not be made: a wrong key, say, is no fault of the endpoint. */
async function post(sending: Sending, endpoint: Endpoint, place: Place, now: Date): Promise<Answer | null> {
	try {
		const request = await requestTo(sending, endpoint, place, now)
		if ('problem' in request) return notSent(`not sent: the address ${request.problem}`)
		return await postWebhook(request.url, request.headers, request.body)
	} catch (error) {
		console.error(`what ${endpoint.id} is to get could not be made`, error)
		return null
	}
}

const notSent = (error: string): Answer => ({ status: null, ms: 0, text: '', retryAfter: null, error })

/** Makes one that waits in an endpoint's line go now, unless somebody is sending it. */
async function wakeOne(env: Env, endpoint: Endpoint, what: Waits, now: Date): Promise<void> {
	const when = { now: now.toISOString(), before: later(now, LEASE) }
	const alert = await hasten(env.DB, endpoint.number, what, when)
	if (alert === null) return
	await wake(env, [{ kind: 'send', alert, channel: 'webhook', from: endpoint.number, to: endpoint.number }])
}
