import { sha256 } from './hash.ts'
import type { Document } from '../model.ts'
import type { Line } from './lines/line.ts'
import { tidyHref } from './link-target.ts'
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
	return { hash: sha256(page.lines.map((line) => signatureOf(line, document.url)).join('\n')), page }
}

/** Unequal wherever two lines are, even if that is by what no reader would mind. */
function signatureOf({ kind, level, raw, links, questions }: Line, base: string): string {
	let signature = `${kind.charAt(0)}${level}${questions.length} ${raw}`
	for (const { text, href } of links) signature += `\t${text}\t${plainHref(href, base)}`
	return signature
}

/** An address without what may differ on every request. Most addresses have nothing of the kind: those are left alone. */
function plainHref(href: string, base: string): string {
	if (href.startsWith('#')) return '#'
	return href.includes('?') || href.includes('/cdn-cgi/') ? (tidyHref(href, base) ?? '') : href
}
