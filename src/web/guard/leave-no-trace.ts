import { createMiddleware } from 'hono/factory'

/** For pages behind a token: no trace in caches or indexes. */
export const leaveNoTrace = createMiddleware(async (c, next) => {
	await next()
	c.header('Cache-Control', 'no-store')
	c.header('X-Robots-Tag', 'noindex')
})
