import { type Env, type Settings, userAgent } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import type { Channel, Claim, Outcome } from '../../store/alerts/deliveries.ts'
import { type Endpoint, getEndpoints } from '../../store/alerts/endpoints.ts'
import { type Keys, deriveKeys, unseal } from '../../store/keys.ts'
import { nextTry } from '../schedule.ts'
import type { Sent } from '../channel.ts'
import { inWaves } from '../waves.ts'
import { addressProblem } from './address.ts'
import { noteAttempt } from './note-attempt.ts'
import { type Answer, postWebhook } from './post.ts'
import { signatureHeaders, webhookId } from './sign.ts'

/** Sends an alert to claimed endpoints. One that fails, hangs or lies costs the others nothing. */
export async function sendWebhooks(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
	_channel: Channel,
	claims: readonly Claim[],
	now: Date,
): Promise<Sent> {
	const keys = await deriveKeys(settings.SECRET_KEY)
	const attempts = new Map(claims.map((claim) => [claim.recipient, claim.attempts]))
	const endpoints = await getEndpoints(env.DB, [...attempts.keys()])
	const outcomes = await inWaves(endpoints, async (endpoint): Promise<[number, Outcome]> => {
		const number = attempts.get(endpoint.number) ?? 1
		const answer = await post(settings, keys, alert, endpoint, now)
		const outcome = judge(answer, number, now)
		await noteAttempt(env, alert.id, endpoint, { number, answer, outcome }, now)
		return [endpoint.number, outcome]
	})
	return { outcomes: new Map(outcomes), stop: false }
}

/** Signs and sends the stored body. Its address is looked at again: rules and settings may be newer than it is. */
async function post(
	settings: Settings,
	keys: Keys,
	alert: StoredAlert,
	endpoint: Endpoint,
	now: Date,
): Promise<Answer> {
	const unsent = (error: string): Answer => ({ status: null, ms: 0, text: '', retryAfter: null, error })
	try {
		if (alert.body === null) throw new Error(`${alert.id} has no body`)
		const url = await unseal(keys.endpoints, endpoint.url, `${endpoint.id}/url`)
		const rules = { own: settings.PUBLIC_URL, allowLoopback: settings.ALLOW_LOOPBACK }
		const problem = addressProblem(url, rules)
		if (problem) return unsent(`not sent: the address ${problem}`)
		const secret = await unseal(keys.endpoints, endpoint.secret, `${endpoint.id}/secret`)
		const headers = {
			'user-agent': userAgent(settings),
			...signatureHeaders(secret, webhookId(alert.id), now, alert.body),
		}
		return await postWebhook(url, headers, alert.body)
	} catch (error) {
		console.error(`webhook to ${endpoint.id} could not be made`, error)
		return unsent('could not be made; the log of the Worker has the cause')
	}
}

/** Success is any 2xx; 410 says "never again"; all else, redirects included, is tried again while the schedule lasts. */
function judge({ status, retryAfter, error }: Answer, attempts: number, now: Date): Outcome {
	if (status !== null && status >= 200 && status < 300) return { state: 'sent', providerId: null }
	const why = error ?? `answered ${status}`
	if (status === 410) return { state: 'failed', error: why }
	const asked = status === 429 || status === 503 ? (retryAfter ?? 0) : 0
	const dueAt = nextTry('webhook', attempts, now, { retryAfter: asked })
	return dueAt === null
		? { state: 'failed', error: why }
		: { state: 'pending', error: why, dueAt, tried: true }
}
