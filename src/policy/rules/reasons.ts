// Every rule by name: what it weighs and what it says to readers. Explained with examples in docs/materiality.md.
import type { Reason, Severity, Topic } from '../model.ts'
import { excerpt } from '../english/quotes.ts'
import type { SentenceEdit } from '../compare/sentence-edits.ts'

interface Rule {
	readonly severity: Severity
	readonly text: string
}

const cosmetic = (text: string): Rule => ({ severity: 'cosmetic', text })
const minor = (text: string): Rule => ({ severity: 'minor', text })
const material = (text: string): Rule => ({ severity: 'material', text })

/** Rules that look at how a thing is said, or that name why a difference is harmless. */
const forms = {
	layout: cosmetic('The same words, laid out otherwise'),
	moved: cosmetic('The same words in another place'),
	spelling: cosmetic('Only spelling, capitals or signs differ'),
	grammar: cosmetic('Only grammar differs'),
	numbering: cosmetic('Only the numbering of sections differs'),
	'own-date': cosmetic('The document’s own date'),
	'announcement-over': cosmetic('An announcement whose day has added'),
	navigation: cosmetic('A menu entry, button or label'),
	furniture: cosmetic('Page furniture, not a word about data, rights or rules'),
	'earlier-wording': cosmetic('The wording of an earlier version again'),
	'back-and-forth': cosmetic('The text goes back and forth between two wordings'),
	'no-words': cosmetic('Signs or figures without words'),
	'said-elsewhere': minor('The same sentence stands elsewhere in the document too'),
	reordered: minor('The same words in another order'),
	restated: minor('Reworded in words of the same meaning'),
	heading: minor('A heading; what stands under it counts by itself'),
	label: minor('The name of a link, button or page'),
	'link-list': minor('An entry in a list of further notices or articles'),
	'link-target': minor('A link leads elsewhere'),
	pointer: minor('A pointer to more information'),
	'contact-details': minor('An address, mail address or number to write to'),
	history: minor('A list of past revisions'),
	statistics: minor('Reported figures of a past period'),
	tracker: minor('One entry less in a list of cookies or trackers'),
	announcement: material('Announces a coming change'),
	withdrawn: material('A commitment is no longer made'),
	answered: material('An open question is answered'),
	permitted: material('A permission is newly stated'),
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

/** A rule of form, or one that names the topic. */
export type Form = keyof typeof forms
export type RuleName = Form | `about-${Topic}`

/** Names of the rules of form; the others are `about-` and a topic. */
export const formNames = Object.keys(forms) as Form[]

/** The severity a rule gives; a topic by itself explains what no rule could call harmless. */
export const severityOf = (name: RuleName): Severity =>
	name in forms ? forms[name as Form].severity : 'material'

/** A reason for readers: the rule's sentence (or another one), the words in question, and what they rest on. */
export function reasonOf(
	name: RuleName,
	{
		before,
		after,
		phrases = [],
	}: Pick<SentenceEdit, 'before' | 'after'> & Partial<Pick<SentenceEdit, 'phrases'>>,
	words = '',
	text: string = forms[name as Form].text,
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
