import type { StatementFinding } from '../policy/model.ts'
import type { StatementAlteration } from './statements.ts'

/** The latest times a statement was altered in a document on record, newest first. */
export async function listAlterationsOf(
	db: D1Database,
	statement: string,
	limit: number,
): Promise<StatementAlteration[]> {
	const { results } = await db
		.prepare(
			`SELECT document, version, at, finding FROM statement_history
			WHERE statement = ? AND instr(document, ':') = 0 ORDER BY at DESC LIMIT ?`,
		)
		.bind(statement, limit)
		.all<Omit<StatementAlteration, 'finding'> & { finding: string }>()
	return results.map(({ document, version, at, finding }) => ({
		document,
		version,
		at,
		finding: JSON.parse(finding) as StatementFinding,
	}))
}
