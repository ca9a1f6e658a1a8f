// What is measured: pages of our own, and recorded ones, each as the Worker meets it, as a document of the watchlist.
import { basename } from 'node:path'

import { legalPage } from '../../test/fixtures/linkedin/legal-page.ts'
import { partsOf } from '../../test/policy/parts.ts'
import { sections } from '../../test/policy/metamorphic/texts/texts.ts'
import { type Memory, blank } from '../../src/policy/memory.ts'
import type { Document } from '../../src/policy/model.ts'
import { observe } from '../../src/policy/observe.ts'
import { READER_VERSION } from '../../src/policy/page/read.ts'
import { watchlist } from '../../src/watchlist.ts'
import { type Recording, readCaptures } from '../recordings.ts'
import { generatedPage } from './generated.ts'

/** A page and what is known when it is checked. */
export interface Page extends Recording {
	/** After a check that showed this page. */
	readonly seen: Memory
	/** Before a check that shows it for the first time; null where the page before it has the same text. */
	readonly before: Memory | null
}

export interface PageSet {
	readonly name: string
	/** Never none. */
	readonly pages: readonly Page[]
}

export const SMALL = 'generated-282k'
export const LARGE = 'generated-1m'
/** Sections of policies on a page of our own. */
const SECTIONS = 12
const ONCE = { sightings: 1, after: 0 }

/** Pages of our own: two as long as LinkedIn's longest and longer, and texts that say as much as policies do. */
export function ownPages(): PageSet[] {
	const texts = Array.from({ length: Math.floor(sections.length / SECTIONS) }, (_, at) =>
		textPage(sections.slice(at * SECTIONS, (at + 1) * SECTIONS)),
	)
	return [
		{ name: SMALL, pages: [pageOf(generatedPage(SMALL, 282 * 1024))] },
		{ name: LARGE, pages: [pageOf(generatedPage(LARGE, 1024 * 1024))] },
		{ name: 'own-policies', pages: texts.map((recording) => pageOf(recording)) },
	]
}

/** The pages of a replay folder that are not held, each after the one of its document before it. */
export async function recordedPages(folder: string): Promise<PageSet> {
	const pages: Page[] = []
	const last = new Map<string, Memory>()
	for await (const recording of readCaptures(folder)) {
		const { id } = recording.document
		const before = last.get(id)
		const { document, capture } = { ...recording, document: watched(recording.document) }
		const { memory: seen } = observe(document, blank(READER_VERSION), capture, ONCE)
		if (!seen.version) continue
		const isOther = before && observe(document, before, capture, ONCE).outcome === 'changed'
		pages.push({ document, capture, seen, before: isOther ? before : null })
		last.set(id, seen)
	}
	return { name: basename(folder), pages }
}

/** The same under the name of a document that statements are looked for in. */
const watched = (document: Document): Document =>
	watchlist.some(({ id }) => id === document.id) ? document : { ...document, id: watchlist[0]!.id }

function textPage(texts: readonly string[]): Recording {
	const { document, capture } = generatedPage('text', 0)
	const { title, url } = document
	const html = legalPage({ title, url, lang: 'en', seed: 1, parts: partsOf(texts.join('\n')) })
	return { document, capture: { ...capture, body: new TextEncoder().encode(html) } }
}

/** A page of our own, with what is known where its text is some edits older. */
function pageOf({ document: own, capture }: Recording): Page {
	const document = watched(own)
	const { memory: seen } = observe(document, blank(READER_VERSION), capture, ONCE)
	return { document, capture, seen, before: older(seen) }
}

/** A block less, another elsewhere, a few worded differently. */
const older = (memory: Memory): Memory => ({
	...memory,
	skimHash: null,
	version: memory.version && { ...memory.version, contentHash: 'sha256:older' },
	blocks: memory.blocks.flatMap((block, index, { length }) => {
		if (index === length >> 1) return []
		return index % Math.ceil(length / 5) === 3 ? { ...block, text: `${block.text} It was so.` } : block
	}),
})
