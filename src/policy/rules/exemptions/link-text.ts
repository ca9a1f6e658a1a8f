// What a link is called, where it leads to the same place.
import { type EditInContext, changedWords, isReworded, hasOperator } from '../../context/edit-in-context.ts'
import type { Link } from '../../model.ts'
import { wordsOf } from '../../english/words.ts'

/** What names a way to somewhere; any other linked word may be what the sentence is about. */
const WAY =
	/\b(?:click|here|learn|more|see|visit|read|use|go|view|edit|manage|open|form|page|portal|link|site|website|cent(?:er|re)|settings?|tool|guide|articles?|faqs?)\b/iu

/** The words of links whose address stayed, and nothing else. */
export function isLinkText({ edit, sentenceEdit, versions: { older, newer } }: EditInContext): boolean {
	if (!isReworded(sentenceEdit) || edit.beforeIndex === null || edit.afterIndex === null) return false
	const was = older.blocks[edit.beforeIndex]?.links ?? []
	const is = newer.blocks[edit.afterIndex]?.links ?? []
	const shared = was.filter(
		({ text, href }) => WAY.test(text) && is.some((link) => link.href === href && WAY.test(link.text)),
	)
	if (shared.length === 0 || hasOperator(changedWords(sentenceEdit))) return false
	return unnamed(sentenceEdit.before!, was, shared) === unnamed(sentenceEdit.after!, is, shared)
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
