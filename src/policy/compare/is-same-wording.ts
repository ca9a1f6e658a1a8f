import { compare } from './compare.ts'
import type { Block } from '../model.ts'
import { wordsIn } from '../page/hash.ts'

/**
 * Whether two texts that are not spelt the same are one wording all the same: no edit lies between them, or the words
 * are the same in order and only cut into blocks otherwise. A link may be added or removed, but leads where it led.
 */
export function isSameWording(before: readonly Block[], after: readonly Block[]): boolean {
	const edits = compare(before, after)
	return edits.length === 0 || (edits.every(({ links }) => !links) && wordsIn(before) === wordsIn(after))
}
