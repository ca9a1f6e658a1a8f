import { Webhook } from 'standardwebhooks'
import { z } from 'zod'

import type { Refused } from './refused.ts'

const eventSchema = z.object({
	type: z.string(),
	data: z.object({
		to: z.array(z.string()),
		bounce: z.object({ type: z.string() }).nullish(),
	}),
})

/** Whom a webhook of Resend's names that are to get no more; null when it is not signed with `secret`. */
export function readResendEvent(
	secret: string,
	body: string,
	header: (name: string) => string | undefined,
): readonly Refused[] | null {
	const signed = Object.fromEntries(
		['id', 'timestamp', 'signature'].map((name) => [`webhook-${name}`, header(`svix-${name}`) ?? '']),
	)
	let json: unknown
	try {
		json = new Webhook(secret).verify(body, signed)
	} catch {
		return null
	}
	const event = eventSchema.safeParse(json)
	if (!event.success) return []
	const { type, data } = event.data
	const hard = type === 'email.bounced' && data.bounce?.type === 'Permanent'
	if (!hard && type !== 'email.complained') return []
	return data.to.map((address) => ({ address, code: hard ? 'bounce' : 'complaint' }))
}
