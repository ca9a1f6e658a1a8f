import { type Context, Hono } from 'hono'
import { z } from 'zod'

import { type Env, settingsOf } from '../../env.ts'
import type { Document } from '../../policy/model.ts'
import { link, routes } from '../../routes.ts'
import { listCaptures } from '../../store/captures.ts'
import { getText } from '../../store/snapshots.ts'
import { type Version, getVersion, listVersions } from '../../store/versions.ts'
import { versionText } from '../../watch/version-text.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { type Failure, fail, invalid } from '../guard/failure.tsx'
import { loadDocuments } from '../load/documents.ts'
import { loadVersionOn } from '../load/version-on.ts'
import { answer } from './answer.ts'
import { capturesQuery, versionsQuery } from './operations/record.ts'
import * as schemas from './schemas/documents.ts'
import { documentOf, versionOf } from './shapes.ts'

/** Rows of one answer. */
const CAPTURES_SIZE = 500
const VERSIONS_SIZE = 100

const unknown: Failure = {
	code: 'not-found',
	message: `No document has this id. ${link('apiDocuments')} lists them.`,
}
const noVersion: Failure = {
	code: 'not-found',
	message: 'The document has no version of this number on record.',
}

/** Documents, their versions and the log of their checks as JSON, for anyone. */
export const apiDocuments = new Hono<{ Bindings: Env }>()

const watched = (c: Context<{ Bindings: Env }, string>): Document | undefined =>
	settingsOf(c.env).documents.find(({ id }) => id === c.req.param('id'))

apiDocuments.get(routes.apiDocuments, checked('query', noQuery), async (c) => {
	const settings = settingsOf(c.env)
	const { documents } = await loadDocuments(c.env, new Date())
	return answer(c, schemas.documentList, {
		documents: documents.map((document) => documentOf(document, settings)),
	})
})

apiDocuments.get(routes.apiDocument, checked('query', noQuery), async (c) => {
	const { documents } = await loadDocuments(c.env, new Date())
	const found = documents.find(({ document }) => document.id === c.req.param('id'))
	return found ? answer(c, schemas.document, documentOf(found, settingsOf(c.env))) : fail(c, unknown)
})

apiDocuments.get(routes.apiVersions, checked('query', versionsQuery), async (c) => {
	const settings = settingsOf(c.env)
	const id = c.req.param('id')
	const { before } = c.req.valid('query')
	const found = await listVersions(c.env.DB, id, {
		limit: VERSIONS_SIZE + 1,
		...(before === undefined ? {} : { before }),
	})
	if (found.length === 0 && !watched(c) && !(await getVersion(c.env.DB, id, 1))) return fail(c, unknown)
	const versions = found.slice(0, VERSIONS_SIZE)
	const last = found.length > VERSIONS_SIZE ? versions.at(-1) : undefined
	return answer(c, schemas.versionList, {
		versions: versions.map((version) => versionOf(version, settings)),
		next: last ? `${settings.PUBLIC_URL}${link('apiVersions', { id })}?before=${last.number}` : null,
	})
})

/** Answers with a version and its text; 404 where KV has lost that of a document no longer watched. */
async function answerVersion(c: Context<{ Bindings: Env }, string>, version: Version) {
	const document = watched(c)
	const text = document
		? await versionText(c.env, document, version)
		: await getText(c.env.SNAPSHOTS, version.contentHash)
	if (!text) return fail(c, noVersion)
	return answer(c, schemas.version, { ...versionOf(version, settingsOf(c.env)), text })
}

apiDocuments.get(routes.apiVersion, checked('query', noQuery), async (c) => {
	const { id, number } = c.req.param()
	const version = /^[1-9]\d{0,9}$/.test(number) ? await getVersion(c.env.DB, id, Number(number)) : null
	return version ? answerVersion(c, version) : fail(c, noVersion)
})

apiDocuments.get(routes.apiVersionOn, checked('query', noQuery), async (c) => {
	const { id, date } = c.req.param()
	if (!z.iso.date().safeParse(date).success)
		return fail(c, invalid([{ path: ['date'], what: 'must be a day such as 2026-11-24' }]))
	if (!watched(c) && !(await getVersion(c.env.DB, id, 1))) return fail(c, unknown)
	const found = await loadVersionOn(c.env.DB, id, date, new Date())
	if (found.kind === 'stood') return answerVersion(c, found.version)
	return fail(c, { code: 'not-found', message: found.why })
})

apiDocuments.get(routes.apiCaptures, checked('query', capturesQuery), async (c) => {
	const { document, before } = c.req.valid('query')
	const found = await listCaptures(c.env.DB, document, CAPTURES_SIZE + 1, before)
	const captures = found.slice(0, CAPTURES_SIZE)
	const last = found.length > CAPTURES_SIZE ? captures.at(-1) : undefined
	const search = last && new URLSearchParams({ document, before: last.lastAt }).toString()
	const next = search ? `${settingsOf(c.env).PUBLIC_URL}${link('apiCaptures')}?${search}` : null
	return answer(c, schemas.captureList, { captures, next })
})
