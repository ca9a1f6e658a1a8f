// Where a page differs from a version, line by line, by keys alone: no text of the version is needed.
import { align } from '../compare/align.ts'
import type { Block } from '../model.ts'
import { contentHash } from '../page/hash.ts'

/** Hex digits of a line's key: two of a document's lines share one by chance once in a billion documents. */
const KEY_LENGTH = 12

/** The identity of a line's wording, as the content hash sees it. */
export const lineKeys = (blocks: readonly Block[]): string[] =>
	blocks.map((block) => contentHash([block]).slice(-KEY_LENGTH))

/** Lines of a version that a page shows otherwise: between two lines that both have, `to` excluded. */
export interface Stretch {
	/** Key of the version's line before it, counted where several have that key; empty at the start. */
	readonly after: string
	readonly before: { readonly from: number; readonly to: number }
	readonly now: { readonly from: number; readonly to: number }
	/** An edit for each line that the page lacks, then for each that it has in their place. */
	readonly removed: readonly string[]
	readonly added: readonly string[]
}

/** Edits beyond this many, 60 kB in the document's row, are followed as one: such a rewrite is confirmed as a whole. */
const MOST_EDITS = 2_000

/**
 * The stretches in which a page's lines differ from a version's. An edit is a string that stays the same from capture to
 * capture while the version stands: `-` or `+`, the key of the line before its stretch, a space, its own key.
 */
export function stretchesBetween(before: readonly string[], now: readonly string[]): Stretch[] {
	const numbers = new Map<string, number>()
	const numberOf = (key: string) => numbers.get(key) ?? numbers.set(key, numbers.size).size - 1
	const matches = align(before.map(numberOf), now.map(numberOf), () => 1)
	const anchors = distinct(before)
	let [beforeFrom, nowFrom] = [0, 0]
	return [...matches, [before.length, now.length] as const].flatMap(([beforeTo, nowTo]): Stretch[] => {
		const after = anchors[beforeFrom - 1] ?? ''
		const stretch = {
			after,
			before: { from: beforeFrom, to: beforeTo },
			now: { from: nowFrom, to: nowTo },
			removed: distinct(before.slice(beforeFrom, beforeTo)).map((key) => `-${after} ${key}`),
			added: distinct(now.slice(nowFrom, nowTo)).map((key) => `+${after} ${key}`),
		}
		;[beforeFrom, nowFrom] = [beforeTo + 1, nowTo + 1]
		return stretch.removed.length + stretch.added.length > 0 ? [stretch] : []
	})
}

/** All edits of some stretches; of a rewrite, one that stands for the page's whole text. */
export function editsOf(stretches: readonly Stretch[], hash: string): string[] {
	const edits = stretches.flatMap(({ removed, added }) => [...removed, ...added])
	return edits.length > MOST_EDITS ? [`= ${hash}`] : edits
}

/** The place an edit is made in: `after` of its stretch. */
export const placeOf = (edit: string): string => edit.slice(1, edit.indexOf(' '))

/** What an edit does, wherever: its sign and the key of its line. */
export const wordingOf = (edit: string): string => edit.charAt(0) + edit.slice(edit.indexOf(' ') + 1)

/** The edit that undoes another. */
export const inverse = (edit: string): string => (edit.startsWith('+') ? '-' : '+') + edit.slice(1)

/** Edits that became part of a text, by the places where their lines stand in it, or stood; none of a rewrite. */
export function placesOfAdopted(
	lines: readonly string[],
	edits: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
	const keys = distinct(lines)
	const before = new Map(keys.map((key, at) => [`+${key}`, keys[at - 1] ?? '']))
	const ofLines = [...edits].filter((edit) => !edit.startsWith('='))
	return Map.groupBy(ofLines, (edit) => before.get(wordingOf(edit)) ?? placeOf(edit))
}

/** The keys with a number behind each that stands there again. */
function distinct(keys: readonly string[]): string[] {
	const counts = new Map<string, number>()
	return keys.map((key) => {
		const count = (counts.get(key) ?? 0) + 1
		counts.set(key, count)
		return count === 1 ? key : `${key}.${count}`
	})
}
