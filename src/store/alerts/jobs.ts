import { z } from 'zod'

import { channels } from './deliveries.ts'

/** Messages of the `alerts` queue. They only wake: each may come twice, late or never. */
export const alertJobSchema = z.discriminatedUnion('kind', [
	/** Give the next recipients of an alert their deliveries. */
	z.object({ kind: z.literal('expand'), alert: z.string() }),
	/** Send the pending deliveries of a range of recipients, both ends included. */
	z.object({
		kind: z.literal('send'),
		alert: z.string(),
		channel: z.enum(channels),
		from: z.number().int(),
		to: z.number().int(),
		/** How many they are. */
		size: z.number().int().optional(),
	}),
	/** Answer somebody who asked to subscribe. */
	z.object({ kind: z.literal('letter'), request: z.string() }),
])

export type AlertJob = z.output<typeof alertJobSchema>
export type SendJob = Extract<AlertJob, { kind: 'send' }>
