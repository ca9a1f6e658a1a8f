import { sha256 } from './hash.ts'
import type { Document } from '../model.ts'
import { type OpenPage, openPage } from './open-page.ts'

/** The page at a glance: enough to say "surely the same", never enough to say "changed". */
export interface Skim {
	/** Of the text as it stands, line by line. Two pages with one skim hash have the same content hash. */
	readonly hash: string
	readonly page: OpenPage
}

/** Skims a page: one pass over its tags, one hash. */
export function skim(html: string, document: Document): Skim {
	const page = openPage(html, document)
	return { hash: sha256(page.lines.map(({ text }) => text).join('\n')), page }
}
