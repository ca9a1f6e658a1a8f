import { announcements, documentDate } from './document-dates.ts'
import { renamedTerms } from './defined-terms.ts'
import { type Frame, framesOf } from './frame.ts'
import type { Block, Document, Edit } from '../model.ts'
import { renamesIn, underNewNames } from './renames.ts'
import { type SentenceIndex, indexSentences } from '../compare/recurrence.ts'
import { keyOf } from '../english/sentences.ts'
import { type TextSubject, subjectOf } from './text-subject.ts'

/** What the rules must know of the two versions besides the difference they look at. */
export interface VersionPair {
	/** What the document is about. */
	readonly subject: TextSubject
	/** Whether an announcement of the older version was removed and its day has passed. */
	readonly announcementOver: boolean
	/** When the newer wording was first seen, ISO. */
	readonly seen: string
	/** The newer version's own new date, ISO, where it was seen before it; null where the text holds already. */
	readonly holdsFrom: string | null
	/** Words of the older version under the names the newer one uses. */
	readonly renamed: (older: readonly string[]) => string[]
	readonly older: VersionText
	readonly newer: VersionText
}

/** One of the two versions. */
export interface VersionText {
	readonly blocks: readonly Block[]
	readonly index: SentenceIndex
	/** What each block stands under. */
	readonly frames: readonly Frame[]
	/** Keys of its headings and questions alone. */
	readonly headings: ReadonlySet<string>
	/** All text under one heading, by the innermost heading's words. */
	readonly sectionText: (heading: string) => string
}

/** Beyond this many edits a text is rewritten: its phrases are no longer looked for one by one. */
const MAX_EDITS_FOR_PHRASES = 400

export function pairVersions(
	document: Document,
	before: readonly Block[],
	after: readonly Block[],
	edits: readonly Edit[],
	seen: string,
): VersionPair {
	const text = after.map((block) => block.text).join('\n')
	const was = before.map((block) => block.text).join('\n')
	const titleOf = (blocks: readonly Block[]) =>
		`${document.title} ${blocks.find(({ kind }) => kind === 'heading')?.text ?? ''}`
	const renames = [
		...renamedTerms(edits, was, text),
		...renamesIn(edits, was, text, [titleOf(before), titleOf(after)]),
	]
	const withPhrases = edits.length <= MAX_EDITS_FOR_PHRASES
	return {
		subject: subjectOf(document, after.length > 0 ? after : before),
		announcementOver: !new Set(daysAnnounced(before, seen)).isSubsetOf(new Set(daysAnnounced(after, seen))),
		seen,
		holdsFrom: holdsFrom(before, after, seen),
		renamed: (older) => older.map((side) => underNewNames(side, renames)),
		older: versionText(before, withPhrases),
		newer: versionText(after, withPhrases),
	}
}

function holdsFrom(before: readonly Block[], after: readonly Block[], seen: string): string | null {
	const date = documentDate(after)?.date ?? null
	const isComing = date !== null && date.length === ISO_DAY && date > seen.slice(0, ISO_DAY)
	return isComing && date !== documentDate(before)?.date ? date : null
}
/** Characters of a day, YYYY-MM-DD; a month alone is no day to come. */
const ISO_DAY = 10

/** Days up to `seen` that a version announces. */
const daysAnnounced = (blocks: readonly Block[], seen: string): string[] =>
	announcements(blocks, '').flatMap(({ date, quote }) =>
		date <= seen.slice(0, 10) && !PAST.test(quote) ? [date] : [],
	)

/** Says that something was changed, not that it will be. */
const PAST =
	/\b(?:we|have|has|was|were|been|['’]ve) (?:updated|changed|revised|introduced|made|replaced|amended)\b/iu

function versionText(blocks: readonly Block[], withPhrases: boolean): VersionText {
	return {
		blocks,
		index: indexSentences(blocks, withPhrases),
		frames: framesOf(blocks),
		headings: new Set(
			blocks.filter(({ kind }) => kind === 'heading' || kind === 'question').map(({ text }) => keyOf(text)),
		),
		sectionText: sectionTexts(blocks),
	}
}

function sectionTexts(blocks: readonly Block[]): (heading: string) => string {
	let texts: Map<string, string> | null = null
	return (heading) => {
		texts ??= new Map(
			[...Map.groupBy(blocks, ({ section }) => section.at(-1) ?? '')].map(([name, list]) => [
				name,
				list.map(({ text }) => text).join('\n'),
			]),
		)
		return texts.get(heading) ?? ''
	}
}
