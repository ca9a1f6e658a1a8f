import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { link } from '../../routes.ts'
import { type Fault, type FaultsByField, byField } from '../../wording/faults.ts'
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

/** The one mapper from a failure to what outsiders see: JSON under /api/, a page elsewhere. */
export function fail(c: Context, failure: Failure) {
	const status = statuses[failure.code]
	if (failure.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer realm="operator"')
	if (failure.retryAfterSeconds) c.header('Retry-After', String(failure.retryAfterSeconds))
	c.header('Cache-Control', 'no-store')
	if (c.req.path.startsWith('/api/')) return c.json({ error: failure }, status)
	return c.html(<FailurePage {...failure} />, status)
}

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
