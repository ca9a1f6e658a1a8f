// The operator's calls to a running Worker, as capture.ts and import.ts make them.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { type Capture, outcomes } from '../src/policy/model.ts'
import { link } from '../src/routes.ts'

/** Milliseconds one call may take, and before each further try of one that found no Worker or a broken one. */
const TIMEOUT = 60_000
const BACKOFF = [1_000, 5_000, 20_000]

/** Something a person must put right; the message says what in one line. */
export class OperatorError extends Error {}

const watchedSchema = z.object({ id: z.string(), url: z.url(), locale: z.string() })
export type Watched = z.output<typeof watchedSchema>

const takenSchema = z.object({ outcome: z.enum([...outcomes, 'known']), reason: z.string().nullable() })
export type Taken = z.output<typeof takenSchema>

const standingSchema = z.object({
	refusal: z.string().nullable(),
	takenUntil: z.string().nullable(),
	before: z.string().nullable(),
	gathered: z.int(),
})
export type Standing = z.output<typeof standingSchema>

const joinedSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('joined'), versions: z.int(), merged: z.boolean() }),
	z.object({ kind: z.literal('nothing') }),
])

const problemSchema = z.object({ detail: z.string() })

/** The calls; each rejects with `OperatorError` when the Worker refuses or cannot be reached. */
export function createOperator(to: string, token: string, backoff: readonly number[] = BACKOFF) {
	const call = async <T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> => {
		for (let tries = 0; ; tries++) {
			const answer = await send(new URL(path, to), method, token, body)
			if (answer.kind === 'ok') return schema.parse(answer.data)
			const pause = backoff[tries]
			if (!answer.transient || pause === undefined)
				throw new OperatorError(`${method} ${new URL(path, to).href}: ${answer.problem}`)
			await sleep(pause)
		}
	}
	return {
		documents: async (): Promise<Watched[]> =>
			(await call(z.object({ documents: z.array(watchedSchema) }), 'GET', link('apiDocuments'))).documents,
		push: (document: string, capture: Capture) =>
			call(takenSchema, 'POST', link('apiCaptures'), { document, ...toJson(capture) }),
		standing: (id: string) => call(standingSchema, 'GET', link('apiImport', { id })),
		importCapture: (id: string, capture: Capture, rereads: boolean) =>
			call(takenSchema, 'POST', link('apiImport', { id }), { ...toJson(capture), rereads }),
		join: (id: string) => call(joinedSchema, 'POST', link('apiImportJoin', { id })),
		drop: (id: string) => call(z.unknown(), 'DELETE', link('apiImport', { id })),
	}
}

export type Operator = ReturnType<typeof createOperator>

const toJson = ({ body, observedAt, url, status, contentType }: Capture) => ({
	observedAt: new Date(observedAt).toISOString(),
	url,
	status,
	contentType,
	body: Buffer.from(body).toString('base64'),
})

type Answer =
	| { readonly kind: 'ok'; readonly data: unknown }
	| { readonly kind: 'failed'; readonly problem: string; readonly transient: boolean }

async function send(url: URL, method: string, token: string, body: unknown): Promise<Answer> {
	try {
		const response = await fetch(url, {
			method,
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(TIMEOUT),
		})
		const text = await response.text()
		const data: unknown = text.startsWith('{') ? JSON.parse(text) : null
		if (response.ok) return { kind: 'ok', data }
		const told = problemSchema.safeParse(data)
		const problem = told.success ? told.data.detail : `HTTP ${response.status}`
		return { kind: 'failed', problem, transient: response.status >= 500 || response.status === 429 }
	} catch (error) {
		const { cause, message } = error as Error & { cause?: { readonly message?: string } }
		return { kind: 'failed', problem: cause?.message ?? message, transient: true }
	}
}

/** The operator's token: from a file, else as given. Throws `OperatorError` where there is none. */
export function readToken(file: string | undefined, given: string | undefined): string {
	if (file === undefined && given === undefined)
		throw new OperatorError('the operator’s token is missing: give --token-file FILE or set OPERATOR_TOKEN')
	if (file === undefined) return given ?? ''
	try {
		return readFileSync(file, 'utf8').trim()
	} catch (error) {
		throw new OperatorError(`cannot read ${file}: ${(error as Error).message}`)
	}
}
