import type { Claim, Outcome } from '../store/alerts/deliveries.ts'

/** What came of tries, by recipient. */
export type Outcomes = ReadonlyMap<number, Outcome>

/** What came of a chunk. */
export interface Sent {
	/** One that is missing was gone by then. */
	readonly outcomes: Outcomes
	/** No more of the range may be sent before that time, ISO; null when it may. */
	readonly stop: string | null
	/** Statements to be written in one batch with the outcomes. Done twice they do their work once. */
	readonly notes: readonly D1PreparedStatement[]
	/** What else follows, once the outcomes are written down. */
	readonly after?: () => Promise<void>
}

/** Sends an alert to those claimed, at the time `clock` tells. One that fails costs the others nothing. */
export type SendChunk = (claims: readonly Claim[], clock: () => Date) => Promise<Sent>

/** Sends an alert by one channel. */
export interface Sender {
	/** Deliveries sent and written down together: what a crash may send twice. */
	readonly size: number
	readonly send: SendChunk
	/** Lets go of what it holds open. */
	readonly close: () => Promise<void>
}
