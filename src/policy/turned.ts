import { anyIn } from './case.ts'
import { leadInOf } from './lead-in.ts'
import type { Edit } from './model.ts'
import type { Situation } from './situation.ts'
import { placesIn } from './subjects.ts'
import { negation } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** Longer blocks say themselves what they affirm or deny. */
const MAX_WORDS = 12

/**
 * Whether a moved block now stands under words that turn it: a short entry that came from under a denial or went there,
 * or any text that came under headings of another country or region.
 */
export function isTurned({ before, beforeIndex, afterIndex }: Edit, { older, newer }: Situation): boolean {
	const [was, is] = [leadInOf(older.blocks, beforeIndex!), leadInOf(newer.blocks, afterIndex!)]
	if (was === is) return false
	if (placesIn(was).join() !== placesIn(is).join()) return true
	const denies = (text: string) => anyIn(negation, wordsOf(text))
	return wordsOf(before ?? '').length <= MAX_WORDS && denies(was) !== denies(is)
}
