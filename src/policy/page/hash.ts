import { createHash } from 'node:crypto'

import type { Block } from '../model.ts'
import { normalise } from '../english/normalise.ts'
import { destinationOf } from './link-target.ts'

/** SHA-256 as 64 lower-case hex digits. Strings are hashed as UTF-8. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/**
 * The words of a text in order, and the borders of table cells. Markup, block kinds and borders and typographic variants
 * are left out, and so are spaces (except between figures): where one element ends and the next begins, a page may or may
 * not have them without a reader seeing any difference.
 */
export const wordsIn = (blocks: readonly Block[]): string =>
	normalise(blocks.map(({ text }) => text).join(' ')).replace(/(?<!\d) +| +(?!\d)/g, '')

/** The identity of a wording: `sha256:` and the hash of its words and of where its links lead. */
export const contentHash = (blocks: readonly Block[]): string =>
	`sha256:${sha256([wordsIn(blocks), ...blocks.flatMap(destinationsOf)].join('\n'))}`

const destinationsOf = ({ links = [] }: Block): string[] =>
	links.flatMap(({ text, href }) => {
		const destination = destinationOf(href)
		// An address that is written out leads to itself, linked or not.
		return destination === null || destination === `mailto:${text.toLowerCase()}`
			? []
			: [`${normalise(text)}\t${destination}`]
	})
