// The document's own date, and what it says will change on a day.
import { findDates } from '../english/dates.ts'
import type { Announcement, Block } from '../model.ts'
import { normalise } from '../english/normalise.ts'
import { sentences } from '../english/sentences.ts'

/** A date a document gives for itself. */
export interface OwnDate {
	/** ISO, YYYY-MM-DD, or YYYY-MM where no day is given. */
	readonly date: string
	/** Exact words, a piece of the version's text. */
	readonly quote: string
}

const OWN_BEFORE =
	/(?:\b(?:effective|in effect|in force|dated?|updat(?:ed?|ing)|revis(?:ed|ion)|modified|amended|changed|reviewed|published|version|posted|mise à jour)\b|\bapplies (?:as )?(?:from|of)\b)[^.;]{0,40}$/iu
const OWN_AFTER = /^\W{0,3}(?:version\b|\(?(?:effective|last updated|updated|revised)\b)/iu
const OF_ITSELF =
	/\b(?:this|our|the|these) (?:[\w’'-]+ ){0,4}(?:polic(?:y|ies)|notices?|statements?|terms|agreement|document|page)\b/iu
const OF_SOMETHING_ELSE = /\b(?:[Aa]ct|[Ll]aw|[Dd]ecree|[Rr]egulation|[Dd]irective|[Cc]ode|for [A-Z]\w+)\b/u
/** A line that holds little more than a date is about the document. */
const LINE_WORDS = 14

/** Every date the document gives for itself: effective, last revised, version of, in order; then those that stand alone. */
export const ownDates = (blocks: readonly Block[]): OwnDate[] => [
	...blocks.flatMap(({ text }) => (/\d{2}/.test(text) ? sentences(text) : [])).flatMap(ownDatesIn),
	...standingAlone(blocks),
]

/** Blocks at the beginning and at the end of a document among which a line of a date alone is its date. */
const HEAD = 4
const FOOT = 2
/** The code a version goes by: letters and figures, before the date or after it ("TR105 12/13/21", "v2 – May 2024"). */
const VERSION_CODE = /^(?:\p{L}{1,6}[-_ ]?\d[\w.-]*|\d+\.[\d.]+)$/u

function standingAlone(blocks: readonly Block[]): OwnDate[] {
	const isAtEnd = (at: number) => at < HEAD || at >= blocks.length - FOOT
	return blocks.flatMap(({ kind, text }, at): OwnDate[] => {
		if (kind !== 'paragraph' || text.length > LONGEST_DATE || !/\d{2}/.test(text)) return []
		const [date, ...more] = findDates(text)
		if (!date || more.length > 0) return []
		const rest = `${text.slice(0, date.at)} ${text.slice(date.at + date.text.length)}`.replace(
			/^[^\p{L}\d]+|[^\p{L}\d]+$/gu,
			'',
		)
		return VERSION_CODE.test(rest) || (rest === '' && isAtEnd(at)) ? [{ date: date.iso, quote: text }] : []
	})
}
/** A date and the code of a version, in characters. */
const LONGEST_DATE = 40

function ownDatesIn({ text }: { readonly text: string }): OwnDate[] {
	const dates = findDates(text)
	if (dates.length === 0 || isComing(text)) return []
	if ((!isShortSide(text) && !OF_ITSELF.test(text)) || OF_SOMETHING_ELSE.test(text)) return []
	return dates
		.filter(
			({ at, text: words }) =>
				OWN_BEFORE.test(text.slice(0, at)) || OWN_AFTER.test(text.slice(at + words.length)),
		)
		.map(({ iso }) => ({ date: iso, quote: text }))
}

const isShortSide = (text: string): boolean => text.split(/\s+/).length <= LINE_WORDS

/** The document's own effective or last-revised date: the first it gives. Null when it gives none. */
export const documentDate = (blocks: readonly Block[]): OwnDate | null => ownDates(blocks)[0] ?? null

/** Whether a sentence does no more than date the document. */
export const isOwnDate = (sentence: string): boolean => ownDatesIn({ text: sentence }).length > 0

const COMING =
	/\b(?:we(?:['’]re| are| will be| plan to)? (?:be )?(?:updat|chang|revis|introduc|mak)\w*|will (?:be )?(?:updat\w*|chang\w*|go into effect|take effect|comes? into (?:effect|force)|become effective|appl(?:y|ies)|replace\w*|start|begin|end|no longer)|goes into effect|takes effect|comes into (?:effect|force)|(?:are|is) (?:changing|coming|being updated)|(?:starting|beginning|from|as of|effective(?: as of)?|until|after) (?:on )?$|upcoming|what['’]s (?:coming|changing)|start(?:s|ing)|begin(?:s|ning))\b/iu
const POLICY_MATTER =
	/\b(?:terms|polic(?:y|ies)|notices?|agreements?|statements?|settings?|data|privacy|ai|models?|train\w*|information|cookies?|ads?)\b/iu

/** Whether a sentence speaks of something that is still to come on a day. */
const isComing = (text: string): boolean =>
	/\bwe(?:['’]re| are) (?:updating|changing)|\bwill\b|\bgoes into effect\b/iu.test(text)

/**
 * What a version says will change on a day after `seen` (ISO): a sentence with a full date, words of coming change and
 * something a policy governs; with the address of the coming text where the block links one.
 */
export function announcements(blocks: readonly Block[], seen: string): Announcement[] {
	const today = seen.slice(0, 10)
	return blocks.flatMap((block) =>
		sentences(block.text).flatMap(({ text }): Announcement[] => {
			const date = announcedDate(text)
			return date !== null && date > today ? [{ date, quote: text, preview: previewOf(block) }] : []
		}),
	)
}

/** The day (ISO) on which a sentence says that something a policy governs changes; null where it says none. */
export function announcedDate(text: string): string | null {
	if (!/\d{4}/.test(text)) return null
	const days = findDates(text).filter(({ iso }) => iso.length === 10)
	return days.findLast(({ at }) => announces(text, at))?.iso ?? null
}

const announces = (text: string, at: number): boolean =>
	POLICY_MATTER.test(text) && (COMING.test(text) || COMING.test(text.slice(0, at).trimEnd()))

const previewOf = ({ links = [] }: Block): string | null =>
	(
		links.find(({ href }) => /preview/i.test(href)) ??
		links.find(({ text }) => /coming|preview|updated|new|here/i.test(text))
	)?.href ?? null

/** Announcements of the newer version that the older one did not make. */
export const newAnnouncements = (
	before: readonly Block[],
	after: readonly Block[],
	seen: string,
): Announcement[] => {
	const known = new Set(announcements(before, seen).map(({ date }) => date))
	const said = new Set(before.map(({ text }) => normalise(text)))
	const fresh = after.filter(({ text }) => !said.has(normalise(text)))
	return announcements(fresh, seen).filter(({ date }) => !known.has(date))
}

/** Days that a text announces as still to come, as on record since a time (ISO). */
export const daysAnnouncedIn = (blocks: readonly Block[], since: string): Record<string, string> =>
	Object.fromEntries(announcements(blocks, since).map(({ date }) => [date, since]))

/**
 * Whether the text changed and the document's own date did not; a document without a date never says when it changed.
 * Null where the newer text itself announces what is coming, which is no silence.
 */
export function isSilent(
	before: readonly Block[],
	after: readonly Block[],
	announced: boolean,
): boolean | null {
	const known = new Set(before.flatMap(datesInLine))
	if (ownDates(after).some(({ date }) => !known.has(date))) return false
	return announced ? null : true
}

/** Dates a short line gives, whatever it calls them: a label reworded around the same date is no new date. */
const datesInLine = ({ text }: Block): string[] =>
	sentences(text).flatMap((sentence) =>
		isShortSide(sentence.text) && !isComing(sentence.text)
			? findDates(sentence.text).map(({ iso }) => iso)
			: ownDatesIn(sentence).map(({ date }) => date),
	)

/** Whole days from one ISO time to an ISO date, negative when it has passed; null without a day. */
export function daysUntil(seen: string, date: string | null): number | null {
	if (date?.length !== 10) return null
	return Math.round((Date.parse(date) - Date.parse(seen.slice(0, 10))) / 86_400_000)
}
