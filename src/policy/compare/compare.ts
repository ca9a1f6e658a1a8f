import { hidesMail } from './hidden-mail.ts'
import { linkEditsOf } from './link-edits.ts'
import type { Block, Edit, LinkEdit } from '../model.ts'
import { type BlockPair, pair, type Span } from './pair-blocks.ts'
import { wordRuns } from './word-runs.ts'

/**
 * The differences between two versions, in reading order. Typography and block kinds are none; a link that leads
 * elsewhere under the same words is one. Where a paragraph was split or joined, the several blocks of one side stand in
 * one edit, a line each. Comparing the other way round gives the same edits mirrored.
 */
export function compare(before: readonly Block[], after: readonly Block[]): Edit[] {
	const blockPairs = isInOrder(before, after) ? pair(before, after) : pair(after, before).map(mirror)
	const anchors = blockPairs
		.filter(({ kind }) => kind === 'kept')
		.map(({ before, after }) => ({ before: before!.at, after: after!.at }))
		.sort((a, b) => a.before - b.before)
	return blockPairs
		.map((blockPair) => ({ blockPair, links: linksOf(blockPair, before, after) }))
		.filter(({ blockPair, links }) => links.length > 0 || !isSame(blockPair, before, after))
		.map(({ blockPair, links }) => ({
			edit: { ...toEdit(blockPair, before, after), ...(links.length > 0 && { links }) },
			place: positionOf(blockPair, anchors),
		}))
		.sort((a, b) => a.place - b.place || (a.edit.beforeIndex ?? 0) - (b.edit.beforeIndex ?? 0))
		.map(({ edit }) => edit)
}

/** Kept, or reworded only by an e-mail address that one side hides. */
const isSame = (
	{ before, after, kind }: BlockPair,
	older: readonly Block[],
	newer: readonly Block[],
): boolean =>
	kind === 'kept' || (kind === 'reworded' && hidesMail(spanText(before!, older), spanText(after!, newer)))

/** Links that lead elsewhere, of a block whose words are the same. */
const linksOf = (
	{ before, after, kind }: BlockPair,
	older: readonly Block[],
	newer: readonly Block[],
): LinkEdit[] =>
	kind === 'kept' || kind === 'moved' ? linkEditsOf(older[before!.at]!, newer[after!.at]!) : []

/** Any fixed order of two texts will do: it only makes both directions take the same path. */
function isInOrder(before: readonly Block[], after: readonly Block[]): boolean {
	const at = before.findIndex((block, index) => block.text !== after[index]?.text)
	return at < 0 ? before.length <= after.length : before[at]!.text <= (after[at]?.text ?? '')
}

const mirror = ({ before, after, kind }: BlockPair): BlockPair => ({ before: after, after: before, kind })

/** Where an edit stands in the newer text; a removed block follows what it followed in the older one. */
function positionOf(
	{ before, after }: BlockPair,
	anchors: readonly { before: number; after: number }[],
): number {
	if (after) return after.at
	let [low, high] = [0, anchors.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if (anchors[middle]!.before < before!.at) low = middle + 1
		else high = middle
	}
	return (anchors[low - 1]?.after ?? -1) + 0.5
}

function toEdit({ before, after, kind }: BlockPair, older: readonly Block[], newer: readonly Block[]): Edit {
	const was = before && spanText(before, older)
	const is = after && spanText(after, newer)
	const block = after ? newer[after.at]! : older[before!.at]!
	const edit = {
		block: block.kind,
		section: block.section,
		before: was,
		after: is,
		beforeIndex: before && before.at,
		afterIndex: after && after.at,
	}
	if (kind === 'moved') return { kind: 'moved', ...edit }
	if (was === null) return { kind: 'added', ...edit }
	if (is === null) return { kind: 'removed', ...edit }
	return { kind: 'changed', ...edit, runs: wordRuns(was, is) }
}

const spanText = ({ at, size }: Span, blocks: readonly Block[]): string =>
	blocks
		.slice(at, at + size)
		.map(({ text }) => text)
		.join('\n')
