import { type AssessedEdit, type Run, severities } from '../../../policy/model.ts'

/** Most edits quoted in an email; the change page has them all. */
const MOST_QUOTED = 4
/** Characters of untouched words kept beside an edit, and most of any one stretch that was edited. */
const CONTEXT = 90
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

/** The most important edits, material ones first, each shortened to the words around what was edited. */
export const excerptsOf = (edits: readonly AssessedEdit[]): Excerpt[] =>
	edits
		.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
		.slice(0, MOST_QUOTED)
		.map((edit) => ({
			kind: edit.kind,
			section: edit.section.at(-1) ?? null,
			lead: edit.lead ?? null,
			runs: shorten(runsOf(edit)),
		}))

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
			: { op: run.op, text: run.text.length <= STRETCH ? run.text : `${upTo(run.text, STRETCH)} …` },
	)

/** Untouched words, of which only the ends next to an edit are of use. */
function keepEdges(text: string, editBefore: boolean, editAfter: boolean): string {
	const most = CONTEXT * (Number(editBefore) + Number(editAfter) || 1)
	if (text.length <= most) return text
	if (!editAfter) return `${upTo(text, CONTEXT)} …`
	const end = text.slice(text.indexOf(' ', text.length - CONTEXT) + 1)
	return editBefore ? `${upTo(text, CONTEXT)} … ${end}` : `… ${end}`
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
