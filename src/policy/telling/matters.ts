// What a material change comes to, one matter each: statements altered, a coming text announced, sections, edits. The
// gravest first.
import type { Announcement, Edit, Reason } from '../model.ts'
import { daysUntil } from '../context/document-dates.ts'
import { dateInWords } from '../english/dates.ts'
import { quoted, times } from '../english/quotes.ts'
import type { Finding } from '../judge/finding.ts'
import type { WholeSection } from '../judge/whole-sections.ts'
import { isPermission } from '../rules/commitments.ts'
import { grounds } from '../rules/gravity.ts'
import { reasonOf } from '../rules/reasons.ts'
import { inFull, inShort } from '../rules/told.ts'
import type { FoundTopic } from '../rules/topics/of-sentence.ts'
import { type AlteredStatement, describeStatements, toldTogether } from './describe-statement.ts'

/** What is to be said of a change. */
export interface Story {
	/** Findings of the change's severity, an edit each, in reading order. */
	readonly edits: readonly (readonly Finding[])[]
	readonly sections: readonly WholeSection[]
	readonly announcements: readonly Announcement[]
	/** Statements withdrawn, answered or made. */
	readonly statements: readonly AlteredStatement[]
	/** When the newer wording was first seen, ISO. */
	readonly firstSeen: string
	/** Whether the newer text's own day is still to come. */
	readonly coming: boolean
}

/** One thing to be told. */
export interface Matter {
	/** From 0 to somewhat over 100. */
	readonly weight: number
	/** As the headline has it, with quotes of at most `max` characters; the shorter form where it has two. */
	readonly text: (max: number, short: boolean) => string
	readonly reasons: readonly Reason[]
	/** The edits it tells of. */
	readonly edits: readonly Edit[]
}

const groundWeight = (name: string): number => grounds.find((ground) => ground.name === name)?.weight ?? 0

/** All matters of a material change, the gravest first; those told in the same words are one. */
export function mattersOf(whole: Story): Matter[] {
	const extended = whole.statements.filter((one) => extendsPermission(one, whole.edits))
	const story = { ...whole, statements: whole.statements.filter((one) => !extended.includes(one)) }
	const announced = announcedMatters(story)
	const described = new Set(announced.flatMap(({ edits }) => edits))
	const sections = story.sections.map((section) => sectionMatter(section, story))
	const inSections = new Set(sections.flatMap(({ edits }) => edits))
	const edits = story.edits
		.filter(([first]) => !described.has(first!.edit) && !inSections.has(first!.edit))
		.map((findings) => findings.filter((finding) => !restsOn(finding, story.statements)))
		.filter((findings) => findings.length > 0)
		.map((findings) =>
			editMatter(
				gravestOf(findings),
				findings.some((finding) => restsOn(finding, extended)) ? groundWeight('permitted') : 0,
				whole.coming,
			),
		)
	const all = [...statementMatters(story), ...announced, ...sections, ...edits]
	return [...Map.groupBy(all, ({ reasons }) => reasons[0]!.text).values()]
		.map(together)
		.sort((a, b) => b.weight - a.weight)
}

/** What several edits are told in the same words, once. */
function together([first, ...others]: readonly Matter[]): Matter {
	const { weight, text, reasons, edits } = first!
	return {
		weight,
		text: (...how) => text(...how) + times(1 + others.length),
		reasons,
		edits: [...edits, ...others.flatMap((other) => other.edits)],
	}
}

/** A permission that older words gave in part is not called new: it is told as reworded, with both wordings. */
const extendsPermission = ({ rule, quote }: AlteredStatement, edits: Story['edits']): boolean =>
	rule === 'permitted' &&
	edits.flat().some(({ sentenceEdit }) => {
		const { before = null, after = null } = sentenceEdit ?? {}
		return before !== null && after !== null && after.includes(quote) && isPermission(before)
	})

/** What a statement is told by is not told twice. */
const restsOn = ({ sentenceEdit }: Finding, statements: readonly AlteredStatement[]): boolean =>
	statements.some(
		({ quote }) => sentenceEdit?.after?.includes(quote) || sentenceEdit?.before?.includes(quote),
	)

const gravestOf = (findings: readonly Finding[]): Finding =>
	findings.reduce((one, other) =>
		(other.explanation?.weight ?? 0) > (one.explanation?.weight ?? 0) ? other : one,
	)

function editMatter({ edit, explanation, reasons }: Finding, least: number, coming: boolean): Matter {
	const [reason] = reasons as [Reason]
	if (!explanation)
		return {
			weight: Math.max(least, groundWeight(reason.rule)),
			text: (_, short) => reason.text.replace(short ? /, before under “[^”]*”\.$|\.$/u : /\.$/u, ''),
			reasons: [reason],
			edits: [edit],
		}
	const { told, weight } = explanation
	return {
		weight: Math.max(least, weight),
		text: (max, short) => (short ? inShort(told, max, coming) : inFull(told, max, coming)),
		reasons: [reason],
		edits: [edit],
	}
}

/** What is said of a day to come is told as announced. */
const isAnnounced = (quote: string, announcements: readonly Announcement[]): boolean =>
	announcements.some((one) => one.quote.includes(quote) || quote.includes(one.quote))

/** Statements, those altered alike together. */
function statementMatters({ statements, edits, announcements }: Story): Matter[] {
	const present = statements.filter(({ quote }) => !isAnnounced(quote, announcements))
	return [...Map.groupBy(present, ({ rule }) => rule)].map(([rule, group]) => ({
		weight: groundWeight(rule),
		text: (max, short) => describeStatements(toldTogether(group), short ? null : max),
		reasons: group.map((one) => one.reason),
		edits: editsWith(edits, toldTogether(group)),
	}))
}

const editsWith = (edits: Story['edits'], statements: readonly AlteredStatement[]): Edit[] =>
	edits.flatMap(([first]) =>
		statements.some(({ quote }) => first!.edit.after?.includes(quote) || first!.edit.before?.includes(quote))
			? [first!.edit]
			: [],
	)

/** A section that was added or removed, with what matters most in it. */
function sectionMatter({ kind, heading, reason }: WholeSection, { edits }: Story): Matter {
	const within = edits.filter(
		([first]) =>
			first!.edit.kind === kind &&
			[...first!.edit.section, first!.edit.after ?? first!.edit.before].includes(heading),
	)
	const best = gravestOf(within.flat())
	const told = best.explanation?.told
	const words = told && (told.after ?? told.before)
	const name = `${kind === 'added' ? 'new' : 'removed'} section ${quoted(heading, MAX_HEADING)}`
	return {
		weight: Math.max(groundWeight('section'), best.explanation?.weight ?? 0),
		text: (max) => (words ? `${name}: ${quoted(words, max)}` : name),
		reasons: [words ? { ...reason, text: `${capital(name)}: ${quoted(words, MAX_ANNOUNCED)}.` } : reason],
		edits: within.map(([first]) => first!.edit),
	}
}
const MAX_HEADING = 60

/** A coming text, with what its announcement says of it; nothing else of the same paragraph is told as present. */
function announcedMatters({ announcements, edits, statements, firstSeen }: Story): Matter[] {
	const [first] = announcements
	if (!first) return []
	const days = daysUntil(firstSeen, first.date)
	const ahead = days === null ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} ahead`
	const beside = edits.filter(([finding]) =>
		announcements.some(({ quote }) => finding!.edit.after?.includes(quote)),
	)
	const ofNotice = edits.filter((findings) =>
		findings.every(({ topics }) => topics.length > 0 && topics.every(({ topic }) => topic === 'notice')),
	)
	const content = beside
		.flat()
		.filter(({ sentenceEdit, topics }) => sentenceEdit?.after && topics.some(saysMore))
	const best = content.length > 0 ? gravestOf(content) : null
	const said = best?.sentenceEdit?.after ?? null
	const what = `announces a ${first.preview ? 'new text' : 'change'} for ${dateInWords(first.date)}${ahead}`
	const words = quoted(said ?? first.quote, MAX_ANNOUNCED)
	const coming = statements.filter(({ quote }) => isAnnounced(quote, announcements))
	return [
		{
			weight: Math.max(
				groundWeight('announcement'),
				best?.explanation?.weight ?? 0,
				...coming.map(({ rule }) => groundWeight(rule)),
			),
			text: (max, short) => (short ? what : `${what}: ${quoted(said ?? first.quote, max)}`),
			reasons: [
				reasonOf(
					'announcement',
					{ before: null, after: said ?? first.quote },
					'',
					`${capital(what)}: ${words}`,
				),
				...coming.map(({ reason }) => reason),
			],
			edits: [...new Set([...beside, ...ofNotice].map(([finding]) => finding!.edit))],
		},
	]
}
const MAX_ANNOUNCED = 240
/** More than that something will change. */
const saysMore = ({ topic, words }: FoundTopic): boolean => topic !== 'notice' && words.length > 0

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
