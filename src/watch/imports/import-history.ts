import { z } from 'zod'

import type { Env, Settings } from '../../env.ts'
import type { Document } from '../../policy/model.ts'
import { changeId, getChange } from '../../store/changes.ts'
import { type DocumentState, getDocumentState, neverSeen, putDocumentState } from '../../store/documents.ts'
import { dropGathered, gatheredId, getLiveSight } from '../../store/imports.ts'
import { listVersions } from '../../store/versions.ts'
import { withCurrentReader } from '../current-reader.ts'
import { pushedSchema } from '../pushed.ts'
import type { Recorded } from '../record.ts'
import { isSameSite } from '../../http/redirects.ts'
import type { Fault } from '../../wording/faults.ts'
import type { Look } from '../sources/look.ts'
import { takeCapture } from '../take-capture.ts'

/** A capture of the past. */
export const pastCaptureSchema = pushedSchema.omit({ document: true }).extend({
	/** Who recorded it reads pages otherwise than before: what differs is no change of the document. */
	rereads: z.boolean().default(false),
})
export type PastCapture = z.output<typeof pastCaptureSchema>

/** Whether history can be put in front of what a document has, and which captures are still wanted. */
export interface ImportStanding {
	/** Why no (more) history can be taken; null while it can. */
	readonly refusal: string | null
	/** ISO 8601: captures up to this one are taken already. */
	readonly takenUntil: string | null
	/** ISO 8601: only captures before this are history; null when the document was never seen live. */
	readonly before: string | null
	/** Versions gathered and not joined yet. */
	readonly gathered: number
}

/** How the import of a document's history stands. */
export async function getImportStanding(env: Env, document: Document): Promise<ImportStanding> {
	const [gathered, live, versions, appearance] = await Promise.all([
		getDocumentState(env.DB, gatheredId(document.id)),
		getLiveSight(env.DB, document.id),
		listVersions(env.DB, document.id),
		getChange(env.DB, changeId(document.id, 1)),
	])
	const changed = versions.length > 1 || appearance !== null
	return {
		refusal: refusalOf(document, live.since, live.importedUntil, changed),
		takenUntil: gathered?.checkedAt ?? live.importedUntil,
		before: live.since,
		gathered: gathered?.known.version?.number ?? 0,
	}
}

function refusalOf(
	document: Document,
	since: string | null,
	until: string | null,
	changed: boolean,
): string | null {
	if (since === null) return null
	if (until !== null)
		return `history of ${document.id} up to ${until} was put in front of what was seen since ${since}; nothing fits between`
	if (changed)
		return `${document.id} has changed since it was first seen on ${since}; history can be imported only before that`
	return null
}

/** Taken, known from an earlier run, or not taken: for what is wrong with it, or because no history can be. */
export type ImportTaken =
	| { readonly kind: 'taken'; readonly recorded: Recorded }
	| { readonly kind: 'known' }
	| { readonly kind: 'refused'; readonly fault: Fault }
	| { readonly kind: 'closed'; readonly refusal: string }

/** Steps a document's history by one capture, in order of time, through the same pipeline as every capture. */
export async function importCapture(
	env: Env,
	settings: Settings,
	document: Document,
	past: PastCapture,
): Promise<ImportTaken> {
	const at = new Date(past.observedAt).toISOString()
	const { refusal, takenUntil, before } = await getImportStanding(env, document)
	const refused = (field: keyof PastCapture, what: string): ImportTaken => ({
		kind: 'refused',
		fault: { path: [field], what },
	})
	if (takenUntil !== null && at <= takenUntil) return { kind: 'known' }
	if (refusal !== null) return { kind: 'closed', refusal }
	if (before !== null && at >= before)
		return refused('observedAt', `is not before ${before}, when the document was first seen live`)
	if (!isSameSite(new URL(document.url), new URL(past.url)))
		return refused('url', `is not on the site of ${document.url}`)
	const gathered = await beginGathering(env, document)
	const { rereads, ...answer } = past
	const capture = { ...answer, observedAt: at }
	const look: Look = {
		source: 'import',
		keptUnder: gatheredId(document.id),
		at,
		ms: null,
		rereads,
		result: { kind: 'page', capture, etag: null, lastModified: null },
	}
	const recorded = await takeCapture(env, settings, document, look, gathered)
	return { kind: 'taken', recorded }
}

/** Where the gathering of history stands. More history of a document whose whole past is imported goes on from where that ended. */
async function beginGathering(env: Env, document: Document): Promise<DocumentState | null> {
	const id = gatheredId(document.id)
	const [begun, own, { since }] = await Promise.all([
		getDocumentState(env.DB, id),
		getDocumentState(env.DB, document.id),
		getLiveSight(env.DB, document.id),
	])
	if (begun || since !== null || !own?.known.version) return begun
	const { known, watchedSince } = await withCurrentReader(env, document, own)
	const gathered = { ...neverSeen(id, watchedSince), known }
	await putDocumentState(env.DB, gathered).run()
	return { ...gathered, revision: 1 }
}

/** Forgets what was gathered and not joined. */
export async function dropImport(env: Env, document: Document): Promise<void> {
	await env.DB.batch(dropGathered(env.DB, document.id))
}
