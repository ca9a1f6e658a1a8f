import type { Env, Settings } from '../env.ts'
import { type Step, glance, refuse, stand } from '../policy/glance.ts'
import { type Known, type Memory, type VersionRef, knownOf } from '../policy/memory.ts'
import type { Block, Document } from '../policy/model.ts'
import { type Observation, observe } from '../policy/observe.ts'
import { listDaysAnnounced } from '../store/announcements.ts'
import type { DocumentState } from '../store/documents.ts'
import { getText } from '../store/snapshots.ts'
import { listVersions } from '../store/versions.ts'
import { readLastVersionAgain } from './current-reader.ts'
import type { Look } from './sources/look.ts'

/** What `record` stores of an observation: no text but a new one. */
export interface Stepped extends Omit<Observation, 'memory'> {
	readonly known: Known
	/** The text this step adopted as a new version; null otherwise. */
	readonly adopted: readonly Block[] | null
}

/** What a look at a document makes of what is known of it. Loads the text only where a glance cannot tell. */
export async function step(
	env: Env,
	settings: Settings,
	document: Document,
	state: DocumentState,
	{ source, at, result, rereads }: Look,
): Promise<Stepped> {
	const { known } = state
	if (result.kind === 'failure') return withoutText(refuse(result.reason, known))
	if (result.kind === 'not-modified')
		return withoutText(known.version ? stand(known, known.version, at) : refuse('not-asked', known))
	const confirmation = {
		// Recorded history was confirmed by those who recorded it; what we see ourselves is looked at again.
		sightings: source === 'import' ? 1 : settings.CONFIRMATIONS,
		after: settings.CONFIRM_AFTER_SECONDS * 1000,
	}
	const glanced = glance(document, known, result.capture, confirmation)
	if (glanced.sure) return withoutText(glanced)
	const before = await remember(env, document, state)
	const { memory, ...observation } = observe(document, before, result.capture, confirmation, glanced)
	const adopted = observation.statements && memory.blocks
	const stepped = { ...observation, known: knownOf(memory), adopted }
	return rereads && known.version && stepped.outcome === 'changed'
		? asReread(stepped, known.version)
		: stepped
}

const withoutText = ({ result, known }: Step): Stepped => ({
	...result,
	known,
	adopted: null,
	change: null,
	statements: null,
})

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
async function remember(env: Env, document: Document, state: DocumentState): Promise<Memory> {
	const { id, known } = state
	if (!known.version) return { ...known, blocks: [], earlier: {}, announced: {} }
	const { number, contentHash } = known.version
	const [blocks, versions, announced] = await Promise.all([
		getText(env.SNAPSHOTS, contentHash),
		listVersions(env.DB, id),
		listDaysAnnounced(env.DB),
	])
	const last = blocks ? { known, blocks } : await readLastVersionAgain(env, document, state)
	const older = versions.filter((version) => version.number !== number)
	return {
		...last.known,
		blocks: last.blocks,
		earlier: Object.fromEntries(older.map((version) => [version.contentHash, version.number])),
		announced,
	}
}
