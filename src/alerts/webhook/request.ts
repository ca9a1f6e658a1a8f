import { type Settings, userAgent } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import type { Endpoint } from '../../store/alerts/endpoints.ts'
import type { Place } from '../../store/alerts/webhooks.ts'
import type { RecordedChange } from '../../store/changes.ts'
import { type Keys, unseal } from '../../store/keys.ts'
import { chatAddress, chatBody } from '../chat/chat.ts'
import { addressProblem, addressRules } from './address.ts'
import { numbered } from './line.ts'
import { signatureHeaders, webhookId } from './sign.ts'

/** What is posted to an endpoint. */
export interface Request {
	readonly url: string
	readonly headers: Readonly<Record<string, string>>
	readonly body: string
}

/** An alert on its way to endpoints. */
export interface Sending {
	readonly settings: Settings
	readonly keys: Keys
	readonly alert: StoredAlert
	/** The change it is about, read when first asked for. */
	readonly change: () => Promise<RecordedChange | null>
}

/**
 * What to post to an endpoint, or the reason why nothing may be: its address is looked at again, for rules and settings
 * may be newer than it is. Throws where a key is wrong or the alert has no body.
 */
export async function requestTo(
	sending: Sending,
	endpoint: Endpoint,
	place: Place,
	now: Date,
): Promise<Request | { readonly problem: string }> {
	const { settings, keys, alert } = sending
	const { kind } = endpoint
	const url = await unseal(keys.endpoints, endpoint.url, `${endpoint.id}/url`)
	const problem = addressProblem(url, addressRules(settings, kind))
	if (problem) return { problem }
	const headers = { 'user-agent': userAgent(settings) }
	if (kind !== 'webhook')
		return {
			url: chatAddress(kind, url),
			headers,
			body: chatBody(kind, settings, alert, await sending.change()),
		}
	if (alert.body === null) throw new Error(`${alert.id} has no body`)
	const body = numbered(alert.body, place.number, place.previous && webhookId(place.previous))
	const secrets = await secretsOf(keys, endpoint, now)
	return { url, headers: { ...headers, ...signatureHeaders(secrets, webhookId(alert.id), now, body) }, body }
}

/** The secret, and for a day those it replaced. */
function secretsOf(keys: Keys, endpoint: Endpoint, now: Date): Promise<string[]> {
	const { id, secret, oldSecrets, oldSecretUntil } = endpoint
	const sealed = (oldSecretUntil ?? '') > now.toISOString() ? [secret, ...oldSecrets] : [secret]
	return Promise.all(sealed.map((one) => unseal(keys.endpoints, one, `${id}/secret`)))
}
