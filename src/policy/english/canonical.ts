// One form for what can be written in several: periods, numbers, names of laws and regions, turns of phrase.
import { remembered } from './memoise.ts'
import { withoutNumber } from './sentences.ts'
import { normalise } from './normalise.ts'
import { expansions, setPhrases } from '../lexicon/set-phrases.ts'
import { wordsOf } from './words.ts'

const CANONICAL_CACHE = 256
/** A sentence beyond this many characters is none. */
const MAX_CANONICAL = 20_000

const UNITS =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const IN_WORDS = new RegExp(
	String.raw`\b(?:(${TENS.join('|')})(?:[ -](${UNITS.slice(0, 9).join('|')}))?|(${UNITS.join('|')}))(?: hundred)?\b`,
	'g',
)
/** "Twelve (12)", after the first is in figures. */
const TWICE = /\b(\d+) ?\((\d+)\)/g
const PERIOD = /\b(\d+)(?: |-)(hour|day|week|month|year)s?\b/g
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 }
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, year: 12 }

function inFigures(text: string): string {
	return text
		.replace(/(?<=\d),(?=\d{3}\b)/g, '')
		.replace(IN_WORDS, (words, tens?: string, unit?: string, alone?: string) => {
			const value = tens
				? 20 + 10 * TENS.indexOf(tens) + (unit ? UNITS.indexOf(unit) + 1 : 0)
				: UNITS.indexOf(alone!) + 1
			if (words === 'one') return 'oneword1'
			return String(words.endsWith('hundred') ? value * 100 : value)
		})
		.replace(/oneword1(?= ?\(1\)| (?:hour|day|week|month|year)s?\b)/g, '1')
		.replace(/oneword1/g, 'one')
		.replace(TWICE, (both, a: string, b: string) => (a === b ? a : both))
		.replace(/\b(\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)/g, '$1pct')
		.replace(PERIOD, (_, count: string, unit: string) =>
			unit in HOURS ? `${Number(count) * HOURS[unit]!}hours` : `${Number(count) * MONTHS_IN[unit]!}months`,
		)
}

/** A reference to a numbered part of the text; the first group is what it names. */
export const REFERENCE =
	/\b(sections?|articles?|paragraphs?|clauses?|chapters?|parts?|annex|appendix|step|§)\s*\(?\d[\d.]*(?:\([a-z\d]+\))*/giu
const LETTERED = /\b([Ss]ection|[Pp]art|[Aa]nnex|[Aa]ppendix|[Ss]chedule) [A-Z]\b/gu

/** "We do not share it without your consent": we share it only with your consent. */
const ONLY_IF = /\b(?:do|does|will|can) not ([^.;,]{1,80}?) without\b/g
const ONLY_IF_ELSE = /\b(?:do|does|will|can) not ([^.;,]{1,80}?) unless\b/g

/** The words of a text in their one form, lower case, in order. Equal for texts that differ in such forms only. */
export const canonicalWords: (text: string) => readonly string[] = remembered(CANONICAL_CACHE, (text) =>
	wordsOf(text.length > MAX_CANONICAL ? text : canonicalText(text)),
)

function canonicalText(text: string): string {
	const plain = normalise(withoutNumber(text))
		.replace(/["“”]/g, '')
		.replace(REFERENCE, '$1')
		.replace(LETTERED, '$1')
		.toLowerCase()
		.replace(/\bcan(?:not|'t)\b/g, 'can not')
		.replace(/\bwon't\b/g, 'will not')
		.replace(/n't\b/g, ' not')
	const folded = [...expansions, ...setPhrases].reduce((left, [form, to]) => left.replace(form, to), plain)
	return inFigures(folded.replace(ONLY_IF, 'only $1 with').replace(ONLY_IF_ELSE, 'only $1 if'))
}
