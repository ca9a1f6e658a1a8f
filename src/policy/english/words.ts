import { openContractions } from './contractions.ts'
import { findDates } from './dates.ts'
import { normalise } from './normalise.ts'
import { memoise } from './memoise.ts'
import { withoutMarkup } from './sentences.ts'

/** Words of a language's worth of policies, and the sentences one rule after the other looks at. */
const MAX_STEMS = 5000
const TOKEN_CACHE = 64

const WORD_OR_FIGURE = /[\p{L}\p{M}\p{N}]+(?:['.,@/:&-][\p{L}\p{M}\p{N}]+)*/gu

/** "Acme Limited" limits nothing. */
const COMPANY_SUFFIX = / Limited\b(?<=\p{Lu}[\p{L}\p{N}&.-]* Limited)/gu

/** "(1)", "(iv)" inside a sentence. */
const ENUMERATION = /\((?:\d{1,2}|[ivx]{1,4}|[a-h])\)/giu

const OPTED = /\bopt(?:s|ed|ing)?[ -](in|out)\b/g
/** "Turn it off", "on by default", "is off": a word of its own each, as "on" and "off" alone say little. */
const SWITCHED =
	/\b(?:turn|switch|toggl)(?:e|s|es|ed|ing)? (?:(?:it|this|that|them|these) )?(on|off)\b|\b(on|off)(?= by default| unless| until)|\b(?:is|are|be|was|stays?|remains?|defaults?(?: to)?|set to) (on|off)(?=\W*(?:$|[.,;:]| by| for| if| and| when| in))/g

/** The words of a text, lower case, contractions opened ("don't" gives "do", "not"). */
export const wordsOf: (text: string) => readonly string[] = memoise(TOKEN_CACHE, (text) => {
	const lower = normalise(withoutMarkup(text))
		.replace(COMPANY_SUFFIX, ' ltd')
		.replace(ENUMERATION, ' ')
		.toLowerCase()
	const plain = openContractions(lower)
		.replace(OPTED, 'opt-$1')
		.replace(SWITCHED, (_, ...found: (string | undefined)[]) => `switched-${found.slice(0, 3).find(Boolean)}`)
		.replace(/'s\b/g, '')
	return plain.match(WORD_OR_FIGURE) ?? []
})

const IRREGULAR_STEMS: Readonly<Record<string, string>> = {
	uses: 'use',
	used: 'use',
	using: 'use',
	made: 'make',
	making: 'make',
	given: 'give',
	kept: 'keep',
	sold: 'sell',
	sent: 'send',
	held: 'hold',
	people: 'person',
	children: 'child',
	centre: 'center',
	programme: 'program',
	judgement: 'judgment',
	cheque: 'check',
	shown: 'show',
	chosen: 'choos',
	chose: 'choos',
	seen: 'see',
	written: 'writ',
	taken: 'take',
	got: 'get',
	sought: 'seek',
	told: 'tell',
	bought: 'buy',
	built: 'build',
	found: 'find',
	is: 'be',
	are: 'be',
	was: 'be',
	were: 'be',
	been: 'be',
	being: 'be',
	has: 'have',
	had: 'have',
	having: 'have',
	does: 'do',
	did: 'do',
	doing: 'do',
	done: 'do',
}

/** A word without its inflection: "shares", "shared", "sharing" are one. Rough, and the same for equal words. */
export const stem = memoise(MAX_STEMS, (word) => {
	const known = IRREGULAR_STEMS[word]
	if (known) return known
	if (word.length < 5 || /\d/.test(word)) return word.length > 3 ? word.replace(/(?<=[^su])s$/, '') : word
	return word
		.replace(/ies$|ied$/, 'y')
		.replace(/(?<=ss|sh|ch|x)es$/, '')
		.replace(/(?<=[^sui])s$/, '')
		.replace(/(?<=[a-z]{3})(?:ing|ed)$/, '')
		.replace(/is(?=e$|ation$|$)/, 'iz')
		.replace(/([bdgmnprt])\1$/, '$1')
		.replace(/our$/, 'or')
		.replace(/(licen|defen|offen|preten|practi)ce?$/, '$1s')
		.replace(/e$/, '')
})

/** A text without its dates, so that "May 3" is no permission and no number. */
export const withoutDates = (text: string): string =>
	/\d{2}/.test(text)
		? findDates(text).reduceRight(
				(left, date) => left.slice(0, date.at) + left.slice(date.at + date.text.length),
				text,
			)
		: text
