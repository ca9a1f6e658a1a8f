import { createHash } from 'node:crypto'

import type { Block } from '../model.ts'
import { normalise } from '../english/normalise.ts'

/** SHA-256 as 64 lower-case hex digits. Strings are hashed as UTF-8. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/**
 * The identity of a wording: `sha256:` and the hash of its words in order. Markup, block kinds and borders, link
 * targets and typographic variants are left out, and so are spaces (except between figures) and cell borders: where
 * one element ends and the next begins, a page may or may not have them without a reader seeing any difference.
 */
export const contentHash = (blocks: readonly Block[]): string => {
	const words = normalise(blocks.map(({ text }) => text).join(' '))
	return `sha256:${sha256(words.replace(/(?<!\d)[ |]+|[ |]+(?!\d)/g, ''))}`
}
