import { Hono } from 'hono'

import { type Env, settingsOf } from '../../env.ts'
import { routes } from '../../routes.ts'
import { countUnderWay } from '../../store/alerts/alerts.ts'
import { listRecentCaptures } from '../../store/captures.ts'
import { listDocumentStates } from '../../store/documents.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { coverageOf, readLog } from '../load/coverage.ts'
import { sightOf } from '../load/health.ts'
import { RIBBON_DAYS, StatusPage } from '../views/status.tsx'

const DAY = 86_400_000

/** How well the documents are seen, and what waits to be sent. */
export const statusPages = new Hono<{ Bindings: Env }>()

statusPages.get(routes.status, checked('query', noQuery), async (c) => {
	const settings = settingsOf(c.env)
	const now = new Date()
	const since = now.getTime() - RIBBON_DAYS * DAY
	const [states, captures, underWay] = await Promise.all([
		listDocumentStates(c.env.DB),
		listRecentCaptures(c.env.DB, new Date(since).toISOString()),
		countUnderWay(c.env.DB),
	])
	const documents = settings.documents.map((document) => {
		const state = states.get(document.id) ?? null
		const runs = captures.get(document.id) ?? []
		const watchedSince = Math.max(since, Date.parse(state?.watchedSince ?? now.toISOString()))
		return {
			sight: sightOf(document, state, settings, now),
			state,
			log: readLog(runs, now.toISOString()),
			coverage: coverageOf(runs, watchedSince, now.getTime()),
		}
	})
	return c.html(<StatusPage documents={documents} waiting={underWay} now={now.toISOString()} />)
})
