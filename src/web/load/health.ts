import { type Env, type Settings, SettingsError, settingsOf } from '../../env.ts'
import { restlessPlaces } from '../../policy/confirm/restless.ts'
import type { Place } from '../../policy/memory.ts'
import type { Document } from '../../policy/model.ts'
import { type DocumentState, listDocumentStates } from '../../store/documents.ts'

const HOUR = 3_600_000

/**
 * How well a document is seen. Before it is `seen` for the first time: `waiting` for its first check, `imported` where
 * history tells of it, `unread` where every check was held. `blind`: nobody saw it for longer than the setting allows.
 */
export type SightState = 'seen' | 'waiting' | 'imported' | 'unread' | 'blind' | 'unwatched'

/** A document's name, and how well it is seen. */
export interface Sight extends Pick<Document, 'id' | 'title' | 'locale'> {
	readonly state: SightState
	/** Last capture that was the document, ISO; null when there was none. */
	readonly goodAt: string | null
	/** Where its text does not hold still: a line as last shown there, and since when (ISO). */
	readonly restless: readonly Pick<Place, 'text' | 'since'>[]
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
	return {
		id,
		title,
		locale,
		state: state?.blindSince || overdue ? 'blind' : stateOf(state),
		goodAt: state?.goodAt ?? null,
		restless: restlessPlaces(state?.known.unsettled ?? null).map(({ text, since }) => ({ text, since })),
	}
}

function stateOf(state: DocumentState | null | undefined): SightState {
	if (state?.goodAt) return 'seen'
	if (state?.known.version) return 'imported'
	return state?.checkedAt ? 'unread' : 'waiting'
}

/** A document that is no longer watched, by its id alone; its language is anybody's guess. */
export const unwatched = (id: string): Sight => ({
	id,
	title: id,
	locale: '',
	state: 'unwatched',
	goodAt: null,
	restless: [],
})

export interface Health {
	/** Every watched document is seen. */
	readonly ok: boolean
	/** One plain sentence each. */
	readonly problems: readonly string[]
	/** Ids of documents of which lines are set aside, because they do not hold still. */
	readonly restless: readonly string[]
	/** Last capture of any document, ISO; null before the first. */
	readonly checkedAt: string | null
}

/** Whether every watched document is seen, for machines. */
export function healthOf(
	settings: Pick<Settings, 'documents' | 'BLIND_AFTER_HOURS'>,
	states: ReadonlyMap<string, DocumentState>,
	now: Date,
): Health {
	const sights = settings.documents.map((document) =>
		sightOf(document, states.get(document.id), settings, now),
	)
	const problems = sights.flatMap((sight) => problemOf(sight) ?? [])
	const checkedAt = [...states.values()]
		.map((state) => state.checkedAt ?? '')
		.reduce((a, b) => (a > b ? a : b), '')
	return {
		ok: problems.length === 0,
		problems,
		restless: sights.filter(({ restless }) => restless.length > 0).map(({ id }) => id),
		checkedAt: checkedAt || null,
	}
}

function problemOf({ id, state, goodAt }: Sight): string | null {
	switch (state) {
		case 'waiting':
			return `${id} has not been looked at yet`
		case 'imported':
			return `${id} is known from imported history only`
		case 'unread':
			return `${id} has been looked at and never seen`
		case 'blind':
			return goodAt ? `${id} was last seen ${goodAt}` : `${id} has never been seen`
		default:
			return null
	}
}

/** The health of this installation; a broken one is told like a blind one, and its cause goes to the log. */
export async function healthNow(env: Env): Promise<Health> {
	try {
		return healthOf(settingsOf(env), await listDocumentStates(env.DB), new Date())
	} catch (error) {
		console.error(error)
		const problem = error instanceof SettingsError ? error.message : 'The database does not answer.'
		return { ok: false, problems: [problem], restless: [], checkedAt: null }
	}
}
