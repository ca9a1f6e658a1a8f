import type { Env, Settings } from '../../../env.ts'
import { deriveKeys, unseal } from '../../../store/keys.ts'
import { countOne } from '../../../store/limits.ts'
import { wake } from '../../../store/alerts/outbox.ts'
import { listSentAlerts, sendAgain } from '../../../store/alerts/sent-alerts.ts'
import type { Subscriber } from '../../../store/alerts/subscribers.ts'
import { later } from '../../schedule.ts'

/** Emails a subscriber may have sent again in a day. */
const AGAIN_PER_DAY = 3
const DAY = 24 * 3600 * 1000

/** All that is kept of a subscriber but for their endpoints, for themselves. */
export async function exportData(env: Env, settings: Settings, subscriber: Subscriber): Promise<object> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const { id, address, addressKey, wishes, consent, requestedAt, confirmedAt, hold } = subscriber
	return {
		subscriber: id,
		address: await unseal(keys.addresses, address, addressKey),
		wishes,
		consent: { version: consent, requestedAt, confirmedAt },
		...hold,
		alerts: await listSentAlerts(env.DB, id, 1000),
	}
}

/** Sends the latest email of an alert again. Null when it will be, else why not. */
export async function resendLatest(env: Env, { id }: Subscriber, now: Date): Promise<string | null> {
	const at = now.toISOString()
	const latest = (await listSentAlerts(env.DB, id, 50)).find(({ state }) => state === 'sent')
	if (!latest) return 'finds no email that was sent to you'
	const limit = { key: `again/${id}`, most: AGAIN_PER_DAY, until: later(now, DAY) }
	if ((await countOne(env.DB, limit, at)) !== null) return `is possible ${AGAIN_PER_DAY} times a day`
	await env.DB.batch(sendAgain(env.DB, latest.alert, id, at))
	await wake(env, [{ kind: 'send', alert: latest.alert, channel: 'email', from: id, to: id, size: 1 }])
	return null
}
