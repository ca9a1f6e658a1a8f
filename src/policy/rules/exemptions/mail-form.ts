import type { Token } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'

/** A page hides mail addresses from robots on one day and not on another. */
export const mailForm: Exemption = {
	name: 'mail-form',
	severity: 'cosmetic',
	reason: 'A mail address is shown plainly, in part or hidden from robots',
	because: 'the page hides a mail address from robots, leaves a part of it, or shows it plainly',
	applies: [
		['Please write to [email protected] on lamps.', 'Write to lamps@shop.example on lamps.'],
		['Write to us at support [email protected] on lamps.', 'Write to us at [email protected] on lamps.'],
	],
	refuses: [
		['Write to [email protected] on lamps.', 'Do not write on lamps.'],
		['Write to us at once [email protected].', 'Write to us at [email protected].'],
	],
	phrase: ({ phrase: { removedTokens, addedTokens, leftTokens, rightTokens } }) =>
		isLocalPart([...removedTokens, ...addedTokens], leftTokens, rightTokens) ||
		(removedTokens.length === addedTokens.length &&
			removedTokens.length > 0 &&
			removedTokens.every((token, at) => isHiddenForm(token, addedTokens[at]!))),
}

const isHiddenForm = (a: Token, b: Token): boolean =>
	a.form === b.form ||
	(a.kind === 'mail' && b.kind === 'mail' && (a.form === 'mail:hidden' || b.form === 'mail:hidden'))

/** What is left of an address whose host is hidden: one word between "at" and the address. */
const isLocalPart = (changed: readonly Token[], left: readonly Token[], right: readonly Token[]): boolean =>
	changed.length === 1 &&
	changed[0]!.kind === 'word' &&
	operatorOf(changed[0]!.form) === null &&
	left.at(-1)?.form === 'at' &&
	right[0]?.form === 'mail:hidden'
