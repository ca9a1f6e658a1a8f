import { Hono } from 'hono'
import { z } from 'zod'

import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { listRecentCaptures } from '../../store/captures.ts'
import { getChange, listVerdicts } from '../../store/changes.ts'
import { countDeliveries } from '../../store/alerts/deliveries.ts'
import { getDocumentState, listDocumentStates } from '../../store/documents.ts'
import { getVersion } from '../../store/versions.ts'
import { announcedDays, calendarOf } from '../feeds/calendar.ts'
import { ChangePage } from '../views/change.tsx'
import { checked } from '../guard/checked.ts'
import { coverageOf, readLog } from '../load/coverage.ts'
import { fail, invalid } from '../guard/failure.tsx'
import { forgotten, healthOf, sightOf } from '../load/health.ts'
import { HistoryPage } from '../views/history.tsx'
import { historyQuery, noBefore } from '../load/history-query.ts'
import { loadHistory } from '../load/history.ts'
import { loadStatements } from '../load/statements.ts'
import { MaterialityPage } from '../views/materiality.tsx'
import { StatementsPage } from '../views/statements.tsx'
import { RIBBON_DAYS, StatusPage } from '../views/status.tsx'

const DAY = 86_400_000

/** routes.calendar; Hono would take `id.ics` for the parameter's name. */
const CALENDAR = '/changes/:file{[^/]+\\.ics}'

const noCalendar = { code: 'not-found', message: 'No change of this name announces a day.' } as const

const changeQuery = () => z.object({ view: z.enum(['inline', 'sides']).default('inline') })

/** The pages people read. Each handler loads, guards and renders. */
export const pages = new Hono<{ Bindings: Env }>()

pages.get(routes.history, checked('query', historyQuery), async (c) => {
	const query = c.req.valid('query')
	const settings = settingsOf(c.env)
	const now = new Date()
	const [history, states] = await Promise.all([loadHistory(c.env, query), listDocumentStates(c.env.DB)])
	if (!history) return fail(c, invalid(noBefore))
	const sights = settings.documents.map((document) =>
		sightOf(document, states.get(document.id), settings, now),
	)
	const { checkedAt } = healthOf(settings, states, now)
	return c.html(<HistoryPage sights={sights} checkedAt={checkedAt} query={query} {...history} />)
})

pages.get(CALENDAR, async (c) => {
	const settings = settingsOf(c.env)
	const id = c.req.param('file').slice(0, -'.ics'.length)
	const change = await getChange(c.env.DB, id)
	if (!change?.announcements.length) return fail(c, noCalendar)
	const title =
		settings.documents.find((document) => document.id === change.document)?.title ?? change.document
	const days = announcedDays(change, title, settings.PUBLIC_URL + link('change', { id }))
	const file = calendarOf(days, new Date(change.confirmedAt), new URL(settings.PUBLIC_URL).host)
	return c.body(file, 200, {
		'Content-Type': 'text/calendar; charset=utf-8',
		'Content-Disposition': `attachment; filename="${id}.ics"`,
	})
})

pages.get(routes.change, checked('query', changeQuery), async (c) => {
	const change = await getChange(c.env.DB, c.req.param('id'))
	if (!change) return fail(c, { code: 'not-found', message: 'No change of this name is on record.' })
	const settings = settingsOf(c.env)
	const { document: id, from, to } = change
	const [state, before, after, verdicts] = await Promise.all([
		getDocumentState(c.env.DB, id),
		getVersion(c.env.DB, id, from),
		getVersion(c.env.DB, id, to),
		listVerdicts(c.env.DB, change.id),
	])
	const watched = settings.documents.find((document) => document.id === id)
	const address = settings.PUBLIC_URL + link('change', { id: change.id })
	const sight = sightOf(watched ?? forgotten(id), watched && state, settings, new Date())
	return c.html(
		<ChangePage
			change={change}
			sight={sight}
			before={before}
			after={after}
			verdicts={verdicts}
			view={c.req.valid('query').view}
			address={address}
		/>,
	)
})

pages.get(routes.statements, async (c) =>
	c.html(<StatementsPage {...await loadStatements(c.env, settingsOf(c.env), new Date())} />),
)

pages.get(routes.materiality, (c) => c.html(<MaterialityPage />))

pages.get(routes.status, async (c) => {
	const settings = settingsOf(c.env)
	const now = new Date()
	const since = now.getTime() - RIBBON_DAYS * DAY
	const [states, captures, deliveries] = await Promise.all([
		listDocumentStates(c.env.DB),
		listRecentCaptures(c.env.DB, new Date(since).toISOString()),
		countDeliveries(c.env.DB),
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
	return c.html(
		<StatusPage documents={documents} waiting={deliveries.pending ?? 0} now={now.toISOString()} />,
	)
})
