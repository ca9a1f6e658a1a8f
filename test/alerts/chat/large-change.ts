import type { Change } from '../../../src/policy/model.ts'
import { changeOf } from '../house.ts'

const clause = (row: number, verb: string): string =>
	`Clause ${row}: ${`we ${verb} data of members & "partners" <b>worldwide</b>, @everyone; `.repeat(24)}to train models.`
const rows = Array.from({ length: 344 }, (_, row) => row)

export const wordings: readonly string[] = rows.map((row) => clause(row, 'never share the'))

/** As many edits as the largest rewrite on record has, each of some 1,700 characters that every chat's markup knows. */
export const largeChange: Change = changeOf(
	wordings,
	rows.map((row) => clause(row, 'may share all')),
)
