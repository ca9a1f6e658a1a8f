import type { Env, Settings } from '../../env.ts'
import type { Document } from '../../policy/model.ts'
import { lastCaptureFrom } from '../../store/captures.ts'
import { type DocumentState, lastKnownAt } from '../../store/documents.ts'
import { type Look, type Pace, optionsOf } from './look.ts'
import { fetchMemento, listMementos } from './wayback.ts'

/** Whether the page itself has been out of sight long enough to ask others for it. */
export const isOutOfSight = (settings: Settings, state: DocumentState): boolean =>
	settings.FALLBACK_AFTER > 0 && state.roundsHeld >= settings.FALLBACK_AFTER

/**
 * The web archive's newest capture of a document; null when it has none newer than our last good one and than the last
 * we took from it, or does not answer.
 */
export async function lookInArchive(
	env: Env,
	settings: Settings,
	document: Document,
	state: DocumentState,
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
	const taken = await lastCaptureFrom(env.DB, document.id, 'web-archive')
	if (!newest || newest.at <= (lastKnownAt(state) ?? '') || newest.at <= (taken ?? '')) return null
	const result = await fetchMemento(newest, document, options)
	if (result.kind !== 'page') return null
	return { source: 'web-archive', at: newest.at, ms: Date.now() - start, result, foundAt: newest.url }
}
