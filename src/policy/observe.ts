// The heart: what was known of a document, one capture of it, and what is known now. Pure; folded by the Worker
// (watch/check.ts) and by `npm run replay` alike.
import { type Difference, assess } from './assess.ts'
import { compare } from './compare/compare.ts'
import { isSameWording } from './compare/is-same-wording.ts'
import { decode } from './page/decode.ts'
import { contentHash } from './page/hash.ts'
import { type Known, type Memory, NOT_PUBLISHED, type VersionRef } from './memory.ts'
import type { Assessment, Block, Capture, Change, Document, Outcome } from './model.ts'
import { readPage } from './page/read.ts'
import { type HeldReason, recogniseAnswer, recognisePage } from './recognise/recognise.ts'
import { type Skim, skim } from './page/skim.ts'

/** How often a new wording must be seen before it counts, and how far apart. */
export interface Confirmation {
	/** Sightings in all; 1 confirms at once. */
	readonly sightings: number
	/** Milliseconds from the first sighting. */
	readonly after: number
}

export interface Observation {
	readonly outcome: Outcome
	/** Why it is `held` or `absent`. */
	readonly reason: HeldReason | null
	/** Of the text this capture showed; null when it showed none. */
	readonly contentHash: string | null
	readonly memory: Memory
	readonly change: Change | null
}

/** The fast answer: an observation that needs no text loaded, or the opened page to observe in full. */
export type Glance =
	| {
			readonly sure: true
			readonly observation: Omit<Observation, 'memory' | 'change'> & { readonly known: Known }
	  }
	| { readonly sure: false; readonly skimmed: Skim }

/**
 * Steps 3 and the cheap half of 4: refuses what is plainly not the document and says "surely the same" by skim hash,
 * without the last version's text.
 */
export function glance(document: Document, known: Known, capture: Capture): Glance {
	const held = (reason: HeldReason): Glance => ({
		sure: true,
		observation: { ...refused(reason, known), contentHash: null },
	})
	const refusal = recogniseAnswer(document, capture)
	if (refusal) return held(refusal)
	const html = decode(capture.body, capture.contentType)
	if (html === null) return held('undecodable')
	const skimmed = skim(html, document)
	if (skimmed.page.overfull) return held('too-large')
	const version = known.version
	if (version && skimmed.hash === known.skimHash) {
		return {
			sure: true,
			observation: {
				outcome: known.pending ? 'reverted' : 'unchanged',
				reason: null,
				contentHash: version.contentHash,
				known: { ...known, pending: null, version: { ...version, lastSeen: capture.observedAt } },
			},
		}
	}
	return { sure: false, skimmed }
}

/** What a page that is not the document leaves known: at most that nothing is published. */
const refused = (reason: HeldReason, known: Known) =>
	reason === 'absent'
		? { outcome: 'absent' as const, reason, known: { ...known, absent: true } }
		: { outcome: 'held' as const, reason, known }

/**
 * One step: `memory` and a capture in, what is known now out. Never throws on what a page holds. Whoever has already
 * glanced at the capture hands that in.
 */
export function observe(
	document: Document,
	memory: Memory,
	capture: Capture,
	confirmation: Confirmation,
	first: Glance = glance(document, memory, capture),
): Observation {
	if (first.sure) {
		const { known, ...observation } = first.observation
		return { ...observation, memory: { ...memory, ...known }, change: null }
	}
	const page = readPage(first.skimmed.page, document)
	const held = recognisePage(document, page, memory)
	if (held) {
		const { known, ...observation } = refused(held, memory)
		return { ...observation, contentHash: null, memory: { ...memory, ...known }, change: null }
	}
	return settle(document, memory, capture, confirmation, page.blocks, first.skimmed.hash)
}

/** Steps 5 to 7, for a page that is the document: the same, a first reading, or a new wording on its way. */
function settle(
	document: Document,
	memory: Memory,
	capture: Capture,
	confirmation: Confirmation,
	blocks: readonly Block[],
	skimHash: string,
): Observation {
	const seen = capture.observedAt
	const hash = contentHash(blocks)
	const { version } = memory
	if (version && (version.contentHash === hash || isSameWording(memory.blocks, blocks))) {
		const outcome = memory.pending ? 'reverted' : 'unchanged'
		const known = { ...memory, skimHash, pending: null, version: { ...version, lastSeen: seen } }
		return { outcome, reason: null, contentHash: version.contentHash, memory: known, change: null }
	}
	const adopt = (number: number, firstSeen: string): Memory => ({
		...memory,
		version: { number, contentHash: hash, firstSeen, lastSeen: seen, characters: characters(blocks) },
		skimHash,
		pending: null,
		earlier: version ? { ...memory.earlier, [version.contentHash]: version.number } : memory.earlier,
		blocks,
	})
	if (!version && !memory.absent) {
		return { outcome: 'first', reason: null, contentHash: hash, memory: adopt(1, seen), change: null }
	}
	const again = memory.pending?.contentHash === hash ? memory.pending : null
	const pending = {
		contentHash: hash,
		firstSeen: again?.firstSeen ?? seen,
		sightings: (again?.sightings ?? 0) + 1,
	}
	const waited =
		confirmation.sightings <= 1 || Date.parse(seen) - Date.parse(pending.firstSeen) >= confirmation.after
	if (pending.sightings < confirmation.sightings || !waited) {
		return {
			outcome: 'pending',
			reason: null,
			contentHash: hash,
			memory: { ...memory, pending },
			change: null,
		}
	}
	const change = step(document, version, memory, blocks, pending.firstSeen, seen, hash)
	return {
		outcome: 'changed',
		reason: null,
		contentHash: hash,
		memory: adopt(change.to, pending.firstSeen),
		change,
	}
}

function step(
	document: Document,
	version: VersionRef | null,
	memory: Memory,
	after: readonly Block[],
	firstSeen: string,
	confirmedAt: string,
	hash: string,
): Change {
	const before = memory.blocks
	const from = version?.number ?? NOT_PUBLISHED
	return {
		document: document.id,
		from,
		to: from + 1,
		returnTo: memory.earlier[hash] ?? null,
		firstSeen,
		confirmedAt,
		...judgeStep(from, { document, before, after, edits: compare(before, after), firstSeen }),
	}
}

/** What the step from a version means. A text that appears is new as a whole: it alters no statement and edits nothing silently. */
export const judgeStep = (from: number, difference: Difference): Assessment => ({
	...assess(difference),
	...(from === NOT_PUBLISHED ? { statements: [], silentEdit: null } : {}),
})

const characters = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, block) => sum + block.text.length, 0)
