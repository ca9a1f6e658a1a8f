import type { Env } from '../env.ts'
import { decode } from '../policy/page/decode.ts'
import { contentHash } from '../policy/page/hash.ts'
import type { Document } from '../policy/model.ts'
import { READER_VERSION, read } from '../policy/page/read.ts'
import { findStatements } from '../policy/statements/find.ts'
import type { DocumentState } from '../store/documents.ts'
import { getPage, putText } from '../store/snapshots.ts'
import { putStandings } from '../store/statements.ts'
import { getVersion, rereadVersion } from '../store/versions.ts'

/** When our own reader changed, what it makes of the last version's page replaces what the old one made: no change of the document. */
export async function withCurrentReader(
	env: Env,
	document: Document,
	state: DocumentState,
): Promise<DocumentState> {
	const { known } = state
	if (known.reader === READER_VERSION) return state
	const number = known.version?.number
	const version = number === undefined ? null : await getVersion(env.DB, state.id, number)
	if (!known.version || !version)
		return { ...state, known: { ...known, reader: READER_VERSION, skimHash: null, pending: null } }
	const { states, ...reread } = await readVersionAgain(env, document, version.snapshot)
	await env.DB.batch([
		rereadVersion(env.DB, { ...version, ...reread, reader: READER_VERSION }),
		putStandings(env.DB, { document: state.id, version: version.number, at: version.firstSeen, states }),
	])
	const again = { ...known.version, contentHash: reread.contentHash, characters: reread.characters }
	return { ...state, known: { reader: READER_VERSION, version: again, skimHash: null, pending: null } }
}

async function readVersionAgain(env: Env, document: Document, snapshot: string) {
	const page = await getPage(env.SNAPSHOTS, snapshot)
	const html = page && decode(page.body, page.contentType)
	if (html === null) throw new Error(`KV has lost the page ${snapshot} of ${document.id}`)
	const { blocks } = read(html, document)
	const hash = contentHash(blocks)
	await putText(env.SNAPSHOTS, hash, blocks)
	return {
		contentHash: hash,
		blocks: blocks.length,
		states: findStatements(document, blocks),
		characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
	}
}
