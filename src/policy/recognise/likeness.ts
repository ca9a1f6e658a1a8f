import type { Block } from '../model.ts'
import { normalise } from '../english/normalise.ts'

/** How much a text has of the last version of the document it should be. */
export interface Likeness {
	/** Share of the last version's text that stands in this one, block for block. */
	readonly kept: number
	/** Share of this text that does not stand in the last version. */
	readonly fresh: number
	/** Length of this text, by that of the last version. */
	readonly length: number
	/** Whether its first heading is the last version's; null where one of them has none. */
	readonly sameTitle: boolean | null
}

/** The blocks of a text and of the last version's, normalised. */
export interface BlockTexts {
	readonly now: readonly string[]
	readonly before: readonly string[]
}

/** Normalises two texts once for all that compares them. */
export const blockTexts = (text: readonly Block[], last: readonly Block[]): BlockTexts => ({
	now: text.map(({ text }) => normalise(text)),
	before: last.map(({ text }) => normalise(text)),
})

/** Measures a text against the last version's; null where there is none. */
export function measureLikeness(
	text: readonly Block[],
	last: readonly Block[],
	{ now, before }: BlockTexts,
): Likeness | null {
	if (last.length === 0) return null
	return {
		kept: shareIn(before, new Set(now)),
		fresh: 1 - shareIn(now, new Set(before)),
		length: lengthOf(now) / lengthOf(before),
		sameTitle: isSameTitle(text, last),
	}
}

function isSameTitle(text: readonly Block[], last: readonly Block[]): boolean | null {
	const [now, before] = [text, last].map((blocks) => blocks.find(({ kind }) => kind === 'heading'))
	return now && before ? normalise(now.text) === normalise(before.text) : null
}

/** Characters of some texts. */
export const lengthOf = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + text.length, 0)

/** How much of some texts, by length, is among others. */
const shareIn = (texts: readonly string[], others: ReadonlySet<string>): number =>
	texts.length === 0 ? 0 : lengthOf(texts.filter((text) => others.has(text))) / lengthOf(texts)

/** Share of some landmarks that a text names, in any case; null where there are none. */
export function shareNamed(landmarks: readonly string[], text: string): number | null {
	const all = normalise(text).toLowerCase()
	const named = landmarks.filter((words) => all.includes(normalise(words).toLowerCase()))
	return landmarks.length > 0 ? named.length / landmarks.length : null
}

/** How many frequent words there are, and their least length. */
const FREQUENT = 16
const LEAST_LETTERS = 5

/** Words a text has most often: landmarks of a document that declares none. */
export function frequentWords(blocks: readonly Block[]): string[] {
	const counts = new Map<string, number>()
	for (const { text } of blocks) {
		for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
			if (word.length >= LEAST_LETTERS) counts.set(word, (counts.get(word) ?? 0) + 1)
		}
	}
	const ranked = [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
	return ranked.slice(0, FREQUENT).map(([word]) => word)
}
