import { setTimeout as sleep } from 'node:timers/promises'

/** Something the demo shows did not come about. */
export class NotSeen extends Error {
	override name = 'NotSeen'
}

/** Throws `NotSeen`, in these words, unless something is so. */
export function see(what: string, isSo: boolean): asserts isSo {
	if (!isSo) throw new NotSeen(what)
}

/** Milliseconds between two looks, and until the demo gives up looking. */
const POLL = 100
const PATIENCE = 20_000

/** Looks until a look finds something, and gives it; throws `NotSeen` when none does in 20 s. */
export async function seeSoon<T>(
	what: string,
	look: () => Promise<T | null | undefined> | T | null | undefined,
): Promise<T> {
	for (const start = Date.now(); Date.now() - start < PATIENCE; await sleep(POLL)) {
		const found = await look()
		if (found !== null && found !== undefined) return found
	}
	throw new NotSeen(`${what}, in ${PATIENCE / 1000} s`)
}
