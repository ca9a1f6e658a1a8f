import type { Env, Settings } from '../env.ts'
import type { Document } from '../policy/model.ts'
import { type DocumentState, getDocumentState, neverSeen } from '../store/documents.ts'
import { withCurrentReader } from './current-reader.ts'
import { type Recorded, record } from './record.ts'
import type { Look } from './sources/look.ts'
import { step } from './step.ts'

/** Overlapping checks of one document are resolved by doing the late one again on what the early one left. */
const MOST_RACES = 5

/**
 * Steps a document by one look at it, from where it stood (null: never looked at), and records the outcome. Overlapping
 * calls record a change once: the one that comes late finds its batch refused and steps again from what stands now.
 * A page that came in another language is looked for in the document's own once, and that look recorded.
 */
export async function takeCapture(
	env: Env,
	settings: Settings,
	document: Document,
	look: Look,
	known: DocumentState | null,
): Promise<Recorded> {
	const id = look.keptUnder ?? document.id
	let stored = known
	for (let races = 0; ; races++) {
		const state = await withCurrentReader(env, document, stored ?? neverSeen(id, look.at))
		const observation = await step(env, settings, document, state, look)
		if (observation.reason === 'other-language' && look.inLanguage)
			return takeCapture(env, settings, document, await look.inLanguage(), stored)
		try {
			return await record(env, settings, state, look, observation)
		} catch (error) {
			stored = await getDocumentState(env.DB, id)
			if (races === MOST_RACES || (stored?.revision ?? 0) === state.revision) throw error
		}
	}
}
