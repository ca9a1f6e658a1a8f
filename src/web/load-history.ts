import type { Env } from '../env.ts'
import { type ChangeOutline, listChanges } from '../store/changes.ts'
import { type HistoryQuery, PAGE_SIZE, toFilter, toSearch } from './history-query.ts'

export interface HistorySlice {
	/** Newest first, at most PAGE_SIZE. */
	readonly changes: readonly ChangeOutline[]
	/** Query string of the next, older slice; null when this is the last. */
	readonly older: string | null
}

/** What page and API both show for a query. */
export async function loadHistory(env: Env, query: HistoryQuery): Promise<HistorySlice> {
	const found = await listChanges(env.DB, toFilter(query))
	const changes = found.slice(0, PAGE_SIZE)
	const last = found.length > PAGE_SIZE ? changes.at(-1) : undefined
	return { changes, older: last ? toSearch(query, last.id) : null }
}
