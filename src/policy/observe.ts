// The heart: what was known of a document, one capture of it, and what is known now. Pure; folded by the Worker
// (watch/check.ts) and by `npm run replay` alike.
import { assess, differenceBetween } from './assess.ts'
import { isSameWording } from './compare/is-same-wording.ts'
import type { Shown } from './confirm/follow.ts'
import { lineKeys } from './confirm/line-edits.ts'
import { CALM } from './confirm/restless.ts'
import { settle } from './confirm/settle.ts'
import { type Confirmation, type Weighed, followAdopted, weigh } from './confirm/weigh.ts'
import { type CaptureResult, type Glance, type Step, glance, refuse, stand, standRestless } from './glance.ts'
import { type Memory, NOT_PUBLISHED, type Unsettled } from './memory.ts'
import type { Capture, Change, Document } from './model.ts'
import { daysAnnouncedIn } from './context/document-dates.ts'
import { contentHash } from './page/hash.ts'
import { recognisePage } from './recognise/recognise.ts'
import { type StatementState, findStatements } from './statements/find.ts'

export interface Observation extends CaptureResult {
	readonly memory: Memory
	readonly change: Change | null
	/** How the text that this capture made a version has the statements; null when it made none. */
	readonly statements: readonly StatementState[] | null
}

/** Milliseconds: a version that gives way to an earlier one within a week was a text that flips, not a change of mind. */
const SHORT_LIVED = 7 * 24 * 3600 * 1000

/**
 * One step: `memory` and a capture in, what is known now out. Never throws on what a page holds. Whoever has already
 * glanced at the capture hands that in.
 */
export function observe(
	document: Document,
	memory: Memory,
	capture: Capture,
	confirmation: Confirmation,
	first: Glance = glance(document, memory, capture, confirmation),
): Observation {
	if (first.sure) return withoutChange(memory, first)
	const held = recognisePage(document, first.reading, memory)
	if (held) return withoutChange(memory, refuse(held, memory))
	const { blocks } = first.reading
	const shown = { blocks, contentHash: contentHash(blocks), at: capture.observedAt }
	return confirm(document, memory, shown, first.skimHash, confirmation)
}

const withoutChange = (memory: Memory, { result, known }: Step): Observation => ({
	...result,
	memory: { ...memory, ...known },
	change: null,
	statements: null,
})

/** Steps 5 to 7, for a page that is the document: the same, a first reading, or a new wording on its way. */
function confirm(
	document: Document,
	memory: Memory,
	shown: Shown,
	skimHash: string,
	confirmation: Confirmation,
): Observation {
	const { version } = memory
	if (version && isVersion(memory, shown))
		return withoutChange(memory, stand({ ...memory, skimHash }, version, shown.at))
	const whole: Text = { ...shown, skimHash, firstSeen: shown.at, setAside: 0, unsettled: null }
	if (!version && !memory.absent) return adopt(document, memory, whole, shown.at, null)
	if (confirmation.sightings <= 1) return adopt(document, memory, whole, shown.at, { flips: false })
	const weighed = weigh(memory.unsettled, lineKeys(memory.blocks), shown, confirmation)
	const text = settledText(memory, shown, skimHash, weighed)
	const next = text && isVersion(memory, text) ? null : text
	const isReturn = memory.earlier[(next ?? shown).contentHash] !== undefined
	const hasHeldStill = next && Date.parse(shown.at) - Date.parse(next.firstSeen) >= CALM
	if (!next || (isReturn && !hasHeldStill && !weighed.flips)) return wait(memory, shown, weighed, isReturn)
	return adopt(document, memory, next, shown.at, weighed)
}

/** Whether a text is the version's wording, however it is spelt and laid out. */
const isVersion = ({ version, blocks }: Memory, text: Pick<Shown, 'blocks' | 'contentHash'>): boolean =>
	version !== null && (version.contentHash === text.contentHash || isSameWording(blocks, text.blocks))

/** A text that is to be a version. */
interface Text extends Pick<Shown, 'blocks' | 'contentHash'> {
	/** Of the page, where it shows exactly this text. */
	readonly skimHash: string | null
	/** ISO; since when all of it was seen. */
	readonly firstSeen: string
	/** Lines of the page that are no part of it. */
	readonly setAside: number
	/** What is known once it is the version. */
	readonly unsettled: Unsettled | null
}

/** The version's text with the edits that are due; null when none is. */
function settledText(memory: Memory, shown: Shown, skimHash: string, weighed: Weighed): Text | null {
	const { due, edits, stretches, setAside } = weighed
	if (due.size === 0) return null
	const blocks = setAside === 0 ? shown.blocks : settle(memory.blocks, shown.blocks, stretches, due)
	return {
		blocks,
		contentHash: setAside === 0 ? shown.contentHash : contentHash(blocks),
		skimHash: setAside === 0 ? skimHash : null,
		firstSeen: latest([...due].map((edit) => edits.get(edit)!.firstSeen)),
		setAside,
		unsettled: followAdopted(weighed, blocks, shown),
	}
}

const latest = (times: readonly string[]): string => times.reduce((a, b) => (a > b ? a : b))

/** What a page comes to while nothing of it is adopted. */
function wait(memory: Memory, { contentHash, at }: Shown, weighed: Weighed, isReturn: boolean): Observation {
	const { unsettled, waiting, onlyRestless } = weighed
	if (isReturn)
		return withoutChange(memory, {
			result: { outcome: 'held', reason: 'older-version', contentHash, setAside: 0 },
			known: { ...memory, pending: null, unsettled },
		})
	if (onlyRestless && memory.version)
		return withoutChange(memory, standRestless(memory, memory.version, weighed, at))
	return withoutChange(memory, {
		result: { outcome: 'pending', reason: null, contentHash, setAside: 0 },
		known: { ...memory, pending: { contentHash, ...waiting }, unsettled },
	})
}

/** Makes a text the version: the first reading of a document, or a change. */
function adopt(
	document: Document,
	memory: Memory,
	text: Text,
	at: string,
	step: Pick<Weighed, 'flips'> | null,
): Observation {
	const { version, earlier } = memory
	const { blocks, contentHash, firstSeen } = text
	const announced = { ...(version && daysAnnouncedIn(memory.blocks, version.firstSeen)), ...memory.announced }
	const from = version?.number ?? NOT_PUBLISHED
	const returnTo = earlier[contentHash] ?? null
	const isShortLived = version && Date.parse(at) - Date.parse(version.firstSeen) < SHORT_LIVED
	const recurs = { returnTo, flips: step?.flips === true || (returnTo !== null && isShortLived === true) }
	const difference =
		step && differenceBetween(document, version && memory.blocks, blocks, firstSeen, recurs, announced)
	const change: Change | null = difference && {
		document: document.id,
		from,
		to: from + 1,
		firstSeen,
		confirmedAt: at,
		...recurs,
		...assess(difference),
	}
	const characters = blocks.reduce((sum, block) => sum + block.text.length, 0)
	return {
		outcome: change ? 'changed' : 'first',
		reason: null,
		contentHash,
		setAside: text.setAside,
		change,
		statements: difference?.statements.after ?? findStatements(document, blocks),
		memory: {
			...memory,
			version: { number: from + 1, contentHash, firstSeen, lastSeen: at, characters },
			skimHash: text.skimHash,
			pending: null,
			unsettled: text.unsettled,
			earlier: version ? { ...earlier, [version.contentHash]: version.number } : earlier,
			announced: { ...daysAnnouncedIn(blocks, firstSeen), ...announced },
			blocks,
		},
	}
}
