import type { Token } from '../../english/tokens.ts'
import type { Exemption } from '../rule.ts'

const REFERRING = new Set([
	'section',
	'sections',
	'paragraph',
	'paragraphs',
	'clause',
	'clauses',
	'chapter',
	'part',
	'annex',
	'appendix',
	'schedule',
	'step',
	'exhibit',
	'§',
])

/** An article of a law is no section of the document. */
export const numbering: Exemption = {
	name: 'numbering',
	severity: 'cosmetic',
	reason: 'Only the numbering of sections differs',
	because: 'the number of a section, or of one referred to, differs',
	applies: [['See Section 4.2 on lamps.', 'See Section 4.3 on lamps.']],
	refuses: [
		['We keep 4 lamps.', 'We keep 5 lamps.'],
		['Under Article 6 we may act.', 'Under Article 9 we may act.'],
		['We rely on Section 53 of the Lamp Act 2018.', 'We rely on Section 55 of the Lamp Act 2018.'],
		['You waive Civil Code § 1542 on lamps.', 'You waive Civil Code § 1543 on lamps.'],
	],
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens, rightTokens } }) =>
		REFERRING.has(leftTokens.at(-1)?.form ?? '') &&
		[...removedTokens, ...addedTokens].every(isNumber) &&
		![...leftTokens.slice(-BESIDE_NUMBER), ...rightTokens.slice(0, BESIDE_NUMBER)].some(isLaw),
}

/** Words on each side among which a law is named. */
const BESIDE_NUMBER = 6
const isLaw = ({ form }: Token): boolean =>
	/^(?:acts?|codes?|laws?|statutes?|regulations?|directives?|treaty|constitution|title|cfr|usc|gdpr|ccpa|cpra|fisa|dsa|ordinance|decree)$/.test(
		form,
	)

/** Of hundreds of sections only laws are made. */
const isNumber = ({ form, kind }: Token): boolean =>
	(kind === 'figure' && !/^\d{3}/.test(form)) ||
	/^(?:[ivx]{1,5}|[a-h])$/.test(form) ||
	form === 'and' ||
	form === '-'
