import type { Env, Settings } from '../../env.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import { getChange } from '../../store/changes.ts'
import type { Claim } from '../../store/alerts/deliveries.ts'
import { deriveKeys, signLink, unseal } from '../../store/keys.ts'
import { listSubscribers } from '../../store/alerts/subscribers.ts'
import { digestComposer } from './digest/compose-digests.ts'
import { composeAlertMail, composeOperatorMail } from './messages/compose-alert.ts'
import type { Mail } from './mailers/mailer.ts'

/** Somebody an email is about to go to. */
export interface Addressee extends Claim {
	/** Their address in clear and their own copy; only made when it is sent. */
	readonly write: () => Promise<{ readonly to: string; readonly mail: Mail }>
	/** HMAC of a subscriber's address; null for the operator. */
	readonly addressKey: string | null
}

/** Those of the claimed that are still there. */
export type FindAddressees = (claims: readonly Claim[]) => Promise<Addressee[]>

/** The operator, when they left an address. */
export function operatorOf(settings: Settings, alert: StoredAlert): FindAddressees {
	const to = settings.OPERATOR_EMAIL
	if (to === undefined) return async () => []
	const write = async () => ({ to, mail: await composeOperatorMail(settings, alert) })
	return async (claims) => claims.map((claim) => ({ ...claim, write, addressKey: null }))
}

/** The subscribers an alert goes to. What it tells of is loaded and its letter composed once, however many they are. */
export async function subscribersOf(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
): Promise<FindAddressees> {
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const composer =
		alert.type === 'digest' ? digestComposer(env, settings, alert) : await alertComposer(env, settings, alert)
	return async (claims) => {
		const attempts = new Map(claims.map((claim) => [claim.recipient, claim.attempts]))
		const composeFor = await composer([...attempts.keys()])
		const subscribers = await listSubscribers(env.DB, [...attempts.keys()])
		return subscribers.map(({ id, address, addressKey }) => ({
			recipient: id,
			attempts: attempts.get(id) ?? 1,
			addressKey,
			write: async () => {
				const tokens = {
					unsubscribe: await signLink(keys, id),
					manage: await signLink(keys, id, 'manage'),
				}
				const compose = await composeFor(id)
				return { to: await unseal(keys.addresses, address, addressKey), mail: compose(tokens) }
			},
		}))
	}
}

async function alertComposer(
	env: Env,
	settings: Settings,
	alert: StoredAlert,
): Promise<ReturnType<typeof digestComposer>> {
	const change = alert.changeId === null ? null : await getChange(env.DB, alert.changeId)
	if (alert.changeId !== null && !change)
		throw new Error(`${alert.id} tells of a change that is not on record`)
	const compose = await composeAlertMail(settings, alert, change)
	return async () => async () => compose
}
