// How much, how long, how many, how old.
import { each, either, type Operator, swaps, turn } from '../operator.ts'

const UNITS: Readonly<Record<string, string>> = {
	minutes: 'hours',
	hours: 'days',
	days: 'weeks',
	weeks: 'months',
	months: 'years',
	years: 'months',
}

export const quantities: readonly Operator[] = [
	turn(
		'a figure changed',
		each(
			/(?<![,.\d])(\d+)(?= (?:days|months|hours|years|minutes|members|people|invitations|km|MB)\b)/g,
			(figure) => String(Number(figure) * 2 + 1),
		),
	),
	turn(
		'a figure of a cell',
		each(/(?<=\| )(\d+)(?= (?:days|months|hours|years|minutes)\b)/g, (figure) => String(Number(figure) + 5)),
	),
	turn(
		'a unit changed',
		each(/(?<=\d )(minutes|hours|days|months|years)\b/g, (unit) => UNITS[unit]!),
	),
	turn('business days', each(/(?<=\d )days\b/g, 'business days')),
	turn(
		'a percentage',
		each(/(\d+(?:\.\d)?)%/g, (_, figure) => `${Number(figure) / 2}%`),
	),
	turn(
		'currency',
		each(/[€$£](?=\d)/g, (sign) => (sign === '€' ? '£' : '€')),
	),
	turn(
		'a sum',
		each(/(?<=[€$£])(\d+)/g, (figure) => String(Number(figure) * 2)),
	),
	turn('decimal point lost', each(/(?<=\d)\.(?=\d)/g, '')),
	turn('thousand lost', each(/(?<=\d),000\b/g, '')),
	turn(
		'< ↔ >',
		each(/[<>](?= \d)/g, (sign) => (sign === '<' ? '>' : '<')),
	),
	turn('range cut', each(/(\d)–\d/g, '$1')),
	turn('at least ↔ at most', swaps('at least/at most')),
	turn(
		'over ↔ under',
		each(/\b(over|under|Under)(?= (?:\d|[€$£]))/g, (word) =>
			word === 'over' ? 'under' : word === 'under' ? 'over' : 'Over',
		),
	),
	turn(
		'more than ↔ less than',
		either(each(/\b(more|less|fewer) than\b/g, (_, word) => (word === 'more' ? 'less than' : 'more than'))),
	),
	turn('up to ↔ at least', either(each(/\bup to(?= \d)/g, 'at least'), each(/\bat least(?= \d)/g, 'up to'))),
	turn(
		'no longer than → at least',
		either(each(/\bno longer than\b/g, 'at least'), each(/\bfor longer than\b/g, 'for less than')),
	),
	turn(
		'all → some',
		either(
			each(
				/\ball(?= (?:\w+ )?(?:cookies|other|members|backups|staff|passwords|the|images|reports|affected|features|participants)\b)/g,
				'some',
			),
			each(/^All\b/gm, 'Some'),
		),
	),
	turn('most or some → all', either(each(/^(?:Most|Some)\b/gm, 'All'), each(/\bmost(?= of)/g, 'all'))),
	turn(
		'a figure in words',
		each(
			/\b(?:one|two|three) (weeks|month|hour|working days|times)\b/g,
			(_, unit) => `ten ${unit.replace(/(?<!s)$/, 's')}`,
		),
	),
	turn('free → paid', swaps('free of charge/for a fee, at its own cost/at the cost of Harborline')),
	turn(
		'below → above',
		either(
			each(/\bbelow(?= [$€£])/g, 'above'),
			each(/\bworth less\b/g, 'worth more'),
			each(/\bfewer ads\b/g, 'more ads'),
		),
	),
	turn(
		'any or every → no',
		either(
			each(/(?<!not .*)\bany (?=(?:group|data|country|dispute)\b)/g, 'no '),
			each(/^Every\b/gm, 'No'),
			each(/\bevery\b(?= (?:request|backup))/g, 'no'),
		),
	),
	turn(
		'age',
		each(/\b(?:13|16|18)\b(?= (?:years|or|and|live|to)|[.,]| without)/g, (age) =>
			age === '13' ? '16' : '13',
		),
	),
	turn(
		'one → several',
		either(
			each(/\bonly one\b/g, 'several'),
			each(/\bone (?=trial)/g, 'two '),
			each(/\bfirst copy\b/g, 'fourth copy'),
		),
	),
	turn('twice ↔ once', either(each(/\btwice\b/g, 'once'), each(/\bonce(?= a (?:year|month))/g, 'twice'))),
	turn(
		'article of a law',
		each(/\b6\(1\)\((\w)\)/g, (_, point) => `6(1)(${point === 'f' ? 'a' : 'f'})`),
	),
	turn('frequency', swaps('a day/a month, a week/a year, weekly/yearly')),
]
