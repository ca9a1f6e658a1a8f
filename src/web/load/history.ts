import type { Env } from '../../env.ts'
import { type ChangeOutline, getOutlines, listChanges } from '../../store/change-lists.ts'
import { type Hit, findChanges } from '../../store/search/find-changes.ts'
import { type HistoryQuery, PAGE_SIZE, toFilter, toSearch } from './history-query.ts'

export interface HistorySlice {
	/** Newest first, at most PAGE_SIZE. */
	readonly changes: readonly ChangeOutline[]
	/** Where each of them has the words looked for, by its id; empty where none were. */
	readonly hits: ReadonlyMap<string, readonly Hit[]>
	/** Query string of the next, older slice; null when this is the last. */
	readonly older: string | null
}

/** What page and API both show for a query; null when it asks for what came before a change nobody knows. */
export async function loadHistory(env: Env, query: HistoryQuery): Promise<HistorySlice | null> {
	const slice = await (query.q === undefined ? browse(env, query) : search(env, query, query.q))
	if (slice.changes.length > 0 || query.before === undefined) return slice
	return (await getOutlines(env.DB, [query.before])).length > 0 ? slice : null
}

async function browse(env: Env, query: HistoryQuery): Promise<HistorySlice> {
	const found = await listChanges(env.DB, { ...toFilter(query), limit: PAGE_SIZE + 1 })
	const changes = found.slice(0, PAGE_SIZE)
	const last = found.length > PAGE_SIZE ? changes.at(-1) : undefined
	return { changes, hits: new Map(), older: last ? toSearch(query, last.id) : null }
}

async function search(env: Env, query: HistoryQuery, words: string): Promise<HistorySlice> {
	const { changes: hits, more } = await findChanges(env.SEARCH, {
		...toFilter(query),
		words,
		limit: PAGE_SIZE,
	})
	const ids = [...hits.keys()]
	const last = ids.at(-1)
	return {
		changes: await getOutlines(env.DB, ids),
		hits,
		older: more && last !== undefined ? toSearch(query, last) : null,
	}
}
