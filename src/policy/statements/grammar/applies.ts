import { plain } from '../../english/plain.ts'
import { sentences } from '../../english/sentences.ts'
import { NOT } from '../../lexicon/denial.ts'
import type { Block } from '../../model.ts'
import { regionsIn } from './regions.ts'
import type { Words } from './words.ts'

const FOR_WHOM = String.raw`\b(?:appl(?:y|ies) to|is (?:intended |meant )?for|(?:contains|provides)\b.* for)\b.*\b(?:members?|visitors?|users?|people|residents|individuals|consumers|you)\b`
const DOCUMENT = new RegExp(
	String.raw`\b(?:this|the(?: information in this)?) (?:[\w'-]+ ){0,5}(?:notice|policy|page|addendum|statement|supplement)\b.*${FOR_WHOM}`,
)
const SECTION = new RegExp(String.raw`\bthis (?:[\w'-]+ ){0,3}section\b.*${FOR_WHOM}`)
/** What sends some to another place says nothing of the rest. */
const SENDS_ELSEWHERE = new RegExp(String.raw`\b(?:${NOT}|only if|please|see|refer|which appl(?:y|ies))\b`)
/** A document says early on whom it is for. */
const MAX_BLOCKS = 12

/**
 * What a document, or a section of one, says of whom it applies to ("This notice applies to members in …"), by the title
 * or heading it says it under.
 */
export function appliesTo(blocks: readonly Block[]): ReadonlyMap<string, Words> {
	const found = new Map<string, Words>()
	const seen = new Map<string, number>()
	for (const { kind, section, text } of blocks) {
		const title = section[0] ?? ''
		const count = (seen.get(title) ?? 0) + 1
		seen.set(title, count)
		if (kind !== 'paragraph' && kind !== 'item') continue
		for (const sentence of sentences(text)) {
			if (!/appl(?:y|ies)|\bfor\b/i.test(sentence.text)) continue
			const words = { text: sentence.text, plain: plain(sentence.text) }
			if (SENDS_ELSEWHERE.test(words.plain) || regionsIn(words.plain).regions.length === 0) continue
			const heading = section.at(-1)
			if (SECTION.test(words.plain)) {
				if (heading !== undefined) found.set(heading, words)
			} else if (count <= MAX_BLOCKS && DOCUMENT.test(words.plain)) found.set(title, words)
		}
	}
	return found
}
