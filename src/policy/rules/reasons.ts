// Every rule by name: what it weighs and what it says to readers. Explained with examples in docs/materiality.md.
import type { Reason, Severity } from '../model.ts'
import { exemptions } from './order.ts'
import { excerpt } from '../english/quotes.ts'
import type { SentenceEdit } from '../compare/sentence-edits.ts'

interface Rule {
	readonly severity: Severity
	readonly text: string
}

const material = (text: string): Rule => ({ severity: 'material', text })

/** What a change as a whole is, besides its edits. */
const remarks = {
	'earlier-wording': { severity: 'cosmetic', text: 'The wording of an earlier version again' },
	'back-and-forth': { severity: 'cosmetic', text: 'The text goes back and forth between two wordings' },
} as const satisfies Record<string, Rule>

/** Grounds: why an edit that nothing exempts matters. */
const grounds = {
	announcement: material('Announces a coming change'),
	withdrawn: material('A commitment is no longer made, or to fewer'),
	answered: material('An open question is answered'),
	'partly-answered': material('An open question is answered in part'),
	permitted: material('A permission is newly stated, or for more'),
	section: material('A whole section'),
	'context-turned': material('Moved under words that say the opposite or concern another place'),
	promise: material('A promise, limit or prohibition is removed'),
	modality: material('What may, must or will be done'),
	negation: material('What is denied or ruled out'),
	limit: material('What limits, widens or weakens it'),
	switch: material('What is on or off, opted in or out'),
	number: material('A number or duration'),
	date: material('A day from which or until which something holds'),
	unexplained: material('Nothing says that this is harmless'),
} as const satisfies Record<string, Rule>

/** A ground, or the topic of an edit. */
export type Form = keyof typeof grounds | keyof typeof remarks

/** Names of the grounds; others are `about-` and a topic. */
export const groundNames = Object.keys(grounds) as Form[]

/** Names of all rules but those of topics. */
export const ruleNames = (): string[] => [...rules.keys()]

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
	...exemptions.map(({ name, severity, reason }) => [name, { severity, text: reason }] as const),
	...Object.entries(grounds),
	...Object.entries(remarks),
])

/** The severity a rule gives; a topic by itself explains what no rule could prove harmless. */
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
