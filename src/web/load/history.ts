import type { Env } from '../../env.ts'
import { type ChangeOutline, getChange, listChanges } from '../../store/changes.ts'
import { type HistoryQuery, PAGE_SIZE, toFilter, toSearch } from './history-query.ts'

export interface HistorySlice {
	/** Newest first, at most PAGE_SIZE. */
	readonly changes: readonly ChangeOutline[]
	/** Query string of the next, older slice; null when this is the last. */
	readonly older: string | null
}

/** What page and API both show for a query; null when it asks for what came before a change nobody knows. */
export async function loadHistory(env: Env, query: HistoryQuery): Promise<HistorySlice | null> {
	const found = await listChanges(env.DB, toFilter(query))
	if (found.length === 0 && query.before && !(await getChange(env.DB, query.before))) return null
	const changes = found.slice(0, PAGE_SIZE)
	const last = found.length > PAGE_SIZE ? changes.at(-1) : undefined
	return { changes, older: last ? toSearch(query, last.id) : null }
}
