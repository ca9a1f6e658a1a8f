import type { Env, Settings } from '../env.ts'
import type { Known, Memory, VersionRef } from '../policy/memory.ts'
import type { Block, Document } from '../policy/model.ts'
import { type Observation, glance, observe } from '../policy/observe.ts'
import { type StatementState, findStatements } from '../policy/statements/find.ts'
import type { DocumentState } from '../store/documents.ts'
import { getText } from '../store/snapshots.ts'
import { listVersions } from '../store/versions.ts'
import type { Look } from './sources/look.ts'

/** What `record` stores of an observation: no text. */
export interface Stepped extends Omit<Observation, 'memory'> {
	readonly known: Known
	/** The text this step adopted as a new version; null otherwise. */
	readonly adopted: readonly Block[] | null
	/** How that text has each statement. */
	readonly states: readonly StatementState[]
}

/** What a look at a document makes of what is known of it. Loads the text only where a glance cannot tell. */
export async function step(
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
