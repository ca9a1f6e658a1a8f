import { type Context, Hono } from 'hono'

import { type Env, settingsOf } from '../../env.ts'
import type { Document } from '../../policy/model.ts'
import { link, routes } from '../../routes.ts'
import {
	dropImport,
	getImportStanding,
	importCapture,
	pastCaptureSchema,
} from '../../watch/imports/import-history.ts'
import { joinHistory } from '../../watch/imports/join-history.ts'
import { PAGE_LIMIT, atMost, operatorOnly } from '../guard/operator.ts'
import { checked } from '../guard/checked.ts'
import { type Failure, fail, invalid } from '../guard/failure.tsx'

/** The operator's calls that put history in front of what was seen live; scripts/import.ts makes them in order. */
export const apiImports = new Hono<{ Bindings: Env }>()

for (const path of [routes.apiImport, routes.apiImportJoin])
	apiImports.use(path, operatorOnly, atMost(PAGE_LIMIT))

const findDocument = (c: Context<{ Bindings: Env }, string>): Document | undefined =>
	settingsOf(c.env).documents.find(({ id }) => id === c.req.param('id'))

const unknown: Failure = {
	code: 'not-found',
	message: `No document has this id. ${link('apiDocuments')} lists them.`,
}
const closed = (refusal: string): Failure => ({ code: 'invalid', message: `${refusal}.` })

apiImports.get(routes.apiImport, async (c) => {
	const document = findDocument(c)
	return document ? c.json(await getImportStanding(c.env, document)) : fail(c, unknown)
})

apiImports.post(
	routes.apiImport,
	checked('json', () => pastCaptureSchema),
	async (c) => {
		const document = findDocument(c)
		if (!document) return fail(c, unknown)
		const taken = await importCapture(c.env, settingsOf(c.env), document, c.req.valid('json'))
		if (taken.kind === 'refused') return fail(c, invalid([taken.fault]))
		if (taken.kind === 'closed') return fail(c, closed(taken.refusal))
		if (taken.kind === 'known') return c.json({ outcome: 'known', reason: null, version: null })
		const { outcome, reason, version } = taken.recorded
		return c.json({ outcome, reason, version }, 201)
	},
)

apiImports.delete(routes.apiImport, async (c) => {
	const document = findDocument(c)
	if (!document) return fail(c, unknown)
	await dropImport(c.env, document)
	return c.body(null, 204)
})

apiImports.post(routes.apiImportJoin, async (c) => {
	const document = findDocument(c)
	if (!document) return fail(c, unknown)
	const joined = await joinHistory(c.env, document, new Date())
	return joined.kind === 'closed' ? fail(c, closed(joined.refusal)) : c.json(joined)
})
