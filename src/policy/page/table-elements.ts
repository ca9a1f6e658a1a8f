import type { Tag } from './tags.ts'
import type { Attributes } from './walk-tags.ts'

export type TablePart = 'table' | 'group' | 'row' | 'cell'

/** The attributes these rules look at. */
export const tableAttributes = ['role', 'colspan', 'rowspan', 'aria-colspan', 'aria-rowspan'] as const

const TAGS: Readonly<Record<string, TablePart>> = {
	table: 'table',
	tbody: 'group',
	tfoot: 'group',
	tr: 'row',
	td: 'cell',
	th: 'cell',
}
const ROLES: Readonly<Record<string, TablePart>> = {
	table: 'table',
	grid: 'table',
	rowgroup: 'group',
	row: 'row',
	cell: 'cell',
	gridcell: 'cell',
	columnheader: 'cell',
	rowheader: 'cell',
}

/** What part of a table a block is, by its name or its role; null for all that is none. */
export const tablePartOf = ({ name }: Tag, { role }: Attributes): TablePart | null =>
	TAGS[name] ?? (role === undefined ? null : (ROLES[role] ?? null))

/** Columns and rows a cell spans, as the page has them. */
export const spansOf = (
	attributes: Attributes,
): [colspan: string | undefined, rowspan: string | undefined] => [
	attributes['colspan'] ?? attributes['aria-colspan'],
	attributes['rowspan'] ?? attributes['aria-rowspan'],
]
