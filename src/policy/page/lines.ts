import type { Block, Link } from '../model.ts'
import { tidy } from '../english/normalise.ts'
import { gatherPieces, isBlank } from './text-pieces.ts'

/** A line of a page's text: what becomes a block. */
export interface Line {
	readonly kind: Block['kind']
	/** 1 to 6 for headings, 0 otherwise. */
	readonly level: number
	/** Tidy, never empty. */
	readonly text: string
	/** As the page has them. */
	readonly links: readonly Link[]
	/** Questions whose answers the line is part of, outermost first. */
	readonly under: readonly string[]
}

/** What the text being written stands in. A `button` is a line of its own, left out where it is a mere control. */
export interface Place {
	readonly kind: Block['kind'] | 'button'
	/** 1 to 6 for headings, 0 otherwise. */
	readonly level: number
	/** Index the first line of the list item around it has; null outside of lists. */
	readonly itemFrom: number | null
	/** Questions in whose answers it stands, outermost first. */
	readonly answering: readonly string[]
}

/** Gathers text piece by piece into lines. */
export interface LineWriter {
	readonly lines: readonly Line[]
	/** Characters in all lines so far. */
	readonly length: () => number
	/** There was more text than any policy has: the rest is not gathered. */
	readonly isFull: () => boolean
	readonly write: (piece: string) => void
	/** `<br>`: a space; the second of two ends the line. */
	readonly breakLine: (place: Place) => void
	/** Ends the line that stands in `place`, where a block begins or ends. */
	readonly endLine: (place: Place) => void
	readonly openLink: (href: string) => void
	readonly closeLink: () => void
	readonly openRow: () => void
	readonly openCell: () => void
	/** Makes one line of a table row's cells. */
	readonly closeRow: () => void
	/** Lets the row that is open not become one line: something other than cells begins in it. */
	readonly forgetRow: () => void
}

/** Text of a button up to which it is taken for a control ("Print", "Copy link") rather than something written. */
const CONTROL = 24

/** Characters of the longest text gathered, with its indentation: fifteen times LinkedIn's longest. */
const MOST_TEXT = 1_000_000

/** A writer without lines. */
export function writeLines(): LineWriter {
	const lines: Line[] = []
	const rows: Row[] = []
	const text = gatherPieces()
	const linkText = gatherPieces()
	let gathered = 0
	let length = 0
	let afterBreak = false
	let links: Link[] = []
	let href: string | null = null

	const endLinkText = () => {
		const shown = linkText.take()
		if (href !== null && shown !== '') links.push({ text: shown, href })
	}
	const endLine = ({ kind, level, itemFrom, answering }: Place) => {
		afterBreak = false
		if (text.isEmpty()) return
		endLinkText()
		const shown = tidy(text.take())
		const shownLinks = links
		links = []
		if (shown === '' || (kind === 'button' && shown.length <= CONTROL)) return
		const isItem = kind === 'paragraph' && itemFrom === lines.length
		lines.push({
			kind: kind === 'button' ? 'paragraph' : isItem ? 'item' : kind,
			level,
			text: shown,
			links: shownLinks,
			under: answering,
		})
		length += shown.length
	}
	return {
		lines,
		length: () => length,
		isFull: () => gathered > MOST_TEXT,
		write(piece) {
			if (text.isEmpty() && isBlank(piece)) return
			gathered += piece.length
			if (gathered > MOST_TEXT) return
			text.add(piece)
			if (href !== null) linkText.add(piece)
			if (afterBreak && /\S/.test(piece)) afterBreak = false
		},
		breakLine(place) {
			if (afterBreak) return endLine(place)
			text.add(' ')
			linkText.add(' ')
			afterBreak = true
		},
		endLine,
		openLink(target) {
			endLinkText()
			href = target
		},
		closeLink() {
			endLinkText()
			href = null
		},
		openRow() {
			forgetRow(rows.at(-1))
			rows.push({ from: lines.length, cells: [], isLayout: false })
		},
		openCell: () => void rows.at(-1)?.cells.push(lines.length),
		closeRow() {
			const row = rows.pop()
			const joined = row && !row.isLayout && joinCells(lines, row)
			if (joined) lines.splice(row.from, lines.length - row.from, joined)
		},
		forgetRow: () => forgetRow(rows.at(-1)),
	}
}

/** A table row being written: the lines it begins with, and those its cells begin with. */
interface Row {
	readonly from: number
	readonly cells: number[]
	/** Holds other things than the cells of a table: a row of its own, a part of the page. */
	isLayout: boolean
}

const forgetRow = (row: Row | undefined) => {
	if (row) row.isLayout = true
}

/** The cells from `row` on as one line; null where they are no row of a table but a layout of other things. */
function joinCells(lines: readonly Line[], { from, cells }: Row): Line | null {
	const inside = lines.slice(from)
	const isLayout = inside.some(({ kind }) => kind !== 'paragraph' && kind !== 'item')
	if (cells.length < 2 || inside.length === 0 || isLayout) return null
	const texts = cells.map((start, index) =>
		lines
			.slice(start, cells[index + 1])
			.map(({ text }) => text)
			.join(' '),
	)
	const links = inside.flatMap(({ links }) => links)
	return { kind: 'row', level: 0, text: texts.join(' | '), links, under: inside[0]!.under }
}
