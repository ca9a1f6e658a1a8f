import type { Hold } from '../../../store/alerts/subscribers.ts'
import type { Wishes } from '../../../store/alerts/wishes.ts'
import { nextEnd } from './period.ts'

export const NOTHING_HELD: Hold = { pausedUntil: null, heldFrom: null, heldUntil: null }

/**
 * What waits for a digest once these are the wishes: nothing where alerts come at once; all of a pause, in one email at its
 * end. Who had alerts waiting and wants them at once gets a last digest now.
 */
export function holdFor(
	{ frequency, hour, zone }: Wishes,
	{ pausedUntil, heldFrom }: Pick<Hold, 'pausedUntil' | 'heldFrom'>,
	now: Date,
): Hold {
	const at = now.toISOString()
	const paused = pausedUntil !== null && pausedUntil > at ? pausedUntil : null
	const from = heldFrom ?? at
	if (frequency === 'at-once') {
		if (paused !== null) return { pausedUntil: paused, heldFrom: from, heldUntil: paused }
		return heldFrom === null ? NOTHING_HELD : { pausedUntil: null, heldFrom, heldUntil: at }
	}
	// A period that ends with the pause ends then.
	const after = paused === null ? now : new Date(Date.parse(paused) - 1)
	return { pausedUntil: paused, heldFrom: from, heldUntil: nextEnd({ frequency, hour, zone }, after) }
}
