import { Buffer } from 'node:buffer'
import type { Context } from 'hono'
import { cors } from 'hono/cors'
import { every } from 'hono/combine'
import { createMiddleware } from 'hono/factory'

import type { Env } from '../../env.ts'
import { fail } from './failure.tsx'
import { BODY_LIMIT, atMost } from './operator.ts'

type Site = { readonly Bindings: Env }

/** Requests of one network in a window of seconds, as wrangler.toml has them (READS). */
const QUOTA = 600
const WINDOW = 60

const exposed = ['ETag', 'Last-Modified', 'RateLimit', 'RateLimit-Policy', 'Retry-After']

/** Scripts of any site may read; nothing here is told to one reader alone. */
const openToAll = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: exposed })

/** Refuses who asks too often, and says how often one may (draft-ietf-httpapi-ratelimit-headers). */
const limited = createMiddleware<Site>(async (c, next) => {
	c.header('RateLimit-Policy', `"reads";q=${QUOTA};w=${WINDOW}`)
	const network = c.req.header('cf-connecting-ip')
	const allowed = network === undefined || (await c.env.READS?.limit({ key: network }))?.success !== false
	if (allowed) return next()
	c.header('RateLimit', `"reads";r=0;t=${WINDOW}`)
	const message = `More than ${QUOTA} requests came from your network within a minute. Try again in a minute.`
	return fail(c, { code: 'too-many', message, retryAfterSeconds: WINDOW })
})

/** Headers of a 200 that have no place in a 304. */
const OF_BODY = ['content-type', 'content-length', 'content-disposition']

/** Gives what is read an ETag, and answers 304 to who has it already, or has what is no older than its Last-Modified. */
const conditional = createMiddleware<Site>(async (c, next) => {
	await next()
	if (!['GET', 'HEAD'].includes(c.req.method) || c.res.status !== 200 || isStream(c)) return
	const body = await c.res.arrayBuffer()
	const headers = new Headers(c.res.headers)
	const etag = `"${Buffer.from(await crypto.subtle.digest('SHA-256', body))
		.toString('base64url')
		.slice(0, 27)}"`
	headers.set('ETag', etag)
	const same = isSame(c, etag, headers.get('Last-Modified'))
	if (same) for (const name of OF_BODY) headers.delete(name)
	c.res = undefined
	c.res = new Response(same ? null : body, { status: same ? 304 : 200, headers })
})

/** An export is as long as the history; it is not held in memory to be hashed. */
const isStream = (c: Context): boolean => c.res.headers.has('content-disposition')

/** RFC 9110, section 13.2.2: the time counts only where there is no tag. */
function isSame(c: Context, etag: string, lastModified: string | null): boolean {
	const tags = c.req.header('if-none-match')
	if (tags !== undefined)
		return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
	const since = Date.parse(c.req.header('if-modified-since') ?? '')
	return lastModified !== null && Date.parse(lastModified) <= since
}

/** The same of calls that only read, but are posted. */
const openToCalls = cors({ origin: '*', allowMethods: ['POST'], exposeHeaders: exposed })

/** What is asked by a call that is posted and alters nothing: open to every site, within a rate and a size. */
export const publicCalls = every(openToCalls, limited, atMost(BODY_LIMIT))

/** What machines read: open to every site, within a rate, and only where it is new to them. */
export const publicReads = every(openToAll, limited, conditional)
