import type { Env, Settings } from '../env.ts'
import { ASSESSMENT_VERSION } from '../policy/assess.ts'
import { documentDate } from '../policy/context/document-dates.ts'
import type { Change, Outcome } from '../policy/model.ts'
import type { HeldReason } from '../policy/recognise/recognise.ts'
import { type NewAlert, insertAlert } from '../store/alerts/alerts.ts'
import { logCapture } from '../store/captures.ts'
import { insertChange } from '../store/changes.ts'
import { type DocumentState, putDocumentState } from '../store/documents.ts'
import { putPage, putText } from '../store/snapshots.ts'
import { putAlterations, putStates } from '../store/statements.ts'
import { insertVersion, rereadVersion, touchVersion } from '../store/versions.ts'
import { changeAlerts, recoveryAlert, restlessAlerts } from './raise.ts'
import type { Look } from './sources/look.ts'
import type { Stepped } from './step.ts'

const HOUR = 3600 * 1000

/** What a look at a document led to. */
export interface Recorded {
	readonly outcome: Outcome
	readonly reason: HeldReason | null
	readonly version: number | null
	readonly characters: number | null
	/** Ids of the alerts put into the outbox. */
	readonly alerts: readonly string[]
	/** A new wording was seen, and none was on its way before. */
	readonly opened: boolean
	/** Where the document stands now. */
	readonly state: DocumentState
}

/**
 * Records one step: pages and texts to KV first (content-addressed, so a spare copy is all a lost race leaves), then
 * everything else in one D1 batch. Rejects, having stored nothing in D1, when another writer came first.
 */
export async function record(
	env: Env,
	settings: Settings,
	state: DocumentState,
	look: Look,
	stepped: Stepped,
): Promise<Recorded> {
	const { outcome, known, adopted, statements, change } = stepped
	const snapshot = await keepPage(env, look, stepped)
	if (adopted && known.version) await putText(env.SNAPSHOTS, known.version.contentHash, adopted)
	// An alert tells what happened here, however old the capture it rests on.
	const now = new Date()
	const next = nextState(state, look, stepped, now, settings)
	const alerts = alertsOf(state, next, look, change, now.toISOString())
	const { result } = look
	const version = known.version
	await env.DB.batch([
		putDocumentState(env.DB, next),
		...logCapture(env.DB, {
			document: state.id,
			outcome,
			reason: stepped.reason,
			source: look.source,
			at: look.at,
			status:
				result.kind === 'page' ? result.capture.status : result.kind === 'failure' ? result.status : 304,
			url: look.foundAt ?? (result.kind === 'page' ? result.capture.url : result.url),
			bytes: result.kind === 'page' ? result.capture.body.byteLength : null,
			ms: look.ms,
			snapshot,
			contentHash: stepped.contentHash,
			version: version && shows.has(outcome) ? version.number : null,
			setAside: stepped.setAside,
			asked: look.asked ?? null,
		}),
		...(adopted && version && snapshot
			? [
					(outcome === 'unchanged' ? rereadVersion : insertVersion)(env.DB, {
						document: state.id,
						number: version.number,
						contentHash: version.contentHash,
						snapshot,
						reader: known.reader,
						source: look.source,
						firstSeen: version.firstSeen,
						lastSeen: version.lastSeen,
						characters: version.characters,
						blocks: adopted.length,
						effectiveDate: documentDate(adopted)?.date ?? null,
						setAside: stepped.setAside,
					}),
					...putStates(env.DB, {
						document: state.id,
						version: version.number,
						states: statements ?? [],
					}),
				]
			: []),
		...(change
			? [
					...insertChange(
						env.DB,
						{ ...change, document: state.id },
						{ source: look.source, assessment: ASSESSMENT_VERSION },
					),
					...putAlterations(env.DB, {
						document: state.id,
						version: change.to,
						at: change.firstSeen,
						altered: change.statements,
					}),
				]
			: []),
		...(version && (outcome === 'unchanged' || outcome === 'reverted')
			? [touchVersion(env.DB, state.id, version.number, look.at)]
			: []),
		...alerts.map((alert) => insertAlert(env.DB, alert)),
	])
	return {
		outcome,
		reason: stepped.reason,
		version: version?.number ?? null,
		characters: version?.characters ?? null,
		alerts: alerts.map(({ id }) => id),
		opened: outcome === 'pending' && !state.known.pending,
		state: { ...next, revision: state.revision + 1 },
	}
}

/** Outcomes of captures that showed the version that stands, or nothing, as it should be. */
const shows: ReadonlySet<Outcome> = new Set(['first', 'unchanged', 'changed', 'reverted', 'absent'])

/** Where a document stands after a step. */
function nextState(
	state: DocumentState,
	{ source, at, result, asked }: Look,
	{ outcome, reason, known, setAside }: Stepped,
	now: Date,
	settings: Settings,
): DocumentState {
	// Whoever serves an earlier version shows the document, though nothing is made of it.
	const good = outcome !== 'held' || reason === 'older-version'
	// A page that never says the same twice is not seen, however often it answers.
	const seen = good && (outcome !== 'pending' || (known.pending?.sightings ?? 0) > 1)
	// The archive may show what was good, but too long ago to say that we see again.
	const sees = seen && now.getTime() - Date.parse(at) < settings.BLIND_AFTER_HOURS * HOUR
	return {
		...state,
		known,
		...(result.kind === 'page' && outcome !== 'held'
			? // Validators speak for the page that brought them: they may ask only whether it still is exactly the version.
				shows.has(outcome) && outcome !== 'absent' && setAside === 0 && asked === undefined
				? { etag: result.etag, lastModified: result.lastModified }
				: { etag: null, lastModified: null }
			: {}),
		checkedAt: later(state.checkedAt, at),
		goodAt: seen ? later(state.goodAt, at) : state.goodAt,
		// What the archive has says nothing about whether the page itself can be seen.
		roundsHeld: good && source !== 'web-archive' ? 0 : state.roundsHeld + Number(!good && source === 'live'),
		blindSince: sees ? null : state.blindSince,
	}
}

/** What a step is alerted as. */
function alertsOf(
	state: DocumentState,
	next: DocumentState,
	{ source }: Look,
	change: Change | null,
	now: string,
): NewAlert[] {
	if (source === 'import') return []
	return [
		...(change ? changeAlerts(change, now) : []),
		...(state.blindSince && !next.blindSince ? [recoveryAlert(state, state.blindSince, now)] : []),
		...restlessAlerts(state, next, now),
	]
}

/** Keeps the page where it is evidence: of a version, of a wording on its way, of why we held. */
async function keepPage(env: Env, { result }: Look, { outcome, adopted }: Stepped): Promise<string | null> {
	if (result.kind !== 'page' || result.capture.body.byteLength === 0) return null
	if ((outcome === 'unchanged' && !adopted) || outcome === 'absent') return null
	return putPage(env.SNAPSHOTS, result.capture, outcome === 'held' || outcome === 'reverted')
}

const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b)
