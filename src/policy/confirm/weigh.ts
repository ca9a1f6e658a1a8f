// One capture's text against the version's: which edits have been seen often and long enough to count.
import type { Unsettled } from '../memory.ts'
import type { Block } from '../model.ts'
import { type Followed, type Shown, follow } from './follow.ts'
import {
	type Stretch,
	editsOf,
	inverse,
	lineKeys,
	placeOf,
	placesOfAdopted,
	stretchesBetween,
	wordingOf,
} from './line-edits.ts'
import { CALM, STILL, hasLeft, leftWordings, noteAdopted, restlessPlaces } from './restless.ts'
import { takesTurns } from './rival.ts'
import { type Seen, leastSeen, toSightings } from './sightings.ts'

/** How often a new wording must be seen before it counts, and how far apart. */
export interface Confirmation {
	/** Sightings in a row; 1 confirms at once. */
	readonly sightings: number
	/** Milliseconds from the first sighting. */
	readonly after: number
}

export interface Weighed extends Followed {
	/** Edits that are part of the text from now on. */
	readonly due: ReadonlySet<string>
	/** This text and the version's take turns, and that is not on record yet. */
	readonly flips: boolean
	/** Lines that differ and are not due. */
	readonly setAside: number
	/** All of those stand at restless places, and they are not most of the text. */
	readonly onlyRestless: boolean
	/** Since when all of what is not at restless places was seen, and in how many captures in a row. */
	readonly waiting: Seen
}

/**
 * Weighs the differences between a version's lines and a text. What is confirmed waits for one more capture where other
 * edits are not, so that what is published in pieces is one change.
 */
export function weigh(
	known: Unsettled | null,
	lines: readonly string[],
	shown: Shown,
	confirmation: Confirmation,
): Weighed {
	const followed = follow(known, lines, shown)
	const { edits, stretches, unsettled } = followed
	const restless = new Set(restlessPlaces(unsettled).map(({ after }) => after))
	const confirmed = confirmedEdits(followed, shown.at, confirmation)
	const flips =
		confirmed.length < edits.size && isFlip(followed, shown, (seen) => isSeen(seen, shown.at, confirmation))
	const isWhole = flips || confirmed.length === edits.size
	const isLong = (edit: string) => edits.get(edit)!.sightings > confirmation.sightings
	const due = new Set(isWhole ? edits.keys() : confirmed.filter(isLong))
	const setAside = isWhole ? 0 : stretches.reduce((sum, stretch) => sum + linesLeft(stretch, due), 0)
	const elsewhere = [...edits].filter(([edit]) => !restless.has(placeOf(edit)))
	return {
		...followed,
		due,
		flips,
		setAside,
		onlyRestless: setAside <= lines.length / 2 && elsewhere.every(([edit]) => due.has(edit)),
		waiting: leastSeen(elsewhere.length > 0 ? elsewhere.map(([, seen]) => seen) : [...edits.values()]),
	}
}

const isSeen = ({ firstSeen, sightings }: Seen, at: string, confirmation: Confirmation): boolean =>
	sightings >= confirmation.sightings && Date.parse(at) - Date.parse(firstSeen) >= confirmation.after

/**
 * Edits seen in enough captures in a row, long enough apart. Where another wording left or was adopted within a day before
 * an edit, two sightings may be two draws from a few: what left before must be seen once more, and hold still for a day
 * where the place is restless; a third wording must hold still for hours.
 */
function confirmedEdits({ edits, unsettled }: Followed, at: string, confirmation: Confirmation): string[] {
	const restless = leftWordings(unsettled.places)
	const places = new Map(unsettled.places.map((place) => [place.after, place]))
	const isStill = (edit: string, { firstSeen, sightings }: Seen) => {
		const held = Date.parse(at) - Date.parse(firstSeen)
		if (restless.has(wordingOf(edit))) return held >= CALM
		const place = places.get(placeOf(edit))
		if (!place || firstSeen < place.since) return true
		return hasLeft(place, edit) ? sightings > confirmation.sightings : held >= STILL
	}
	return [...edits]
		.filter(([edit, seen]) => isSeen(seen, at, confirmation) && isStill(edit, seen))
		.map(([edit]) => edit)
}

/** Whether a text that was seen often enough takes turns with the version's, no third wording with them. */
function isFlip(
	{ edits, unsettled }: Followed,
	{ contentHash, at }: Shown,
	isSeenOften: (seen: Seen) => boolean,
): boolean {
	const seen = leastSeen([...edits.values()])
	if (unsettled.flips || !isSeenOften(seen) || !takesTurns(unsettled.rival, contentHash, seen.firstSeen, at))
		return false
	const own = new Set([...edits.keys()].flatMap((edit) => [wordingOf(edit), wordingOf(inverse(edit))]))
	return [...leftWordings(unsettled.places)].every((wording) => own.has(wording))
}

const linesLeft = ({ removed, added }: Stretch, due: ReadonlySet<string>): number => {
	const count = (edits: readonly string[]) => edits.filter((edit) => !due.has(edit)).length
	return Math.max(count(removed), count(added))
}

/**
 * Whether the edits that are due surely leave the version as it stands, whatever its text is: at restless places only,
 * each of its lines there has an unconfirmed one in its place.
 */
export function surelyStands({ stretches, due, onlyRestless, unsettled }: Weighed): boolean {
	const restless = new Set(restlessPlaces(unsettled).map(({ after }) => after))
	return (
		onlyRestless &&
		stretches.every(
			({ after, removed, added }) =>
				restless.has(after) &&
				!added.some((edit) => due.has(edit)) &&
				(added.length >= removed.length || !removed.some((edit) => due.has(edit))),
		)
	)
}

/** What is known once `text`, the version with the edits that are due, is the version. */
export function followAdopted(
	{ edits, due, flips, unsettled }: Weighed,
	text: readonly Block[],
	shown: Shown,
): Unsettled | null {
	const lines = lineKeys(text)
	const open = editsOf(stretchesBetween(lines, lineKeys(shown.blocks)), shown.contentHash)
	const places = noteAdopted(unsettled.places, placesOfAdopted(lines, due), shown.at)
	if (open.length === 0 && places.length === 0) return null
	const once = { firstSeen: shown.at, sightings: 1 }
	return {
		lines,
		sightings: toSightings(new Map(open.map((edit) => [edit, edits.get(edit) ?? once]))),
		places,
		rival: null,
		flips: flips || unsettled.flips,
	}
}
