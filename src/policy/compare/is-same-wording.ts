import { compare } from './compare.ts'
import { isHidden } from './hidden-mail.ts'
import type { Block } from '../model.ts'
import { wordsIn } from '../page/hash.ts'

/**
 * Whether two texts that are not spelt the same are one wording all the same: the words are the same in order, though cut
 * into blocks otherwise, or one side hides a mail address. A link may be added or removed, but leads where it led.
 */
export function isSameWording(before: readonly Block[], after: readonly Block[]): boolean {
	const [was, is] = differing(before, after)
	if (wordsIn(was) === wordsIn(is)) return compare(before, after).every(({ links }) => !links)
	return [before, after].some(hidesAny) && compare(before, after).length === 0
}

const hidesAny = (blocks: readonly Block[]): boolean => blocks.some(({ text }) => isHidden(text))

/** The blocks between those that both texts begin and end with, and one of these on either side. */
function differing(
	before: readonly Block[],
	after: readonly Block[],
): readonly [readonly Block[], readonly Block[]] {
	const most = Math.min(before.length, after.length)
	let [start, end] = [0, 0]
	while (start < most && before[start]!.text === after[start]!.text) start++
	while (end < most - start && before.at(-1 - end)!.text === after.at(-1 - end)!.text) end++
	const within = (blocks: readonly Block[]) =>
		blocks.slice(Math.max(0, start - 1), blocks.length - Math.max(0, end - 1))
	return [within(before), within(after)]
}
