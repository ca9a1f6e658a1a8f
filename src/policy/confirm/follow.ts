// What is known of a page's edits from capture to capture, while nothing of them is adopted.
import type { Unsettled } from '../memory.ts'
import type { Block } from '../model.ts'
import { type Stretch, editsOf, lineKeys, stretchesBetween } from './line-edits.ts'
import { noteLeft, noteText } from './restless.ts'
import { meetRival } from './rival.ts'
import { type SeenEdits, seeAgain, toSeenEdits, toSightings } from './sightings.ts'

/** A text as one capture showed it. */
export interface Shown {
	readonly blocks: readonly Block[]
	readonly contentHash: string
	/** ISO; when the capture was taken. */
	readonly at: string
}

/** A text beside the version's: where they differ, and what is known of each edit. */
export interface Followed {
	readonly stretches: readonly Stretch[]
	readonly edits: SeenEdits
	readonly unsettled: Unsettled
}

/** Lines of a version whose keys are kept. A longer text is always loaded, restless lines or not. */
const MOST_LINES = 5_000

/** Notes what a text shows in other words than a version's lines, and what it no longer shows. */
export function follow(
	known: Unsettled | null,
	lines: readonly string[],
	{ blocks, contentHash, at }: Shown,
): Followed {
	const stretches = stretchesBetween(lines, lineKeys(blocks))
	const before = toSeenEdits(known?.sightings ?? [])
	const edits = seeAgain(before, editsOf(stretches, contentHash), at)
	const left = [...before.keys()].filter((edit) => !edits.has(edit))
	return {
		stretches,
		edits,
		unsettled: {
			lines: lines.length > MOST_LINES ? [] : lines,
			sightings: toSightings(edits),
			places: noteText(noteLeft(known?.places ?? [], left, at), stretches, blocks),
			rival: meetRival(known?.rival ?? null, contentHash, at),
			flips: known?.flips ?? false,
		},
	}
}

/** What is known after a capture at an ISO time that showed the version's text and nothing else. */
export function followVersion(known: Unsettled | null, at: string): Unsettled | null {
	if (!known) return null
	const left = known.sightings.flatMap(({ edits }) => edits)
	const places = noteLeft(known.places, left, at)
	if (places.length === 0) return null
	return { ...known, sightings: [], places, rival: meetRival(known.rival, null, at) }
}
