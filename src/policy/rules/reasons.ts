// Every rule by name: what it weighs and what it says to readers. Explained with examples in docs/materiality.md.
import type { Reason, Severity } from '../model.ts'
import { grounds } from './gravity.ts'
import { exemptions } from './order.ts'
import { excerpt } from '../english/quotes.ts'
import type { SentenceEdit } from '../compare/sentence-edits.ts'

interface RuleOutline {
	readonly severity: Severity
	readonly text: string
}

/** What a change as a whole is, besides its edits. */
const remarks = {
	'earlier-wording': { severity: 'cosmetic', text: 'The wording of an earlier version again' },
	'back-and-forth': { severity: 'cosmetic', text: 'The text goes back and forth between two wordings' },
} as const satisfies Record<string, RuleOutline>

/** Names of all rules. */
export const ruleNames = (): string[] => [...rules.keys()]

const rules: ReadonlyMap<string, RuleOutline> = new Map<string, RuleOutline>([
	...exemptions.map(({ name, severity, reason }) => [name, { severity, text: reason }] as const),
	...grounds.map(({ name, reason }) => [name, { severity: 'material', text: reason }] as const),
	...Object.entries(remarks),
])

/** The severity a rule gives; one that older code knew explained what no rule could prove harmless. */
export const severityOf = (name: string): Severity => rules.get(name)?.severity ?? 'material'

/** A reason for readers: the rule's sentence (or another one), the words in question, and what they rest on. */
export function reasonOf(
	name: string,
	{
		before,
		after,
		phrases = [],
	}: Pick<SentenceEdit, 'before' | 'after'> & Partial<Pick<SentenceEdit, 'phrases'>>,
	words = '',
	text: string = rules.get(name)!.text,
): Reason {
	return {
		rule: name,
		severity: severityOf(name),
		text: `${text}${words && `: ${words}`}.`,
		...(before === null
			? {}
			: {
					before: excerpt(
						before,
						phrases.map(({ removed }) => removed),
					),
				}),
		...(after === null
			? {}
			: {
					after: excerpt(
						after,
						phrases.map(({ added }) => added),
					),
				}),
	}
}
