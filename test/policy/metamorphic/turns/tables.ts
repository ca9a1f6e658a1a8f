// Cells, rows and column heads.
import { each, type Operator, type Rewrite, turn } from '../operator.ts'

/** Tables whose cells, but for the first column, are signs of the same kind. */
const COMPARABLE = /^(?:Yes|No|On|Off|[\d.]+%?(?: \w+)?)$/
const tables =
	(change: (rows: readonly string[][]) => string[][][]): Rewrite =>
	(text) => {
		const lines = text.split('\n')
		const at = lines.findIndex((line) => line.includes(' | '))
		if (at < 0) return []
		const rows = lines.slice(at).map((line) => line.split(' | '))
		return change(rows).map((changed) =>
			[...lines.slice(0, at), ...changed.map((row) => row.join(' | '))].join('\n'),
		)
	}
const swapped = (list: readonly string[], a: number, b: number): string[] =>
	list.map((item, index) => list[index === a ? b : index === b ? a : index]!)
const comparable = ([, ...rows]: readonly string[][], column: number): boolean =>
	rows.every((row) => COMPARABLE.test(row[column]!))

const columnHeads = tables((rows) =>
	rows[0]!.length === 3 && comparable(rows, 1) && comparable(rows, 2)
		? [[swapped(rows[0]!, 1, 2), ...rows.slice(1)]]
		: [],
)
const cellsOfRow = tables((rows) =>
	rows.flatMap((row, at) =>
		at > 0 && row.length === 3 && row[1] !== row[2] && comparable(rows, 1) && comparable(rows, 2)
			? [rows.with(at, swapped(row, 1, 2))]
			: [],
	),
)
const cellsOfColumn = tables((rows) =>
	rows.flatMap((row, at) =>
		[1, 2].flatMap((column) => {
			const next = rows[at + 1]
			if (at === 0 || !next || row[column] === undefined || row[column] === next[column]) return []
			return [rows.with(at, row.with(column, next[column]!)).with(at + 1, next.with(column, row[column]))]
		}),
	),
)
const blankCell = tables((rows) =>
	rows.flatMap((row, at) => (at > 0 && comparable(rows, 1) ? [rows.with(at, row.with(1, '–'))] : [])),
)
const rowDropped = tables((rows) =>
	(comparable(rows, 1) || comparable(rows, 2)) && !rows[1]![0]!.startsWith('hl_')
		? rows.slice(1).map((_, at) => rows.toSpliced(at + 1, 1))
		: [],
)

export const tableTurns: readonly Operator[] = [
	turn(
		'cell yes ↔ no',
		each(/(?<=\| )(Yes|No|On|Off)(?= \||$)/gm, (word) => ({ Yes: 'No', No: 'Yes', On: 'Off' })[word] ?? 'On'),
	),
	turn('column heads swapped', columnHeads),
	turn('cell moved to another column', cellsOfRow),
	turn('cells of two rows swapped', cellsOfColumn),
	turn('cell emptied', blankCell),
	turn('row dropped', rowDropped),
]
