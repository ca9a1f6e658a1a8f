import { REGIONS, regions } from '../../lexicon/people-and-places.ts'
import type { Scope } from '../../model.ts'
import { has, matcher } from './words.ts'

const AND = String.raw`(?:\s*\([^)]*\))?(?:\s*,?\s*(?:and|or|\/|&|as well as)\s+|\s*[,/]\s*)`
const REGION = `(?:both |the |in |from |of |for |other |certain )*(?:${REGIONS})(?![\\w-])`
const LIST = `${REGION}(?:${AND}${REGION})*`
const PEOPLE = 'members?|users?|residents?|visitors?|citizens|customers|people|those'
const AWAY = String.raw`outside(?: of)?|other than|exclud(?:e|es|ing)|except(?: for| in)?|apart from|unless (?:you|they|members) (?:are|live|reside)(?: located)?`
const WHO = `(?: (?:data|content|posts))?(?: (?:of|from))?(?: (?:${PEOPLE}))?(?: (?:located|living|residing|based|who (?:are|live)(?: located)?))?(?: (?:in|from|of))?`
/** "Except for members in …": a list after words that leave it out. */
const LEFT_OUT = new RegExp(`(?<=\\b(?:${AWAY})${WHO} )${LIST}`, 'g')
/** "In …", "members of …", "… members", "Regions: …": a list as where people live. */
const PLACE = new RegExp(
	`(?<=^|[:(=]\\s?|\\b(?:in|from|across|within|throughout|for|covers?|includes?|excludes?|(?:${PEOPLE}|data|content|posts|countries) of|(?:appl(?:y|ies)|extends?|open|available|limited) to|(?:regions|countries|places|locations),? (?:including|such as|like)) )${LIST}|\\b${LIST}(?= (?:${PEOPLE})\\b)`,
	'g',
)

/** The regions a text speaks of as where people live, and those it leaves out. */
export function regionsIn(text: string): Pick<Scope, 'regions' | 'outside'> {
	if (!has(text, REGIONS)) return { regions: [], outside: [] }
	const [apart, within] = [LEFT_OUT, PLACE].map((lists) =>
		Array.from(text.matchAll(lists), ({ 0: { length }, index }) => [index, index + length] as const),
	)
	const namesWhere = (isThere: (at: number) => boolean): string[] =>
		regions
			.filter(([, source]) => Array.from(text.matchAll(matcher(source))).some(({ index }) => isThere(index)))
			.map(([name]) => name)
	const isIn = (spans: typeof apart, at: number) => spans!.some(([from, to]) => at >= from && at < to)
	return {
		regions: namesWhere((at) => isIn(within, at) && !isIn(apart, at)),
		outside: namesWhere((at) => isIn(apart, at)),
	}
}
