import { z } from 'zod'

import { outcomes, severities, topics } from '../../src/policy/model.ts'
import { link } from '../../src/routes.ts'

// What these scripts rely on of the public API's answers; docs/api.md has the whole of them.

const documentSchema = z.object({
	id: z.string(),
	title: z.string(),
	version: z.int().nullable(),
	checkedAt: z.iso.datetime().nullable(),
	outcome: z.enum(outcomes).nullable(),
	reason: z.string().nullable(),
})
export type DocumentStatus = z.output<typeof documentSchema>

const captureSchema = z.object({
	outcome: z.enum(outcomes),
	reason: z.string().nullable(),
	firstAt: z.iso.datetime(),
	lastAt: z.iso.datetime(),
	count: z.int(),
	bytes: z.int().nullable(),
	ms: z.number().nullable(),
	version: z.int().nullable(),
})
export type CaptureLog = z.output<typeof captureSchema>

const versionSchema = z.object({ number: z.int(), characters: z.int(), contentHash: z.string() })

const outlineSchema = z.object({
	id: z.string(),
	document: z.string(),
	severity: z.enum(severities),
	topics: z.array(z.enum(topics)),
	summary: z.string(),
	alert: z.boolean(),
	page: z.url(),
})

const changeSchema = outlineSchema.extend({
	reasons: z.array(z.object({ rule: z.string(), text: z.string() })),
	silentEdit: z.boolean().nullable(),
	edits: z.array(
		z.object({
			kind: z.enum(['added', 'removed', 'changed', 'moved']),
			section: z.array(z.string()),
			before: z.string().nullable(),
			after: z.string().nullable(),
		}),
	),
})
export type ChangeEntry = z.output<typeof changeSchema>

const endpointSchema = z.object({ id: z.string(), state: z.enum(['pending', 'active', 'disabled']) })

/** The Worker's public API, as the scripts use it. Calls reject when it does not answer as documented. */
export function createApi(site: string, operatorToken: string) {
	const call = async <T>(schema: z.ZodType<T>, path: string, body?: unknown): Promise<T> => {
		const response = await fetch(site + path, {
			...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
			headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
		})
		const text = await response.text()
		if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`)
		return schema.parse(JSON.parse(text))
	}
	return {
		status: () => call(z.object({ documents: z.array(documentSchema) }), link('apiStatus')),
		captures: async (document: string) =>
			(
				await call(
					z.object({ captures: z.array(captureSchema) }),
					`${link('apiCaptures')}?document=${encodeURIComponent(document)}`,
				)
			).captures,
		versions: async (id: string) =>
			(await call(z.object({ versions: z.array(versionSchema) }), link('apiVersions', { id }))).versions,
		changes: async () =>
			(await call(z.object({ changes: z.array(outlineSchema) }), link('apiChanges'))).changes,
		change: (id: string) => call(changeSchema, link('apiChange', { id })),
		startChecks: async (documents?: readonly string[]) => {
			await call(z.unknown(), link('apiChecks'), documents ? { documents } : {})
		},
		subscribe: async (email: string) => {
			await call(z.object({ status: z.literal('accepted') }), link('apiSubscriptions'), { email })
		},
		createEndpoint: (url: string) =>
			call(z.object({ id: z.string(), secret: z.string() }), link('apiEndpoints'), { url }),
		endpoints: async () =>
			(await call(z.object({ endpoints: z.array(endpointSchema) }), link('apiEndpoints'))).endpoints,
	}
}

export type Api = ReturnType<typeof createApi>
