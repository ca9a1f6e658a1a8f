import { z } from 'zod'

import type { Env, Settings } from '../../../env.ts'
import { type Fault, readInput } from '../../../wording/faults.ts'
import { wishesSchema } from '../../../store/alerts/wishes.ts'
import { type Keys, addressKey, deriveKeys, macs, seal } from '../../../store/keys.ts'
import { countOne } from '../../../store/limits.ts'
import { insertRequest } from '../../../store/alerts/subscription-requests.ts'
import { wake } from '../../../store/alerts/outbox.ts'
import { unwatchedDocuments } from '../../unwatched.ts'
import { later } from '../../schedule.ts'
import { readAddress } from './address.ts'
import { CONSENT } from './consent.ts'
import { networkOf } from './network.ts'
import { isPerson } from './turnstile.ts'

const HOUR = 3600 * 1000
/** Requests from one network: enough for a household or an office, too few to bomb with. */
const REQUESTS = [
	{ name: 'requests', most: 5, span: HOUR },
	{ name: 'requests-day', most: 20, span: 24 * HOUR },
] as const

const addressSchema = z
	.string()
	.max(1000, 'is too long')
	.transform((text, context) => {
		const address = readAddress(text)
		if (address === null) context.addIssue('must be an email address')
		return address ?? z.NEVER
	})

export const subscriptionInput = z.strictObject({
	...wishesSchema.shape,
	email: addressSchema,
	/** A field people do not see; only programs fill it in. */
	website: z.string().optional(),
	/** What Turnstile made of who filled in the form. */
	turnstile: z.string().max(4096).optional(),
})

export type RequestOutcome =
	/** The same for every address, known or not: only its owner learns more, by email. The code is for this request. */
	| { readonly outcome: 'accepted'; readonly request: string }
	| { readonly outcome: 'invalid'; readonly faults: readonly Fault[] }
	/** Too many from one network address. */
	| { readonly outcome: 'limited'; readonly retryAfterSeconds: number }

/**
 * Takes a wish to subscribe: `{ email, minSeverity?, documents?, topics?, types?, frequency?, hour?, zone?, website?,
 * turnstile? }`. Does the same work, and answers the same, for every address; whether it is known is looked at by the
 * queue's consumer, which writes the letter.
 */
export async function requestSubscription(
	env: Env,
	settings: Settings,
	input: unknown,
	{ ip, now }: { readonly ip: string | null; readonly now: Date },
): Promise<RequestOutcome> {
	const read = readInput(subscriptionInput, input)
	if (read.faults) return { outcome: 'invalid', faults: read.faults }
	const { email, website, turnstile, ...wishes } = read.data
	const faults = unwatchedDocuments(wishes, settings.documents)
	if (faults.length > 0) return { outcome: 'invalid', faults }
	const id = crypto.randomUUID()
	if (website) return { outcome: 'accepted', request: id }
	const keys = await deriveKeys(settings.SECRET_KEY, settings.SECRET_KEY_OLD)
	const until = ip === null ? null : await countNetwork(env, keys, ip, now)
	if (until !== null)
		return { outcome: 'limited', retryAfterSeconds: Math.ceil((Date.parse(until) - now.getTime()) / 1000) }
	if (!(await isPerson(settings, turnstile, ip))) {
		const what = 'must be answered: the check that a person filled in the form'
		return { outcome: 'invalid', faults: [{ path: ['turnstile'], what }] }
	}
	const owner = await addressKey(keys, email)
	await insertRequest(env.DB, {
		id,
		addressKey: owner,
		address: await seal(keys.addresses, email, owner),
		wishes,
		consent: CONSENT.version,
		requestedAt: now.toISOString(),
		letter: null,
	}).run()
	await wake(env, [{ kind: 'letter', request: id }])
	return { outcome: 'accepted', request: id }
}

/** Counts a request of a network; the end of the window, ISO, when it has sent too many. */
async function countNetwork(env: Env, keys: Keys, ip: string, now: Date): Promise<string | null> {
	const networks = await macs(keys.lookup, `ip:${networkOf(ip)}`)
	for (const { name, most, span } of REQUESTS) {
		for (const network of networks) {
			const limit = { key: `${name}/${network}`, most, until: later(now, span) }
			const until = await countOne(env.DB, limit, now.toISOString())
			if (until !== null) return until
		}
	}
	return null
}
