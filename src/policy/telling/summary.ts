// One or two plain sentences for a change, made of its findings: headline, mail subject, feed title.
import { daysUntil } from '../context/document-dates.ts'
import { dateInWords } from '../english/dates.ts'
import type { Finding } from '../judge/finding.ts'
import { topicNames, rankOf } from '../lexicon/topic-names.ts'
import type { Announcement, Severity, Topic } from '../model.ts'
import { quoted, times } from '../english/quotes.ts'
import type { WholeSection } from '../judge/whole-sections.ts'
import { describeEdit, hasOperatorReason } from './describe-edit.ts'
import { describeExempt } from './describe-exempt.ts'
import { type AlteredStatement, describeStatements } from './describe-statement.ts'

/** What is to be said of a change. */
export interface Story {
	readonly severity: Severity
	/** Findings of that severity, in reading order. */
	readonly findings: readonly Finding[]
	readonly sections: readonly Pick<WholeSection, 'kind' | 'heading'>[]
	readonly announcements: readonly Announcement[]
	/** Statements withdrawn, answered or made. */
	readonly statements: readonly AlteredStatement[]
	/** The document's own new date, ISO; null where it has none or it stayed. */
	readonly newDate: string | null
	/** When the newer wording was first seen, ISO. */
	readonly firstSeen: string
	/** The text goes back and forth between the two wordings. */
	readonly flips: boolean
}

/** A piece of the summary, and how many edits it covers. */
interface SummaryPart {
	readonly text: string
	readonly count: number
	/** Named once before the parts it holds for. */
	readonly matter?: string | null
	readonly topic?: Topic | undefined
}

/** Length to stay under, in characters, where the words allow it. */
const MAX_LENGTH = 215
/** Parts beyond these have no room however short they are. */
const MAX_PARTS = 8
/** Longest quotes, tried in turn. */
const QUOTES = [130, 108, 88, 64, 48]
const MAX_SECTION_HEADING = 60
/** Edits from which what is left out is counted by what it is about, */
const MANY = 6
/** and from which that says more than another quote. */
const LARGE = 12
/** Matters counted, and things of one kind put together. */
const MAX_MATTERS = 3
const MAX_ALIKE = 3

/** The summary. Every word it quotes stands in one of the two versions. */
export function summarise(story: Story): string {
	const flips = story.flips ? 'The text goes back and forth between two wordings.' : ''
	const date = story.newDate ? `Effective date moved to ${dateInWords(story.newDate)}.` : ''
	const room = MAX_LENGTH - flips.length - date.length
	const drafts = QUOTES.flatMap((max) =>
		ordersOf(partsOf(story, max)).flatMap((parts) => draftsOf(parts, max)),
	)
	if (drafts.length === 0) return `${flips} ${date || 'The same words, laid out otherwise.'}`.trim()
	const fitting = drafts.filter(({ text }) => text.length < room)
	const best = fitting.toSorted((a, b) => b.worth - a.worth)[0] ?? drafts.at(-1)!
	return [flips, `${capital(best.text)}.`, date].join(' ').trim()
}

/** In the order of weight, and with one of those after the first put off: it may be too long where another is not. */
const ordersOf = (parts: readonly SummaryPart[]): (readonly SummaryPart[])[] => [
	parts,
	...[1, 2].flatMap((at) => (at < parts.length - 1 ? [[...parts.toSpliced(at, 1), parts[at]!]] : [])),
]

/** What may be said, from the first part to all of them, with what is left in numbers. */
function draftsOf(parts: readonly SummaryPart[], max: number): { text: string; worth: number }[] {
	return parts.slice(0, MAX_PARTS).flatMap((_, index) => {
		const shown = index + 1
		const left = parts.slice(shown)
		return rest(left).map((more, counted) => ({
			text: [...together(parts.slice(0, shown)), ...more].map(amid).join('; '),
			worth:
				WORTH.two * Math.min(2, shown) +
				WORTH.more * shown +
				WORTH.length * max +
				(sum(left) < LARGE ? WORTH.counted : WORTH.countedOfLarge) * counted,
		}))
	})
}
/** Two things said beat one said at length; a third does not beat words cut too short; numbers suit a rewrite. */
const WORTH = { two: 3, more: 0.6, length: 1 / 50, counted: 0.1, countedOfLarge: 1.5 }

/** A matter is named once for the parts that follow under it. */
const together = (parts: readonly SummaryPart[]): string[] =>
	parts.map(({ text, matter }, index) =>
		matter && matter !== parts[index - 1]?.matter ? `${matter}: ${text}` : text,
	)

/** After a semicolon a sentence goes on. */
const amid = (text: string, index: number): string =>
	index === 0 || !/^\p{Lu}\p{Ll}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** What has no room, in numbers: without a word of its matters, with the one most edits are about, with more. */
function rest(parts: readonly SummaryPart[]): string[][] {
	const count = sum(parts)
	if (count === 0) return [[]]
	const matters = [...Map.groupBy(parts, ({ topic }) => topic)]
		.flatMap(([topic, group]) => (topic ? [{ topic, count: sum(group) }] : []))
		.filter((matter) => count >= MANY && matter.count > 1 && matter.count < count)
		.sort((a, b) => b.count - a.count || rankOf(a.topic) - rankOf(b.topic))
		.slice(0, MAX_MATTERS)
		.map((matter, index) => `${matter.count} ${index === 0 ? 'of them ' : ''}on ${topicNames[matter.topic]}`)
	const more = `${count} more ${count === 1 ? 'edit' : 'edits'}`
	return [0, ...matters.keys()].map((_, shown) => [[more, ...matters.slice(0, shown)].join(', ')])
}

const sum = (parts: readonly SummaryPart[]): number => parts.reduce((total, { count }) => total + count, 0)

function partsOf(story: Story, max: number): SummaryPart[] {
	const { severity, findings, sections, announcements, statements } = story
	const quotes = [...announcements, ...statements].map(({ quote }) => quote)
	const isCovered = ({ edit, sentenceEdit, topics, reasons }: Finding) =>
		(story.newDate !== null && reasons[0]?.rule === 'own-date') ||
		sections.some(({ heading }) => [...edit.section, edit.after ?? edit.before].includes(heading)) ||
		quotes.some((quote) => sentenceEdit?.after?.includes(quote) || sentenceEdit?.before?.includes(quote)) ||
		(announcements.length > 0 && topics.every(({ topic }) => topic === 'notice'))
	const left = findings.filter((finding) => !isCovered(finding)).toSorted((a, b) => weight(b) - weight(a))
	const rest = [
		...announcements.slice(0, 1).map((one) => announce(one, story, max)),
		...describeSections(story, max),
		...(severity === 'material' ? edits(left, max) : describeExempt(left, max)),
	]
	return [...describeStatements(statements, max, rest.length === 0), ...rest]
}

/** "adds the sections “A” and “B”"; how many more there are; of a single one, the words that say most. */
function describeSections({ sections, findings }: Story, max: number): SummaryPart[] {
	return [...Map.groupBy(sections, ({ kind }) => kind)].map(([kind, group]) => {
		const [first, second, ...others] = group.map(({ heading }) =>
			quoted(heading, Math.min(max, MAX_SECTION_HEADING)),
		)
		const more = others.length > 0 ? ` and ${others.length} more` : ''
		if (second)
			return { text: `${VERBS[kind]} the sections ${first}${more ? ',' : ' and'} ${second}${more}`, count: 1 }
		const best = findings
			.filter(({ edit }) => edit.kind === kind && edit.section.includes(group[0]!.heading))
			.reduce<Finding | null>((one, other) => (one && weight(one) >= weight(other) ? one : other), null)
		const words = best && max > MAX_SECTION_HEADING ? `: ${describeEdit(best, max).quotes}` : ''
		return { text: `${VERBS[kind]} the section ${first}${words}`, count: 1 }
	})
}
const VERBS = { added: 'adds', removed: 'drops' }

/** "announces a change for 3 November 2025, 46 days ahead", with the words where they say more than that. */
function announce(
	{ date, quote, preview }: Announcement,
	{ findings, firstSeen }: Story,
	max: number,
): SummaryPart {
	const days = daysUntil(firstSeen, date)
	const ahead = days === null ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} ahead`
	const words = quoted(quote, max)
	const about = findings.find(({ sentenceEdit }) => sentenceEdit?.after === quote)?.topics ?? []
	const more = about.some(
		(found) => found.topic !== 'notice' && found.words.some((word) => words.includes(word)),
	)
	const says = more ? `: ${words}` : ''
	return {
		text: `announces a ${preview ? 'new text' : 'change'} for ${dateInWords(date)}${ahead}${says}`,
		count: 1,
	}
}

/** Edits as parts; things of one kind together, what is said alike once. */
function edits(findings: readonly Finding[], max: number): SummaryPart[] {
	const shown = findings.map((finding) => ({
		...describeEdit(finding, max),
		topic: finding.topics[0]?.topic,
	}))
	const kinds = Map.groupBy(shown, ({ matter, verb, quotes, where }) =>
		matter === null && where ? `${verb}${where}` : `${matter}${verb}${quotes}`,
	)
	return [...kinds.values()].flatMap((group) => {
		const same = [...Map.groupBy(group, ({ quotes }) => quotes).values()]
		return Array.from({ length: Math.ceil(same.length / MAX_ALIKE) }, (_, index) => {
			const some = same.slice(index * MAX_ALIKE, (index + 1) * MAX_ALIKE)
			const { matter, verb, where, topic } = some[0]![0]!
			const things = some.map((alike) => alike[0]!.quotes + times(alike.length))
			const list = [things.slice(0, -1).join(', '), things.at(-1)].filter(Boolean).join(' and ')
			return { text: `${verb}${list}${where}`, count: some.flat().length, matter, topic }
		})
	})
}

/** What turns meaning weighs more than what is only about something, and a default, which holds for most, more still. */
const OPERATOR_WEIGHT = 3
/** What the first matter people ask about weighs more than those they hardly ask about. */
const FIRST_TOPIC_WEIGHT = 6

const weight = (finding: Finding): number =>
	(hasOperatorReason(finding) ? OPERATOR_WEIGHT : 0) +
	(/\bdefault\b/iu.test(finding.sentenceEdit?.after ?? '') ? OPERATOR_WEIGHT : 0) +
	Math.max(
		0,
		...finding.topics.map(({ score, topic }) => score + Math.max(0, FIRST_TOPIC_WEIGHT - rankOf(topic))),
	)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
