import type { Document, StatementFinding } from '../../policy/model.ts'
import type { Statement } from '../../policy/statements/statement.ts'
import type { Env, Settings } from '../../env.ts'
import { type Disagreement, disagreements } from '../../policy/statements/disagreements.ts'
import { statements } from '../../policy/statements/catalogue/all.ts'
import { changeId } from '../../store/changes.ts'
import { type DocumentState, listDocumentStates } from '../../store/documents.ts'
import {
	type Place,
	type StatementStanding,
	listStatementAlterations,
	listStatementStandings,
} from '../../store/statements.ts'
import { type Sight, sightOf } from './health.ts'

/** Alterations told of one statement; the export has all. */
const MOST_ALTERATIONS = 20

/** Where a document says a statement, or says otherwise: exact words of the version that stands. */
export interface Saying extends Place {
	readonly document: { readonly id: string; readonly title: string }
	readonly version: number
	/** Since when it says so without a break, ISO; null where that is not known. */
	readonly since: string | null
	/** Said since the first version seen, so perhaps for longer. */
	readonly fromStart: boolean
}

/** One alteration on record. */
export interface Alteration extends StatementFinding {
	/** Id of the change that made it. */
	readonly change: string
	readonly at: string
}

/** A document whose text was read for statements, and how old that text is. */
export interface ReadDocument extends Pick<Document, 'id' | 'title'> {
	readonly version: number
	/** When its text was first and last seen, ISO; null where nothing tells. */
	readonly firstSeen: string | null
	readonly lastSeen: string | null
}

/** A statement and all that is known of it. */
export interface StatementRecord extends Pick<Statement, 'id' | 'title' | 'kind'> {
	readonly says: readonly Saying[]
	/** Documents that answer an open question in part, and what they leave open. */
	readonly partly: readonly Saying[]
	readonly open: string | null
	/** Documents that say otherwise. */
	readonly denies: readonly Saying[]
	/** Ids of the documents that were read for it. */
	readonly lookedIn: readonly string[]
	/** Documents that contradict each other on it, or began to say it on days apart. */
	readonly disagreements: readonly Disagreement[]
	/** Newest first, the latest 20. */
	readonly history: readonly Alteration[]
}

export interface StatementsNow {
	readonly statements: readonly StatementRecord[]
	readonly sights: readonly Sight[]
	/** In the order of the watchlist. */
	readonly read: readonly ReadDocument[]
	/** Each of them was seen on the day it is now. */
	readonly seenToday: boolean
}

/** What every watched document says on every statement in the wording that stands, and how that came about. */
export async function loadStatements(env: Env, settings: Settings, now: Date): Promise<StatementsNow> {
	const { documents } = settings
	const [states, standings, alterations] = await Promise.all([
		listDocumentStates(env.DB),
		listStatementStandings(env.DB),
		listStatementAlterations(
			env.DB,
			statements.map(({ id }) => id),
			MOST_ALTERATIONS,
		),
	])
	// What is not published any more says nothing now.
	const published = documents.filter(({ id }) => states.get(id)?.known.absent !== true)
	const standing = standings.filter(({ document }) => published.some(({ id }) => id === document))
	const disagreeing = disagreements(standing)
	const read = published.flatMap((document) => readDocument(document, states.get(document.id), standing))
	const records = statements.map(({ id, title, kind, partly }): StatementRecord => {
		const ofStatement = standing.filter(({ statement }) => statement === id)
		const sayings = (side: 'found' | 'partly' | 'denied') =>
			published.flatMap((document) => sayingsOf(document, ofStatement, side))
		return {
			id,
			title,
			kind,
			says: sayings('found'),
			partly: sayings('partly'),
			open: partly?.open ?? null,
			denies: sayings('denied'),
			lookedIn: ofStatement.map(({ document }) => document),
			disagreements: disagreeing.filter(({ statement }) => statement === id),
			history: alterations.flatMap(({ document, version, at, finding }) =>
				finding.id === id && documents.some((one) => one.id === document)
					? [{ change: changeId(document, version), at, ...finding }]
					: [],
			),
		}
	})
	return {
		statements: records,
		sights: documents.map((document) => sightOf(document, states.get(document.id), settings, now)),
		read,
		seenToday:
			read.length > 0 &&
			read.every(({ lastSeen }) => lastSeen?.slice(0, 10) === now.toISOString().slice(0, 10)),
	}
}

function readDocument(
	{ id, title }: Document,
	state: DocumentState | undefined,
	standing: readonly StatementStanding[],
): ReadDocument[] {
	const one = standing.find(({ document }) => document === id)
	if (!one) return []
	const { firstSeen = null, lastSeen = null } = state?.known.version ?? {}
	return [{ id, title, version: one.version, firstSeen, lastSeen }]
}

const sayingsOf = (
	{ id, title }: Document,
	standing: readonly StatementStanding[],
	side: 'found' | 'partly' | 'denied',
): Saying[] =>
	standing.flatMap((one) => {
		const place = one.document === id ? one[side] : null
		if (!place) return []
		const { version, fromStart } = one
		return [
			{ document: { id, title }, version, since: side === 'denied' ? null : one.since, fromStart, ...place },
		]
	})
