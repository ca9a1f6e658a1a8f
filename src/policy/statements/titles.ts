import { dateInWords } from '../english/dates.ts'
import type { Scope } from '../model.ts'
import { statements } from './catalogue/all.ts'

/** Names that take an article. */
const WITH_ARTICLE = /^(?:E|U|Designated)/u
const MODELS_IN_WORDS = {
	'content-generating': 'for AI that generates content',
	other: 'for AI other than content-generating',
	any: null,
}

const list = (names: readonly string[]): string =>
	(WITH_ARTICLE.test(names[0]!) ? 'the ' : '') + names.join(', ')

/** How far something reaches, in words for readers: "in the UK", "for AI that generates content". Empty where nothing limits it. */
export const scopeInWords = ({ regions, outside, models, from, who }: Scope): string[] =>
	[
		regions.length > 0 ? `in ${list(regions)}` : null,
		outside.length > 0 ? `outside ${list(outside)}` : null,
		who.length > 0 ? `for ${who.join(', ')}` : null,
		MODELS_IN_WORDS[models],
		from ? `from ${dateInWords(from)}` : null,
	].filter((words) => words !== null)

/** A statement's title; the id of one that is no longer looked for. */
export const titleOf = (id: string): string => statements.find((one) => one.id === id)?.title ?? id

/** A statement's title with how far it reaches: "In the UK, for AI that generates content: Posts are used to train AI". */
export function scopedTitle(id: string, scope: Scope | null | undefined): string {
	const reach = scope ? scopeInWords(scope).join(', ') : ''
	return reach ? `${reach.charAt(0).toUpperCase()}${reach.slice(1)}: ${titleOf(id)}` : titleOf(id)
}
