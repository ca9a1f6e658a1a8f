import { type Env, type Settings, userAgent } from '../../env.ts'
import type { Document } from '../../policy/model.ts'
import { lastCaptureFrom } from '../../store/captures.ts'
import { type DocumentState, getDocumentState, lastKnownAt } from '../../store/documents.ts'
import { type FetchOptions, fetchPage } from '../../http/fetch-page.ts'
import type { Look } from '../take-capture.ts'
import { fetchMemento, listMementos } from './wayback.ts'

/** How long to wait for the page and before further tries, where not as ever. */
export type Pace = Pick<FetchOptions, 'timeout' | 'backoff'>

/** The page itself, asked only for what is new since the last good capture. */
export async function lookLive(
	settings: Settings,
	document: Document,
	state: DocumentState | null,
	pace: Pace = {},
): Promise<Look> {
	const start = Date.now()
	const result = await fetchPage(document, {
		...optionsOf(settings),
		...pace,
		etag: state?.etag ?? null,
		lastModified: state?.lastModified ?? null,
	})
	return { source: 'live', at: new Date().toISOString(), ms: Date.now() - start, result }
}

/** Whether the page itself has been out of sight long enough to ask others for it. */
export const isOutOfSight = (settings: Settings, state: DocumentState | null): boolean =>
	settings.FALLBACK_AFTER > 0 && (state?.roundsHeld ?? 0) >= settings.FALLBACK_AFTER

/**
 * The web archive's newest capture of a document; null when it has none newer than our last good one and than the last
 * we took from it, or does not answer.
 */
export async function lookInArchive(
	env: Env,
	settings: Settings,
	document: Document,
	pace: Pace,
): Promise<Look | null> {
	const start = Date.now()
	const options = { ...optionsOf(settings), ...pace }
	const found = await listMementos(settings.WAYBACK_URL, document.url, { newest: true }, options)
	if (found.kind === 'failure') {
		console.warn(`the web archive did not say what it has of ${document.id}: ${found.reason}`)
		return null
	}
	const newest = found.mementos.at(-1)
	const [state, taken] = await Promise.all([
		getDocumentState(env.DB, document.id),
		lastCaptureFrom(env.DB, document.id, 'web-archive'),
	])
	if (!newest || newest.at <= (lastKnownAt(state) ?? '') || newest.at <= (taken ?? '')) return null
	const result = await fetchMemento(newest, document, options)
	if (result.kind !== 'page') return null
	return { source: 'web-archive', at: newest.at, ms: Date.now() - start, result, foundAt: newest.url }
}

const optionsOf = (settings: Settings): FetchOptions => ({
	userAgent: userAgent(settings),
	allowLoopback: settings.ALLOW_LOOPBACK,
})
