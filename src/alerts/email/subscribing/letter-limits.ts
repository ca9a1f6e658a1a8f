import type { Limit } from '../../../store/limits.ts'

const DAY = 24 * 3600 * 1000
/** Letters to one address before it has ever confirmed. */
const LETTERS_EVER = 3
/** Letters to all addresses in a day: what a flood may cost at most. */
const LETTERS_PER_DAY = 1000

/** Counts the letters to an address that has not confirmed; forgotten when it does. */
export const everKey = (addressKey: string): string => `letters-ever/${addressKey}`

/** What a letter to an address counts towards: one a day, three ever, and a cap on all together. */
export function letterLimits(addressKey: string, subscribed: boolean, now: Date): Limit[] {
	const until = new Date(now.getTime() + DAY).toISOString()
	return [
		{ key: `letters/${addressKey}`, most: 1, until },
		{ key: 'letters', most: LETTERS_PER_DAY, until },
		...(subscribed ? [] : [{ key: everKey(addressKey), most: LETTERS_EVER, until: '9999' }]),
	]
}
