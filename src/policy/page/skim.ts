import { sha256 } from './hash.ts'
import type { Document } from '../model.ts'
import { mayVary, tidyHref } from './link-target.ts'
import { type OpenPage, openPage } from './open-page.ts'

/** The page at a glance: enough to say "surely the same", never enough to say "changed". */
export interface Skim {
	/** Of all a reader could see, line by line. Two pages with one skim hash have the same blocks, but for tracking. */
	readonly hash: string
	readonly page: OpenPage
}

/** Skims a page: one pass over its tags, one hash. */
export function skim(html: string, document: Document): Skim {
	const page = openPage(html, document)
	const pieces: string[] = []
	for (const { kind, level, raw, links, questions } of page.lines) {
		// Unequal wherever two lines are, even if that is by what no reader would mind.
		pieces.push(`\n${kind.charAt(0)}${level}${questions.length} `, raw)
		for (const { text, href } of links) pieces.push('\t', text, '\t', steadyHref(href, document.url))
	}
	return { hash: sha256(pieces.join('')), page }
}

/** An address without what may differ on every request. */
function steadyHref(href: string, base: string): string {
	if (href.startsWith('#')) return '#'
	return mayVary(href) ? (tidyHref(href, base) ?? '') : href
}
