// Of whom, of which models and from when something is said.
import { findDates } from '../../english/dates.ts'
import { plain } from '../../english/plain.ts'
import { people } from '../../lexicon/people-and-places.ts'
import type { Scope } from '../../model.ts'
import type { Saying } from './recognise.ts'
import { regionsIn } from './regions.ts'
import type { Unit } from './units.ts'
import { ANAPHOR, type Words, has, matcher } from './words.ts'

const THESE = String.raw`(?:these|those|such|the (?:above|following|same)) (?:regions?|countries|locations?|places)`

/** Speaks of those whom another clause names. */
const THEIR = /\b(?:their|they|them|such members)\b/

const CONTENT = String.raw`generative|content[- ]generat\w*|content creation|(?:creat|generat|produc)(?:es?|ing) content|(?:used|able) to (?:create|generate) content|gen ?ai|language models?|llms?`
const OTHER = String.raw`(?:other than|not|do not|outside) (?:(?!\w*(?:train|tun)ing\b)\w+ ){0,3}(?:content creation|creat\w+ content|generat\w+ content|generative)|other (?:purposes|ends|models|uses|training)|security|trust|safety|(?:anti-?)?(?:abuse|fraud)|moderation|classification|personali[sz]\w*|ranking|recommend\w*|critical functions`
const TRAINS_MODELS = matcher(
	String.raw`(?:pre-?)?train(?:s|ed|ing)?|fine-?tun(?:e|es|ed|ing)|improv(?:e|es|ing)|teach(?:es|ing)?`,
)
/** Characters before and after a verb of training in which the models are named, as far as no sign ends the phrase. */
const BEFORE = 90
const AFTER = 120
const SIGN = /[,;:]/

function modelsIn(text: string): Scope['models'] | null {
	const phrases = Array.from(text.matchAll(TRAINS_MODELS), ({ 0: { length }, index }) => {
		const before = text
			.slice(Math.max(0, index - BEFORE), index)
			.split(SIGN)
			.at(-1)!
		return before + text.slice(index, index + length + AFTER).split(SIGN)[0]!
	}).join(' ; ')
	if (has(phrases.replace(matcher(OTHER), ' '), CONTENT)) return 'content-generating'
	return has(phrases, OTHER) ? 'other' : null
}

const FROM =
	/\b(?:from|starting(?: from)?|beginning|as of|since|effective(?: from)?|with effect from|after)(?: on)?\s+$/i
const ON_BEFORE = /^on\s+$/i
const BEGINS = /\b(?:start|begin|will|are going to)\b/i

function fromIn(text: string): string | null {
	if (!/\d{4}/.test(text)) return null
	const date = findDates(text).find(({ at }) => {
		const before = text.slice(0, at)
		return FROM.test(before) || (ON_BEFORE.test(before) && BEGINS.test(text))
	})
	if (!date) return null
	// "In the UK, and from May in Canada": not from May in both.
	const [before, after] = [text.slice(0, date.at), text.slice(date.at)].map(
		(part) => regionsIn(plain(part)).regions.length,
	)
	return before! > 0 && after! > 0 ? null : date.iso
}

/**
 * The scope of what a clause of a sentence says: by its own words, else by what is read with it, nearest first, else by
 * what the document says of itself.
 */
export function scopeOf(unit: Unit, { clause, place }: Saying): Scope {
	const said: Words = { text: unit.text, plain: clause }
	const around = [unit.question, ...unit.leads].filter((words) => words !== null)
	const pointedAt = pointedAtBy(unit)
	const { regions, outside } = firstOf(
		[
			said,
			...(ANAPHOR.test(clause) || THEIR.test(clause) ? [unit] : []),
			...pointedAt,
			...around,
			unit.applies,
		],
		({ plain }) => {
			const places = regionsIn(plain)
			return places.regions.length + places.outside.length > 0 ? places : null
		},
	) ?? { regions: [], outside: [] }
	return {
		regions: place ? [...new Set([...regions, ...outside])] : regions,
		outside: place ? [] : outside,
		models:
			firstOf([said, unit, ...around, ...unit.before, unit.title], ({ plain }) => modelsIn(plain)) ?? 'any',
		from: firstOf([unit, ...pointedAt, ...unit.leads], ({ text }) => fromIn(text)),
		who: people.filter(([, source]) => has(clause, source)).map(([name]) => name),
	}
}

/** What "it" and "these regions" go back to. */
function pointedAtBy(unit: Unit): readonly Words[] {
	const before = ANAPHOR.test(unit.plain) || has(unit.plain, THESE) ? unit.before : []
	const above = [unit, ...before].some(({ plain }) => has(plain, THESE)) ? unit.above : null
	return above ? [...before, above] : before
}

function firstOf<Value>(all: readonly (Words | null)[], of: (words: Words) => Value | null): Value | null {
	for (const words of all) {
		const value = words && of(words)
		if (value !== null) return value
	}
	return null
}
