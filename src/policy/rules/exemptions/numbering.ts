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
	],
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens } }) =>
		REFERRING.has(leftTokens.at(-1)?.form ?? '') && [...removedTokens, ...addedTokens].every(isNumber),
}

const isNumber = ({ form, kind }: Token): boolean =>
	kind === 'figure' || /^(?:[ivx]{1,5}|[a-h])$/.test(form) || form === 'and' || form === '-'
