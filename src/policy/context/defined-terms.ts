// A term that a document defines under another name now: what it means stands in its definition.
import type { Edit } from '../model.ts'
import type { Rename } from './renames.ts'

/** “Term”, (the "Term"), in capitals as definitions have them. */
const DEFINED =
	/["“]((?:\p{Lu}[\p{L}\p{N}’'-]*)(?: (?:(?:of|and|the|for) )?\p{Lu}[\p{L}\p{N}’'-]*){0,4})["”]/gu
/** Beyond this many edits a text is rewritten. */
const MAX_EDITS_FOR_TERMS = 400

/** A term stands in its definition and is used at least once more; a name in quotes that stands once is a label. */
const MIN_USES = 2

/** The terms whose definition stayed word for word but for the name, and whose old name stands nowhere in the newer text. */
export function renamedTerms(edits: readonly Edit[], older: string, newer: string): Rename[] {
	if (edits.length > MAX_EDITS_FOR_TERMS) return []
	return edits.flatMap(({ before, after }): Rename[] => {
		const [was, is] = [termsOf(before), termsOf(after)]
		const removed = was.filter((term) => !is.includes(term))
		const added = is.filter((term) => !was.includes(term))
		if (removed.length !== 1 || added.length !== 1) return []
		const [from, to] = [removed[0]!, added[0]!]
		const isSame = nameless(before!, from) === nameless(after!, to)
		const isUsed = older.split(from).length > MIN_USES && newer.split(to).length > MIN_USES
		return isSame && isUsed && !newer.includes(from) && !older.includes(to) ? renamesOf(from, to) : []
	})
}

const termsOf = (text: string | null): string[] =>
	[...(text ?? '').matchAll(DEFINED)].map(([, term]) => term!)

/** What a definition says, without the term and what grammar its number asks for. */
const nameless = (text: string, term: string): string =>
	text
		.replaceAll(term, '“”')
		.replace(/\b(?:an?|the|one of the) (?=\W*“”)/giu, '')
		.replace(/“”e?s\b/gu, '“”')
		.replace(/\s+/g, ' ')

/** A plural that became a singular takes "one of the" with it. */
const renamesOf = (from: string, to: string): Rename[] => [
	[`one of the ${from}`, `the ${to}`],
	[from, to],
]
