import { Hono } from 'hono'
import { z } from 'zod'

import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { getChange, listVerdicts } from '../../store/changes.ts'
import { getDocumentState, listDocumentStates } from '../../store/documents.ts'
import { getVersion } from '../../store/versions.ts'
import { announcedDays, calendarOf } from '../feeds/calendar.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { fail, invalid } from '../guard/failure.tsx'
import { healthOf, sightOf, unwatched } from '../load/health.ts'
import { historyQuery, noBefore } from '../load/history-query.ts'
import { loadHistory } from '../load/history.ts'
import { ChangePage } from '../views/change.tsx'
import { HistoryPage } from '../views/history.tsx'

/** routes.calendar; Hono would take `id.ics` for the parameter's name. */
const CALENDAR = '/changes/:file{[^/]+\\.ics}'

const noCalendar = { code: 'not-found', message: 'No change of this name announces a day.' } as const

const changeQuery = () => z.strictObject({ view: z.enum(['inline', 'sides']).default('inline') })

/** The history of changes, each change, and the days it announces. */
export const changePages = new Hono<{ Bindings: Env }>()

changePages.get(routes.history, checked('query', historyQuery), async (c) => {
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

changePages.get(CALENDAR, checked('query', noQuery), async (c) => {
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

changePages.get(routes.change, checked('query', changeQuery), async (c) => {
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
	const sight = watched ? sightOf(watched, state, settings, new Date()) : unwatched(id)
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
