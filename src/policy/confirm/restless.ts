// Places of a text that do not hold still: a counter, a rotating list, a sentence shown to every other reader.
import type { Place, Unsettled } from '../memory.ts'
import type { Block } from '../model.ts'
import { type Stretch, inverse, placeOf, wordingOf } from './line-edits.ts'

/** Milliseconds a wording that left before must hold still to count, and a place to be forgotten: a day. */
export const CALM = 24 * 3600 * 1000

/** Milliseconds a third wording of a place must hold still within a day of the others: no draw from a few is the same so long. */
export const STILL = 6 * 3600 * 1000

/** How often a wording must have left a place before it is restless. Once is what a new text does while caches fill. */
const RESTLESS_FROM = 2

/** Most places followed at once, and most edits remembered of each. */
const MOST_PLACES = 40
const MOST_LEFT = 32

export const isRestless = ({ times }: Place): boolean => times >= RESTLESS_FROM

/** Where a text does not hold still now. */
export const restlessPlaces = (unsettled: Unsettled | null): readonly Place[] =>
	unsettled?.places.filter(isRestless) ?? []

/** Wordings that were seen at restless places and left. The line before a place may change, so that it is another one. */
export const leftWordings = (places: readonly Place[]): ReadonlySet<string> =>
	new Set(places.filter(isRestless).flatMap(({ left }) => left.map(wordingOf)))

/** Whether the wording of an edit was seen at a place and left. */
export const hasLeft = ({ left }: Place, edit: string): boolean =>
	left.some((other) => wordingOf(other) === wordingOf(edit))

/** Notes the edits that a capture at an ISO time no longer showed, and forgets the places that have held still. */
export function noteLeft(places: readonly Place[], left: readonly string[], at: string): Place[] {
	const byPlace = Map.groupBy(left, placeOf)
	const noted = places.map((place): Place => {
		const edits = byPlace.get(place.after)
		byPlace.delete(place.after)
		if (!edits) return place
		return { ...place, last: at, times: place.times + 1, left: remember(place.left, edits) }
	})
	const fresh = [...byPlace].map(([after, edits]): Place => ({
		after,
		since: at,
		last: at,
		times: 1,
		left: remember([], edits),
		text: '',
	}))
	return [...noted, ...fresh]
		.filter(({ last }) => Date.parse(at) - Date.parse(last) < CALM)
		.slice(-MOST_PLACES)
}

/**
 * Notes edits that became part of the text at an ISO time, by the places where they stand in it: what undoes them is a
 * wording that left. What was known of a place goes on behind the lines that were added there.
 */
export function noteAdopted(
	places: readonly Place[],
	adopted: ReadonlyMap<string, readonly string[]>,
	at: string,
): Place[] {
	const known = new Map(places.map((place) => [place.after, place]))
	for (const edit of [...adopted.values()].flat()) {
		const place = edit.startsWith('+') ? known.get(placeOf(edit)) : undefined
		const after = wordingOf(edit).slice(1)
		if (place && !known.has(after)) known.set(after, { ...place, after })
	}
	for (const [after, undone] of adopted) {
		const place = known.get(after) ?? { after, since: at, last: at, times: 1, left: [], text: '' }
		known.set(after, { ...place, left: remember(place.left, undone.map(inverse)) })
	}
	return [...known.values()].slice(-MOST_PLACES)
}

const remember = (known: readonly string[], edits: readonly string[]): string[] =>
	[...known.filter((edit) => !edits.includes(edit)), ...edits].slice(-MOST_LEFT)

/** Longest beginning of a line that is kept, in UTF-16 units. */
const EXCERPT = 120

/** Notes what a page shows at the places. */
export const noteText = (
	places: readonly Place[],
	stretches: readonly Stretch[],
	page: readonly Block[],
): Place[] => {
	const shown = new Map(stretches.map(({ after, now }) => [after, page.slice(now.from, now.to)[0]?.text]))
	return places.map((place) => ({ ...place, text: shown.get(place.after)?.slice(0, EXCERPT) ?? place.text }))
}
