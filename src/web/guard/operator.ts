import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { timingSafeEqual } from 'hono/utils/buffer'

import { type Env, settingsOf } from '../../env.ts'
import { fail } from './failure.tsx'

/** Largest body of a call, pushed pages apart; in bytes. */
export const BODY_LIMIT = 64 * 1024
/** The same for a pushed page: 5 MB of it as base64, and the rest. */
export const PAGE_LIMIT = 7 * 1024 * 1024

/** Refuses a body over `maxSize` bytes before it is read. */
export const atMost = (maxSize: number) =>
	bodyLimit({
		maxSize,
		onError: (c: Context<{ Bindings: Env }>) =>
			fail(c, { code: 'too-large', message: `The body must be at most ${maxSize} bytes.` }),
	})

/** The token a caller sends; empty without one. */
export const bearerOf = (c: Context): string =>
	/^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? ''

/** Lets through who holds OPERATOR_TOKEN; the comparison takes the same time however much of a guess is right. */
export const operatorOnly = createMiddleware<{ Bindings: Env }>(async (c, next) => {
	if (await timingSafeEqual(bearerOf(c), settingsOf(c.env).OPERATOR_TOKEN)) return next()
	return fail(c, {
		code: 'unauthorized',
		message: 'This call is for the operator: send the header Authorization: Bearer OPERATOR_TOKEN.',
	})
})
