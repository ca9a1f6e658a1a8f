import { type Env, settingsOf } from '../../env.ts'
import type { Document } from '../../policy/model.ts'
import { type CaptureRun, listLatestCaptures } from '../../store/captures.ts'
import { type DocumentState, listDocumentStates } from '../../store/documents.ts'
import { type Health, type Sight, healthOf, sightOf } from './health.ts'

/** A watched document, where it stands, how well it is seen, and the end of its log. */
export interface Standing {
	readonly document: Document
	readonly state: DocumentState | undefined
	readonly sight: Sight
	readonly last: CaptureRun | undefined
}

/** Every watched document, and how all are. */
export async function loadDocuments(
	env: Env,
	now: Date,
): Promise<{ readonly documents: readonly Standing[]; readonly health: Health }> {
	const settings = settingsOf(env)
	const [states, latest] = await Promise.all([listDocumentStates(env.DB), listLatestCaptures(env.DB)])
	const documents = settings.documents.map((document): Standing => {
		const state = states.get(document.id)
		return {
			document,
			state,
			sight: sightOf(document, state, settings, now),
			last: latest.get(document.id),
		}
	})
	return { documents, health: healthOf(settings, states, now) }
}
