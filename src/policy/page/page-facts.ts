import { tidy } from '../english/normalise.ts'
import { type WallSign, signAttributes, signOf } from './wall-signs.ts'
import type { Tag } from './tags.ts'
import { type Attributes, decodeText } from './walk-tags.ts'

/** What a page says of itself. */
export interface PageFacts {
	/** `<html lang>`, or the page's `locale`; lower case. */
	readonly lang: string | null
	readonly canonical: string | null
	readonly title: string | null
	/** What the page has that walls have. */
	readonly signs: ReadonlySet<WallSign>
}

/** The attributes `gatherFacts` looks at. */
export const factAttributes = ['lang', 'rel', 'href', 'name', 'content', ...signAttributes] as const

/** Gathers the facts of a page while it is walked. */
export function gatherFacts() {
	const signs = new Set<WallSign>()
	let lang: string | null = null
	let locale: string | null = null
	let canonical: string | null = null
	let title: string | null = null
	let inTitle = false
	return {
		open({ name }: Tag, attributes: Attributes) {
			if (name === 'html') lang ??= attributes['lang'] ?? null
			else if (name === 'meta' && attributes['name'] === 'locale') locale ??= attributes['content'] ?? null
			else if (name === 'link' && attributes['rel'] === 'canonical') canonical ??= attributes['href'] ?? null
			else if (name === 'title' && title === null) {
				inTitle = true
				title = ''
			}
			const sign = signOf(name, attributes)
			if (sign) signs.add(sign)
		},
		close({ name }: Tag) {
			if (name === 'title') inTitle = false
		},
		text(piece: string) {
			if (inTitle) title += decodeText(piece)
		},
		facts: (): PageFacts => ({
			lang: (lang || locale)?.toLowerCase() || null,
			canonical,
			title: (title && tidy(title)) || null,
			signs,
		}),
	}
}
