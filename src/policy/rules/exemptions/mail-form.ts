import type { Token } from '../../english/tokens.ts'
import type { Exemption } from '../rule.ts'

/** A page hides mail addresses from robots on one day and not on another. */
export const mailForm: Exemption = {
	name: 'mail-form',
	severity: 'cosmetic',
	reason: 'A mail address is shown plainly or hidden from robots',
	because: 'the page hides a mail address from robots or shows it plainly',
	applies: [['Please write to [email protected] on lamps.', 'Write to lamps@shop.example on lamps.']],
	refuses: [['Write to [email protected] on lamps.', 'Do not write on lamps.']],
	phrase: ({ phrase: { removedTokens, addedTokens } }) =>
		removedTokens.length === addedTokens.length &&
		removedTokens.length > 0 &&
		removedTokens.every((token, at) => isHiddenForm(token, addedTokens[at]!)),
}

const isHiddenForm = (a: Token, b: Token): boolean =>
	a.form === b.form ||
	(a.kind === 'mail' && b.kind === 'mail' && (a.form === 'mail:hidden' || b.form === 'mail:hidden'))
