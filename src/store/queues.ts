/** Most messages the queue takes in one call. */
const BATCH = 100

/** Puts any number of messages on a queue. */
export async function sendAll(queue: Queue, bodies: readonly unknown[]): Promise<void> {
	for (let at = 0; at < bodies.length; at += BATCH) {
		await queue.sendBatch(bodies.slice(at, at + BATCH).map((body) => ({ body })))
	}
}
