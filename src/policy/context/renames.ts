// A company, product or service that goes by another name throughout.
import type { Edit } from '../model.ts'
import { placesIn } from '../lexicon/topic-terms.ts'

/** An older name and the newer one. */
export type Rename = readonly [from: string, to: string]

/** Times a name must be swapped to be a new name rather than another company. */
const MIN_TIMES = 2
const MAX_NAME_WORDS = 4
/** In characters. */
const LONGEST_NAME = 80
const CAPITALISED = /^(?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*|plc|llc|gmbh|inc\.?|ltd\.?)$/u
const NAME_AT_END = /(?:[\p{Lu}][\p{L}\p{N}&'’-]*\s+){1,3}$/u
const GENERIC =
	/^(?:The|This|Our|Your|We|You|In|If|A|An|And|For|To|On|By|With|Privacy|Policy|Data|Terms|Cookies?|Notice)\s+/u

/**
 * The names that were swapped wherever they stood: old and new share a word ("Acme Ltd", "Acme plc"), or both stand in
 * the title. Another company in a recipient's or controller's place is none.
 */
export function renamesIn(
	edits: readonly Edit[],
	older: string,
	newer: string,
	titles: readonly string[],
): Rename[] {
	const counts = new Map<string, { rename: Rename; count: number }>()
	for (const { runs } of edits) {
		for (const [at, run] of (runs ?? []).entries()) {
			const added = runs![at + 1]
			if (run.op !== 'removed' || added?.op !== 'added') continue
			const before = runs![at - 1]?.op === 'same' ? runs![at - 1]!.text.slice(-LONGEST_NAME) : ''
			const stem = (NAME_AT_END.exec(before)?.[0] ?? '').replace(GENERIC, '')
			const [from, to] = [`${stem}${nameOf(run.text)}`, `${stem}${nameOf(added.text)}`]
			if (!isProperName(nameOf(run.text)) || !isProperName(nameOf(added.text)) || from === to) continue
			const known = counts.get(`${from}\n${to}`)
			counts.set(`${from}\n${to}`, { rename: [from, to], count: (known?.count ?? 0) + 1 })
		}
	}
	return [...counts.values()]
		.filter(({ rename: [from, to], count }) => {
			const related =
				firstWord(from) === firstWord(to) || (titles[0]!.includes(from) && titles[1]!.includes(to))
			const removed = !hasName(newer, from) && !hasName(older, to)
			return count >= MIN_TIMES && related && removed && placesIn(`${from} ${to}`).length === 0
		})
		.map(({ rename }) => rename)
}

/** A text with newer names in the older ones' place. */
export const underNewNames = (text: string, renames: readonly Rename[]): string =>
	renames.reduce((left, [from, to]) => left.replaceAll(from, to), text)

const nameOf = (words: string): string =>
	words
		.trim()
		.replace(/['’]s$/u, '')
		.replace(/(?<![,.;:])[,.;:]+$/u, '')
const firstWord = (name: string): string => name.split(' ')[0]!
const isProperName = (words: string): boolean =>
	words.length <= LONGEST_NAME &&
	words.split(' ').length <= MAX_NAME_WORDS &&
	words.split(' ').every((word) => CAPITALISED.test(word))

function hasName(text: string, name: string): boolean {
	const at = text.indexOf(name)
	return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '')
}
