import type { Block } from './model.ts'

/** A wording seen but not yet confirmed. */
export interface Pending {
	readonly contentHash: string
	/** ISO; confirmation is counted from here. */
	readonly firstSeen: string
	readonly sightings: number
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
	/** Skim hash of the last good capture. */
	readonly skimHash: string | null
	readonly pending: Pending | null
	/** Seen to be not published: the text that then appears is news, and no first reading. */
	readonly absent?: boolean | undefined
}

/** All that is known of a document: what `observe` steps from and to. */
export interface Memory extends Known {
	/** The last good version's text; empty when there is none. */
	readonly blocks: readonly Block[]
	/** Content hash of every earlier version → its number, to see a return. */
	readonly earlier: Readonly<Record<string, number>>
}

/** What is known of a document nobody has looked at. */
export const blank = (reader: number): Memory => ({
	reader,
	version: null,
	skimHash: null,
	pending: null,
	earlier: {},
	blocks: [],
})
