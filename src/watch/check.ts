import type { Env, Settings } from '../env.ts'
import type { Document } from '../policy/model.ts'
import { getDocumentState } from '../store/documents.ts'
import type { Recorded } from './record.ts'
import { type Pace, isOutOfSight, lookInArchive, lookLive } from './sources/sources.ts'
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
	const live = await takeCapture(env, settings, document, await lookLive(settings, document, state, pace))
	if (live.outcome !== 'held') return live
	return { ...live, alerts: [...live.alerts, ...(await askArchive(env, settings, document, pace))] }
}

/** Ids of the alerts that the archive's capture raised. A second chance: no failure of it hides what the live look found. */
async function askArchive(
	env: Env,
	settings: Settings,
	document: Document,
	pace: Pace,
): Promise<readonly string[]> {
	try {
		if (!isOutOfSight(settings, await getDocumentState(env.DB, document.id))) return []
		const look = await lookInArchive(env, settings, document, pace)
		return look ? (await takeCapture(env, settings, document, look)).alerts : []
	} catch (error) {
		console.error(`the web archive's capture of ${document.id} was not taken`, error)
		return []
	}
}
