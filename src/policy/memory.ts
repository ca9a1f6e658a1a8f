import type { Block } from './model.ts'

/** A wording seen but not yet confirmed. */
export interface Pending {
	readonly contentHash: string
	/** ISO; since when all of it was seen without a break. Confirmation is counted from here. */
	readonly firstSeen: string
	readonly sightings: number
}

/** Edits that have stood on the page together: since when, and in how many captures in a row. */
export interface Sighting {
	/** ISO. */
	readonly firstSeen: string
	readonly sightings: number
	/** Line edits (confirm/line-edits.ts). */
	readonly edits: readonly string[]
}

/** A place of the text whose wording was replaced, or appeared and left again without being confirmed. */
export interface Place {
	/** Key of the version's line before it; empty at the start of the text. */
	readonly after: string
	/** ISO; when a wording first left it, and when one last did. */
	readonly since: string
	readonly last: string
	/** How often one did; the version's own once, where another was adopted in its place. */
	readonly times: number
	/** Line edits that were seen here and left, latest last. */
	readonly left: readonly string[]
	/** The beginning of a line as last shown here, for people; empty where none was shown. */
	readonly text: string
}

/** Another text that takes turns with the version's, and in how many of the captures since it was met. */
export interface Rival {
	readonly contentHash: string
	/** ISO; when it was first seen. */
	readonly since: string
	readonly sightings: number
	/** Captures that showed the document, this text or another. */
	readonly captures: number
}

/** What a page shows besides the version's text, line by line: enough to confirm one edit where another line never rests. */
export interface Unsettled {
	/** Keys of the version's lines. */
	readonly lines: readonly string[]
	readonly sightings: readonly Sighting[]
	readonly places: readonly Place[]
	readonly rival: Rival | null
	/** That the text goes back and forth is on record: from then on only a text that holds still is a change. */
	readonly flips: boolean
}

/** Stands for the version before the first of a document that was seen to be not published: it has no text. */
export const NOT_PUBLISHED = 0

/** The last good version, without its text. */
export interface VersionRef {
	readonly number: number
	readonly contentHash: string
	readonly firstSeen: string
	readonly lastSeen: string
	/** Length of the text, in UTF-16 units. */
	readonly characters: number
}

/** What is known of a document without loading its text: enough to say "surely the same". */
export interface Known {
	/** READER_VERSION the hashes below were made with. */
	readonly reader: number
	readonly version: VersionRef | null
	/** Skim hash of the last capture that showed the version and nothing else. */
	readonly skimHash: string | null
	readonly pending: Pending | null
	/** Null while the page shows the version and nothing else was seen of late. */
	readonly unsettled: Unsettled | null
	/** Seen to be not published: the text that then appears is news, and no first reading. */
	readonly absent?: boolean | undefined
}

/** Days (ISO) that were announced, of this document or beside it, and since when that was on record (ISO time). */
export type DaysAnnounced = Readonly<Record<string, string>>

/** All that is known of a document: what `observe` steps from and to. */
export interface Memory extends Known {
	/** The last good version's text; empty when there is none. */
	readonly blocks: readonly Block[]
	/** Content hash of every earlier version → its number, to see a return. */
	readonly earlier: Readonly<Record<string, number>>
	readonly announced: DaysAnnounced
}

/** What is known without the text. */
export const knownOf = ({
	blocks: _blocks,
	earlier: _earlier,
	announced: _announced,
	...known
}: Memory): Known => known

/** What is known of a document nobody has looked at. */
export const blank = (reader: number): Memory => ({
	reader,
	version: null,
	skimHash: null,
	pending: null,
	unsettled: null,
	earlier: {},
	announced: {},
	blocks: [],
})
