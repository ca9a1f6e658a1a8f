import { compare } from './compare/compare.ts'
import { daysUntil, documentDate, isSilent, newAnnouncements } from './context/document-dates.ts'
import type { Finding } from './judge/finding.ts'
import { gravest, judge } from './judge/findings.ts'
import type { DaysAnnounced } from './memory.ts'
import type {
	Announcement,
	AssessedEdit,
	Assessment,
	Block,
	Change,
	Document,
	Edit,
	Reason,
	Severity,
	StatementFinding,
	Topic,
} from './model.ts'
import { isOfPage } from './rules/order.ts'
import { wholeSections } from './judge/whole-sections.ts'
import { openLeadOf } from './context/frame.ts'
import { type VersionPair, pairVersions } from './context/version-pair.ts'
import { alteredStatements } from './statements/altered.ts'
import { topicsOfStatement } from './statements/topics.ts'
import { type StatementState, findStatements } from './statements/find.ts'
import { reasonsOfReturn } from './telling/describe-return.ts'
import { mattersOf } from './telling/matters.ts'
import { summarise } from './telling/summary.ts'
import { describeAlteration } from './telling/describe-statement.ts'
import { touchedTopics } from './rules/topics/touched.ts'
import { MAX_TOPICS, topTopics } from './rules/topics/of-change.ts'

/** Raised when the rules change, so that changes on record are assessed anew. */
export const ASSESSMENT_VERSION = 3

/** Reasons kept for a change as a whole: those of its gravest edits. Every edit keeps its own. */
const MAX_REASONS = 40

/** One step of a document's history, to be judged. */
export interface Difference {
	readonly document: Document
	readonly before: readonly Block[]
	readonly after: readonly Block[]
	readonly edits: readonly Edit[]
	/** How each text has the statements; `before` is null where nothing was published before: the text is new as a whole. */
	readonly statements: {
		readonly before: readonly StatementState[] | null
		readonly after: readonly StatementState[]
	}
	/** When the newer wording was first seen, ISO. */
	readonly firstSeen: string
	/** The earlier version whose wording the newer one is, and whether the two go back and forth. */
	readonly recurs?: Pick<Change, 'returnTo' | 'flips'> | undefined
	readonly announced: DaysAnnounced
}

/** Two texts of a document compared, and read for its statements; `before` is null where nothing was published before. */
export const differenceBetween = (
	document: Document,
	before: readonly Block[] | null,
	after: readonly Block[],
	firstSeen: string,
	recurs?: Difference['recurs'],
	announced: DaysAnnounced = {},
): Difference => ({
	document,
	before: before ?? [],
	after,
	edits: compare(before ?? [], after),
	statements: {
		before: before && findStatements(document, before),
		after: findStatements(document, after),
	},
	firstSeen,
	recurs,
	announced,
})

/** What the edits from one version to the next mean: severity with its reasons, topics, dates, summary. Pure. */
export function assess(difference: Difference): Assessment {
	const { document, before, after, edits, statements, firstSeen, recurs } = difference
	const appears = statements.before === null
	const versions = pairVersions(document, before, after, edits, firstSeen)
	const judged = judge(edits, versions)
	const announced = newAnnouncements(before, after, firstSeen)
	const sections = wholeSections(judged)
	const altered = appears ? [] : alteredStatements(statements.before, statements.after)
	const alterations = altered.flatMap((finding) => describeAlteration(finding, firstSeen, versions.holdsFrom))
	const ofReturn = reasonsOfReturn(recurs)
	const assessed = judged.map((findings) => assessEdit(findings, versions))
	const isMaterial = alterations.length + announced.length + sections.length > 0
	const severity = isMaterial ? 'material' : gravest([...assessed, ...ofReturn])
	const isAround =
		!isMaterial &&
		ofReturn.length === 0 &&
		assessed.every(({ reasons }) => reasons.every(({ rule }) => isOfPage(rule)))
	const leading = judged
		.map((findings) => findings.filter((finding) => finding.severity === severity))
		.filter((findings) => findings.length > 0)
	const matters =
		severity === 'material'
			? mattersOf({
					edits: leading,
					sections,
					announcements: announced,
					statements: alterations,
					firstSeen,
					coming: versions.holdsFrom !== null,
				})
			: []
	const own = documentDate(after)
	const moved = own !== null && own.date !== documentDate(before)?.date ? own.date : null
	const onRecord = moved === null ? undefined : difference.announced[moved]
	const announcedAt = onRecord !== undefined && onRecord < firstSeen ? onRecord : null
	return {
		severity,
		alert: severity === 'material',
		topics: topicsOf(leading, announced, altered, severity),
		allTopics: allTopicsOf(leading.flat(), altered, versions),
		reasons: [
			...ofReturn,
			...(severity === 'material'
				? matters.flatMap(({ reasons }) => reasons).slice(0, MAX_REASONS)
				: firstOfEach(leading.flat().flatMap(({ reasons }) => reasons))),
		],
		edits: assessed,
		summary: summarise({
			matters,
			edits: leading,
			newDate: moved,
			firstSeen,
			flips: recurs?.flips === true,
		}),
		silentEdit: appears || isAround ? null : isSilent(before, after, announced.length > 0),
		effectiveDate: own?.date ?? null,
		noticeDays: daysUntil(announcedAt ?? firstSeen, moved ?? announced[0]?.date ?? null),
		announcedAt,
		announcements: announced,
		statements: altered,
	}
}

/** What a change is about; one that announces a coming text is about notice too. */
function topicsOf(
	edits: readonly (readonly Finding[])[],
	announced: readonly Announcement[],
	altered: readonly StatementFinding[],
	severity: Severity,
): Topic[] {
	const ofStatements = altered.flatMap(({ id }) => topicsOfStatement(id).slice(0, 1))
	const topics = [
		...new Set([
			...ofStatements,
			...topTopics(edits.map((findings) => findings.flatMap(({ topics }) => topics))),
		]),
	].slice(0, MAX_TOPICS)
	const said = new Set(announced.map(({ quote }) => quote))
	const ofNotice = edits
		.flat()
		.some(
			({ sentenceEdit, topics }) =>
				said.has(sentenceEdit?.after ?? '') && topics.some(({ topic }) => topic === 'notice'),
		)
	if (ofNotice) return [...new Set<Topic>(['notice', ...topics])].slice(0, MAX_TOPICS)
	return topics.length === 0 && severity === 'material' ? ['other'] : topics
}

/** Every topic that edits of the change's severity touch. */
function allTopicsOf(
	findings: readonly Finding[],
	altered: readonly StatementFinding[],
	versions: VersionPair,
): Topic[] {
	const all = new Set([
		...altered.flatMap(({ id }) => topicsOfStatement(id)),
		...findings.flatMap(({ topics }) => topics.map(({ topic }) => topic)),
	])
	for (const { edit, sentenceEdit } of findings)
		if (sentenceEdit) for (const topic of touchedTopics({ edit, sentenceEdit, versions }, all)) all.add(topic)
	return [...all]
}

/** An edit with the gravest of its findings. */
function assessEdit(findings: readonly Finding[], versions: VersionPair): AssessedEdit {
	const { edit } = findings[0]!
	const lead = leadOfEdit(edit, versions)
	const severity = gravest(findings)
	const leading = findings
		.filter((finding) => finding.severity === severity)
		.toSorted((a, b) => (b.explanation?.weight ?? 0) - (a.explanation?.weight ?? 0))
	return {
		...findings[0]!.edit,
		severity,
		...(lead === null ? {} : { lead }),
		topics: topTopics([leading.flatMap(({ topics }) => topics)]),
		reasons: leading.flatMap(({ reasons }) => reasons),
	}
}

/** The line that leads into an entry of a list: “We collect:”. */
function leadOfEdit({ block, beforeIndex, afterIndex }: Edit, { older, newer }: VersionPair): string | null {
	const frame = afterIndex === null ? older.frames[beforeIndex!] : newer.frames[afterIndex]
	return block === 'item' && frame ? openLeadOf(frame) : null
}

/** The first reason of each rule, in order: the whole list stands with the edits. */
const firstOfEach = (reasons: readonly Reason[]): Reason[] =>
	[...new Map(reasons.toReversed().map((reason) => [reason.rule, reason])).values()].toReversed()
