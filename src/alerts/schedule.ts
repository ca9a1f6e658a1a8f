import type { Outcome } from '../store/alerts/deliveries.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Milliseconds before each further try. Webhooks wait as Svix does; mail services answer sooner or not at all. */
const WAITS = {
	webhook: [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR],
	email: [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR],
} as const

/** Waits are lengthened by up to this share, so that what failed together does not come back together. */
const JITTER = 0.2

/** Milliseconds to wait for a cause outside the rows to end: a wrong setting, a service or database that is away. */
export const PAUSE = 15 * MINUTE

/** Milliseconds a taken delivery is nobody else's; longer than any range takes, each send of which has a time limit. */
export const LEASE = 10 * MINUTE

/** Longest Retry-After we honour. */
const PATIENCE = 24 * HOUR

/**
 * When to try again after `attempts` tries, ISO; null when that was the last. `retryAfter` (ms) is what the other side
 * asked for and can only lengthen the wait; `random` is 0 to 1.
 */
export function nextTry(
	kind: keyof typeof WAITS,
	attempts: number,
	now: Date,
	{ retryAfter = 0, random = Math.random() }: { readonly retryAfter?: number; readonly random?: number } = {},
): string | null {
	const wait = WAITS[kind][attempts - 1]
	if (wait === undefined) return null
	const ms = Math.max(wait * (1 + JITTER * random), Math.min(retryAfter, PATIENCE))
	return later(now, ms)
}

/** ISO time `ms` after `now`. */
export const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString()

/** Waits until then as if it was never tried: the cause was not its own. */
export const untried = (dueAt: string): Outcome => ({ state: 'pending', error: null, dueAt, tried: false })
