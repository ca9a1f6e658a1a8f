import { type Env, type Settings, userAgent } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import type { Outcome } from '../../store/alerts/deliveries.ts'
import { type Endpoint, getEndpoints } from '../../store/alerts/endpoints.ts'
import { wake } from '../../store/alerts/outbox.ts'
import { type Place, hastenFirst, listPlaces } from '../../store/alerts/webhooks.ts'
import { type Keys, deriveKeys, unseal } from '../../store/keys.ts'
import { LEASE, PAUSE, later, nextTry } from '../schedule.ts'
import type { SendChunk } from '../channel.ts'
import { inWaves } from '../waves.ts'
import { addressProblem } from './address.ts'
import { numbered, waitingFor } from './line.ts'
import { type Try, endEndpoint, noteTry } from './note-attempt.ts'
import { type Answer, postWebhook } from './post.ts'
import { signatureHeaders, webhookId } from './sign.ts'

/** Makes ready to send an alert to endpoints. One that fails, hangs or lies costs the others nothing. */
export async function openWebhooks(env: Env, settings: Settings, alert: StoredAlert): Promise<SendChunk> {
	const keys = await deriveKeys(settings.SECRET_KEY)
	return async (claims, clock) => {
		const numbers = new Map(claims.map((claim) => [claim.recipient, claim.attempts]))
		const endpoints = await getEndpoints(env.DB, [...numbers.keys()])
		const places = await listPlaces(env.DB, alert.id, [...numbers.keys()])
		const tries = await inWaves(endpoints, async (endpoint): Promise<Try> => {
			const started = clock()
			const place = places.find((one) => one.endpoint === endpoint.number)
			if (!place) throw new Error(`${alert.id} has no number at ${endpoint.id}`)
			const waiting = waitingFor(endpoint, place, started)
			if (waiting) {
				if (waiting.hasten !== null) await wakeFirst(env, endpoint, started)
				return { endpoint, at: started.toISOString(), answer: null, outcome: waiting.outcome }
			}
			const answer = await post(settings, keys, alert, endpoint, place, started)
			const at = clock()
			const outcome = judge(answer, numbers.get(endpoint.number) ?? 1, at)
			return {
				endpoint,
				at: started.toISOString(),
				answer,
				outcome: outcome.state === 'failed' ? lastOutcome(outcome, endpoint, place, at) : outcome,
			}
		})
		const counted = tries.filter(({ outcome }) => outcome.state !== 'pending' || outcome.tried)
		return {
			outcomes: new Map(tries.map(({ endpoint, outcome }) => [endpoint.number, outcome])),
			stop: null,
			notes: counted.flatMap((one) => noteTry(env, alert.id, one)),
			after: async () => {
				for (const one of counted) {
					if (one.outcome.state === 'sent') await wakeFirst(env, one.endpoint, clock())
					await endEndpoint(env, alert.id, one, clock())
				}
			},
		}
	}
}

/** Signs and sends the stored body; null when that could not be made: a wrong key, say, is no fault of the endpoint. Its address is looked at again: rules and settings may be newer than it is. */
async function post(
	settings: Settings,
	keys: Keys,
	alert: StoredAlert,
	endpoint: Endpoint,
	{ number, previous }: Place,
	now: Date,
): Promise<Answer | null> {
	const unsent = (error: string): Answer => ({ status: null, ms: 0, text: '', retryAfter: null, error })
	try {
		if (alert.body === null) throw new Error(`${alert.id} has no body`)
		const url = await unseal(keys.endpoints, endpoint.url, `${endpoint.id}/url`)
		const rules = { own: settings.PUBLIC_URL, allowLoopback: settings.ALLOW_LOOPBACK }
		const problem = addressProblem(url, rules)
		if (problem) return unsent(`not sent: the address ${problem}`)
		const sealed =
			endpoint.oldSecret !== null && (endpoint.oldSecretUntil ?? '') > now.toISOString()
				? [endpoint.secret, endpoint.oldSecret]
				: [endpoint.secret]
		const secrets = await Promise.all(
			sealed.map((secret) => unseal(keys.endpoints, secret, `${endpoint.id}/secret`)),
		)
		const body = numbered(alert.body, number, previous && webhookId(previous))
		const headers = {
			'user-agent': userAgent(settings),
			...signatureHeaders(secrets, webhookId(alert.id), now, body),
		}
		return await postWebhook(url, headers, body)
	} catch (error) {
		console.error(`webhook to ${endpoint.id} could not be made`, error)
		return null
	}
}

/**
 * Success is any 2xx; 410 says "never again"; all else, redirects included, is tried again while the schedule lasts.
 * `Retry-After` counts from the answer.
 */
function judge(answer: Answer | null, attempts: number, at: Date): Outcome {
	if (answer === null) return { state: 'pending', error: UNMADE, dueAt: later(at, PAUSE), tried: false }
	const { status, retryAfter, error } = answer
	if (status !== null && status >= 200 && status < 300) return { state: 'sent', providerId: null }
	const why = error ?? `answered ${status}`
	if (status === 410) return { state: 'failed', error: GONE }
	const asked = status === 429 || status === 503 ? (retryAfter ?? 0) : 0
	const dueAt = nextTry('webhook', attempts, at, { retryAfter: asked })
	return dueAt === null
		? { state: 'failed', error: why }
		: { state: 'pending', error: why, dueAt, tried: true }
}

/** Milliseconds between tries at an endpoint that takes nothing, once an alert's own schedule is over, and how long in all. */
const LAST_WAIT = 10 * 3600 * 1000
const LONGEST_DOWN = 5 * 24 * 3600 * 1000

/**
 * What becomes of a webhook whose schedule is over. Where its endpoint took nothing else since its first try, that is down
 * and not refusing it: it is tried on until the endpoint has been down for five days.
 */
function lastOutcome(
	given: Extract<Outcome, { error: string }>,
	{ failingSince, state }: Endpoint,
	{ firstAt }: Place,
	at: Date,
): Outcome {
	const down = failingSince !== null && firstAt !== null && failingSince <= firstAt && state === 'active'
	if (!down || given.error === GONE || at.getTime() - Date.parse(failingSince) >= LONGEST_DOWN) return given
	return { state: 'pending', error: given.error, dueAt: later(at, LAST_WAIT), tried: true }
}

/** Makes the first in an endpoint's line go now, unless somebody is sending it. */
async function wakeFirst(env: Env, endpoint: Endpoint, now: Date): Promise<void> {
	const alert = await hastenFirst(env.DB, endpoint.number, {
		now: now.toISOString(),
		before: later(now, LEASE),
	})
	if (alert === null) return
	await wake(env, [{ kind: 'send', alert, channel: 'webhook', from: endpoint.number, to: endpoint.number }])
}

const GONE = 'answered 410'
const UNMADE = 'could not be made; the log of the Worker has the cause'
