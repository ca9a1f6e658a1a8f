import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { z } from 'zod'

import { type Env, type Settings, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { listCaptures, listLatestCaptures } from '../../store/captures.ts'
import { getChange } from '../../store/changes.ts'
import { countUnderWay } from '../../store/alerts/alerts.ts'
import { listDocumentStates } from '../../store/documents.ts'
import { listVersions } from '../../store/versions.ts'
import { changeOf, documentOf, outlineOf, versionOf } from './shapes.ts'
import { checked } from '../guard/checked.ts'
import { fail, invalid } from '../guard/failure.tsx'
import { healthOf } from '../load/health.ts'
import { historyQuery, noBefore, oneOf } from '../load/history-query.ts'
import { loadHistory } from '../load/history.ts'
import { loadStatements } from '../load/statements.ts'

/** Rows of the log in one answer. */
const CAPTURES_SIZE = 500

const capturesQuery = ({ documents }: Settings) =>
	z.object({
		document: oneOf(documents.map(({ id }) => id)),
		before: z.iso.datetime().optional(),
	})

/** The record as JSON, for anyone. docs/apiReads.md describes every answer. */
export const apiReads = new Hono<{ Bindings: Env }>()

apiReads.use('/api/*', cors({ origin: '*', allowMethods: ['GET'] }))

apiReads.get(routes.apiChanges, checked('query', historyQuery), async (c) => {
	const settings = settingsOf(c.env)
	const history = await loadHistory(c.env, c.req.valid('query'))
	if (!history) return fail(c, invalid(noBefore))
	const { changes, older } = history
	return c.json({
		changes: changes.map((change) => outlineOf(change, settings)),
		next: older === null ? null : settings.PUBLIC_URL + link('apiChanges') + older,
	})
})

apiReads.get(routes.apiChange, async (c) => {
	const change = await getChange(c.env.DB, c.req.param('id'))
	if (!change)
		return fail(c, { code: 'not-found', message: `No change has this id. ${link('apiChanges')} lists them.` })
	return c.json(changeOf(change, settingsOf(c.env)))
})

const loadDocuments = async (env: Env, now: Date) => {
	const settings = settingsOf(env)
	const [states, latest] = await Promise.all([listDocumentStates(env.DB), listLatestCaptures(env.DB)])
	const documents = settings.documents.map((document) =>
		documentOf(document, states.get(document.id), latest.get(document.id), settings, now),
	)
	return { documents, health: healthOf(settings, states, now) }
}

apiReads.get(routes.apiDocuments, async (c) => {
	const { documents } = await loadDocuments(c.env, new Date())
	return c.json({ documents })
})

apiReads.get(routes.apiStatus, async (c) => {
	const [{ documents, health }, underWay] = await Promise.all([
		loadDocuments(c.env, new Date()),
		countUnderWay(c.env.DB),
	])
	return c.json({ ...health, documents, deliveries: { alertsUnderWay: underWay } })
})

apiReads.get(routes.apiVersions, async (c) => {
	const settings = settingsOf(c.env)
	const id = c.req.param('id')
	const versions = await listVersions(c.env.DB, id)
	if (versions.length === 0 && !settings.documents.some((document) => document.id === id)) {
		return fail(c, {
			code: 'not-found',
			message: `No document has this id. ${link('apiDocuments')} lists them.`,
		})
	}
	return c.json({ versions: versions.map((version) => versionOf(version, settings)) })
})

apiReads.get(routes.apiCaptures, checked('query', capturesQuery), async (c) => {
	const { document, before } = c.req.valid('query')
	const found = await listCaptures(c.env.DB, document, CAPTURES_SIZE + 1, before)
	const captures = found.slice(0, CAPTURES_SIZE)
	const last = found.length > CAPTURES_SIZE ? captures.at(-1) : undefined
	const search = last && new URLSearchParams({ document, before: last.lastAt }).toString()
	const next = search ? `${settingsOf(c.env).PUBLIC_URL}${link('apiCaptures')}?${search}` : null
	return c.json({ captures, next })
})

apiReads.get(routes.apiStatements, async (c) => {
	const { statements, read } = await loadStatements(c.env, settingsOf(c.env), new Date())
	return c.json({ statements, read })
})
