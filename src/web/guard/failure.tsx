import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { z } from 'zod'

import { link } from '../../routes.ts'
import { type Fault, type FaultsByField, byField } from '../../wording/faults.ts'
import { plainJson } from './json.ts'
import { Layout } from '../views/parts/layout.tsx'

/** Everything a caller can be told that is not the answer. `message` says what was wrong and what to do. */
export interface Failure {
	readonly code: keyof typeof statuses
	readonly message: string
	/** What is wrong with each field, by its name. */
	readonly fields?: FaultsByField
	/** When to try again, sent as Retry-After. */
	readonly retryAfterSeconds?: number
}

const statuses = {
	invalid: 400,
	unauthorized: 401,
	'foreign-form': 403,
	'not-found': 404,
	'wrong-method': 405,
	exists: 409,
	full: 409,
	inactive: 409,
	unsigned: 409,
	'too-large': 413,
	'not-json': 415,
	'too-many': 429,
	broken: 500,
	misconfigured: 503,
} as const satisfies Record<string, ContentfulStatusCode>

/** Every failure by its code: status and title. */
export const problems = (): { readonly code: string; readonly status: number; readonly title: string }[] =>
	Object.entries(statuses).map(([code, status]) => ({ code, status, title: titles[code as Failure['code']] }))

/** What is said of a failure to machines. */
export const problemSchema = z.object({
	type: z.url().describe('Where the problem is explained'),
	title: z.string(),
	status: z.int(),
	detail: z.string().describe('What was wrong, and what to do'),
	code: z.enum(Object.keys(statuses)),
	fields: z.record(z.string(), z.string()).optional().describe('What is wrong with each field, by its name'),
})

const titles: Record<Failure['code'], string> = {
	invalid: 'That request cannot be answered',
	unauthorized: 'For the operator only',
	'foreign-form': 'From another site',
	'not-found': 'Not in this register',
	'wrong-method': 'Not to be asked like that',
	exists: 'There already',
	full: 'No more of these',
	inactive: 'Not active',
	unsigned: 'Nothing is signed',
	'too-large': 'Too large',
	'not-json': 'Not JSON',
	'too-many': 'Too many requests',
	broken: 'Something broke here',
	misconfigured: 'This installation is not set up',
}

/** Calls and feeds: what asks there is a program. */
const FOR_MACHINES = /^\/(?:api|mcp)(?:\/|$)|\.(?:json|atom|rss|ics)$/

/** The one mapper from a failure to what outsiders see: a problem (RFC 9457) for machines, a page elsewhere. */
export function fail(c: Context, failure: Failure) {
	const status = statuses[failure.code]
	if (failure.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer realm="operator"')
	if (failure.retryAfterSeconds) c.header('Retry-After', String(failure.retryAfterSeconds))
	c.header('Cache-Control', 'no-store')
	if (FOR_MACHINES.test(c.req.path)) {
		const body = plainJson(problemOf(failure, new URL(c.req.url).origin))
		return c.body(body, status, { 'Content-Type': 'application/problem+json' })
	}
	return c.html(<FailurePage {...failure} />, status)
}

/** A failure as RFC 9457 has it; `type` is where it is explained. */
const problemOf = ({ code, message, fields }: Failure, origin: string): z.output<typeof problemSchema> => ({
	type: `${origin}${link('apiDocs')}#problem-${code}`,
	title: titles[code],
	status: statuses[code],
	detail: message,
	code,
	...(fields ? { fields } : {}),
})

/** An input that was refused, field by field. */
export function invalid(faults: readonly Fault[]): Failure {
	const fields = byField(faults)
	const list = Object.entries(fields).map(([field, what]) => `${field} ${what}`)
	return { code: 'invalid', message: `Please correct: ${list.join('; ')}.`, fields }
}

/** More requests from one network than a household or an office sends. */
export const tooMany = (retryAfterSeconds: number): Failure => ({
	code: 'too-many',
	message: 'Too many requests came from your network. Try again in an hour.',
	retryAfterSeconds,
})

const FailurePage = ({ code, message }: Failure) => (
	<Layout title={titles[code]}>
		<article class="notice">
			<h1>{titles[code]}</h1>
			<p>{message}</p>
			<p>
				<a href={link('history')}>To the register of changes</a>
			</p>
		</article>
	</Layout>
)
