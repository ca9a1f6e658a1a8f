import { Hono } from 'hono'
import { except } from 'hono/combine'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'

import { type Env, SettingsError } from './env.ts'
import { routes } from './routes.ts'
import { apiActions } from './web/api/actions.ts'
import { apiDocuments } from './web/api/documents.ts'
import { apiEndpoints } from './web/api/endpoints.ts'
import { apiExports } from './web/api/exports.ts'
import { apiImports } from './web/api/imports.ts'
import { apiMailEvents } from './web/api/mail-events.ts'
import { mcp } from './web/api/mcp.ts'
import { apiReads } from './web/api/reads.ts'
import { apiSchemas } from './web/api/schemas.ts'
import { apiReference } from './web/api/reference.tsx'
import { documentPages } from './web/pages/documents.tsx'
import { endpointPages } from './web/pages/endpoints.tsx'
import { fail } from './web/guard/failure.tsx'
import { publicReads } from './web/guard/public-reads.ts'
import { healthNow } from './web/load/health.ts'
import { changePages } from './web/pages/changes.tsx'
import { feeds } from './web/pages/feeds.ts'
import { statementPages } from './web/pages/statements.tsx'
import { statusPages } from './web/pages/status.tsx'
import { devLetterPages } from './web/pages/dev-letters.tsx'
import { managePages } from './web/pages/manage.tsx'
import { privacyPages } from './web/pages/privacy.tsx'
import { subscriptionPages } from './web/pages/subscriptions.tsx'
import { icon, style } from './web/style/style.ts'

const YEAR = 365 * 24 * 3600

const pagePolicy = {
	defaultSrc: ["'none'"],
	styleSrc: ["'self'"],
	imgSrc: ["'self'"],
	formAction: ["'self'"],
	baseUri: ["'none'"],
	frameAncestors: ["'none'"],
}
/** Of pages that others wrote, handed out as files. */
const filePolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] }
/** Of previews of letters, whose styles are all inline. */
const letterPolicy = { ...filePolicy, styleSrc: ["'unsafe-inline'"] }
/** Of the form to subscribe, which may carry Turnstile's check. */
const formPolicy = {
	...pagePolicy,
	scriptSrc: ['https://challenges.cloudflare.com'],
	frameSrc: ['https://challenges.cloudflare.com'],
}
const policies = { xFrameOptions: 'DENY', referrerPolicy: 'no-referrer' }

/** The web side of the Worker: pages, API and the files they need. */
export function createApp() {
	const app = new Hono<{ Bindings: Env }>()
	const others = [routes.snapshot, routes.devLetter, routes.subscribe]
	app.use(except(others, secureHeaders({ ...policies, contentSecurityPolicy: pagePolicy })))
	app.use(routes.devLetter, secureHeaders({ ...policies, contentSecurityPolicy: letterPolicy }))
	app.use(routes.subscribe, secureHeaders({ ...policies, contentSecurityPolicy: formPolicy }))
	app.use(routes.snapshot, secureHeaders({ ...policies, contentSecurityPolicy: filePolicy }))
	// History that is being gathered (store/imports.ts) is nobody's to see before it is joined.
	app.use(async (c, next) => (/import(?::|%3a)/i.test(c.req.path) ? c.notFound() : next()))
	app.get(routes.style, (c) =>
		c.body(style, 200, {
			'Content-Type': 'text/css; charset=utf-8',
			'Cache-Control': `public, max-age=${YEAR}, immutable`,
		}),
	)
	app.get(routes.icon, (c) =>
		c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': `public, max-age=${YEAR}` }),
	)
	app.get(routes.health, async (c) => {
		const health = await healthNow(c.env)
		return c.json(health, health.ok ? 200 : 503, { 'Cache-Control': 'no-store' })
	})
	app.use('/api/*', publicReads)
	for (const path of [routes.openapi, '/:feed{feed\\.\\w+}', '/statements/:id/:feed{feed\\.\\w+}'])
		app.use(path, publicReads)
	app.route('/', apiReference)
	app.route('/', mcp)
	app.route('/', apiReads)
	app.route('/', apiDocuments)
	app.route('/', apiExports)
	app.route('/', apiActions)
	app.route('/', apiEndpoints)
	app.route('/', apiImports)
	app.route('/', apiSchemas)
	app.route('/', apiMailEvents)
	app.route('/', feeds)
	app.route('/', changePages)
	app.route('/', statementPages)
	app.route('/', statusPages)
	app.route('/', privacyPages)
	app.route('/', documentPages)
	app.route('/', subscriptionPages)
	app.route('/', devLetterPages)
	app.route('/', managePages)
	app.route('/', endpointPages)
	app.notFound((c) => {
		const methods = methodsAt(app, c.req.path)
		if (methods.length === 0 || methods.includes(c.req.method))
			return fail(c, { code: 'not-found', message: 'There is nothing at this address.' })
		const allowed = methods.join(', ')
		c.header('Allow', allowed)
		const message = `This address does not know ${c.req.method}; it takes ${allowed}.`
		return fail(c, { code: 'wrong-method', message })
	})
	app.onError((error, c) => {
		if (error instanceof HTTPException) return fail(c, { code: 'invalid', message: `${error.message}.` })
		if (error instanceof SettingsError) return fail(c, { code: 'misconfigured', message: error.message })
		console.error(error)
		return fail(c, {
			code: 'broken',
			message: 'The record is safe; this answer could not be made. Try again in a minute.',
		})
	})
	return app
}

/** The methods that something answers at a path; what is there for all of them is middleware. */
const methodsAt = ({ router }: Hono<{ Bindings: Env }>, path: string): string[] =>
	['GET', 'POST', 'PATCH', 'DELETE']
		.filter((method) => router.match(method, path)[0].some(([[, route]]) => route.method === method))
		.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
