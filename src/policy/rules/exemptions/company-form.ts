import { isNameLike } from '../../english/known-words.ts'
import type { Token } from '../../english/tokens.ts'
import type { Exemption } from '../rule.ts'

/** Legal forms, each under the one it is another writing of. */
const FORMS: ReadonlyMap<string, string> = new Map(
	`ltd:ltd limited:ltd inc:inc incorporated:inc llc:llc plc:plc gmbh:gmbh ag:ag sa:sa bv:bv corp:corp corporation:corp co:co
	company:co pte:pte pty:pty ab:ab oy:oy sarl:sarl llp:llp lp:lp`
		.split(/\s+/)
		.map((pair) => pair.split(':') as [string, string]),
)

/** "Acme" and "Acme Ltd." are one company; "Acme Inc." and "Acme LLC" are two. */
export const companyForm: Exemption = {
	name: 'company-form',
	severity: 'cosmetic',
	reason: 'Only the legal form in a company’s name differs',
	because: 'only the legal form behind a company’s name was added, removed or spelt otherwise',
	applies: [
		['We are Lampworks in York.', 'We are Lampworks Ltd. in York.'],
		['We are Lampworks Ltd. in York.', 'We are Lampworks Limited in York.'],
	],
	refuses: [
		['We are Lampworks Ltd. in York.', 'We are Lanternworks Ltd. in York.'],
		['We are Lampworks Inc. in York.', 'We are Lampworks LLC in York.'],
		['We are Lampworks Limited in York.', 'We are Lampworks Unlimited in York.'],
		['We keep use within limits.', 'We keep limited use within limits.'],
	],
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens } }) =>
		[...removedTokens, ...addedTokens].every(isCompanyForm) &&
		leftTokens.length > 0 &&
		(removedTokens.length === 0 ||
			addedTokens.length === 0 ||
			formsIn(removedTokens) === formsIn(addedTokens)) &&
		isNameLike(leftTokens.at(-1)!),
}

const formsIn = (tokens: readonly Token[]): string => tokens.map(({ form }) => FORMS.get(form)).join(' ')

/** "Ltd" and its like, behind a company's name. */
export const isCompanyForm = ({ form, kind, capital }: Token): boolean =>
	kind === 'word' && FORMS.has(form) && (capital || form.length < 4)
