import { sentences } from '../../../policy/english/sentences.ts'
import { rankOf } from '../../../policy/lexicon/topic-names.ts'
import { type AssessedEdit, type Run, severities } from '../../../policy/model.ts'

/** Most edits quoted in an email; the change page has them all. */
const MOST_QUOTED = 4
/** Most characters of any one stretch, edited or not. */
const STRETCH = 600

/** One edit as an email quotes it. */
export interface Excerpt {
	readonly kind: AssessedEdit['kind']
	/** Innermost heading it stands under; null at the top. */
	readonly section: string | null
	/** The line that leads into an entry of a list; null for text that stands alone. */
	readonly lead: string | null
	readonly runs: readonly Run[]
}

/** The most important edits, each shortened to the sentences that were edited: the gravest first, of these the weightiest topic. */
export const excerptsOf = (edits: readonly AssessedEdit[]): Excerpt[] =>
	edits
		.toSorted(
			(a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || placeOf(a) - placeOf(b),
		)
		.slice(0, MOST_QUOTED)
		.map((edit) => ({
			kind: edit.kind,
			section: edit.section.at(-1) ?? null,
			lead: edit.lead ?? null,
			runs: shorten(runsOf(edit)),
		}))

/** The place of an edit's weightiest topic among all; 99 where it has none. */
const placeOf = ({ topics }: AssessedEdit): number => Math.min(99, ...topics.map(rankOf))

function runsOf({ kind, before, after, runs }: AssessedEdit): readonly Run[] {
	if (kind === 'moved') return [{ op: 'same', text: after ?? '' }]
	if (runs && runs.length > 0) return runs
	return [
		...(before === null ? [] : [{ op: 'removed' as const, text: before }]),
		...(after === null ? [] : [{ op: 'added' as const, text: after }]),
	]
}

const shorten = (runs: readonly Run[]): Run[] =>
	runs.map((run, index) =>
		run.op === 'same'
			? { op: run.op, text: keepEdges(run.text, index > 0, index < runs.length - 1) }
			: { op: run.op, text: atMost(run.text) },
	)

/** Untouched words: the rest of the sentences in which an edit stands. */
function keepEdges(text: string, editBefore: boolean, editAfter: boolean): string {
	const starts = sentences(text).map(({ at }) => at)
	// After an edit the rest of its sentence comes first; before one, the beginning of its sentence last.
	const end = editBefore ? (starts[1] ?? text.length) : 0
	const start = editAfter ? (starts.at(-1) ?? 0) : text.length
	if (!editBefore && !editAfter) return atMost(text)
	if (end >= start) return text.length <= STRETCH ? text : bothEnds(text, editBefore, editAfter)
	const before = atMost(text.slice(0, end).trimEnd())
	const after = fromEnd(text.slice(start))
	if (!editAfter) return end < text.length ? `${before} …` : before
	return editBefore ? `${before} … ${after}` : `… ${after}`
}

const atMost = (text: string): string => (text.length <= STRETCH ? text : `${upTo(text, STRETCH)} …`)
const fromEnd = (text: string): string =>
	text.length <= STRETCH ? text : `… ${text.slice(text.indexOf(' ', text.length - STRETCH) + 1)}`

/** Of one endless sentence, the words beside the edits. */
function bothEnds(text: string, editBefore: boolean, editAfter: boolean): string {
	const half = STRETCH / 2
	const end = text.slice(text.indexOf(' ', text.length - half) + 1)
	if (!editAfter) return `${upTo(text, STRETCH)} …`
	return editBefore ? `${upTo(text, half)} … ${end}` : `… ${end}`
}

/** The start of a text, whole words only where it has any. */
function upTo(text: string, most: number): string {
	const space = text.lastIndexOf(' ', most)
	return text.slice(0, space > most / 2 ? space : most)
}

/** How an excerpt read before and after; null where there was nothing. */
export function sidesOf({ runs }: Excerpt): {
	readonly before: string | null
	readonly after: string | null
} {
	const side = (without: Run['op']): string | null =>
		runs
			.filter(({ op }) => op !== without)
			.map(({ text }) => text)
			.join('')
			.trim() || null
	return { before: side('added'), after: side('removed') }
}
