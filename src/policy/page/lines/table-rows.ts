import { type Line, RowLine } from './line.ts'

/** The lines of a cell. */
type Cell = readonly Line[]

/** A cell as the page declares it, by the line it begins with. */
interface OwnCell {
	readonly from: number
	readonly columns: number
	readonly rows: number
}

/** A cell of the rows above that reaches down into the next ones. */
interface SpanningCell {
	readonly cell: Cell
	rowsLeft: number
}

interface Row {
	readonly from: number
	readonly cells: OwnCell[]
	/** Holds other things than the cells of a table: a row of its own, a part of the page. */
	isLayout: boolean
}

/** Makes lines of table rows: cell by cell, empty ones kept, spanned ones written out. */
export interface RowWriter {
	readonly openTable: () => void
	readonly closeTable: () => void
	/** Where spans end: at the end of a table's head, body or foot. */
	readonly endGroup: () => void
	readonly openRow: () => void
	readonly openCell: (colspan: string | undefined, rowspan: string | undefined) => void
	/** Whether a cell of a table is open. */
	readonly isInCell: () => boolean
	/** Joins the lines that were written since the row began, where they are its cells. */
	readonly closeRow: () => void
	/** Lets the row that is open not become one line: something other than cells begins in it. */
	readonly forgetRow: () => void
}

/** Columns a cell is written out over, at most. */
const MOST_COLUMNS = 24
/** Rows a cell reaches down into, at most (HTML's own limit). */
const MOST_ROWS = 65_534
/** Characters that spanning cells may add to a page. */
const MOST_REPEATED = 200_000

/** A writer for tables among `lines`. */
export function writeRows(lines: Line[]): RowWriter {
	const tables: (SpanningCell | undefined)[][] = []
	const rows: Row[] = []
	let repeated = 0

	const forgetRow = () => {
		const row = rows.at(-1)
		if (row) row.isLayout = true
	}
	/** All cells of a row in their columns; those that reach in from above among them. */
	const inColumns = (own: readonly OwnCell[]): Cell[] => {
		const spans = tables.at(-1) ?? []
		const cells: Cell[] = []
		const takeSpanning = (span: SpanningCell) => {
			if (--span.rowsLeft === 0 || repeated > MOST_REPEATED) spans[cells.length] = undefined
			repeated += cellLength(span.cell)
			cells.push(span.cell)
		}
		for (const [index, { from, columns, rows }] of own.entries()) {
			const cell = lines.slice(from, own[index + 1]?.from)
			for (let span = spans[cells.length]; span; span = spans[cells.length]) takeSpanning(span)
			for (let column = 0; column < columns; column++) {
				if (rows > 1) spans[cells.length] = { cell, rowsLeft: rows - 1 }
				cells.push(cell)
			}
			repeated += cellLength(cell) * (columns - 1)
		}
		for (const last = spans.findLastIndex(Boolean); cells.length <= last;) {
			const span = spans[cells.length]
			if (span) takeSpanning(span)
			else cells.push([])
		}
		return cells
	}
	return {
		openTable: () => void tables.push([]),
		closeTable: () => void tables.pop(),
		endGroup() {
			const spans = tables.at(-1)
			if (spans) spans.length = 0
		},
		openRow() {
			forgetRow()
			rows.push({ from: lines.length, cells: [], isLayout: false })
		},
		openCell(colspan, rowspan) {
			const [columns, rowCount] = repeated < MOST_REPEATED ? [countIn(colspan), countIn(rowspan)] : [1, 1]
			rows.at(-1)?.cells.push({
				from: lines.length,
				columns: Math.min(columns || 1, MOST_COLUMNS),
				rows: Math.min(rowCount === 0 ? MOST_ROWS : rowCount, MOST_ROWS),
			})
		},
		isInCell: () => rows.at(-1)?.isLayout === false && rows.at(-1)!.cells.length > 0,
		closeRow() {
			const row = rows.pop()
			if (!row || row.isLayout) return
			const written = lines.slice(row.from)
			if (!written.every(({ kind }) => kind === 'paragraph' || kind === 'item')) return
			const cells = inColumns(row.cells)
			// A cell that is a row of its own is a paragraph, however many columns it spans.
			const [own] = row.cells
			const [first] = cells.flat()
			if (own && first && cells.length > own.columns)
				lines.splice(row.from, written.length, new RowLine(cells, first.questions))
		},
		forgetRow,
	}
}

const countIn = (span: string | undefined): number => {
	const count = span === undefined ? 1 : parseInt(span, 10)
	return count >= 0 ? count : 1
}

const cellLength = (cell: Cell): number => cell.reduce((sum, { raw }) => sum + raw.length, 0)
