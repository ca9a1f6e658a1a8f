import type { Env, Settings } from '../env.ts'
import type { Document } from '../policy/model.ts'
import { type DocumentState, getDocumentState } from '../store/documents.ts'
import type { Recorded } from './record.ts'
import { isOutOfSight, lookInArchive } from './sources/archive.ts'
import { lookLive } from './sources/live.ts'
import type { Pace } from './sources/look.ts'
import { takeCapture } from './take-capture.ts'

/**
 * The sentence: fetch the page, recognise that it is the document, read its text, compare it with the last version,
 * assess what the edits mean, record the change with its evidence, and put the alert into the outbox.
 */
export async function checkDocument(
	env: Env,
	settings: Settings,
	document: Document,
	pace: Pace = {},
): Promise<Recorded> {
	const state = await getDocumentState(env.DB, document.id)
	const look = await lookLive(settings, document, state, pace)
	const live = await takeCapture(env, settings, document, look, state)
	if (live.outcome !== 'held') return live
	const alerts = await askArchive(env, settings, document, live.state, pace)
	return { ...live, alerts: [...live.alerts, ...alerts] }
}

/** Ids of the alerts that the archive's capture raised. A second chance: no failure of it hides what the live look found. */
async function askArchive(
	env: Env,
	settings: Settings,
	document: Document,
	state: DocumentState,
	pace: Pace,
): Promise<readonly string[]> {
	if (!isOutOfSight(settings, state)) return []
	try {
		const look = await lookInArchive(env, settings, document, state, pace)
		return look ? (await takeCapture(env, settings, document, look, state)).alerts : []
	} catch (error) {
		console.error(`the web archive's capture of ${document.id} was not taken`, error)
		return []
	}
}
