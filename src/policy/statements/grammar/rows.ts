// A row of a table: what its cells say of each other, and what the heads of its columns say of them.
import { cellsOf } from '../../context/frame.ts'
import type { Block } from '../../model.ts'
import { entriesOf, piecesOf } from './entries.ts'

/** A stretch of a block: its sentences, and what they complete, nearest first. */
export interface Passage {
	readonly pieces: readonly string[]
	/** The head of its column; empty where there is none. */
	readonly head: string
	readonly heads: readonly string[]
	readonly leads: readonly string[]
	/** The question that a cell answers by yes or no, with what it is asked of. */
	readonly asked?: { readonly head: string; readonly of: string; readonly answer: string }
}

const YES_OR_NO =
	/^(?:(?:yes|no|never|always)(?:\s?[,;:(–-].{0,60})?|✓|✔|✗|✘|×|(?:not |never )?(?:used|included)|excluded)\.?$/i
const YES = /^(?:yes|always|✓|✔|used|included)/i
/** A column of data, and one of reasons to use it. */
const DATA_HEAD =
	/\b(?:what (?:we|linkedin|is|are) (?:use[sd]?|collect(?:s|ed)?|process(?:es|ed)?|share[sd]?)|data|information|content|categor(?:y|ies)|examples?|types?|kinds?)\b/i
const PURPOSE_HEAD =
	/\b(?:why|how|purposes?|interests?|bas[ei]s|reasons?|grounds?|recipients?|who|what for|shared with)\b/i
/** Where, since when, by whom: heads only where they are all that a cell says. */
const PLAIN_HEAD =
	/^(?:regions?|countr(?:y|ies)|locations?|where|(?:since )?when|from when|sources?|settings?|choices?|controls?|members)$/i
const COLUMN_HEAD = new RegExp(
	String.raw`^$|^(?:what|which|is|are|do|does)\b|\?$|${DATA_HEAD.source}|${PURPOSE_HEAD.source}|${PLAIN_HEAD.source}`,
	'i',
)

/** The cells of a row with what leads into each; `first` is the first row of its table, where its cells are short. */
export function passagesOfRow(
	{ cells = [], text }: Block,
	first: readonly string[] | null,
	isCommon: (word: string) => boolean,
): Passage[] {
	const columns = cells.length > 0 ? cells : cellsOf(text)
	const heads = first && areHeads(first, columns) ? first : null
	const [label] = columns
	return columns.map((cell, column): Passage => {
		const head = heads?.[column] ?? ''
		if (column > 0 && head && YES_OR_NO.test(cell)) {
			const answer = `${YES.test(cell) ? 'yes' : 'no'} ${/[,;:(–-](.*)/.exec(cell)?.[1] ?? ''}`.trim()
			return { pieces: [text], head, heads: heads!, leads: [], asked: { head, of: label!, answer } }
		}
		const isData = heads ? isDataHead(head) : column === columns.length - 1
		const others = columns.filter((_, other) => other !== column && !isDataHead(heads?.[other]))
		return {
			pieces: isData ? entriesOf(cell, isCommon) : piecesOf(cell),
			head,
			heads: heads?.filter(Boolean) ?? [],
			leads: (isData || (heads && column > 0)
				? [...others, ...(isData ? [] : [label!])]
				: column > 0
					? [label!]
					: []
			)
				.filter((lead, at, all) => all.indexOf(lead) === at)
				.flatMap(piecesOf),
		}
	})
}

const isDataHead = (head = ''): boolean => DATA_HEAD.test(head) && !PURPOSE_HEAD.test(head)

/** Whether a table's first row labels its columns: by its words, or by the answers that stand below. */
export const areHeads = (first: readonly string[], below: readonly string[]): boolean =>
	!first.some((head) => YES_OR_NO.test(head)) &&
	(first.every((head) => COLUMN_HEAD.test(head)) ||
		first.some((head, column) => head !== '' && YES_OR_NO.test(below[column] ?? '')))
