// One capture's text against the version's: which edits have been seen often and long enough to count.
import type { Unsettled } from '../memory.ts'
import type { Block } from '../model.ts'
import {
	type Stretch,
	editsOf,
	inverse,
	lineKeys,
	placeOf,
	stretchesBetween,
	wordingOf,
} from './line-edits.ts'
import { CALM, isRestless, leftWordings, noteAdopted, noteLeft, noteText } from './restless.ts'
import { meetRival, takesTurns } from './rival.ts'
import { type Seen, type SeenEdits, seeAgain, toSeenEdits, toSightings } from './sightings.ts'

/** How often a new wording must be seen before it counts, and how far apart. */
export interface Confirmation {
	/** Sightings in a row; 1 confirms at once. */
	readonly sightings: number
	/** Milliseconds from the first sighting. */
	readonly after: number
}

/** A text as one capture showed it. */
export interface Shown {
	readonly blocks: readonly Block[]
	readonly contentHash: string
	/** ISO; when the capture was taken. */
	readonly at: string
}

export interface Weighed {
	readonly stretches: readonly Stretch[]
	readonly edits: SeenEdits
	/** Edits that are part of the text from now on. */
	readonly due: ReadonlySet<string>
	/** Lines that differ and are not due. */
	readonly setAside: number
	/** All of those stand at restless places, and they are not most of the text. */
	readonly onlyRestless: boolean
	/** Since when all of what is not at restless places was seen, and in how many captures in a row. */
	readonly waiting: Seen
	/** This text and the version's take turns, and that is not on record yet. */
	readonly flips: boolean
	/** What is known when no edit is adopted. */
	readonly unsettled: Unsettled
}

/**
 * Weighs the differences between a version's lines and a text. An edit is confirmed when it was seen in enough captures in
 * a row, long enough apart; a wording that left a restless place before when it held still for a day, a new one there in
 * one capture more. What is confirmed waits for one more where other edits are not: what is published in pieces is one change.
 */
export function weigh(
	known: Unsettled | null,
	lines: readonly string[],
	{ blocks, contentHash, at }: Shown,
	confirmation: Confirmation,
): Weighed {
	const stretches = stretchesBetween(lines, lineKeys(blocks))
	const before = toSeenEdits(known?.sightings ?? [])
	const edits = seeAgain(before, editsOf(stretches, contentHash), at)
	const gone = [...before.keys()].filter((edit) => !edits.has(edit))
	const places = noteText(noteLeft(known?.places ?? [], gone, at), stretches, blocks)
	const rival = meetRival(known?.rival ?? null, contentHash, at)

	const restless = new Set(places.filter(isRestless).map(({ after }) => after))
	const left = leftWordings(places)
	const all = [...edits.keys()]
	const held = (edit: string) => Date.parse(at) - Date.parse(edits.get(edit)!.firstSeen)
	const sightings = (edit: string) => edits.get(edit)!.sightings
	const isSeen = (edit: string) =>
		sightings(edit) >= confirmation.sightings && held(edit) >= confirmation.after
	const isStill = (edit: string) =>
		left.has(wordingOf(edit))
			? held(edit) >= CALM
			: !restless.has(placeOf(edit)) || sightings(edit) > confirmation.sightings
	const confirmed = all.filter((edit) => isSeen(edit) && isStill(edit))
	const whole = leastSeen([...edits.values()])
	const flips =
		!known?.flips &&
		confirmed.length < all.length &&
		all.every(isSeen) &&
		takesTurns(rival, contentHash, whole.firstSeen, at) &&
		left.isSubsetOf(new Set([...all.map(wordingOf), ...all.map(inverse).map(wordingOf)]))
	const isWhole = flips || confirmed.length === all.length
	const due = new Set(isWhole ? all : confirmed.filter((edit) => sightings(edit) > confirmation.sightings))

	const elsewhere = all.filter((edit) => !restless.has(placeOf(edit)))
	const setAside = stretches.reduce((sum, stretch) => sum + linesLeft(stretch, due), 0)
	return {
		stretches,
		edits,
		due,
		setAside,
		onlyRestless: setAside <= lines.length / 2 && elsewhere.every((edit) => due.has(edit)),
		waiting: elsewhere.length > 0 ? leastSeen(elsewhere.map((edit) => edits.get(edit)!)) : whole,
		flips,
		unsettled: { lines, sightings: toSightings(edits), places, rival, flips: known?.flips ?? false },
	}
}

const leastSeen = (seen: readonly Seen[]): Seen =>
	seen.reduce(
		(a, b) => ({
			firstSeen: a.firstSeen > b.firstSeen ? a.firstSeen : b.firstSeen,
			sightings: Math.min(a.sightings, b.sightings),
		}),
		{ firstSeen: '', sightings: Infinity },
	)

const linesLeft = ({ removed, added }: Stretch, due: ReadonlySet<string>): number => {
	const count = (edits: readonly string[]) => edits.filter((edit) => !due.has(edit)).length
	return Math.max(count(removed), count(added))
}

/**
 * Whether the edits that are due surely leave the version as it stands, whatever its text is: at restless places only,
 * each of its lines there has an unconfirmed one in its place.
 */
export const surelyStands = ({ stretches, due, onlyRestless, unsettled }: Weighed): boolean => {
	const places = new Set(unsettled.places.filter(isRestless).map(({ after }) => after))
	return (
		onlyRestless &&
		stretches.every(
			({ after, removed, added }) =>
				places.has(after) &&
				!added.some((edit) => due.has(edit)) &&
				(added.length >= removed.length || !removed.some((edit) => due.has(edit))),
		)
	)
}

/** What is known after a capture at an ISO time that showed the version's text and nothing else. */
export function seeVersion(known: Unsettled | null, at: string): Unsettled | null {
	if (!known) return null
	const left = known.sightings.flatMap(({ edits }) => edits)
	const places = noteLeft(known.places, left, at)
	if (places.length === 0) return null
	return { ...known, sightings: [], places, rival: meetRival(known.rival, null, at) }
}

/** What is known once `text`, the version with the edits that are due, is the version. */
export function seeAdopted(
	{ edits, due, flips, unsettled }: Weighed,
	text: readonly Block[],
	shown: Shown,
): Unsettled | null {
	const lines = lineKeys(text)
	const open = editsOf(stretchesBetween(lines, lineKeys(shown.blocks)), shown.contentHash)
	const places = noteAdopted(unsettled.places, [...due])
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
