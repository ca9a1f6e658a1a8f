import type { Env, Settings } from '../env.ts'
import type { StoredAlert } from '../store/alerts/alerts.ts'
import type { Channel, Claim, Outcome } from '../store/alerts/deliveries.ts'

/** What came of a chunk; `stop` when no more of the range may be sent now. */
export interface Sent {
	/** By recipient; one that is missing was gone by then. */
	readonly outcomes: ReadonlyMap<number, Outcome>
	readonly stop: boolean
}

/** How a channel sends an alert to those claimed. One that fails costs the others nothing. */
export type SendChunk = (
	env: Env,
	settings: Settings,
	alert: StoredAlert,
	channel: Channel,
	claims: readonly Claim[],
	now: Date,
) => Promise<Sent>
