import type { StatementFinding } from '../../policy/model.ts'
import type { Statement } from '../../policy/statements/statement.ts'
import type { Env, Settings } from '../../env.ts'
import { type Disagreement, disagreements } from '../../policy/statements/disagreements.ts'
import { statements } from '../../policy/statements/catalogue/all.ts'
import { changeId } from '../../store/changes.ts'
import { listDocumentStates } from '../../store/documents.ts'
import { type Place, listStatementAlterations, listStatementStandings } from '../../store/statements.ts'
import { type Sight, sightOf } from './health.ts'

/** Where a document says a statement, or says otherwise: exact words of the version that stands. */
export interface Saying extends Place {
	readonly document: { readonly id: string; readonly title: string }
	readonly version: number
	/** Since when it is said without a break, ISO; null where that is not known. */
	readonly since: string | null
	/** Said since the first version seen, so perhaps for longer. */
	readonly fromStart: boolean
}

/** One alteration on record. */
export interface Alteration extends Omit<StatementFinding, 'id'> {
	/** Id of the change that made it. */
	readonly change: string
	readonly at: string
}

/** A statement and all that is known of it. */
export interface StatementRecord extends Pick<Statement, 'id' | 'title' | 'kind'> {
	readonly says: readonly Saying[]
	/** Documents that say otherwise. */
	readonly denies: readonly Saying[]
	/** Documents that contradict each other on it, or began to say it on days apart. */
	readonly disagreements: readonly Disagreement[]
	/** Newest first. */
	readonly history: readonly Alteration[]
}

export interface StatementsNow {
	readonly statements: readonly StatementRecord[]
	readonly sights: readonly Sight[]
	/** Documents whose text has been read. */
	readonly read: number
}

/** What every watched document says now on every statement, and how that came about. */
export async function loadStatements(env: Env, settings: Settings, now: Date): Promise<StatementsNow> {
	const { documents } = settings
	const [states, standings, alterations] = await Promise.all([
		listDocumentStates(env.DB),
		listStatementStandings(env.DB),
		listStatementAlterations(env.DB),
	])
	const watched = standings.filter(({ document }) => documents.some(({ id }) => id === document))
	const disagreeing = disagreements(watched)
	const records = statements.map(({ id, title, kind }): StatementRecord => {
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
		statements: records,
		sights: documents.map((document) => sightOf(document, states.get(document.id), settings, now)),
		read: new Set(watched.map(({ document }) => document)).size,
	}
}
