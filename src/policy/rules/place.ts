// Where an edit stands, in words that follow what happened: an entry says little without what leads into it.
import { cellsOf, type Frame, openLeadOf } from '../context/frame.ts'
import type { EditInContext } from '../context/edit-in-context.ts'
import { wholeEdit } from '../compare/sentence-edits.ts'
import { quoted } from '../english/quotes.ts'

const MAX_PLACE = 70
/** Words up to which a block without an end of a sentence is an entry. */
const ENTRY_WORDS = 14

/** The words a block stands under, in the newer version where it is there. */
export const frameOf = ({ edit, versions }: EditInContext): Frame | undefined =>
	edit.afterIndex === null ? versions.older.frames[edit.beforeIndex!] : versions.newer.frames[edit.afterIndex]

/** What leads into an entry or stands above it, in quotes; null for text that says itself what it is about. */
export function standsUnder(one: EditInContext): string | null {
	const { edit, sentenceEdit } = one
	const words = sentenceEdit.after ?? sentenceEdit.before ?? ''
	const frame = frameOf(one)
	if (one.cell) {
		const row = quoted(one.cell.row, MAX_PLACE)
		return one.cell.head ? `${quoted(one.cell.head, MAX_PLACE)} of ${row}` : `the row ${row}`
	}
	if (edit.block === 'heading' || frame === undefined) return null
	const lead = openLeadOf(frame)
	if (!isFragment(words) && !(edit.block === 'item' && lead !== null)) return null
	const name = lead ?? frame.path.slice(1).at(-1)
	return !name || !/\p{L}{2}/u.test(name) ? null : quoted(endOf(name), MAX_PLACE + 2)
}

/** A lead-in says what matters at its end: "… and you will not:". */
function endOf(name: string): string {
	if (name.length <= MAX_PLACE) return name
	const tail = name.slice(-MAX_PLACE)
	return `… ${tail.slice(tail.indexOf(' ') + 1)}`
}

/** Words that are no sentence: a thing named in a list. */
export const isFragment = (words: string): boolean =>
	!/[.!?]["”’)*_]*$/u.test(words) && words.split(' ').length <= ENTRY_WORDS

/** An edit of a row as one of the cell that differs, or that says most; as it is where it is no row. */
export function byCell(one: EditInContext): EditInContext {
	const { before, after } = one.sentenceEdit
	if (one.edit.block !== 'row') return one
	const [older, newer] = [before, after].map((text) => (text === null ? null : cellsOf(text)))
	const cells = newer ?? older ?? []
	if (cells.length < 2 || (older && newer && older.length !== newer.length)) return one
	const lengthAt = (at: number): number => (older?.[at]?.length ?? 0) + (newer?.[at]?.length ?? 0)
	const differing = [...cells.keys()].filter(
		(index) => index > 0 && (!older || !newer || older[index] !== newer[index]),
	)
	// A new row is told by the cell beside its name; a reworded one by the longest that differs.
	const at =
		older && newer
			? differing.toSorted((a, b) => lengthAt(b) - lengthAt(a))[0]
			: differing.find((index) => lengthAt(index) > 0)
	if (at === undefined || lengthAt(at) === 0) return one
	const cell = { row: cells[0]!, head: frameOf(one)?.heads?.[at] ?? null }
	const sides = { before: older?.[at] || null, after: newer?.[at] || null }
	return { ...one, sentenceEdit: wholeEdit({ ...one.edit, ...sides }), cell }
}
