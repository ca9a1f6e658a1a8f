import { plain } from '../../english/plain.ts'
import { sentences } from '../../english/sentences.ts'
import type { Block } from '../../model.ts'
import { regionsIn } from './regions.ts'
import type { Words } from './words.ts'

const APPLIES =
	/\b(?:this|the(?: information in this)?) (?:[\w'-]+ ){0,5}(?:notice|policy|page|addendum|statement|supplement|section)\b.*\b(?:appl(?:y|ies) to|is (?:intended |meant )?for|(?:contains|provides)\b.* for)\b.*\b(?:members?|visitors?|users?|people|residents|individuals|consumers|you)\b/
const NOT = /\b(?:not|never|only if)\b/
/** A document says early on whom it is for. */
const MAX_BLOCKS = 12

/** What a document says of whom it applies to ("This notice applies to members in …"), by the title it says it under. */
export function appliesTo(blocks: readonly Block[]): ReadonlyMap<string, Words> {
	const found = new Map<string, Words>()
	const seen = new Map<string, number>()
	for (const { kind, section, text } of blocks) {
		const title = section[0] ?? ''
		const count = (seen.get(title) ?? 0) + 1
		seen.set(title, count)
		if (count > MAX_BLOCKS || (kind !== 'paragraph' && kind !== 'item')) continue
		for (const sentence of sentences(text)) {
			const words = { text: sentence.text, plain: plain(sentence.text) }
			if (!APPLIES.test(words.plain) || NOT.test(words.plain)) continue
			if (regionsIn(words.plain).regions.length > 0) found.set(title, words)
		}
	}
	return found
}
