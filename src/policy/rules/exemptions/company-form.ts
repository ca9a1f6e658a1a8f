import { isNameLike } from '../../english/known-words.ts'
import type { Token } from '../../english/tokens.ts'
import type { Exemption } from '../rule.ts'

const FORMS = new Set([
	'ltd',
	'limited',
	'inc',
	'incorporated',
	'llc',
	'plc',
	'gmbh',
	'ag',
	'sa',
	'bv',
	'corp',
	'corporation',
	'co',
	'company',
	'pte',
	'pty',
	'ab',
	'oy',
	'sarl',
	'llp',
	'lp',
	'unlimited',
])

/** "Acme" and "Acme Ltd." are one company. */
export const companyForm: Exemption = {
	name: 'company-form',
	severity: 'cosmetic',
	reason: 'Only the legal form in a company’s name differs',
	because: 'only the legal form behind a company’s name was added, removed or spelt otherwise',
	applies: [['We are Lampworks in York.', 'We are Lampworks Ltd. in York.']],
	refuses: [
		['We are Lampworks Ltd. in York.', 'We are Lanternworks Ltd. in York.'],
		['We keep use within limits.', 'We keep limited use within limits.'],
	],
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens } }) =>
		[...removedTokens, ...addedTokens].every(isCompanyForm) &&
		leftTokens.length > 0 &&
		isNameLike(leftTokens.at(-1)!),
}

/** "Ltd" and its like, behind a company's name. */
export const isCompanyForm = ({ form, kind, capital }: Token): boolean =>
	kind === 'word' && FORMS.has(form) && (capital || form.length < 4)
