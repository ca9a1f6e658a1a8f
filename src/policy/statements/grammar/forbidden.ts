// What members and others must not do is no word on what LinkedIn does.
import { NOT } from '../../lexicon/denial.ts'
import type { Words } from './words.ts'

const NOT_LINKEDIN = 'you|members|users|customers|developers|partners|recruiters|advertisers'
/** "You agree that you will not: …": what others must not do, all through the sentence or list. */
const FORBIDS = new RegExp(
	`^(?:${NOT_LINKEDIN})(?: (?:also|agree|undertake))*(?: that)?(?: you| they| to)?(?: (?:may|will|must|can|shall|should|are))?(?: (?:${NOT})\\b| (?:forbidden|prohibited)\\b)[^:;]*(?::|; (?!(?:we|linkedin|your|our|but|this|it|they)\\b))`,
)
const FORBIDDING_HEAD =
	/^[\d. ]*(?:don'?ts?|do not(?:s|'s)?|what (?:you|members) (?:may|must|can) not(?: do)?|prohibited [\w ]+)$/

/** Whether a sentence only says what others must not do, by itself or by what it completes. */
export const isForbidden = (plain: string, leads: readonly Words[]): boolean =>
	FORBIDS.test(plain) || leads.some((lead) => FORBIDS.test(lead.plain) || FORBIDDING_HEAD.test(lead.plain))
