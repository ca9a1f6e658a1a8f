import { z } from 'zod'

import type { Env, Settings } from '../../../env.ts'
import { type Fault, readInput } from '../../../wording/faults.ts'
import { filtersSchema } from '../../../store/alerts/filters.ts'
import { addressKey, deriveKeys, mac, seal } from '../../../store/keys.ts'
import { countOne } from '../../../store/limits.ts'
import { insertRequest } from '../../../store/alerts/subscription-requests.ts'
import { wake } from '../../../store/alerts/outbox.ts'
import { unwatchedDocuments } from '../../unwatched.ts'
import { later } from '../../schedule.ts'
import { CONSENT } from './consent.ts'

/** Requests from one network address in an hour: enough for a household or an office, too few to bomb with. */
const REQUESTS_PER_HOUR = 5
const HOUR = 3600 * 1000

const subscriptionInput = z.strictObject({
	...filtersSchema.shape,
	email: z.string().trim().max(254, 'is too long').pipe(z.email('must be an email address')),
	/** A field people do not see; only programs fill it in. */
	website: z.string().optional(),
})

export type RequestOutcome =
	/** The same for every address, known or not: only its owner learns more, by email. */
	| { readonly outcome: 'accepted' }
	| { readonly outcome: 'invalid'; readonly faults: readonly Fault[] }
	/** Too many from one network address. */
	| { readonly outcome: 'limited'; readonly retryAfterSeconds: number }

/**
 * Takes a wish to subscribe: `{ email, minSeverity?, documents?, topics?, website? }`. Does the same work, and answers
 * the same, for every address; whether it is known is looked at by the queue's consumer, which writes the letter.
 */
export async function requestSubscription(
	env: Env,
	settings: Settings,
	input: unknown,
	{ ip, now }: { readonly ip: string | null; readonly now: Date },
): Promise<RequestOutcome> {
	const read = readInput(subscriptionInput, input)
	if (read.faults) return { outcome: 'invalid', faults: read.faults }
	const { email, website, ...filters } = read.data
	const faults = unwatchedDocuments(filters, settings.documents)
	if (faults.length > 0) return { outcome: 'invalid', faults }
	if (website) return { outcome: 'accepted' }
	const keys = await deriveKeys(settings.SECRET_KEY)
	const at = now.toISOString()
	if (ip !== null) {
		const key = `requests/${await mac(keys.lookup, `ip:${ip}`)}`
		const limit = { key, most: REQUESTS_PER_HOUR, until: later(now, HOUR) }
		const until = await countOne(env.DB, limit, at)
		if (until) {
			return { outcome: 'limited', retryAfterSeconds: Math.ceil((Date.parse(until) - now.getTime()) / 1000) }
		}
	}
	const id = crypto.randomUUID()
	const owner = await addressKey(keys, email)
	await insertRequest(env.DB, {
		id,
		addressKey: owner,
		address: await seal(keys.addresses, email, owner),
		filters,
		consent: CONSENT.version,
		requestedAt: at,
	})
	await wake(env, [{ kind: 'letter', request: id }])
	return { outcome: 'accepted' }
}
