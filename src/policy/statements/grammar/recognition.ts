import type { Claim } from './claims.ts'

/** How a statement is recognised in its text. Sources of regular expressions over `plain` text, whole words only. */
export type Recognition = UseRecognition | WordsRecognition | EitherRecognition

/** Something is claimed to be used, or not used, to train models. */
export interface UseRecognition {
	readonly by: 'use'
	readonly of: string
	readonly claims: readonly Claim[]
	/** It is where members live, which may stand anywhere in the clause. */
	readonly place?: true
	/** Words of a clause that speaks of less. */
	readonly without?: string
}

/** Words of every group stand in one sentence, and none of the words that would turn it round. */
export interface WordsRecognition {
	readonly by: 'words'
	readonly all: readonly string[]
	readonly none?: readonly string[]
	/** What the question it answers, its leads, the heads of its row or the sentence before may say in its stead: each of several. */
	readonly about?: string | readonly string[]
	/** A source over the exact text, where capitals matter. */
	readonly exact?: string
	/** Where training models must be the matter: in the sentence, also in what is read with it, or in what "this" points to. */
	readonly training?: 'here' | 'around' | 'just before'
	/** Where it must stand: in an entry of a list or table, in a row. */
	readonly among?: 'entries' | 'rows'
	/** Id of a statement that the document must make as well. */
	readonly given?: string
}

/** Any of several ways to say it. */
export interface EitherRecognition {
	readonly by: 'either'
	readonly of: readonly Recognition[]
}
