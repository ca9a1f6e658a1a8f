import type { Limit } from '../../../store/limits.ts'

const DAY = 24 * 3600 * 1000
/** Letters to one address before it has ever confirmed. */
const LETTERS_EVER = 3
/** Letters to all addresses in a day: what a flood may cost at most. */
const LETTERS_PER_DAY = 1000

const dayKey = (limitKey: string): string => `letters/${limitKey}`
const everKey = (limitKey: string): string => `letters-ever/${limitKey}`

/** Counters of letters to an address, under each of its keys; forgotten when it confirms, and when it leaves. */
export const letterKeys = (limitKeys: readonly string[]): string[] =>
	limitKeys.flatMap((limitKey) => [dayKey(limitKey), everKey(limitKey)])

/** What a letter to an address counts towards: one a day, three ever, whatever keys there were, and a cap on all together. */
export function letterLimits(
	limitKeys: readonly string[],
	letter: 'confirm' | 'manage',
	now: Date,
): { readonly own: readonly Limit[]; readonly all: Limit } {
	const until = new Date(now.getTime() + DAY).toISOString()
	const all = { key: 'letters', most: LETTERS_PER_DAY, until }
	const own = limitKeys.flatMap((limitKey): Limit[] =>
		letter === 'manage'
			? [{ key: `letters-manage/${limitKey}`, most: 1, until }]
			: [
					{ key: dayKey(limitKey), most: 1, until },
					{ key: everKey(limitKey), most: LETTERS_EVER, until: '9999' },
				],
	)
	return { own, all }
}
