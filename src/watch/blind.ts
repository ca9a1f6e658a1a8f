import type { Env, Settings } from '../env.ts'
import { insertAlert } from '../store/alerts/alerts.ts'
import { listCaptures } from '../store/captures.ts'
import { type DocumentState, listDocumentStates, neverSeen, putDocumentState } from '../store/documents.ts'
import { blindAlert } from './raise.ts'

const HOUR = 3600 * 1000

/**
 * Raises one `monitor.blind` alert for each document that had no good capture for BLIND_AFTER_HOURS, and starts the
 * clock of documents never looked at. Works when no check ran at all. Returns the ids of the alerts put into the outbox.
 */
export async function raiseBlind(env: Env, settings: Settings, now: Date): Promise<string[]> {
	const states = await listDocumentStates(env.DB)
	const raised: string[] = []
	for (const { id } of settings.documents) {
		const state = states.get(id)
		try {
			if (!state) await putDocumentState(env.DB, neverSeen(id, now.toISOString())).run()
			else if (isOverdue(state, settings, now)) raised.push(await raise(env, state, now))
		} catch (error) {
			// A check that ran at the same time wrote first; the next sweep looks again.
			console.warn(`blind sweep of ${id} gave way`, error)
		}
	}
	return raised
}

const isOverdue = (state: DocumentState, settings: Settings, now: Date): boolean =>
	state.blindSince === null &&
	now.getTime() - Date.parse(state.goodAt ?? state.watchedSince) >= settings.BLIND_AFTER_HOURS * HOUR

async function raise(env: Env, state: DocumentState, now: Date): Promise<string> {
	const at = now.toISOString()
	const [last] = await listCaptures(env.DB, state.id, 1)
	const alert = blindAlert(state, last?.reason ?? null, at)
	await env.DB.batch([putDocumentState(env.DB, { ...state, blindSince: at }), insertAlert(env.DB, alert)])
	return alert.id
}
