import type { Env, Settings } from '../env.ts'
import { type Known, type Memory, type VersionRef, blank } from '../policy/memory.ts'
import type { Block, Document } from '../policy/model.ts'
import { type Observation, glance, observe } from '../policy/observe.ts'
import { READER_VERSION } from '../policy/page/read.ts'
import { type StatementState, findStatements } from '../policy/statements/find.ts'
import type { Source } from '../store/captures.ts'
import { type DocumentState, getDocumentState } from '../store/documents.ts'
import { getText } from '../store/snapshots.ts'
import { listVersions } from '../store/versions.ts'
import { withCurrentReader } from './current-reader.ts'
import type { FetchResult } from '../http/fetch-page.ts'
import { type Recorded, record } from './record.ts'

/** One look at a document: what came back, from where, when, and how long it took. */
export interface Look {
	readonly source: Source
	/** ISO 8601 UTC. */
	readonly at: string
	/** Null when another machine did the fetching. */
	readonly ms: number | null
	readonly result: FetchResult
	/** Where the page was found, when not at the address it speaks for: in the web archive. */
	readonly foundAt?: string
	/** Who recorded this reads pages otherwise than before: what differs is no change of the document. */
	readonly rereads?: boolean
	/** Where it is kept, when apart from the document's own record: history is gathered first and joined to it later. */
	readonly keptUnder?: string
}

/** Overlapping checks of one document are resolved by doing the late one again on what the early one left. */
const MOST_RACES = 5

/**
 * Steps a document by one look at it and records the outcome. Overlapping calls record a change once: the one that
 * comes late finds its batch refused and steps again from what stands now.
 */
export async function takeCapture(
	env: Env,
	settings: Settings,
	document: Document,
	look: Look,
): Promise<Recorded> {
	const id = look.keptUnder ?? document.id
	for (let races = 0; ; races++) {
		const stored = await getDocumentState(env.DB, id)
		const state = await withCurrentReader(env, document, stored ?? neverSeen(id, look.at))
		const observation = await step(env, settings, document, state, look)
		try {
			return await record(env, settings, state, look, observation)
		} catch (error) {
			const now = await getDocumentState(env.DB, id)
			if (races === MOST_RACES || (now?.revision ?? 0) === state.revision) throw error
		}
	}
}

/** A document nobody has looked at yet. */
export const neverSeen = (id: string, now: string): DocumentState => ({
	id,
	known: knownOf(blank(READER_VERSION)),
	etag: null,
	lastModified: null,
	checkedAt: null,
	goodAt: null,
	roundsHeld: 0,
	blindSince: null,
	watchedSince: now,
	revision: 0,
})

/** What `record` stores of an observation: no text. */
export interface Stepped extends Omit<Observation, 'memory'> {
	readonly known: Known
	/** The text this step adopted as a new version; null otherwise. */
	readonly adopted: readonly Block[] | null
	/** How that text has each statement. */
	readonly states: readonly StatementState[]
}

async function step(
	env: Env,
	settings: Settings,
	document: Document,
	{ id, known }: DocumentState,
	{ source, at, result, rereads }: Look,
): Promise<Stepped> {
	const plain = { contentHash: null, known, adopted: null, states: [], change: null }
	if (result.kind === 'failure') return { ...plain, outcome: 'held', reason: result.reason }
	if (result.kind === 'not-modified') {
		const version = known.version && { ...known.version, lastSeen: at }
		const outcome = known.pending ? 'reverted' : 'unchanged'
		return {
			...plain,
			outcome,
			reason: null,
			contentHash: version?.contentHash ?? null,
			known: { ...known, pending: null, version },
		}
	}
	const glanced = glance(document, known, result.capture)
	if (glanced.sure) return { ...plain, ...glanced.observation }
	const memory = await remember(env, id, known)
	// Recorded history was confirmed by those who recorded it; what we see ourselves is looked at again.
	const sightings = source === 'import' ? 1 : settings.CONFIRMATIONS
	const observation = observe(
		document,
		memory,
		result.capture,
		{ sightings, after: settings.CONFIRM_AFTER_SECONDS * 1000 },
		glanced,
	)
	const adopts = observation.outcome === 'first' || observation.outcome === 'changed'
	const stepped = {
		...observation,
		known: knownOf(observation.memory),
		adopted: adopts ? observation.memory.blocks : null,
		states: adopts ? findStatements(document, observation.memory.blocks) : [],
	}
	return rereads && known.version && observation.outcome === 'changed'
		? asReread(stepped, known.version)
		: stepped
}

/** The new text as that of the version there was. */
const asReread = (stepped: Stepped, { number, firstSeen }: VersionRef): Stepped => ({
	...stepped,
	outcome: 'unchanged',
	change: null,
	known: {
		...stepped.known,
		version: stepped.known.version && { ...stepped.known.version, number, firstSeen },
	},
})

/** The memory with its text: only loaded when a glance could not tell. */
async function remember(env: Env, id: string, known: Known): Promise<Memory> {
	if (!known.version) return { ...known, blocks: [], earlier: {} }
	const [blocks, versions] = await Promise.all([
		getText(env.SNAPSHOTS, known.version.contentHash),
		listVersions(env.DB, id),
	])
	if (!blocks) throw new Error(`KV has lost the text ${known.version.contentHash} of ${id}`)
	const older = versions.filter(({ number }) => number !== known.version?.number)
	return {
		...known,
		blocks,
		earlier: Object.fromEntries(older.map((version) => [version.contentHash, version.number])),
	}
}

const knownOf = ({ reader, version, skimHash, pending, absent }: Known): Known => ({
	reader,
	version,
	skimHash,
	pending,
	absent,
})
