// Texts that hold the document, but not as it stands: twice, beside its translation, with a section that did not load.
import type { Document } from '../model.ts'
import type { HeldReason } from './held-reasons.ts'
import { isForeignText } from './languages.ts'
import { type BlockTexts, lengthOf } from './likeness.ts'
import { shareUnavailable } from './stand-ins.ts'

/** Shorter blocks stand twice in many a text. */
const LEAST_REPEATED = 30
/** Share of a text that stands in it twice, where it was served twice; at most so much did before. */
const TWICE = 0.8
const ONCE = 0.2
/** Share of a text that is new and foreign, where a translation was added. */
const TRANSLATED = 0.25
/** A message in place of a section is short, and the section was so many times as long. */
const LONGEST_MESSAGE = 200
const REPLACED = 2
/** Share of a text that stands around what did not load, at least. */
const LEAST_KEPT = 0.2
/** Share of a message's sentences that say that something cannot be shown. */
const SAYS_SO = 0.4

interface Comparison extends BlockTexts {
	/** Texts that the last version has not, and texts that are no longer there. */
	readonly isFresh: (text: string) => boolean
	readonly isRemoved: (text: string) => boolean
}

/** What else a text holds than the document; null where it is the document alone, or there is no last version to compare with. */
export function recogniseMixture(document: Document, { now, before }: BlockTexts): HeldReason | null {
	if (before.length === 0) return null
	const [here, there] = [new Set(now), new Set(before)]
	const comparison: Comparison = {
		now,
		before,
		isFresh: (one) => !there.has(one),
		isRemoved: (one) => !here.has(one),
	}
	if (isTwice(comparison)) return 'served-twice'
	if (isTranslated(document, comparison)) return 'other-language'
	const isKept = lengthOf(before.filter((one) => here.has(one))) >= lengthOf(before) * LEAST_KEPT
	return isKept && hasUnloaded(comparison) ? 'not-loaded' : null
}

/** Nothing new between the two, or they are two versions beside each other: the announcement of one. */
const isTwice = ({ now, before, isFresh }: Comparison): boolean =>
	!now.some((text) => text.length >= LEAST_REPEATED && isFresh(text)) &&
	shareRepeated(now) >= TWICE &&
	shareRepeated(before) <= ONCE

/** How much of a text, by length, stands in it more than once. */
function shareRepeated(texts: readonly string[]): number {
	const long = texts.filter((text) => text.length >= LEAST_REPEATED)
	const counts = new Map<string, number>()
	for (const text of long) counts.set(text, (counts.get(text) ?? 0) + 1)
	return lengthOf(long.filter((text) => counts.get(text)! > 1)) / Math.max(1, lengthOf(long))
}

function isTranslated({ locale }: Document, { now, before, isFresh }: Comparison): boolean {
	const fresh = now.filter(isFresh)
	if (lengthOf(fresh) < lengthOf(now) * TRANSLATED) return false
	return isForeignText(fresh.join('\n'), locale) === true && isForeignText(before.join('\n'), locale) !== true
}

/** Whether between two blocks that stayed a message stands where much more text stood. */
function hasUnloaded({ now, before, isFresh, isRemoved }: Comparison): boolean {
	const at = new Map(before.map((text, index) => [text, index]))
	let [from, fresh]: [number, string[]] = [-1, []]
	for (const text of [...now, null]) {
		if (text !== null && isFresh(text)) {
			fresh.push(text)
			continue
		}
		const to = text === null ? before.length : at.get(text)!
		const message = fresh.join('\n')
		if (message !== '' && message.length <= LONGEST_MESSAGE && shareUnavailable(message) >= SAYS_SO) {
			const removed = before.slice(from + 1, Math.max(from + 1, to)).filter(isRemoved)
			if (lengthOf(removed) >= message.length * REPLACED) return true
		}
		;[from, fresh] = [to, []]
	}
	return false
}
