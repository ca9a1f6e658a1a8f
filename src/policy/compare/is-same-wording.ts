import { compare } from './compare.ts'
import { isHidden } from './hidden-mail.ts'
import type { Block } from '../model.ts'
import { wordsIn } from '../page/hash.ts'

/**
 * Whether two texts that are not spelt the same are one wording all the same: the words are the same in order, though cut
 * into blocks otherwise, or one side hides a mail address. A link may be added or removed, but leads where it led.
 */
export function isSameWording(before: readonly Block[], after: readonly Block[]): boolean {
	if (wordsIn(before) === wordsIn(after)) return compare(before, after).every(({ links }) => !links)
	return [before, after].some(hidesAny) && compare(before, after).length === 0
}

const hidesAny = (blocks: readonly Block[]): boolean => blocks.some(({ text }) => isHidden(text))
