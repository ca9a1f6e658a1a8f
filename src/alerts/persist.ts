/** Milliseconds before each further try at a write. */
const WAITS = [50, 250, 1000, 3000]

/**
 * Writes down what was done, and tries again when the database hiccups: what is not written is done once more. Only for
 * writes that may be done twice. Throws when the last try does.
 */
export async function persist<Result>(write: () => Promise<Result>): Promise<Result> {
	for (const wait of WAITS) {
		try {
			return await write()
		} catch (error) {
			console.warn('a result was not written; it is tried again', error)
			await new Promise((resolve) => setTimeout(resolve, wait))
		}
	}
	return write()
}
