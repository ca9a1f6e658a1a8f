import { Hono } from 'hono'

import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { countUnderWay } from '../../store/alerts/alerts.ts'
import { getChange, listVerdicts } from '../../store/changes.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { fail, invalid } from '../guard/failure.tsx'
import { loadDocuments } from '../load/documents.ts'
import { historyQuery, noBefore } from '../load/history-query.ts'
import { loadHistory } from '../load/history.ts'
import { loadStatements } from '../load/statements.ts'
import { answer } from './answer.ts'
import * as changes from './schemas/changes.ts'
import { status } from './schemas/documents.ts'
import * as statements from './schemas/statements.ts'
import { changeOf, documentOf, outlineOf } from './shapes.ts'

/** The record as JSON, for anyone. docs/api.md and /docs describe every answer. */
export const apiReads = new Hono<{ Bindings: Env }>()

apiReads.get(routes.apiChanges, checked('query', historyQuery), async (c) => {
	const settings = settingsOf(c.env)
	const query = c.req.valid('query')
	const history = await loadHistory(c.env, query)
	if (!history) return fail(c, invalid(noBefore))
	const { older, hits } = history
	return answer(c, changes.changeList, {
		changes: history.changes.map((change) =>
			Object.assign(
				outlineOf(change, settings),
				query.q === undefined ? {} : { hits: hits.get(change.id) ?? [] },
			),
		),
		next: older === null ? null : settings.PUBLIC_URL + link('apiChanges') + older,
	})
})

apiReads.get(routes.apiChange, checked('query', noQuery), async (c) => {
	const id = c.req.param('id')
	const [change, verdicts] = await Promise.all([getChange(c.env.DB, id), listVerdicts(c.env.DB, id)])
	if (!change)
		return fail(c, { code: 'not-found', message: `No change has this id. ${link('apiChanges')} lists them.` })
	return answer(c, changes.change, { ...changeOf(change, settingsOf(c.env)), verdicts })
})

apiReads.get(routes.apiStatus, checked('query', noQuery), async (c) => {
	const settings = settingsOf(c.env)
	const [{ documents, health }, alertsUnderWay] = await Promise.all([
		loadDocuments(c.env, new Date()),
		countUnderWay(c.env.DB),
	])
	return answer(c, status, {
		...health,
		documents: documents.map((document) => documentOf(document, settings)),
		deliveries: { alertsUnderWay },
	})
})

apiReads.get(routes.apiStatements, checked('query', noQuery), async (c) => {
	const { statements: all, read } = await loadStatements(c.env, settingsOf(c.env), new Date())
	return answer(c, statements.statementList, { statements: all, read })
})

apiReads.get(routes.apiStatement, checked('query', noQuery), async (c) => {
	const { statements: all } = await loadStatements(c.env, settingsOf(c.env), new Date())
	const found = all.find(({ id }) => id === c.req.param('id'))
	if (found) return answer(c, statements.statement, found)
	const message = `No statement has this id. ${link('apiStatements')} lists them.`
	return fail(c, { code: 'not-found', message })
})
