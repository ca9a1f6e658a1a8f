import { z } from 'zod'

import { editSchema, replaySchema } from '../../../alerts/webhook/edit-endpoint.ts'
import { endpointInput } from '../../../alerts/webhook/endpoints.ts'
import { subscriptionInput } from '../../../alerts/email/subscribing/subscribe.ts'
import { eventTypes } from '../../../store/alerts/alerts.ts'
import { endpointKinds } from '../../../store/alerts/endpoints.ts'
import { filtersSchema } from '../../../store/alerts/filters.ts'
import { pastCaptureSchema } from '../../../watch/imports/import-history.ts'
import { pushedSchema } from '../../../watch/pushed.ts'
import { outcomes } from '../../../policy/model.ts'
import { named, next, sent, time } from './components.ts'

export const subscriptionRequest = sent('SubscriptionRequest', subscriptionInput)
export const accepted = named(
	'Accepted',
	z.object({
		status: z.literal('accepted'),
		request: z.uuid().describe('What the code of its letter is for'),
		message: z.string(),
	}),
)
export const mailEventTaken = named('MailEventTaken', z.object({ status: z.literal('taken') }))

const filters = named('Filters', filtersSchema)
export const endpoint = named(
	'Endpoint',
	z.object({
		id: z.string(),
		kind: z.enum(endpointKinds),
		name: z.string(),
		url: z.string().describe('No more of it than the host'),
		owner: z.enum(['operator', 'subscriber']),
		state: z.enum(['pending', 'active', 'disabled']),
		reason: z.string().nullable(),
		pausedUntil: time.nullable(),
		types: z.array(z.enum(eventTypes)),
		filters,
		createdAt: time,
		failingSince: time.nullable(),
		oldSecretUntil: time.nullable(),
	}),
)
export const endpointList = named('EndpointList', z.object({ endpoints: z.array(endpoint) }))
export const newEndpoint = sent('NewEndpoint', endpointInput)
export const endpointCreated = named(
	'EndpointCreated',
	z.object({
		id: z.string(),
		secret: z.string().nullable().describe('Shown this once; null for a chat, which has none'),
		state: z.literal('pending'),
	}),
)
export const endpointEdit = sent('EndpointEdit', editSchema)
export const testSent = named('TestSent', z.object({ webhookId: z.string() }))
export const secretRotated = named('SecretRotated', z.object({ secret: z.string(), oldSecretUntil: time }))
export const replayRequest = sent('ReplayRequest', replaySchema)
export const replayed = named('Replayed', z.object({ webhookIds: z.array(z.string()) }))

const attempt = named(
	'Attempt',
	z.object({
		number: z.int(),
		at: time,
		status: z.int().nullable().describe('Null where no answer came'),
		ms: z.int(),
		answer: z.string(),
		error: z.string().nullable(),
	}),
)
const deliveryState = z.enum(['pending', 'sent', 'failed', 'dropped'])
const delivery = {
	state: deliveryState,
	nextAt: time.nullable(),
	doneAt: time.nullable(),
	attempts: z.array(attempt),
}
export const endpointLog = named(
	'EndpointLog',
	z.object({
		deliveries: z.array(z.object({ sequence: z.int(), webhookId: z.string(), createdAt: time, ...delivery })),
		next,
	}),
)
export const deliveryList = named(
	'DeliveryList',
	z.object({ deliveries: z.array(z.object({ alert: z.string(), endpoint: z.string(), ...delivery })) }),
)

export const checksQueued = named('ChecksQueued', z.object({ queued: z.array(z.string()) }))
export const pushedCapture = sent('PushedCapture', pushedSchema)
const outcome = z.enum(outcomes)
export const captureTaken = named(
	'CaptureTaken',
	z.object({
		outcome,
		reason: z.string().nullable(),
		version: z.int().nullable(),
		characters: z.int().nullable(),
		alerts: z.array(z.string()),
	}),
)
export const pastCapture = sent('PastCapture', pastCaptureSchema)
export const pastCaptureTaken = named(
	'PastCaptureTaken',
	z.object({
		outcome: z.enum([...outcomes, 'known']),
		reason: z.string().nullable(),
		version: z.int().nullable(),
	}),
)
export const importStanding = named(
	'ImportStanding',
	z.object({
		refusal: z.string().nullable().describe('Why no history can be taken'),
		takenUntil: time.nullable(),
		before: time.nullable(),
		gathered: z.int(),
	}),
)
export const historyJoined = named(
	'HistoryJoined',
	z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('joined'), versions: z.int(), merged: z.boolean() }),
		z.object({ kind: z.literal('nothing') }),
	]),
)
