import type { Env } from '../env.ts'
import type { Known } from '../policy/memory.ts'
import type { Block, Document } from '../policy/model.ts'
import { contentHash } from '../policy/page/hash.ts'
import { READER_VERSION } from '../policy/page/read.ts'
import { findStatements } from '../policy/statements/find.ts'
import type { DocumentState } from '../store/documents.ts'
import { putText } from '../store/snapshots.ts'
import { putStates } from '../store/statements.ts'
import { getVersion, rereadVersion } from '../store/versions.ts'
import { readKeptPage } from './version-text.ts'

/** When our own reader changed, what it makes of the last version's page replaces what the old one made: no change of the document. */
export async function withCurrentReader(
	env: Env,
	document: Document,
	state: DocumentState,
): Promise<DocumentState> {
	if (state.known.reader === READER_VERSION) return state
	const { known } = await readLastVersionAgain(env, document, state)
	return { ...state, known }
}

/**
 * Reads the last version again from the page kept of it, and puts what that says in place of the text there was: the
 * version stays, whoever follows it from there on starts anew.
 */
export async function readLastVersionAgain(
	env: Env,
	document: Document,
	{ id, known }: DocumentState,
): Promise<{ readonly known: Known; readonly blocks: readonly Block[] }> {
	const anew = { ...known, reader: READER_VERSION, skimHash: null, pending: null, unsettled: null }
	const version = known.version && (await getVersion(env.DB, id, known.version.number))
	if (!known.version || !version) return { known: anew, blocks: [] }
	const blocks = await readKeptPage(env, document, version.snapshot)
	const hash = contentHash(blocks)
	const characters = blocks.reduce((sum, { text }) => sum + text.length, 0)
	await putText(env.SNAPSHOTS, hash, blocks)
	await env.DB.batch([
		rereadVersion(env.DB, {
			...version,
			reader: READER_VERSION,
			contentHash: hash,
			blocks: blocks.length,
			characters,
			setAside: 0,
		}),
		...putStates(env.DB, {
			document: id,
			version: version.number,
			states: findStatements(document, blocks),
		}),
	])
	return { known: { ...anew, version: { ...known.version, contentHash: hash, characters } }, blocks }
}
