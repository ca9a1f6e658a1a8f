// The fast answer: what a capture shows, known without the last version's text.
import { type Shown, followVersion } from './confirm/follow.ts'
import { type Confirmation, type Weighed, surelyStands, weigh } from './confirm/weigh.ts'
import { restlessPlaces } from './confirm/restless.ts'
import type { Known, VersionRef } from './memory.ts'
import type { Capture, Document, Outcome } from './model.ts'
import { decode } from './page/decode.ts'
import { contentHash } from './page/hash.ts'
import { type Reading, readPage } from './page/read.ts'
import { skim } from './page/skim.ts'
import { type HeldReason, recogniseAnswer } from './recognise/recognise.ts'

/** What a capture turned out to be. */
export interface CaptureResult {
	readonly outcome: Outcome
	/** Why it is `held` or `absent`. */
	readonly reason: HeldReason | null
	/** Of the text this capture showed; null when it showed none. */
	readonly contentHash: string | null
	/** Lines it showed in other words than the version that stands has them, because they do not hold still. */
	readonly setAside: number
}

/** What a capture comes to that changes no text: what it was, and what is known after it. */
export interface Step {
	readonly result: CaptureResult
	readonly known: Known
}

/** An answer that needs no text loaded, or the page as read and its skim hash, to be observed in full. */
export type Glance =
	| ({ readonly sure: true } & Step)
	| { readonly sure: false; readonly reading: Reading; readonly skimHash: string }

/**
 * Steps 3 and the cheap half of 4: refuses what is plainly not the document and says "surely the same" by skim hash, or
 * by the lines' keys where all that differs is known not to hold still.
 */
export function glance(
	document: Document,
	known: Known,
	capture: Capture,
	confirmation: Confirmation,
): Glance {
	const held = (reason: HeldReason): Glance => ({ sure: true, ...refuse(reason, known) })
	const refusal = recogniseAnswer(document, capture)
	if (refusal) return held(refusal)
	const html = decode(capture.body, capture.contentType)
	if (html === null) return held('undecodable')
	const { page, hash } = skim(html, document)
	if (page.overfull) return held('too-large')
	const at = capture.observedAt
	if (known.version && hash === known.skimHash) return { sure: true, ...stand(known, known.version, at) }
	const reading = readPage(page, document)
	if (known.version && known.unsettled && restlessPlaces(known.unsettled).length > 0) {
		const shown = { blocks: reading.blocks, contentHash: contentHash(reading.blocks), at }
		const weighed = weigh(known.unsettled, known.unsettled.lines, shown, confirmation)
		if (surelyStands(weighed) && !isRivalAgain(weighed, shown))
			return { sure: true, ...standRestless(known, known.version, weighed, at) }
	}
	return { sure: false, reading, skimHash: hash }
}

/** A text seen before in turn with the version's may be an earlier version, which only who has the text can know. */
const isRivalAgain = ({ unsettled: { rival } }: Weighed, { contentHash }: Shown): boolean =>
	rival !== null && rival.contentHash === contentHash && rival.sightings > 1

/** What a page that is not the document leaves known: at most that nothing is published. */
export const refuse = (reason: HeldReason, known: Known): Step => ({
	result: { outcome: reason === 'absent' ? 'absent' : 'held', reason, contentHash: null, setAside: 0 },
	known: reason === 'absent' ? { ...known, absent: true } : known,
})

/** What a capture comes to that shows the version and nothing else, at an ISO time. */
export const stand = (known: Known, version: VersionRef, at: string): Step => ({
	result: {
		outcome: known.pending ? 'reverted' : 'unchanged',
		reason: null,
		contentHash: version.contentHash,
		setAside: 0,
	},
	known: {
		...known,
		pending: null,
		unsettled: followVersion(known.unsettled, at),
		version: { ...version, lastSeen: at },
	},
})

/** The same where lines that do not hold still are set aside. */
export const standRestless = (
	known: Known,
	version: VersionRef,
	{ setAside, unsettled }: Weighed,
	at: string,
): Step => ({
	result: { outcome: 'unchanged', reason: null, contentHash: version.contentHash, setAside },
	known: { ...known, pending: null, unsettled, version: { ...version, lastSeen: at } },
})
