import { type Env, settingsOf } from '../../env.ts'
import { statements } from '../../policy/statements/catalogue/all.ts'
import { listAnnouncing } from '../../store/change-lists.ts'
import { type RecordedChange, getChanges, listVerdictTimes } from '../../store/changes.ts'
import { type StatementAlteration, listStatementAlterations } from '../../store/statements.ts'
import type { HistoryQuery } from './history-query.ts'
import { loadHistory } from './history.ts'

/** Items of one feed. */
const FEED_SIZE = 20

/** The latest changes a query finds, whole, each with the time of its last verdict (ISO). */
export async function loadLatest(
	env: Env,
	query: HistoryQuery,
): Promise<readonly { readonly change: RecordedChange; readonly updated: string }[]> {
	const found = await loadHistory(env, query)
	const ids = (found?.changes ?? []).slice(0, FEED_SIZE).map(({ id }) => id)
	const [changes, times] = await Promise.all([getChanges(env.DB, ids), listVerdictTimes(env.DB, ids)])
	return changes.map((change) => ({ change, updated: times.get(change.id) ?? change.confirmedAt }))
}

/** A statement and the latest times it was altered; null where none has this id. */
export async function loadAlterations(
	env: Env,
	id: string,
): Promise<{ readonly title: string; readonly alterations: readonly StatementAlteration[] } | null> {
	const statement = statements.find((one) => one.id === id)
	if (!statement) return null
	return {
		title: statement.title,
		alterations: (await listStatementAlterations(env.DB, [id], FEED_SIZE)).filter(
			({ document }) => !document.includes(':'),
		),
	}
}

/** The latest changes that announce a day. */
export const loadAnnouncing = (env: Env, document: string | undefined) =>
	listAnnouncing(env.DB, document ?? null, FEED_SIZE * 5)

/** What a document is called; one that is watched no more, by its id. */
export const titleOf = (env: Env, document: string): string =>
	settingsOf(env).documents.find(({ id }) => id === document)?.title ?? document
