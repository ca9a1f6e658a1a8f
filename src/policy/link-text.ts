// What a link is called, where it leads to the same place.
import { type Case, isReworded } from './case.ts'
import type { Link } from './model.ts'
import { wordsOf } from './words.ts'

/** The words of links that lead where they led, and nothing else. */
export function isLinkText({ edit, shift, situation: { older, newer } }: Case): boolean {
	if (!isReworded(shift) || edit.beforeIndex === null || edit.afterIndex === null) return false
	const was = older.blocks[edit.beforeIndex]?.links ?? []
	const is = newer.blocks[edit.afterIndex]?.links ?? []
	const shared = was.filter(({ href }) => is.some((link) => link.href === href))
	if (shared.length === 0) return false
	return unnamed(shift.before!, was, shared) === unnamed(shift.after!, is, shared)
}

/** A sentence with addresses in place of the words of these links. */
const unnamed = (side: string, links: readonly Link[], shared: readonly Link[]): string =>
	links
		.filter(({ href }) => shared.some((link) => link.href === href))
		.reduce(
			(left, { text, href }) => left.replace(text, `‹${shared.findIndex((link) => link.href === href)}›`),
			side,
		)
		.split(/(‹\d+›)/)
		.map((piece) => (piece.startsWith('‹') ? piece : wordsOf(piece).join(' ')))
		.join(' ')
