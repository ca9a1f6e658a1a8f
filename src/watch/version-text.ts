import type { Env } from '../env.ts'
import type { Block, Document } from '../policy/model.ts'
import { decode } from '../policy/page/decode.ts'
import { read } from '../policy/page/read.ts'
import { getPage, getText } from '../store/snapshots.ts'
import type { Version } from '../store/versions.ts'

/** The text of a version; where KV has lost it, what the page kept of that version says. Throws where that is lost too. */
export async function versionText(
	env: Pick<Env, 'SNAPSHOTS'>,
	document: Document,
	version: Pick<Version, 'contentHash' | 'snapshot'>,
): Promise<readonly Block[]> {
	return (
		(await getText(env.SNAPSHOTS, version.contentHash)) ??
		(await readKeptPage(env, document, version.snapshot))
	)
}

/** What today's reader makes of a page that is kept. */
export async function readKeptPage(
	env: Pick<Env, 'SNAPSHOTS'>,
	document: Document,
	snapshot: string,
): Promise<readonly Block[]> {
	const page = await getPage(env.SNAPSHOTS, snapshot)
	const html = page && decode(page.body, page.contentType)
	if (html === null) throw new Error(`KV has lost the page ${snapshot} of ${document.id}`)
	return read(html, document).blocks
}
