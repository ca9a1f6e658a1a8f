import { dateInWords } from '../english/dates.ts'
import type { Scope } from '../model.ts'
import { statements } from './catalogue/all.ts'

/** Names that take an article. */
const WITH_ARTICLE = /^(?:EU|EEA|UK|US|USA|United|European|Designated)\b/u
const MODELS_IN_WORDS = {
	'content-generating': 'for AI that generates content',
	other: 'for AI other than content-generating',
	any: null,
}

/** "the EU, the EEA and Switzerland". */
const list = (names: readonly string[]): string => {
	const all = names.map((name) => (WITH_ARTICLE.test(name) ? `the ${name}` : name))
	return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join()
}

/** How far something reaches, in words for readers: "in the UK", "for AI that generates content". Empty where nothing limits it. */
export const scopeInWords = ({ regions, outside, models, from, who }: Scope): string[] =>
	[
		regions.length > 0 ? `in ${list(regions)}` : null,
		outside.length > 0 ? `outside ${list(outside)}` : null,
		who.length > 0 ? `for ${who.join(', ')}` : null,
		MODELS_IN_WORDS[models],
		from ? `from ${dateInWords(from)}` : null,
	].filter((words) => words !== null)

const IS_USED = /^(.+?) (?:is|are) used to train AI$/u
/** Somebody other than the member may do it: "you can opt out" says nothing of what is done. */
const MAY_USE =
	/(?<!\b(?:you|members?|they|that|which)\s(?:\w+\s)?)\b(?:may|might|can|could)\b(?!\s(?:not|opt|choose|control|object)\b)[^.;]*?\b(?:us(?:e|es|ed|ing)|train\w*|fine-?tun\w*|process\w*|shar\w+)\b/iu
const PARTIAL =
	/\b(?:some|certain)(?: of (?:your|the|our|members[’']|our members[’']))?(?: \w+)? (?:data|information|content)\b/iu

/**
 * A statement's title, no stronger than the words it rests on: "may be used", "some of". The id of one that is no longer
 * looked for.
 */
export function titleOf(id: string, quote: string | null = null): string {
	const title = statements.find((one) => one.id === id)?.title ?? id
	const subject = IS_USED.exec(title)?.[1]
	if (subject === undefined || quote === null) return title
	const ofData = id === 'ai-training' && PARTIAL.test(quote)
	const some = ofData ? `Some of ${subject.charAt(0).toLowerCase()}${subject.slice(1)}` : subject
	return MAY_USE.test(quote) ? `${some} may be used to train AI` : title.replace(subject, some)
}

/** A statement's title with how far it reaches: "In the UK, for AI that generates content: Posts are used to train AI". */
export function scopedTitle(
	id: string,
	scope: Scope | null | undefined,
	quote: string | null = null,
): string {
	const [reach, title] = [scope ? scopeInWords(scope).join(', ') : '', titleOf(id, quote)]
	return reach ? `${reach.charAt(0).toUpperCase()}${reach.slice(1)}: ${title}` : title
}
