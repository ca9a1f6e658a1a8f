// Figures, periods and dates written otherwise.
import { each, either, harmless, type Operator } from '../operator.ts'

const NUMBERS: Readonly<Record<string, string>> = {
	3: 'three',
	5: 'five',
	6: 'six',
	7: 'seven',
	10: 'ten',
	12: 'twelve',
	14: 'fourteen',
	15: 'fifteen',
	20: 'twenty',
	24: 'twenty-four',
	30: 'thirty',
	45: 'forty-five',
	60: 'sixty',
	72: 'seventy-two',
	90: 'ninety',
}
const FIGURE = new RegExp(
	`(?<=(?:within|for|after|to|of|with|lasts|last|works for) )(${Object.keys(NUMBERS).join('|')})(?= (?:days|months|years|hours|minutes)\\b)`,
	'g',
)
const MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
)
const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (20\\d\\d)\\b`, 'g')
const two = (figure: number | string) => String(figure).padStart(2, '0')

export const figures: readonly Operator[] = [
	harmless(
		'months as years',
		each(
			/\b(12|24|18) months\b/g,
			(_, count) => ({ 12: '1 year', 24: '2 years' })[count] ?? 'eighteen months',
		),
	),
	harmless(
		'years as months',
		each(/(?<=for |last |lasts )(\d) years?\b/g, (_, years) => `${Number(years) * 12} months`),
	),
	harmless(
		'hours as days',
		each(/\b(24|48|72) hours\b/g, (_, hours) => ({ 24: '1 day', 48: '2 days' })[hours] ?? '3 days'),
	),
	harmless(
		'weeks as days',
		either(
			each(/\b14 days\b/g, 'two weeks'),
			each(/\b7 days\b/g, 'one week'),
			each(/\bone week\b/g, '7 days'),
		),
	),
	harmless(
		'figures in words',
		each(FIGURE, (figure) => NUMBERS[figure]!),
	),
	harmless(
		'figures in words and brackets',
		each(FIGURE, (figure) => `${NUMBERS[figure]} (${figure})`),
	),
	harmless('a date with the month first', each(DATE, '$2 $1, $3')),
	harmless(
		'a date in figures',
		each(DATE, (_, day, month, year) => `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}`),
	),
	harmless(
		'a date cut short',
		each(DATE, (_, day, month, year) =>
			month === 'May' ? `May ${day}, ${year}` : `${month.slice(0, 3)}. ${day}, ${year}`,
		),
	),
	harmless('percent as a word', each(/(?<=\d)%/g, ' percent')),
	harmless('thousands without a comma', each(/(?<=\d),(?=\d{3})/g, '')),
	harmless('a currency by its name', each(/€(\d+)/g, 'EUR $1')),
	harmless('at least as no less than', each(/\bat least(?= \d)/g, 'no less than')),
	harmless('two ways to say up to', each(/\bup to(?= \d)/g, 'at most')),
]
