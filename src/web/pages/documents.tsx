import { Hono } from 'hono'
import { z } from 'zod'

import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { listCaptures } from '../../store/captures.ts'
import { listChanges } from '../../store/change-lists.ts'
import { changeId } from '../../store/changes.ts'
import { getDocumentState } from '../../store/documents.ts'
import { getPage, getText } from '../../store/snapshots.ts'
import { getVersion, listVersions } from '../../store/versions.ts'
import { versionText } from '../../watch/version-text.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { readLog } from '../load/coverage.ts'
import { DocumentPage } from '../views/document.tsx'
import { fail } from '../guard/failure.tsx'
import { sightOf, unwatched } from '../load/health.ts'
import { VersionPage } from '../views/version.tsx'

/** Rows of the log on one page. */
const LOG_SIZE = 100

const logQuery = () => z.strictObject({ before: z.iso.datetime().optional() })

const noVersion = {
	code: 'not-found',
	message: 'The document has no version of this number on record.',
} as const

/** A version by its number as addresses write it; `1e0` and `0x1` are no second address of version 1. */
const findVersion = async (db: D1Database, id: string, number: string) =>
	/^[1-9]\d*$/.test(number) ? getVersion(db, id, Number(number)) : null

/** The pages of a document and its versions. */
export const documentPages = new Hono<{ Bindings: Env }>()

documentPages.get(routes.document, checked('query', logQuery), async (c) => {
	const id = c.req.param('id')
	const settings = settingsOf(c.env)
	const watched = settings.documents.find((document) => document.id === id)
	const { before } = c.req.valid('query')
	const [state, versions, changes, runs] = await Promise.all([
		getDocumentState(c.env.DB, id),
		listVersions(c.env.DB, id),
		listChanges(c.env.DB, { document: id, limit: 1000 }),
		listCaptures(c.env.DB, id, LOG_SIZE + 1, before),
	])
	if (!watched && versions.length === 0) {
		return fail(c, { code: 'not-found', message: 'No document of this name is or was watched.' })
	}
	const now = new Date()
	const shown = runs.slice(0, LOG_SIZE)
	const last = runs.length > LOG_SIZE ? shown.at(-1) : undefined
	return c.html(
		<DocumentPage
			sight={watched ? sightOf(watched, state, settings, now) : unwatched(id)}
			url={watched?.url ?? null}
			versions={versions}
			changes={new Map(changes.map((change) => [change.to, change]))}
			log={readLog(shown, before ?? now.toISOString())}
			older={last ? `${link('document', { id })}?before=${last.lastAt}#log` : null}
		/>,
	)
})

documentPages.get(routes.version, checked('query', noQuery), async (c) => {
	const { id, number } = c.req.param()
	const settings = settingsOf(c.env)
	const [version, state] = await Promise.all([
		findVersion(c.env.DB, id, number),
		getDocumentState(c.env.DB, id),
	])
	const document = settings.documents.find((document) => document.id === id)
	const blocks =
		version &&
		(document
			? await versionText(c.env, document, version)
			: await getText(c.env.SNAPSHOTS, version.contentHash))
	if (!blocks) return fail(c, noVersion)
	return c.html(
		<VersionPage
			sight={document ? sightOf(document, state, settings, new Date()) : unwatched(id)}
			version={version}
			blocks={blocks}
			change={version.number > 1 ? changeId(id, version.number) : null}
			newest={state?.known.version?.number ?? version.number}
		/>,
	)
})

documentPages.get(routes.snapshot, checked('query', noQuery), async (c) => {
	const { id, number } = c.req.param()
	const version = await findVersion(c.env.DB, id, number)
	const page = version && (await getPage(c.env.SNAPSHOTS, version.snapshot))
	if (!page) return fail(c, noVersion)
	// Somebody else's markup: handed out as a file, never shown as a page of this site.
	return c.body(page.body as Uint8Array<ArrayBuffer>, 200, {
		'Content-Type': 'text/plain; charset=utf-8',
		'Content-Disposition': `attachment; filename="${version.document}-v${version.number}.html.txt"`,
		'Cache-Control': 'public, max-age=31536000, immutable',
	})
})
