import { isInflected } from '../../english/inflection.ts'
import type { Token } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'

const ARTICLES = new Set(['a', 'an', 'the'])
const RELATIVE_PRONOUNS = new Set(['that', 'which'])
/** Words that lead a sentence on and say nothing by themselves. */
const CONNECTIVES = new Set([
	'please',
	'also',
	'additionally',
	'furthermore',
	'moreover',
	'therefore',
	'accordingly',
	'thus',
	'hence',
])
/** The same, but only where the sentence begins: "so that we may", "no further notice", "however we choose". */
const OPENING_ADVERBS = new Set(['further', 'however', 'so'])
/** Verbs that only their subject's number changes. "Have" for "are" turns who acts into who is acted on. */
const NUMBERED: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' }

/** Articles, relative pronouns, the number of a noun, the person of a verb. */
export const grammar: Exemption = {
	name: 'grammar',
	severity: 'cosmetic',
	reason: 'Only grammar differs',
	because: 'only articles, relative pronouns, connectives, plurals or the person of a verb differ',
	applies: [
		['We log data that we collect.', 'We log the data which we collect.'],
		['We look after your lamp.', 'We look after your lamps.'],
		['Ad buyers pay.', 'Ads buyers pay.'],
		['We have agreed on lamps.', 'We have agree on lamps.'],
		['Please also read on lamps.', 'Please read on lamps.'],
		['Data is kept on lamps.', 'Data are kept on lamps.'],
	],
	refuses: [
		['People who have invited see lamps.', 'People who are invited see lamps.'],
		['People who were reported see lamps.', 'People who were reporting see lamps.'],
		['We log data that we collect.', 'We log data that you collect.'],
		['We look after your lamp.', 'We look after our lamp.'],
		['We share personal data.', 'We share person data.'],
		['A few lamps are sold.', 'Few lamps are sold.'],
		['We sell lamps without further notice.', 'We sell lamps without notice.'],
		['We keep lamps so that they glow.', 'We keep lamps that they glow.'],
		['We may use lamps however we choose.', 'We may use lamps we choose.'],
	],
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens, rightTokens } }) =>
		!/^(?:few|little)$/.test(rightTokens[0]?.form ?? '') &&
		isGrammatical(removedTokens, addedTokens, leftTokens.length === 0),
}

function isGrammatical(older: readonly Token[], newer: readonly Token[], opens: boolean): boolean {
	const counts = (token: Token, at: number) =>
		says(token) && !(opens && at === 0 && OPENING_ADVERBS.has(token.form))
	const [from, to] = [older.filter(counts), newer.filter(counts)]
	if (older.length > 0 && newer.length > 0 && from.length === 0 && to.length === 0) return true
	return from.length === to.length && from.every((token, at) => isForm(token, to[at]!))
}

/** Whether a token says more than grammar asks for. */
const says = ({ form, kind }: Token): boolean =>
	kind !== 'word' || !(ARTICLES.has(form) || RELATIVE_PRONOUNS.has(form) || CONNECTIVES.has(form))

const isForm = (a: Token, b: Token): boolean =>
	a.form === b.form ||
	(a.kind === 'word' &&
		b.kind === 'word' &&
		(NUMBERED[a.form] === b.form ||
			NUMBERED[b.form] === a.form ||
			(isOpenClass(a.form) &&
				isOpenClass(b.form) &&
				operatorOf(a.form) === operatorOf(b.form) &&
				!isOtherVoice(a.form, b.form) &&
				isInflected(a.form, b.form))))

/** "Blocked" and "blocking": done to, and doing. */
const isOtherVoice = (a: string, b: string): boolean =>
	(a.endsWith('ing') && !b.endsWith('ing')) !== (b.endsWith('ing') && !a.endsWith('ing')) &&
	[a, b].some((form) => form.endsWith('ed'))

/** Of these classes only the longer words are inflected: "agree", "members", not "you" or "may". */
const LONG_ENOUGH = new Set<string>(['actor', 'condition', 'qualifier'])

/** Words of actions and persons may be inflected; those that deny, limit or join may not. */
const isOpenClass = (form: string): boolean => {
	const operator = operatorOf(form)
	return (
		form.length > 1 &&
		(operator === null || operator === 'action' || (LONG_ENOUGH.has(operator) && form.length > 4))
	)
}
