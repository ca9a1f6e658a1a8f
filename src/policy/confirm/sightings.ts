import type { Sighting } from '../memory.ts'

/** Since when an edit has stood on the page without a break, and in how many captures. */
export interface Seen {
	/** ISO. */
	readonly firstSeen: string
	readonly sightings: number
}

/** Each edit by what is known of it. */
export type SeenEdits = ReadonlyMap<string, Seen>

export const toSeenEdits = (sightings: readonly Sighting[]): SeenEdits =>
	new Map(
		sightings.flatMap(({ firstSeen, sightings, edits }) =>
			edits.map((edit) => [edit, { firstSeen, sightings }] as const),
		),
	)

/** The edits as they are kept: those that stood together as one entry. */
export const toSightings = (edits: SeenEdits): Sighting[] =>
	[...Map.groupBy(edits, ([, { firstSeen, sightings }]) => `${firstSeen} ${sightings}`).values()].map(
		(group) => {
			const { firstSeen, sightings } = group[0]![1]
			return { firstSeen, sightings, edits: group.map(([edit]) => edit) }
		},
	)

/** What is known of a page's edits after one more capture, at an ISO time. */
export const seeAgain = (known: SeenEdits, edits: readonly string[], at: string): SeenEdits =>
	new Map(
		edits.map((edit) => {
			const before = known.get(edit)
			return [edit, { firstSeen: before?.firstSeen ?? at, sightings: (before?.sightings ?? 0) + 1 }]
		}),
	)

/** Since when all of some edits have stood on the page, and in how many captures: of the least seen. */
export const leastSeen = (edits: readonly Seen[]): Seen =>
	edits.reduce(
		(a, b) => ({
			firstSeen: a.firstSeen > b.firstSeen ? a.firstSeen : b.firstSeen,
			sightings: Math.min(a.sightings, b.sightings),
		}),
		{ firstSeen: '', sightings: Infinity },
	)
