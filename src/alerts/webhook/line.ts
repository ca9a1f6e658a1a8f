import type { Outcome } from '../../store/alerts/deliveries.ts'
import type { Endpoint } from '../../store/alerts/endpoints.ts'
import type { Ahead, Place, Waits } from '../../store/alerts/webhooks.ts'
import { LEASE, later, untried } from '../schedule.ts'

/** Failed tries after which a webhook holds up those behind it no longer: about 40 minutes. */
const PATIENCE = 4
/** Milliseconds for which a try counts as made just now. */
const JUST_NOW = 5 * 60 * 1000
/** Milliseconds after which a webhook looks again for one ahead that is being sent. */
const LOOK_AGAIN = 20_000

/** What a webhook waits for. */
export interface Waiting {
	readonly outcome: Outcome
	/** The alert ahead that is to be tried before its time; null when none is. */
	readonly hasten: string | null
}

/**
 * Why a webhook is not sent now; null when it is its turn. Oldest first: it waits for those ahead of it. One that failed
 * four times may never be taken, so it holds up nothing more, but the oldest is tried once more right before: if that is
 * taken, the receiver is well again, and the others follow it in their order.
 */
export function waitingFor(endpoint: Endpoint, place: Place, now: Date): Waiting | null {
	const at = now.toISOString()
	if (endpoint.pausedUntil !== null && endpoint.pausedUntil > at)
		return { outcome: untried(endpoint.pausedUntil), hasten: null }
	const holder = place.ahead.find(
		(ahead, index) => ahead.tries < PATIENCE || (index === 0 && !isJustTried(ahead, now)),
	)
	if (!holder) return null
	const soon = later(now, LEASE)
	if (holder.dueAt <= soon) return { outcome: untried(later(now, LOOK_AGAIN)), hasten: null }
	if (holder.tries < PATIENCE) return { outcome: untried(holder.dueAt), hasten: null }
	return { outcome: untried(later(now, LOOK_AGAIN)), hasten: holder.alert }
}

/** What goes next once a webhook was taken: one ahead of it that was not tried just now, else the one behind it. */
export function nextAfter(place: Place, now: Date): Waits {
	const passed = place.ahead.find((ahead) => !isJustTried(ahead, now))
	return passed ? { alert: passed.alert } : { after: place.number }
}

const isJustTried = ({ lastAt }: Ahead, now: Date): boolean =>
	lastAt !== null && now.getTime() - Date.parse(lastAt) <= JUST_NOW

/** The body as one endpoint gets it: with its number there and the name of the one before, so that a gap shows. */
export const numbered = (body: string, number: number, previous: string | null): string =>
	`${body.slice(0, -1)},"sequence":${number},"previous":${JSON.stringify(previous)}}`
