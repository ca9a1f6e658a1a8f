import { normalise } from '../english/normalise.ts'
import type { Block, Link, LinkEdit } from '../model.ts'
import { destinationOf } from '../page/link-target.ts'

/**
 * Links of a block whose words stayed and which lead elsewhere. One that is added, removed or leads into the document
 * itself is none, nor is the same page under another address: nothing a reader could see or come to is another.
 */
export function linkEditsOf(before: Block, after: Block): LinkEdit[] {
	if (!before.links || !after.links) return []
	const older = Map.groupBy(before.links, linkWords)
	const newer = Map.groupBy(after.links, linkWords)
	return [...newer].flatMap(([words, links]) => {
		const was = older.get(words) ?? []
		// Where one of several links of the same words was removed, nobody can say which.
		if (was.length !== links.length) return []
		return links.flatMap((link, at) => (leadElsewhere(was[at]!, link) ? [toLinkEdit(was[at]!, link)] : []))
	})
}

const linkWords = ({ text }: Link): string => normalise(text)

function leadElsewhere(before: Link, after: Link): boolean {
	const [was, is] = [destinationOf(before.href), destinationOf(after.href)]
	return was !== null && is !== null && was !== is
}

const toLinkEdit = (before: Link, after: Link): LinkEdit => ({
	text: after.text,
	before: before.href,
	after: after.href,
})
