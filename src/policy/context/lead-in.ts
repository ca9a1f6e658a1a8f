import type { Block } from '../model.ts'

/** What an entry stands under: the headings below the document's title, and the sentence that leads into its list. */
export function leadInOf(blocks: readonly Block[], index: number): string {
	let at = index
	while (at > Math.max(0, index - MAX_LIST) && isListEntry(blocks[at]!)) at--
	const sentence =
		at === index || isListEntry(blocks[at]!) || blocks[at]!.kind === 'heading' ? '' : blocks[at]!.text
	return [...blocks[index]!.section.slice(1), sentence].join('\n')
}

/** How far up the sentence before a list is looked for, in blocks. */
const MAX_LIST = 60

/** Words from which a line is a sentence rather than an entry of a list or menu. */
export const SENTENCE_WORDS = 12

/** In characters; a longer line is not counted in words over and over. */
const LONGEST_ENTRY = 300

const isListEntry = ({ kind, text }: Block): boolean =>
	kind === 'item' ||
	kind === 'row' ||
	(kind === 'paragraph' &&
		text.length < LONGEST_ENTRY &&
		!text.endsWith(':') &&
		text.split(' ').length <= SENTENCE_WORDS)
