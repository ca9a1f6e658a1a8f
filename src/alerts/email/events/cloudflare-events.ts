import { z } from 'zod'

import type { Refused } from './refused.ts'

const status = z.string().regex(/^[45]\.\d{1,3}\.\d{1,3}$/)

/** What Cloudflare Email Service puts on a queue of what became of an email (an event subscription). */
export const mailEventSchema = z.object({
	type: z.templateLiteral(['cf.email.sending.message.', z.string()]),
	payload: z.object({
		recipient: z.string(),
		delivery: z.object({ smtpEnhancedStatusCode: status.nullish().catch(null) }).nullish(),
		bounce: z.object({ type: z.string() }).nullish(),
	}),
})
export type MailEvent = z.output<typeof mailEventSchema>

/** Who is to get no more after this; null where that is nobody: a mailbox that is full may have room tomorrow. */
export function refusedBy({ type, payload }: MailEvent): Refused | null {
	const { recipient: address, bounce, delivery } = payload
	if (type.endsWith('.complained')) return { address, code: 'complaint' }
	if (!type.endsWith('.bounced') || bounce?.type !== 'hard') return null
	return { address, code: ['bounce', delivery?.smtpEnhancedStatusCode].filter(Boolean).join(' ') }
}
