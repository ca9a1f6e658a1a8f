import { isReworded, turnsMeaning, turnsWho } from '../../context/edit-in-context.ts'
import { canonicalTokens } from '../../english/canonical.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Link } from '../../model.ts'
import type { Exemption } from '../rule.ts'

/** What names a way to somewhere; any other linked word may be what the sentence is about. */
const WAY =
	/\b(?:click|here|learn|more|see|visit|read|use|go|view|edit|manage|open|form|page|portal|link|site|website|cent(?:er|re)|settings?|tool|guide|articles?|faqs?)\b/iu

export const linkText: Exemption = {
	name: 'link-text',
	severity: 'minor',
	reason: 'The words of a link that leads where it led',
	because: 'only the words of a link differ, and it leads to the same address',
	thing: 'the words of a link',
	applies: [],
	refuses: [['You may opt out here.', 'You may opt in here.']],
	sentence: ({ edit, sentenceEdit, versions: { older, newer } }) => {
		if (!isReworded(sentenceEdit) || edit.beforeIndex === null || edit.afterIndex === null) return false
		const was = older.blocks[edit.beforeIndex]?.links ?? []
		const is = newer.blocks[edit.afterIndex]?.links ?? []
		const shared = was.filter(
			({ text, href }) => WAY.test(text) && is.some((link) => link.href === href && WAY.test(link.text)),
		)
		const words = [...sentenceEdit.removed, ...sentenceEdit.added]
		if (shared.length === 0 || turnsMeaning(words) || turnsWho(sentenceEdit)) return false
		if (words.some((word) => operatorOf(word) === 'action' && !WAY.test(word))) return false
		return unnamed(sentenceEdit.before!, was, shared) === unnamed(sentenceEdit.after!, is, shared)
	},
}

/** A sentence with numbers in place of the words of these links. */
const unnamed = (side: string, links: readonly Link[], shared: readonly Link[]): string =>
	canonicalTokens(
		links
			.filter(({ href }) => shared.some((link) => link.href === href))
			.reduce(
				(left, { text, href }) =>
					left.replace(text, ` xlink${shared.findIndex((link) => link.href === href)}x `),
				side,
			),
	)
		.map(({ form }) => form)
		.join(' ')
