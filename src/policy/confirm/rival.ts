import type { Rival } from '../memory.ts'
import { CALM } from './restless.ts'

/** Share of captures from which a text takes turns with the version's; a stale answer now and then has less. */
const SHARE = 0.4
/** A rival seen less often than this gives way to another text. */
const SELDOM = 0.25

/** What is known of the rival after a capture at an ISO time that showed `contentHash`; null for the version's own text. */
export function meetRival(rival: Rival | null, contentHash: string | null, at: string): Rival | null {
	if (rival === null || (contentHash !== null && contentHash !== rival.contentHash && isSeldom(rival)))
		return contentHash === null ? null : { contentHash, since: at, sightings: 1, captures: 1 }
	const isSeen = contentHash === rival.contentHash
	return { ...rival, sightings: rival.sightings + Number(isSeen), captures: rival.captures + 1 }
}

const shareOf = ({ sightings, captures }: Rival): number => sightings / captures
const isSeldom = (rival: Rival): boolean => shareOf(rival) < SELDOM

/** Milliseconds: a text that has stood for longer without a break does not take turns now. */
const LONGEST_TURN = 3 * 3600 * 1000

/** Whether a text has taken turns with the version's for a day, half and half or more, and still does. */
export const takesTurns = (
	rival: Rival | null,
	contentHash: string,
	firstSeen: string,
	at: string,
): boolean =>
	rival?.contentHash === contentHash &&
	shareOf(rival) >= SHARE &&
	Date.parse(at) - Date.parse(rival.since) >= CALM &&
	Date.parse(at) - Date.parse(firstSeen) < LONGEST_TURN
