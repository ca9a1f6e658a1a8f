// What a company promises and what it takes leave to do, by how a sentence says it.
import { DENIES_ACT } from '../lexicon/denial.ts'

const COMPANY = String.raw`(?<!\b(?:that|which|who|what|where) )\b(?:we|linkedin|microsoft|(?:our |its )?(?:affiliates?|partners?|providers?|vendors?|advertisers?|services?)|third part(?:y|ies)|they)\b`
const ACT = String.raw`\b(?:collect|gather|receiv|obtain|us(?:e|es|ed|ing)\b|process|shar|disclos|sell|sold|rent|trad|transfer|giv|hand|pass|send|sent|provid|keep|kept|retain|stor|train|read|look|scan|track|combin|link|access|analy[sz]|infer|target|show|record|monitor|delet|eras|contact|mak|creat|publish|display|licen[cs]|allow|let|permit|charg|suspend|terminat|remov|restrict|notif|tell)\w*`

const DENIED = new RegExp(
	String.raw`${COMPANY}[^.;,]{0,50}?(?:\b(?:do|does|did|will|shall|would|can)(?:\snot\b|n['’]t\b)|\bcannot\b|\b(?:never|no longer)\b)(?:\s\w+)?\s\w+|${COMPANY}[^.;,]{0,50}?${DENIES_ACT}[^.;]{0,30}?${ACT}`,
	'iu',
)
const DENIED_OF_DATA = new RegExp(
	String.raw`\b(?:is|are|will|be|was|were|been)(?:\s\w+)?\s?${DENIES_ACT}[^.;]{0,24}?${ACT}`,
	'iu',
)
const ONLY = new RegExp(
	String.raw`${COMPANY}[^.;]{0,30}\b(?:only|solely)\b[^.;]{0,20}${ACT}|${ACT}(?:\s[\w’']+){0,4}\s(?:only|solely)\b|\b(?:only|solely)\s(?:be\s)?${ACT}`,
	'iu',
)
/** Denies an answer for something, and promises nothing. */
const DISCLAIMS =
	/\b(?:responsible|responsibility|liab\w+|guarantee\w*|warrant\w*|endors\w+|obligat\w+|required|able to|control over|intended)\b/iu
/** A condition before what holds under it. */
const CONDITION = /^\W*(?:if|when|where|unless|while|although|whether)\b[^,]*,/iu
/** Neither promised nor ruled out. */
const MAY_NOT = /\b(?:may|might|could) not\b|\bnot (?:always|necessarily)\b/iu
const OF_YOU = /^\W*(?:please\s)?(?:do not|don['’]t|never|you\b)/iu

const MAY = new RegExp(
	String.raw`${COMPANY}(?:,? (?!(?:that|there|you|when|if|which|who|whether|where|not|do|does)\b)[\w’']+){0,5}?,? (?:may|can|could|might|(?:is|are) (?:allowed|permitted|entitled) to|reserves? the right)\b(?! (?:not|be (?:un|not)))[^.;]{0,40}?${ACT}`,
	'iu',
)

/** Whether a sentence denies or narrows what the company does: "we never sell …", "is used only to …". */
export function isPromise(sentence: string): boolean {
	const main = sentence.replace(CONDITION, '')
	if (DISCLAIMS.test(main) || OF_YOU.test(main) || MAY_NOT.test(main)) return false
	if (ONLY.test(main)) return true
	const [denied, may] = [main.search(DENIED), main.search(MAY)]
	return (denied >= 0 && (may < 0 || denied < may)) || (may < 0 && DENIED_OF_DATA.test(main))
}

/** Whether a sentence says what the company, or whoever works with it, may do. */
export const isPermission = (sentence: string): boolean => {
	const main = sentence.replace(CONDITION, '')
	return MAY.test(main) && !MAY_NOT.test(main) && !isPromise(sentence)
}
