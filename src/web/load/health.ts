import { type Env, type Settings, SettingsError, settingsOf } from '../../env.ts'
import type { Document } from '../../policy/model.ts'
import { type DocumentState, listDocumentStates } from '../../store/documents.ts'

const HOUR = 3_600_000

/** A document's name, and how well it is seen. */
export interface Sight extends Pick<Document, 'id' | 'title' | 'locale'> {
	/** Nobody saw the document for longer than the setting allows. */
	readonly blind: boolean
	/** Last capture that was the document, ISO; null when there was none. */
	readonly goodAt: string | null
}

type BlindRule = Pick<Settings, 'BLIND_AFTER_HOURS'>

/** How well a document is seen now. Told from the clock, so that a monitor that stopped altogether shows too. */
export function sightOf(
	{ id, title, locale }: Pick<Document, 'id' | 'title' | 'locale'>,
	state: DocumentState | null | undefined,
	{ BLIND_AFTER_HOURS }: BlindRule,
	now: Date,
): Sight {
	const since = state && (state.goodAt ?? state.watchedSince)
	const overdue = since ? now.getTime() - Date.parse(since) >= BLIND_AFTER_HOURS * HOUR : false
	return { id, title, locale, blind: Boolean(state?.blindSince) || overdue, goodAt: state?.goodAt ?? null }
}

/** A document that is no longer watched, by its id alone; its language is anybody's guess. */
export const forgotten = (id: string): Pick<Document, 'id' | 'title' | 'locale'> => ({
	id,
	title: id,
	locale: '',
})

export interface Health {
	readonly ok: boolean
	/** One plain sentence each. */
	readonly problems: readonly string[]
	/** Last capture of any document, ISO; null before the first. */
	readonly checkedAt: string | null
}

/** Whether every watched document is seen, for machines. */
export function healthOf(
	settings: Pick<Settings, 'documents' | 'BLIND_AFTER_HOURS'>,
	states: ReadonlyMap<string, DocumentState>,
	now: Date,
): Health {
	const blind = settings.documents
		.map((document) => sightOf(document, states.get(document.id), settings, now))
		.filter((sight) => sight.blind)
	const problems = blind.map(
		({ id, goodAt }) => `${id} ${goodAt ? `was last seen ${goodAt}` : 'has never been seen'}`,
	)
	const checkedAt = [...states.values()]
		.map((state) => state.checkedAt ?? '')
		.reduce((a, b) => (a > b ? a : b), '')
	return { ok: problems.length === 0, problems, checkedAt: checkedAt || null }
}

/** The health of this installation; a broken one is told like a blind one, and its cause goes to the log. */
export async function healthNow(env: Env): Promise<Health> {
	try {
		return healthOf(settingsOf(env), await listDocumentStates(env.DB), new Date())
	} catch (error) {
		console.error(error)
		const problem = error instanceof SettingsError ? error.message : 'The database does not answer.'
		return { ok: false, problems: [problem], checkedAt: null }
	}
}
