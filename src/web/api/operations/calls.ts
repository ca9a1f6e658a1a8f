import { z } from 'zod'

import { routes } from '../../../routes.ts'
import { logQuery } from '../../load/deliveries.ts'
import * as schemas from '../schemas/calls.ts'
import type { Operation } from './operation.ts'

export const deliveriesQuery = () =>
	z.strictObject({ endpoint: z.string().optional().describe('Id of an endpoint') })

const endpoints = { tag: 'Endpoints', caller: 'owner' } as const
const operator = { tag: 'Operator', caller: 'operator' } as const

/** What does something, or is not for everybody. */
export const callOperations: readonly Operation[] = [
	{
		id: 'subscribe',
		method: 'post',
		path: routes.apiSubscriptions,
		tag: 'Subscribing',
		summary: 'Asks for email; the same answer for every address, known or not',
		body: schemas.subscriptionRequest,
		answers: { 202: schemas.accepted },
	},
	{
		id: 'takeResendEvent',
		method: 'post',
		path: routes.apiResendEvents,
		tag: 'Subscribing',
		summary: 'Takes Resend’s signed webhooks on emails that came back',
		answers: { 200: schemas.mailEventTaken },
		problems: [401, 404, 413],
	},
	{
		id: 'listEndpoints',
		method: 'get',
		path: routes.apiEndpoints,
		summary: 'Your webhook endpoints',
		...endpoints,
		answers: { 200: schemas.endpointList },
	},
	{
		id: 'createEndpoint',
		method: 'post',
		path: routes.apiEndpoints,
		summary: 'Adds an endpoint; its secret is shown this once',
		...endpoints,
		body: schemas.newEndpoint,
		answers: { 201: schemas.endpointCreated },
		problems: [409],
	},
	{
		id: 'getEndpoint',
		method: 'get',
		path: routes.apiEndpoint,
		summary: 'One endpoint: state, pause, filters',
		...endpoints,
		answers: { 200: schemas.endpoint },
	},
	{
		id: 'editEndpoint',
		method: 'patch',
		path: routes.apiEndpoint,
		summary: 'Alters what is given; the rest stays',
		...endpoints,
		body: schemas.endpointEdit,
		answers: { 200: schemas.endpoint },
	},
	{
		id: 'deleteEndpoint',
		method: 'delete',
		path: routes.apiEndpoint,
		summary: 'Forgets an endpoint with its log',
		...endpoints,
		answers: { 204: null },
	},
	{
		id: 'testEndpoint',
		method: 'post',
		path: routes.apiEndpointTests,
		summary: 'Sends a test; its answer makes a disabled endpoint active again',
		...endpoints,
		answers: { 202: schemas.testSent },
	},
	{
		id: 'rotateSecret',
		method: 'post',
		path: routes.apiEndpointSecret,
		summary: 'A new secret, shown this once; until `oldSecretUntil` the old one signs too',
		...endpoints,
		answers: { 200: schemas.secretRotated },
		problems: [409],
	},
	{
		id: 'listEndpointDeliveries',
		method: 'get',
		path: routes.apiEndpointDeliveries,
		summary: 'Deliveries of an endpoint with every attempt, latest first, 50 a page',
		...endpoints,
		query: logQuery,
		answers: { 200: schemas.endpointLog },
	},
	{
		id: 'replayWebhooks',
		method: 'post',
		path: routes.apiEndpointReplays,
		summary: 'Sends one webhook again, or all since a time',
		...endpoints,
		body: schemas.replayRequest,
		answers: { 202: schemas.replayed },
		problems: [409],
	},
	{
		id: 'listDeliveries',
		method: 'get',
		path: routes.apiDeliveries,
		summary: 'Webhook deliveries of all endpoints, latest first',
		...operator,
		query: deliveriesQuery,
		answers: { 200: schemas.deliveryList },
	},
	{
		id: 'startChecks',
		method: 'post',
		path: routes.apiChecks,
		summary: 'Queues a check of every document, or of those named; without a body, of all',
		...operator,
		body: z.strictObject({ documents: z.array(z.string()).min(1).optional() }),
		answers: { 202: schemas.checksQueued },
	},
	{
		id: 'pushCapture',
		method: 'post',
		path: routes.apiCaptures,
		summary: 'Takes what another machine saw as a capture like any other',
		...operator,
		body: schemas.pushedCapture,
		answers: { 201: schemas.captureTaken },
	},
	{
		id: 'getImport',
		method: 'get',
		path: routes.apiImport,
		summary: 'Where the import of a document’s history stands',
		...operator,
		answers: { 200: schemas.importStanding },
	},
	{
		id: 'importCapture',
		method: 'post',
		path: routes.apiImport,
		summary: 'One more capture from the past, in order of time',
		...operator,
		body: schemas.pastCapture,
		answers: { 200: schemas.pastCaptureTaken, 201: schemas.pastCaptureTaken },
	},
	{
		id: 'dropImport',
		method: 'delete',
		path: routes.apiImport,
		summary: 'Forgets what was gathered and not joined',
		...operator,
		answers: { 204: null },
	},
	{
		id: 'joinHistory',
		method: 'post',
		path: routes.apiImportJoin,
		summary: 'Puts what was gathered in front of what was seen live',
		...operator,
		answers: { 200: schemas.historyJoined },
	},
]
