// One spelling for what looks the same to a reader.
import { decodeHTML } from 'entities'

/**
 * Ligatures, full-width, Arabic and Hebrew presentation forms, Roman numerals, units in one square, letters of formulas.
 * Fractions, circled and raised figures say more than their plain forms and stay.
 */
const COMPATIBLE =
	/[\u0132\u0133\u0149\u017f\u01c4-\u01cc\u01f1-\u01f3\u2100-\u2103\u2105\u2106\u2109\u2160-\u217f\u2474-\u24b5\u32c0-\u33ff\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufbff\ufd50-\ufdfc\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f]+|[\u{1d400}-\u{1d7ff}]+/gu
/** Text is taken to be escaped once too often, or twice, and no oftener. */
const MOST_ESCAPES = 2
/** Entities that were escaped once more than the page is written in. */
const ESCAPED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i
/** Both at once, so that most lines are looked at once only. */
const FOLDABLE = /[&\u0132-\uffff]/

/** The text in plain letters. */
export function foldForms(text: string): string {
	if (!FOLDABLE.test(text)) return text
	const plain = text.replace(COMPATIBLE, (forms) => forms.normalize('NFKC'))
	return unescape(plain, MOST_ESCAPES)
}

const unescape = (text: string, times: number): string =>
	times > 0 && ESCAPED.test(text) ? unescape(decodeHTML(text), times - 1) : text

const RAISED: Readonly<Record<string, string>> = {
	...spell('0123456789+-−=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'),
	n: 'ⁿ',
	TM: '™',
	SM: '℠',
}
const LOWERED: Readonly<Record<string, string>> = spell('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')

function spell(plain: string, special: string): Record<string, string> {
	const forms = Array.from(special)
	return Object.fromEntries(Array.from(plain, (letter, at) => [letter, forms[at]!]))
}

/** Text set above or below the line: 10<sup>6</sup> is no 106. Where there are no such letters it stays as it is. */
export const raise = (text: string): string => respell(text, RAISED)
export const lower = (text: string): string => respell(text, LOWERED)

function respell(text: string, forms: Readonly<Record<string, string>>): string {
	const whole = forms[text]
	if (whole !== undefined) return whole
	const letters = Array.from(text)
	return letters.every((letter) => forms[letter] !== undefined)
		? letters.map((letter) => forms[letter]).join('')
		: text
}
