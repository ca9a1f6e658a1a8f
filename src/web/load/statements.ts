import type { Env, Settings } from '../../env.ts'
import { disagreements } from '../../policy/statements/disagreements.ts'
import { statements } from '../../policy/statements/catalogue/all.ts'
import { changeId } from '../../store/changes.ts'
import { listDocumentStates } from '../../store/documents.ts'
import { type Place, listStatementAlterations, listStatementStandings } from '../../store/statements.ts'
import { sightOf } from './health.ts'
import type { Saying, StatementsProps, Told } from '../views/statements.tsx'

/** What every watched document says now on every statement, and how that came about. */
export async function loadStatements(env: Env, settings: Settings, now: Date): Promise<StatementsProps> {
	const { documents } = settings
	const [states, standings, alterations] = await Promise.all([
		listDocumentStates(env.DB),
		listStatementStandings(env.DB),
		listStatementAlterations(env.DB),
	])
	const watched = standings.filter(({ document }) => documents.some(({ id }) => id === document))
	const disagreeing = disagreements(watched)
	const told = statements.map(({ id, title, kind }): Told => {
		const sayings = (side: 'found' | 'denied'): Saying[] =>
			documents.flatMap((document) => {
				const standing = watched.find((one) => one.statement === id && one.document === document.id)
				const place: Place | null = standing?.[side] ?? null
				if (!standing || !place) return []
				const { version, fromStart } = standing
				const since = side === 'found' ? standing.since : null
				return [{ document: { id: document.id, title: document.title }, version, since, fromStart, ...place }]
			})
		const history = alterations
			.filter(({ statement, document }) => statement === id && documents.some((one) => one.id === document))
			.map(({ document, version, state, quote, before, at }) => ({
				change: changeId(document, version),
				state,
				quote,
				before,
				at,
			}))
		return {
			id,
			title,
			kind,
			says: sayings('found'),
			denies: sayings('denied'),
			disagreements: disagreeing.filter(({ statement }) => statement === id),
			history,
		}
	})
	return {
		told,
		sights: documents.map((document) => sightOf(document, states.get(document.id), settings, now)),
		read: new Set(watched.map(({ document }) => document)).size,
	}
}
