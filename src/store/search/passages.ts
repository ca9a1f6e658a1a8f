import type { Severity, Topic } from '../../policy/model.ts'
import { facetWord } from './match.ts'

/** Characters of one side of a passage; a longer paragraph is several. */
const PASSAGE = 4000
/** Passages of one change; what is beyond is not found. 4 million characters. */
const MOST = 1000

/** What of a change can be found. */
export interface Findable {
	readonly id: string
	readonly document: string
	readonly severity: Severity
	readonly topics: readonly Topic[]
	readonly summary: string
	readonly edits: readonly { readonly before: string | null; readonly after: string | null }[]
}

/** A row of the index: the headline, or a piece of an edit. */
export interface Passage {
	readonly headline: string
	readonly before: string
	readonly after: string
	/** Number of the edit, from 1 in the order of the change; null for the headline. */
	readonly edit: number | null
}

/** A change as the passages it is found by, the headline first. */
export function passagesOf({ summary, edits }: Pick<Findable, 'summary' | 'edits'>): Passage[] {
	const pieces = edits.flatMap(({ before, after }, index) => {
		const [older, newer] = [cut(before ?? ''), cut(after ?? '')]
		return Array.from({ length: Math.max(older.length, newer.length) }, (_, at) => ({
			headline: '',
			before: older[at] ?? '',
			after: newer[at] ?? '',
			edit: index + 1,
		}))
	})
	return [{ headline: plain(summary), before: '', after: '', edit: null }, ...pieces].slice(0, MOST)
}

/** What every passage of a change is narrowed by. */
export const facetsOf = ({ document, severity, topics }: Findable): string =>
	[
		facetWord('document', document),
		facetWord('severity', severity),
		...topics.map((topic) => facetWord('topic', topic)),
	].join(' ')

// oxlint-disable-next-line no-control-regex
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ')

/** Pieces of at most PASSAGE characters, cut at spaces where there are any. */
function cut(text: string): string[] {
	const pieces: string[] = []
	let rest = plain(text)
	while (rest.length > PASSAGE) {
		const space = rest.lastIndexOf(' ', PASSAGE)
		const end = space > PASSAGE / 2 ? space : PASSAGE
		pieces.push(rest.slice(0, end))
		rest = rest.slice(end)
	}
	return rest === '' ? pieces : [...pieces, rest]
}
