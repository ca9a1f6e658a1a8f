/** Connections a Worker may hold open at one time. */
export const AT_ONCE = 6

/** Does something with each item, six at a time. Returns what came of each, in order. */
export async function inWaves<Item, Result>(
	items: readonly Item[],
	work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = []
	for (let at = 0; at < items.length; at += AT_ONCE) {
		results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))))
	}
	return results
}
