import { z } from 'zod'

import { webhookId } from '../../alerts/webhook/sign.ts'
import type { Env } from '../../env.ts'
import type { Endpoint } from '../../store/alerts/endpoints.ts'
import { type LoggedWebhook, listWebhooks } from '../../store/alerts/webhooks.ts'
import { oneOf } from './history-query.ts'

/** Deliveries of one page of a log. */
const PAGE = 50

/** A day stands for its start. */
const time = z
	.union([z.iso.datetime(), z.iso.date()], {
		error: 'must be a time such as 2026-11-24T03:17:00.000Z, or a day',
	})
	.transform((text) => new Date(text).toISOString())
	.optional()

/** How a log is narrowed. */
export const logQuery = () =>
	z.strictObject({
		state: oneOf(['pending', 'sent', 'failed', 'dropped']).optional(),
		since: time,
		until: time,
		before: z.coerce.number().int().min(1).optional(),
	})
export type LogQuery = z.output<ReturnType<typeof logQuery>>

export interface LoggedDelivery extends Omit<LoggedWebhook, 'number' | 'alert'> {
	readonly sequence: number
	readonly webhookId: string
}

/** One page of an endpoint's log, latest first, and the query of the next; null for the last page. */
export async function loadDeliveries(
	env: Env,
	endpoint: Endpoint,
	query: LogQuery,
): Promise<{ readonly deliveries: readonly LoggedDelivery[]; readonly next: string | null }> {
	const state = query.state as LoggedWebhook['state'] | undefined
	const found = await listWebhooks(env.DB, endpoint.number, { ...query, state }, PAGE + 1)
	const deliveries = found
		.slice(0, PAGE)
		.map(({ number, alert, createdAt, state, nextAt, doneAt, attempts }) => ({
			sequence: number,
			webhookId: webhookId(alert),
			createdAt,
			state,
			nextAt,
			doneAt,
			attempts,
		}))
	const last = found.length > PAGE ? deliveries.at(-1) : undefined
	if (!last) return { deliveries, next: null }
	const given = Object.entries({ ...query, before: last.sequence }).filter(([, value]) => value !== undefined)
	return {
		deliveries,
		next: new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString(),
	}
}
