import type { Capture } from '../../src/policy/model.ts'

/** A capture that was there once and cannot be had: why. */
export interface Lost {
	readonly lost: string
}

/** One recorded capture, loaded only if it is wanted. */
export interface Past {
	readonly document: string
	/** ISO 8601 UTC. */
	readonly at: string
	/** Its recorder reads pages otherwise from then on: what differs is no change of the document. */
	readonly rereads: boolean
	/** Rejects with `OperatorError` when going on is of no use: what is taken stays taken. */
	readonly load: () => Promise<Capture | Lost>
}

/** A recorded history, in order of time. */
export interface History {
	/** How many captures there are; null when that is not known before. */
	readonly total: number | null
	readonly captures: AsyncIterable<Past> | Iterable<Past>
}
