// The one form of what can be written in several: initialisms, set phrases, numbers, British spelling. Each is named, and
// has an example and a counterexample where its words stand as data.
import { initialisms } from '../lexicon/initialisms.ts'
import { setPhrases } from '../lexicon/set-phrases.ts'
import { memoise } from './memoise.ts'
import { foldNumbers } from './numbers.ts'
import { type Token, tokensOf } from './tokens.ts'

const MOST_CANONICAL = 512

interface Sequence {
	readonly words: readonly string[]
	readonly to: readonly string[]
}

const splitWords = (text: string): string[] => text.split(' ').filter(Boolean)
const bySequence = (
	forms: readonly (readonly [forms: string, to: string])[],
): ReadonlyMap<string, Sequence[]> => {
	const all = forms.flatMap(([from, to]) =>
		from.split('|').map((form): Sequence => ({ words: splitWords(form), to: splitWords(to) })),
	)
	const found = Map.groupBy(all, (sequence) => sequence.words[0]!)
	for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
	return found
}
const INITIALISMS = bySequence(initialisms.map(([initials, names]) => [names, initials]))
const PHRASES = bySequence(setPhrases.map(({ forms, to }) => [forms, to]))

/** The canonical tokens of a sentence: two sentences are the same only when these are equal. */
export const canonicalTokens: (text: string) => readonly Token[] = memoise(MOST_CANONICAL, (text) =>
	foldNumbers(
		foldSequences(onceNamed(foldSequences(tokensOf(text).map(inAmericanSpelling), INITIALISMS)), PHRASES),
	),
)

/** Replaces known sequences, the longest first, from left to right. */
function foldSequences(tokens: readonly Token[], known: ReadonlyMap<string, Sequence[]>): Token[] {
	const out: Token[] = []
	for (let at = 0; at < tokens.length;) {
		const first = tokens[at]!
		const sequence = known
			.get(first.form)
			?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.form === word))
		if (!sequence) {
			out.push(first)
			at++
			continue
		}
		const last = tokens[at + sequence.words.length - 1]!
		for (const form of sequence.to)
			out.push({
				form,
				kind: /^[%€$£]$/.test(form) ? 'sign' : 'word',
				from: first.from,
				to: last.to,
				capital: first.capital,
			})
		at += sequence.words.length
	}
	return out
}

const INITIALS = new Set(initialisms.map(([initials]) => initials))
/** "The European Economic Area (EEA)" names it once. */
const onceNamed = (tokens: readonly Token[]): Token[] =>
	tokens.filter(
		({ form }, at) =>
			!INITIALS.has(form) ||
			(tokens[at - 1]?.form !== form && !(tokens[at - 1]?.form === 'the' && tokens[at - 2]?.form === form)),
	)

/** Endings that Britain and America spell differently; words of fewer letters ("four", "hour") keep theirs. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/^(.{3,})is(e|es|ed|ing|ation|ations)$/, '$1iz$2'],
	[/^(.{3,})ys(e|es|ed|ing)$/, '$1yz$2'],
	[/^(.{3,})our(s|ed|ing|able|ite|ites|hood|hoods|ful|less)?$/, '$1or$2'],
	[/^(?!re)(.{0,9}[aeiou].{0,9}[^aeiou])([aeiou])ll(ed|ing|er|ers)$/, '$1$2l$3'],
	[/^(cent|theat|met|fib)re(s)?$/, '$1er$2'],
	[/^(licen|defen|offen|practi)ce(s|d)?$/, '$1se$2'],
	[/^programme(s)?$/, 'program$1'],
	[/^(judg|acknowledg)ement(s)?$/, '$1ment$2'],
	[/^catalogue(s)?$/, 'catalog$1'],
	[/^cheque(s)?$/, 'check$1'],
	[/^enquir(y|ies)$/, 'inquir$1'],
	[/^fulfil(s|ment)?$/, 'fulfill$1'],
	[/^ageing$/, 'aging'],
	[/^grey$/, 'gray'],
]
const inAmericanSpelling = (token: Token): Token => {
	if (token.kind !== 'word') return token
	const form = americanForm(token.form)
	return form === token.form ? token : { ...token, form }
}
/** Words of a language's worth of policies. */
const MOST_FORMS = 5000
const americanForm = memoise(MOST_FORMS, (form) =>
	SPELLINGS.reduce((left, [from, to]) => left.replace(from, to), form),
)
