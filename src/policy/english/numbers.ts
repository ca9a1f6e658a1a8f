// Figures in their one form: numbers in words, numbers said twice, periods, percentages.
import type { Token } from './tokens.ts'

const UNITS =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }
/** Hours of the shorter periods, months of the longer ones: a month has no fixed number of days. */
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 }
const PERIOD = /^(hour|day|week|month|year)s?$/

/** The value of a number in words; null for any other word. "One" is a number only before a period or its own figure. */
function valueOf(token: Token | undefined): number | null {
	if (token?.kind !== 'word') return null
	const unit = UNITS.indexOf(token.form)
	if (unit >= 0) return unit + 1
	const ten = TENS.indexOf(token.form)
	return ten >= 0 ? 20 + 10 * ten : null
}

const figure = (value: number | string, first: Token, last: Token): Token => ({
	form: String(value),
	kind: 'figure',
	from: first.from,
	to: last.to,
	capital: false,
})

/** Tokens with every number as a figure, said once, and every period in hours or months. */
export function foldNumbers(tokens: readonly Token[]): Token[] {
	const out: Token[] = []
	for (let at = 0; at < tokens.length; at++) {
		const first = tokens[at]!
		let value = valueOf(first)
		let end = at
		if (value === null && first.kind !== 'figure') {
			out.push(first)
			continue
		}
		if (value !== null) {
			const unit = valueOf(tokens[at + 1])
			if (value >= 20 && value % 10 === 0 && unit !== null && unit < 10) value += unit + (end++, 0)
			const times = MULTIPLES[tokens[end + 1]?.form ?? '']
			if (times !== undefined) value *= times + (end++, 0)
			const next = tokens[end + 1]
			const isNumber = first.form !== 'one' || next?.form === '1' || PERIOD.test(next?.form ?? '')
			if (!isNumber) {
				out.push(first)
				continue
			}
			if (next?.kind === 'figure' && (next.form === String(value) || next.form === `(${value})`)) end++
		} else if (tokens[at + 1]?.form === `(${first.form})`) end++
		out.push(
			...period(
				value === null ? figure(first.form, first, tokens[end]!) : figure(value, first, tokens[end]!),
				tokens[end + 1],
			),
		)
		if (PERIOD.test(tokens[end + 1]?.form ?? '')) end++
		at = end
	}
	return out
}

function period(number: Token, unit: Token | undefined): Token[] {
	const name = unit && PERIOD.exec(unit.form)?.[1]
	if (!name) return [number]
	const count = Number(number.form)
	if (Number.isNaN(count)) return [number, unit]
	const to = name in HOURS ? [count * HOURS[name]!, 'hours'] : [count * MONTHS[name]!, 'months']
	return [figure(to[0]!, number, unit), { ...unit, form: String(to[1]) }]
}
