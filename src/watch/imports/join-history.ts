import type { Env } from '../../env.ts'
import { ASSESSMENT_VERSION, assess, differenceBetween } from '../../policy/assess.ts'
import type { Known, VersionRef } from '../../policy/memory.ts'
import type { Block, Change, Document } from '../../policy/model.ts'
import { listDaysAnnounced } from '../../store/announcements.ts'
import { insertChange } from '../../store/changes.ts'
import { getDocumentState, neverSeen, putDocumentState } from '../../store/documents.ts'
import { adoptGathered, gatheredId, mergeLive, renumberLive } from '../../store/imports.ts'
import { adoptStatements, putStatements } from '../../store/statements.ts'
import { getVersion, listVersions } from '../../store/versions.ts'
import { withCurrentReader } from '../current-reader.ts'
import { versionText } from '../version-text.ts'
import { getImportStanding } from './import-history.ts'

/** What joining history to its document did: `versions` is how many it has now. */
export type Joined =
	| { readonly kind: 'joined'; readonly versions: number; readonly merged: boolean }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'closed'; readonly refusal: string }

/** Where the past meets what was seen live: what is known then, and the statements that make it so. */
interface Seam {
	readonly known: Known
	readonly statements: readonly D1PreparedStatement[]
	/** The last version of the past and the live one are the same words. */
	readonly merged: boolean
}

/**
 * Puts gathered history in front of what a document has, in one batch: all of it or nothing. The live version takes the
 * number after it, or merges with the last gathered one where their words are the same. Alerts nobody.
 */
export async function joinHistory(env: Env, document: Document, now: Date): Promise<Joined> {
	const [gathered, stored, { refusal }] = await Promise.all([
		getDocumentState(env.DB, gatheredId(document.id)),
		getDocumentState(env.DB, document.id),
		getImportStanding(env, document),
	])
	if (!gathered) return { kind: 'nothing' }
	if (refusal !== null) return { kind: 'closed', refusal }
	const past = await withCurrentReader(env, document, gathered)
	const own = await withCurrentReader(env, document, stored ?? neverSeen(document.id, now.toISOString()))
	const last = past.known.version
	const live = (await getImportStanding(env, document)).before === null ? null : own.known.version
	if (live && last && last.lastSeen >= live.firstSeen)
		return {
			kind: 'closed',
			refusal: `history goes on until ${last.lastSeen}, but the document was seen live from ${live.firstSeen}`,
		}
	const seam: Seam = !live
		? { known: past.known, statements: [], merged: false }
		: !last
			? { known: own.known, statements: [], merged: false }
			: last.contentHash === live.contentHash
				? merge(env, document, own.known, last, live)
				: await append(env, document, own.known, last, live)
	await env.DB.batch([
		// Written first, so that a capture taken meanwhile on either side undoes all of it.
		putDocumentState(env.DB, past),
		putDocumentState(env.DB, { ...own, known: seam.known }),
		...adoptStatements(env.DB, gatheredId(document.id), document.id),
		...seam.statements,
		...adoptGathered(env.DB, document.id),
	])
	return { kind: 'joined', versions: seam.known.version?.number ?? 0, merged: seam.merged }
}

const merge = (env: Env, { id }: Document, known: Known, last: VersionRef, live: VersionRef): Seam => ({
	known: { ...known, version: { ...last, lastSeen: live.lastSeen } },
	statements: mergeLive(env.DB, id, last.number),
	merged: true,
})

async function append(
	env: Env,
	document: Document,
	known: Known,
	last: VersionRef,
	live: VersionRef,
): Promise<Seam> {
	const number = last.number + 1
	const past = gatheredId(document.id)
	const { firstSeen } = live
	const [before, after, earlier, announced] = await Promise.all([
		textOfVersion(env, document, past, last),
		textOfVersion(env, document, document.id, live),
		listVersions(env.DB, past),
		listDaysAnnounced(env.DB, firstSeen),
	])
	const recurs = {
		returnTo: earlier.find(({ contentHash }) => contentHash === live.contentHash)?.number ?? null,
	}
	const difference = differenceBetween(document, before, after, firstSeen, recurs, announced)
	const change: Change = {
		document: document.id,
		from: last.number,
		to: number,
		...recurs,
		firstSeen,
		confirmedAt: firstSeen,
		...assess(difference),
	}
	return {
		known: { ...known, version: { ...live, number } },
		statements: [
			...renumberLive(env.DB, document.id, number),
			...insertChange(env.DB, change, { source: 'import', assessment: ASSESSMENT_VERSION }),
			...putStatements(env.DB, {
				document: document.id,
				version: number,
				at: firstSeen,
				states: difference.statements.after,
				altered: change.statements,
			}),
		],
		merged: false,
	}
}

async function textOfVersion(
	env: Env,
	document: Document,
	id: string,
	{ number }: VersionRef,
): Promise<readonly Block[]> {
	const version = await getVersion(env.DB, id, number)
	if (!version) throw new Error(`${id} has no version ${number}`)
	return versionText(env, document, version)
}
