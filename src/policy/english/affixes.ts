// Beginnings and ends that make another word of a word: never a slip of the pen, and often its opposite.
import { isInflected } from './inflection.ts'

const PREFIX =
	/^(?:inter|intra|un|non|bi|de|dis|in|im|ir|il|mis|pre|semi|anti|sub|over|under|out|tri|multi|cross|re)(?=.{4})/
const ENDING_AFFIX = /(?<=.{3})(?:or|er|ee|less|ful)s?$/

/** Whether two words differ in such an affix alone: "registered" and "unregistered", "licensor" and "licensee". */
export const isAffixed = (a: string, b: string): boolean =>
	[PREFIX, ENDING_AFFIX].some((affix) => {
		const [bareA, bareB] = [a.replace(affix, ''), b.replace(affix, '')]
		return (
			kindOf(affix.exec(a)?.[0]) !== kindOf(affix.exec(b)?.[0]) &&
			// The "re" of "registered" is no prefix that "unregistered" lost: each is looked at whole too.
			(isInflected(bareA, b) || isInflected(a, bareB) || isInflected(bareA, bareB))
		)
	})

/** "Advertiser" and "advertisor" are the same agent. */
const kindOf = (affix = ''): string => affix.replace(/s$/, '').replace(/^or$/, 'er')

/** Whether words removed and added have an affix between them, or a prefix by itself ("non-personal"). */
export const areAffixed = (removed: readonly string[], added: readonly string[]): boolean =>
	[...removed, ...added].some((word) => /^(?:non|un|de|anti)$/.test(word)) ||
	removed.some((one) => added.some((other) => isAffixed(one, other)))
