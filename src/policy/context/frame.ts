// What a block stands in and under. A text is what it says under these words, so they are compared with it.
import { wordsOf } from '../english/words.ts'
import { controls, MENU_HEAD } from '../lexicon/page-words.ts'
import type { Block } from '../model.ts'

/** The words a block is read under; exact texts of other blocks. */
export interface Frame {
	/** Headings and questions above it, outermost first. */
	readonly path: readonly string[]
	/** The line that leads into its list or, where it is the first text after one, its answer; null for text that stands alone. */
	readonly lead: string | null
	/** Column heads of the table a row stands in, null for other blocks and for a head itself. */
	readonly heads: readonly string[] | null
}

/** Words from which a line is a sentence rather than an entry of a list or menu. */
export const SENTENCE_WORDS = 12
/** In characters; a longer line is no entry. */
const LONGEST_ENTRY = 300
/** Longer cells in a first row are content: a table laid out without heads. */
const MAX_HEAD_WORDS = 8

const isListEntry = ({ kind, text }: Block): boolean =>
	kind === 'item' ||
	kind === 'row' ||
	(kind === 'paragraph' &&
		text.length < LONGEST_ENTRY &&
		!/[:?]$/.test(text) &&
		text.split(' ').length <= SENTENCE_WORDS)

const framesByText = new WeakMap<readonly Block[], readonly Frame[]>()

/** The frames of all blocks of a text, in one pass, once. */
export function framesOf(blocks: readonly Block[]): readonly Frame[] {
	const frames = framesByText.get(blocks) ?? toFrames(blocks)
	framesByText.set(blocks, frames)
	return frames
}

function toFrames(blocks: readonly Block[]): Frame[] {
	let lead: string | null = null
	let section = ''
	let heads: string[] | null = null
	return blocks.map((block, at) => {
		const here = block.section.join('\n')
		const previous = blocks[at - 1]
		// A list ends where something else begins; what follows it is not led into by what led into the list.
		const leavesList = previous?.kind === 'item' && block.kind !== 'item' && blocks[at + 1]?.kind !== 'item'
		if (here !== section || leavesList) lead = null
		section = here
		if (block.kind !== 'row') heads = null
		const isFirstRow = block.kind === 'row' && previous?.kind !== 'row'
		const frame = {
			path: block.section,
			lead: isListEntry(block) && (isLead(lead, block) || previous?.kind === 'item') ? lead : null,
			heads: isFirstRow ? null : heads,
		}
		if (isFirstRow) heads = headsIn(block, blocks[at + 1])
		if (!isListEntry(block) || isCaption(previous, block, blocks[at + 1]))
			lead = block.kind === 'heading' ? null : block.text
		return frame
	})
}

/** A short line right above a list is what the list is of, with or without a colon; a button or an entry amid it is not. */
const isCaption = (previous: Block | undefined, block: Block, next: Block | undefined): boolean =>
	block.kind === 'paragraph' &&
	next?.kind === 'item' &&
	(MENU_HEAD.test(block.text) ||
		(previous?.kind !== 'item' && !wordsOf(block.text).every((word) => controls.has(word))))

const LEADING_IN = /[:?]\W*$/u

/** The lead of a frame where it ends in a colon or asks: it goes on in what stands under it. */
export const openLeadOf = ({ lead }: Frame): string | null =>
	lead !== null && LEADING_IN.test(lead) ? lead : null

/** Any line leads into a list or table; into a short paragraph only one that ends in a colon or asks. */
const isLead = (line: string | null, { kind }: Block): boolean =>
	kind === 'item' || kind === 'row' || (line !== null && LEADING_IN.test(line))

function headsIn(first: Block, second: Block | undefined): string[] | null {
	if (second?.kind !== 'row') return null
	const cells = cellsOf(first.text)
	return cells.every((cell) => cell.split(' ').length <= MAX_HEAD_WORDS) ? cells : null
}

/** The cells of a row. */
export const cellsOf = (row: string): string[] => row.split(/ ?\| ?/)

/** Whether a line leads into what stands under it as a sentence does, and is no mere name of it. */
export const isSentenceLead = (lead: string | null): boolean =>
	lead !== null && (/[.:;?!]\W*$/u.test(lead) || lead.split(' ').length > SENTENCE_WORDS)

/** A frame as one text, without the document's title. */
export const frameText = ({ path, lead, heads }: Frame): string =>
	[...path.slice(1), lead ?? '', (heads ?? []).join(' | ')].filter(Boolean).join('\n')
