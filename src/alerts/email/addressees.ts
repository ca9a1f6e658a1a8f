import type { Env, Settings } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import { getChange } from '../../store/changes.ts'
import type { Claim } from '../../store/alerts/deliveries.ts'
import { deriveKeys, signLink, unseal } from '../../store/keys.ts'
import { listConfirmed } from '../../store/alerts/subscribers.ts'
import { composeChangeMail } from './messages/compose.tsx'
import { composeOperatorMail } from './messages/operator-mail.tsx'
import type { Mail } from './send-email.ts'

/** Somebody an email is about to go to. */
export interface Addressee extends Claim {
	/** Their address in clear and their own copy; only made when it is sent. */
	readonly write: () => Promise<{ readonly to: string; readonly mail: Mail }>
	/** HMAC of a subscriber's address; null for the operator. */
	readonly addressKey: string | null
}

/** The operator, when they left an address. */
export function operatorOf(settings: Settings, alert: StoredAlert, claims: readonly Claim[]): Addressee[] {
	const to = settings.OPERATOR_EMAIL
	if (to === undefined) return []
	const write = async () => ({ to, mail: await composeOperatorMail(settings, alert) })
	return claims.map((claim) => ({ ...claim, write, addressKey: null }))
}

/** The claimed subscribers that are still there. */
export async function subscribersOf(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
	claims: readonly Claim[],
): Promise<Addressee[]> {
	const change = await getChange(env.DB, alert.changeId ?? '')
	if (!change) throw new Error(`${alert.id} tells of a change that is not on record`)
	const compose = composeChangeMail(settings, alert, change)
	const keys = await deriveKeys(settings.SECRET_KEY)
	const attempts = new Map(claims.map((claim) => [claim.recipient, claim.attempts]))
	const subscribers = await listConfirmed(env.DB, [...attempts.keys()])
	return subscribers.map(({ id, address, addressKey }) => ({
		recipient: id,
		attempts: attempts.get(id) ?? 1,
		addressKey,
		write: async () => ({
			to: await unseal(keys.addresses, address, addressKey),
			mail: await compose(await signLink(keys, id)),
		}),
	}))
}
