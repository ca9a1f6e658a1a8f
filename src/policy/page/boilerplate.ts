// What of a text is no word of the policy, by how it stands there: never by its words alone. What cannot prove that it is
// boilerplate is policy, however short.
import { normalise } from '../english/normalise.ts'
import { withoutNumber } from '../english/sentences.ts'
import type { Block, Boilerplate } from '../model.ts'

/** Longest entry of a menu or table of contents. */
const LONGEST_MENU_ENTRY = 100
/** Fewest entries of a table of contents, and of a menu. */
const FEWEST_CONTENTS = 3
const FEWEST_MENU = 4
/** Places of a text that are looked at: a heading has few. */
const MOST_OCCURRENCES = 8
/** Share of a menu's entries that are links and nothing else. */
const LINKED = 0.7
/** Times a short link stands on a page that is one of its controls ("Back to top"), and its longest text. */
const REPEATED = 3
const LONGEST_CONTROL = 30

type Blocks = readonly Omit<Block, 'boilerplate'>[]

/** What each block is where it is known to be boilerplate; null for all that is text until proven otherwise. */
export function findBoilerplate(blocks: Blocks): (Boilerplate | null)[] {
	const found: (Boilerplate | null)[] = blocks.map(() => null)
	const mark = (kind: Boilerplate, from: number, to = from + 1) => {
		for (let at = from; at < to; at++) found[at] ??= kind
	}
	const keys = blocks.map(entryKey)
	for (const [from, to] of contentsIn(blocks, keys)) mark('contents', from, to)
	for (const [from, to] of menusIn(blocks)) mark('menu', from, to)
	for (const at of feedbackIn(blocks, keys)) mark('feedback', at, at + 2)
	for (const at of repeatedIn(blocks, keys)) mark('control', at)
	return found
}

/** The words of a short block, without its number; null for one that is no entry whatever its number. */
const entryKey = ({ text }: Blocks[number]): string | null =>
	text.length > 2 * LONGEST_MENU_ENTRY ? null : normalise(withoutNumber(text)).toLowerCase()

type Keys = readonly (string | null)[]

/** Short, and no sentence: "No." is one. */
const isShortEntry = ({ kind, text }: Blocks[number]): boolean =>
	kind !== 'row' && text.length <= LONGEST_MENU_ENTRY && !/[.!?:;]["”’)]*$/u.test(text)

/** Whether all a block says is said by its links. */
function isLinks({ text, links = [] }: Blocks[number]): boolean {
	const rest = links.reduce((left, link) => left.replace(link.text, ''), text)
	return links.length > 0 && !/[\p{L}\p{N}]/u.test(rest)
}

/** Runs of neighbouring blocks that hold, as [from, to). */
function runsOf(blocks: Blocks, holds: (at: number) => boolean): (readonly [number, number])[] {
	const runs: (readonly [number, number])[] = []
	for (let from = 0; from < blocks.length; from++) {
		let to = from
		while (to < blocks.length && holds(to)) to++
		if (to > from) runs.push([from, to])
		from = to
	}
	return runs
}

/** Entries that all stand again further down, in the same order, over text: a list of the headings. */
function contentsIn(blocks: Blocks, keys: Keys): (readonly [number, number])[] {
	const places = new Map<string | null, number[]>()
	for (const [at, key] of keys.entries()) {
		const list = places.get(key)
		if (!list) places.set(key, [at])
		else if (list.length < MOST_OCCURRENCES) list.push(at)
	}
	const next = (at: number, after: number) =>
		isShortEntry(blocks[at]!) ? places.get(keys[at]!)?.find((other) => other > after) : undefined
	return runsOf(blocks, (at) => next(at, at) !== undefined).filter(([from, to]) => {
		let last = to - 1
		let headings = 0
		for (let at = from; at < to; at++) {
			const heading = next(at, last)
			if (heading === undefined) return false
			if (blocks[heading + 1] && !isShortEntry(blocks[heading + 1]!)) headings++
			last = heading
		}
		return to - from >= FEWEST_CONTENTS && headings >= (to - from) / 2
	})
}

/** Short links in a row before all or after all that is text, under no heading or lead-in of it. */
function menusIn(blocks: Blocks): (readonly [number, number])[] {
	const isText = (block: Blocks[number]) => !isShortEntry(block)
	const [first, last] = [blocks.findIndex(isText), blocks.findLastIndex(isText)]
	return runsOf(blocks, (at) => isShortEntry(blocks[at]!) && blocks[at]!.kind !== 'heading').filter(
		([from, to]) => {
			const before = blocks[from - 1]
			const isOwned = before !== undefined && (before.kind === 'heading' || /:["”’)]*$/u.test(before.text))
			const linked = blocks.slice(from, to).filter(isLinks).length
			return (
				!isOwned && to - from >= FEWEST_MENU && linked >= (to - from) * LINKED && (to <= first || from > last)
			)
		},
	)
}

/** "Yes" and "No", one after the other: an answer is one of them. */
const feedbackIn = (blocks: Blocks, keys: Keys): number[] =>
	blocks.flatMap(({ kind }, at) => {
		const isPair = keys[at] === 'yes' && keys[at + 1] === 'no'
		return isPair && kind !== 'row' && blocks[at + 1]!.kind !== 'row' ? [at] : []
	})

function repeatedIn(blocks: Blocks, keys: Keys): number[] {
	const short = [...blocks.keys()].filter(
		(at) => blocks[at]!.text.length <= LONGEST_CONTROL && isLinks(blocks[at]!),
	)
	return [...Map.groupBy(short, (at) => keys[at]!).values()]
		.filter((places) => places.length >= REPEATED)
		.flat()
}
