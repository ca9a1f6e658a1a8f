// How a line stands on a page, as figures: what parts menus, banners and labels from the text where nothing proves it.
import { isNameLike } from '../english/known-words.ts'
import { keyOf } from '../english/sentences.ts'
import { tokensOf } from '../english/tokens.ts'
import { controls, pageNames } from '../lexicon/page-words.ts'
import type { Block } from '../model.ts'
import { type EditInContext, isLinkOnly, isReworded } from './edit-in-context.ts'
import { SENTENCE_WORDS } from './frame.ts'
import type { VersionText } from './version-pair.ts'

/** Blocks looked at on each side. */
const AROUND = 30
/** Words from which a line that ends in a full stop is text. */
const TEXT_WORDS = 8

/** Each sign with what it says where it is strong; all are 0 to 1. */
export const pageSigns = {
	reworded: 'its words differ',
	long: 'it is long',
	item: 'it is an item of a list',
	heading: 'it is a heading',
	before: 'it stands before all text',
	after: 'it stands after all text',
	run: 'many short lines stand in a row with it',
	linked: 'the lines around it are links',
	ways: 'the lines around it name pages and buttons',
	repeated: 'it stands on the page several times',
	together: 'the lines around it were added or removed with it',
	names: 'it is a name',
	loose: 'it stands under no heading',
	led: 'a line leads into it',
} as const
export type PageSign = keyof typeof pageSigns

/** The signs of a sentence edit, of its newer side where it has one. */
export function signsOf(one: EditInContext): Record<PageSign, number> {
	const { edit, sentenceEdit, versions } = one
	const { after, before } = sentenceEdit
	const [here, there, at, side] =
		after === null
			? [versions.older, versions.newer, edit.beforeIndex!, before!]
			: [versions.newer, versions.older, edit.afterIndex!, after]
	const block = here.blocks[at]!
	const run = runAround(here.blocks, at)
	const share = (holds: (block: Block) => boolean) => run.filter(holds).length / run.length
	const words = tokensOf(side)
	const key = keyOf(side)
	const texts = textPlaces(here)
	return {
		reworded: Number(isReworded(sentenceEdit)),
		long: Math.min(1, words.length / SENTENCE_WORDS),
		item: Number(block.kind === 'item'),
		heading: Number(block.kind === 'heading'),
		before: Number(at < texts.first),
		after: Number(at > texts.last),
		run: Math.min(1, Math.log2(run.length) / 4),
		linked: share(isLinkOnly),
		ways: share(isWay),
		repeated: Number((timesOf(here).get(key) ?? 0) > 1),
		together: share(({ text }) => !timesOf(there).has(keyOf(text))),
		names: words.length === 0 ? 0 : words.filter(isNameLike).length / words.length,
		loose: Number(block.section.length === 0),
		led: Number(here.frames[at]!.lead !== null),
	}
}

const isShortLine = ({ kind, text }: Block): boolean =>
	kind !== 'row' &&
	kind !== 'question' &&
	!/[.!?:;]["”’)*]*$/u.test(text) &&
	text.split(' ').length < SENTENCE_WORDS

/** The line with the short lines before and after it. */
function runAround(blocks: readonly Block[], at: number): Block[] {
	let [first, last] = [at, at]
	while (first > 0 && at - first < AROUND && isShortLine(blocks[first - 1]!)) first--
	while (last < blocks.length - 1 && last - at < AROUND && isShortLine(blocks[last + 1]!)) last++
	return blocks.slice(first, last + 1)
}

/** Made of words of menus and buttons alone; a heading ("More") is one over text too. */
const isWay = ({ kind, text }: Block): boolean =>
	kind !== 'heading' && tokensOf(text).every(({ form }) => controls.has(form) || pageNames.has(form))

interface Places {
	readonly first: number
	readonly last: number
}
const placesByVersion = new WeakMap<VersionText, Places>()
/** Where the first and the last sentence stand. */
function textPlaces(version: VersionText): Places {
	const known = placesByVersion.get(version)
	if (known) return known
	const isText = ({ text }: Block) => /[.!?]["”’)*]*$/u.test(text) && text.split(' ').length >= TEXT_WORDS
	const found = { first: version.blocks.findIndex(isText), last: version.blocks.findLastIndex(isText) }
	placesByVersion.set(version, found)
	return found
}

const timesByVersion = new WeakMap<VersionText, ReadonlyMap<string, number>>()
/** How often each line stands on the page, by its key. */
function timesOf(version: VersionText): ReadonlyMap<string, number> {
	const known = timesByVersion.get(version)
	if (known) return known
	const found = new Map<string, number>()
	for (const { text } of version.blocks) found.set(keyOf(text), (found.get(keyOf(text)) ?? 0) + 1)
	timesByVersion.set(version, found)
	return found
}
