import type { HeldReason } from './held-reasons.ts'
import { isForeignText, isSameLanguage } from './languages.ts'
import { type Likeness, blockTexts, frequentWords, measureLikeness, shareNamed } from './likeness.ts'
import type { Memory } from '../memory.ts'
import type { Part } from '../page/content-element.ts'
import type { Block, Capture, Document } from '../model.ts'
import type { Reading } from '../page/read.ts'
import { recogniseMixture } from './mixtures.ts'
import { isAddressOf, isAddressOfOther, isTitleOfOther } from './other-documents.ts'
import { shareUnavailable, standinFor } from './stand-ins.ts'
import { wallAt } from '../page/wall-signs.ts'

export { type HeldReason, heldReasons } from './held-reasons.ts'

/** Most bytes of a page that are read: five times the largest policy page known. */
export const MOST_BYTES = 5_000_000

const STATUSES: Readonly<Record<number, HeldReason>> = {
	401: 'unauthorized',
	403: 'forbidden',
	404: 'not-found',
	410: 'not-found',
	429: 'rate-limited',
	999: 'refused',
}

/** Whether an answer is plainly not the document, before its page is looked at; null when it may be. */
export function recogniseAnswer(document: Document, capture: Capture): HeldReason | null {
	return asPreview(
		document,
		recogniseStatus(capture) ?? recogniseAddress(document, capture) ?? recogniseBody(capture),
	)
}

function recogniseStatus({ status }: Capture): HeldReason | null {
	if (status === 200 || status === 203) return null
	return STATUSES[status] ?? (status >= 500 && status < 600 ? 'server-error' : 'unexpected-status')
}

function recogniseAddress(document: Document, { url }: Capture): HeldReason | null {
	const wall = wallAt(url)
	if (wall && wall !== wallAt(document.url)) return wall
	if (isAddressOfOther(document, url)) return 'other-document'
	return document.kind === 'preview' && !isAddressOf(document, url) ? 'absent' : null
}

function recogniseBody({ body, contentType }: Capture): HeldReason | null {
	if (body.byteLength > MOST_BYTES) return 'too-large'
	const start = new TextDecoder().decode(body.subarray(0, 512)).trim()
	if (start === '' && body.byteLength < 512) return 'empty'
	const isHtml = contentType
		? /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)
		: start.startsWith('<')
	return isHtml ? null : 'not-html'
}

/**
 * Whether a page is not the document, by what it shows; null when it is. How long the text is never decides alone: a
 * large rewrite names what the document always names, or says something new.
 */
export function recognisePage(document: Document, page: Reading, memory: Memory): HeldReason | null {
	const texts = blockTexts(page.blocks, memory.blocks)
	const likeness = measureLikeness(page.blocks, memory.blocks, texts)
	const broken = isBrokenOff(page, likeness) ? 'truncated' : null
	const isMostlyKept = likeness !== null && likeness.kept >= 0.5
	const reason =
		(isOther(document, page, memory, likeness) ? 'other-document' : null) ??
		recogniseMixture(document, texts) ??
		(isMostlyKept ? broken : recogniseNew(document, page, memory, likeness, broken))
	return asPreview(document, reason)
}

/** For a page that is mostly not what the last version was. */
function recogniseNew(
	document: Document,
	page: Reading,
	{ blocks }: Memory,
	likeness: Likeness | null,
	broken: HeldReason | null,
): HeldReason | null {
	const text = textOf(page.blocks)
	const last = textOf(blocks)
	const named = shareNamed(landmarksOf(document, blocks, last), text)
	return (
		recogniseWall(document, page, text, named) ??
		(page.hasContent ? null : page.cut ? 'truncated' : 'no-content') ??
		recogniseLanguage(document, page, text, last) ??
		broken ??
		(isNotice(page, text, likeness) ? 'error-page' : null) ??
		recogniseText(document, page, likeness, named)
	)
}

/** Share of the last text from which a page that has another title has it, and another name. */
const RENAMED = 0.9

/** Whether a page is another watched document, or the same notice for another region. */
function isOther(document: Document, page: Reading, { blocks }: Memory, likeness: Likeness | null): boolean {
	if (likeness && likeness.kept >= RENAMED) return false
	const isOfOther = page.canonical !== null && isAddressOfOther(document, page.canonical)
	if (isOfOther && likeness?.sameTitle !== true) return true
	// What was never seen is believed to be what it says it is at its own address, whatever it is called.
	const isOwn = page.canonical !== null && isAddressOf(document, page.canonical)
	return (likeness !== null || !isOwn) && isTitleOfOther(document, page.blocks, blocks)
}

/** Share of sentences by which a text says that it cannot be shown: of a short one, a long one, one that nothing is known of. */
const NOTICE = { short: 0.25, long: 0.12, first: 0.3 }
/** How far into a notice it says so first, and how long one is that nothing is known of. */
const NOTICE_START = 600
const LONGEST_FIRST = 1_500

/** Whether a text that has nothing of the last one says, all over, that something cannot be shown for now. */
function isNotice({ title }: Reading, text: string, likeness: Likeness | null): boolean {
	const share = shareUnavailable(text)
	if (likeness === null)
		return share >= NOTICE.first && (text.length < LONGEST_FIRST || shareUnavailable(title ?? '') > 0)
	if (likeness.kept > 0.2 || shareUnavailable(text.slice(0, NOTICE_START)) === 0) return false
	return share >= (likeness.length < 0.35 ? NOTICE.short : NOTICE.long)
}

/** Words the document always has. A last version in another language than the document's names none of them. */
const landmarksOf = (
	{ landmarks, locale }: Document,
	blocks: readonly Block[],
	text: string,
): readonly string[] => landmarks ?? (isForeignText(text, locale) ? [] : frequentWords(blocks))

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n')

/**
 * Text up to which a page may be a wall or an error, by how the text was found: those come without an article, mostly
 * without a main part.
 */
const SHORT: Readonly<Record<Part, number>> = { selected: 400, article: 400, main: 1_500, body: 3_000 }

function recogniseWall(
	document: Document,
	page: Reading,
	text: string,
	named: number | null,
): HeldReason | null {
	const wall = wallAt(page.canonical ?? '')
	if (wall && wall !== wallAt(document.url)) return wall
	const isShort = text.length < SHORT[page.part]
	const [sign] = page.signs
	if (sign && (isShort || (named ?? 1) < 0.5)) return sign
	return isShort ? standinFor(page.title ?? '', text) : null
}

/** A page that says it is in the document's language is believed, unless the last version's text was and this is not. */
function recogniseLanguage(
	{ locale }: Document,
	{ lang }: Reading,
	text: string,
	last: string,
): HeldReason | null {
	const inOther = isForeignText(text, locale)
	const saysOther = lang === null ? null : !isSameLanguage(lang, locale)
	const isForeign = inOther === true && saysOther === false ? isForeignText(last, locale) === false : inOther
	return (isForeign ?? saysOther) ? 'other-language' : null
}

/** The page ended before the text did. An unclosed body may be meant, unless all that is left stood there before. */
const isBrokenOff = ({ cut, part }: Reading, likeness: Likeness | null): boolean =>
	cut && (part !== 'body' || (likeness !== null && likeness.fresh < 0.1 && likeness.length < 0.95))

function recogniseText(
	document: Document,
	page: Reading,
	likeness: Likeness | null,
	named: number | null,
): HeldReason | null {
	const elsewhere = page.canonical !== null && !isAddressOf(document, page.canonical)
	if (elsewhere && likeness?.sameTitle === false && likeness.kept < 0.1) return 'other-document'
	const isShort = likeness !== null && likeness.length < 0.35
	if (isShort && likeness.fresh < 0.05) return 'mostly-gone'
	if (named === null || named >= leastNamed(document, page, likeness)) return null
	if (elsewhere) return 'other-document'
	return isShort ? 'mostly-gone' : 'landmarks-gone'
}

/**
 * Share of its landmarks a page must name. Those we only guess from the last version count for little, and for nothing
 * on a page that has the document's title or calls its address its own: a rewrite may drop them all.
 */
function leastNamed(document: Document, { canonical }: Reading, likeness: Likeness | null): number {
	if (document.landmarks) return 0.5
	const isOwn = likeness?.sameTitle === true || (canonical !== null && isAddressOf(document, canonical))
	return isOwn ? 0 : 0.25
}

/** Causes by which an announced text shows that it is not, or no longer, published. */
const ABSENCES = new Set<HeldReason | null>([
	'not-found',
	'error-page',
	'no-content',
	'other-document',
	'landmarks-gone',
])

const asPreview = (document: Document, reason: HeldReason | null): HeldReason | null =>
	document.kind === 'preview' && ABSENCES.has(reason) ? 'absent' : reason
