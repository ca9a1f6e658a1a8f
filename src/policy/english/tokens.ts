// A sentence as tokens: every word, figure and sign a reader sees, in order, with where it stands.
import { openContractions } from './contractions.ts'
import { findDates } from './dates.ts'
import { memoise } from './memoise.ts'
import { normalise } from './normalise.ts'
import { ENUMERATOR } from './sentences.ts'

export type TokenKind = 'word' | 'figure' | 'sign' | 'date' | 'mail' | 'url' | 'border'

/** One word, figure or sign. */
export interface Token {
	/** What it counts as: lower case, straight signs, contractions opened. */
	readonly form: string
	readonly kind: TokenKind
	/** Where its exact words stand in the text, end excluded. */
	readonly from: number
	readonly to: number
	/** Written with a capital, other than at the start of the sentence. */
	readonly capital: boolean
}

const MOST_TOKENISED = 512

/** Mail addresses, as written or as hidden by a page. */
const MAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|\[email[\s\u00a0]*protected\]|[\w.+-]{1,64} ?[\[(]at[\])] ?[\w-]{1,63} ?(?:\.|[\[(]dot[\])]) ?\w{1,63}`
const URL_FORM = String.raw`(?:https?:\/\/|www\.)[^\s<>()[\]|"”’]*[^\s<>()[\]|"”’.,;:!?]|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|org|net|gov|io|co|ai)\b(?:\/[^\s<>()[\]|"”’]*[^\s<>()[\]|"”’.,;:!?])?`
/** A letter or number in brackets: part of a reference after a figure or a word of reference, else an enumerator. */
const LETTERED = String.raw`\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)`
/** Fractions and powers are part of a figure; a small number behind a word is a footnote. */
const FIGURE = String.raw`\d+(?:[.,:]\d+)*\p{No}*|[¼-¾⅐-⅞]`
const WORD_FORM = String.raw`[\p{L}\p{M}]+(?:['’‘][\p{L}\p{M}]+)*`
const ABBREVIATION_FORM = String.raw`\b(?:\p{L}\.){2,}|\b(?:e\.g|i\.e|u\.s|u\.k|e\.u)\b`
/** Signs that say something; all other signs only set words apart. */
const SIGN_FORM = String.raw`(?:[<>](?=\s?[\d$€£¥])|(?<=\d\s?)[<>]|(?![<>~|])[\p{Sm}\p{Sc}]|[%§✓✔✗✘☑☒☐✅❌✖✕👍👎🚫⛔°|&])|(?<=(?:^|[|]) ?)[●○◯◉⬤■□](?= ?(?:[|]|$))|(?<=\d)\s?[-–—](?=\s?\d)|and\/or`
const TOKEN = new RegExp(
	[MAIL, URL_FORM, 'and\\/or', LETTERED, ABBREVIATION_FORM, FIGURE, WORD_FORM, SIGN_FORM]
		.map((source) => `(${source})`)
		.join('|'),
	'giu',
)
/** A figure in brackets after a number says it again, or says another. */
const NUMBER_BEFORE =
	/(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred))\s?$/iu
const WORD_OF_REFERENCE =
	/(?:\d|\)|\b(?:point|paragraph|letter|article|art|section|clause|subsection|lit)\.?\s?)$/iu
/** The tokens of a text, in order. Signs that only set words apart, and the number a line is listed under, are none. */
export const tokensOf: (text: string) => readonly Token[] = memoise(MOST_TOKENISED, toTokens)

function toTokens(text: string): Token[] {
	const start = ENUMERATOR.exec(text)?.[0].length ?? 0
	const dates = /\d{2}/.test(text) ? findDates(text) : []
	const tokens: Token[] = []
	let date = 0
	for (const match of text.matchAll(TOKEN)) {
		const [from, to] = [match.index, match.index + match[0].length]
		while (date < dates.length && dates[date]!.at + dates[date]!.text.length <= from) date++
		const within = dates[date]
		if (within && from >= within.at) {
			if (tokens.at(-1)?.from !== within.at)
				tokens.push(token(`date:${within.iso}`, 'date', within.at, within.at + within.text.length))
			continue
		}
		if (from < start) continue
		tokens.push(...tokensIn(text, match, from, to))
	}
	return tokens
}

const token = (form: string, kind: TokenKind, from: number, to: number, capital = false): Token => ({
	form,
	kind,
	from,
	to,
	capital,
})

function tokensIn(text: string, match: RegExpExecArray, from: number, to: number): Token[] {
	const [words, mail, url, joined, lettered, abbreviation, figure, word] = match
	if (mail !== undefined)
		return [token(/protected/i.test(mail) ? 'mail:hidden' : `mail:${plainMail(mail)}`, 'mail', from, to)]
	if (url !== undefined) return [token(`url:${urlForm(url)}`, 'url', from, to)]
	if (joined !== undefined) return [token('and/or', 'word', from, to)]
	if (lettered !== undefined)
		return (/\d/.test(lettered) ? NUMBER_BEFORE : WORD_OF_REFERENCE).test(
			text.slice(Math.max(0, from - 14), from),
		) || WORD_OF_REFERENCE.test(text.slice(Math.max(0, from - 14), from))
			? [token(lettered.toLowerCase(), 'figure', from, to)]
			: []
	if (abbreviation !== undefined) return [token(abbreviationForm(abbreviation), 'word', from, to, true)]
	if (figure !== undefined) return [token(figureForm(figure), 'figure', from, to)]
	if (word !== undefined) return wordTokens(word, from, to, tokenStart(text, from))
	if (words === '|') return [token('|', 'border', from, to)]
	const sign = words.trim()
	if (/[-–—]/.test(sign)) return [token('-', 'sign', from, to)]
	return [sign === '&' ? token('and', 'word', from, to) : token(sign, 'sign', from, to)]
}

const tokenStart = (text: string, from: number): boolean =>
	!/[\p{L}\p{N},;:)]/u.test(text.slice(0, from).slice(-2))

function wordTokens(word: string, from: number, to: number, first: boolean): Token[] {
	const capital = !first && /^\p{Lu}/u.test(word)
	if (/^(?:US|USA)$/u.test(word)) return [token('usa', 'word', from, to, true)]
	const plain = normalise(word).toLowerCase()
	return openContractions(plain)
		.replace(/'s?$/u, '')
		.split(/[' ]/u)
		.filter(Boolean)
		.map((form) => token(form, 'word', from, to, capital))
}

const figureForm = (figure: string): string => figure.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/\.0+$/, '')
const abbreviationForm = (words: string): string => {
	const letters = words.toLowerCase().replaceAll('.', '')
	return letters === 'us' ? 'usa' : letters
}
const plainMail = (mail: string): string =>
	mail
		.toLowerCase()
		.replace(/ ?[[(]at[\])] ?/, '@')
		.replace(/ ?[[(]dot[\])] ?/g, '.')
		.replaceAll(' ', '')
const urlForm = (url: string): string =>
	url
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/[?#].*$/, '')
		.replace(/\/$/, '')

/** A token as it is compared. */
export const formOf = ({ form }: Token): string => form

/** The exact words from the first to the last of some tokens; null of none. */
export const wordsAt = (text: string, tokens: readonly Token[]): string | null =>
	tokens.length === 0
		? null
		: text.slice(Math.min(...tokens.map(({ from }) => from)), Math.max(...tokens.map(({ to }) => to)))
