// When something holds, and under which condition.
import { capital, each, either, type Operator, swaps, turn } from '../operator.ts'

export const conditions: readonly Operator[] = [
	turn('within → after', each(/\bwithin(?= (?:\d+ (?:day|hour|minute|month)|one month))/g, 'after')),
	turn('before ↔ after', swaps('before/after, Before/After')),
	turn('until → from', either(each(/\buntil(?= \d)/g, 'from'), each(/\bUntil(?= \d)/g, 'From'))),
	turn('until → once', each(/\buntil(?= (?:you|they|the) )/g, 'once')),
	turn('if ↔ unless', swaps('if/unless, If/Unless')),
	turn(
		'if … removed',
		either(
			each(/(?<!Only|only|or|and),? if (?:you|we|they|all|it|your)\b[^,.;?\n|]*(?=\.)/g, ''),
			each(/^If [^,\n]+, (\w)/gm, (_, letter) => capital(letter)),
		),
	),
	turn('unless … removed', each(/,? unless [^.,;?\n|]+/g, '')),
	turn('except … removed', each(/,? except [^.,;?\n|]+/g, '')),
	turn(
		'only removed',
		either(
			each(/ only(?= (?:with|if|for|after|to|in|when|one)\b)/g, ''),
			each(/^Only (?=your|members)(\w)/gm, (_, letter) => capital(letter)),
		),
	),
	turn(
		'with your consent removed',
		each(/,? (?:only )?with(?:out)? your (?:\w+ )?(?:consent|permission|approval)/g, ''),
	),
	turn(
		'with your consent added',
		each(
			/(?<=^(?:We|Recruiters|Developers) (?:may |can )?(?:use|share|process|transfer|send|record|receive|combine|buy|publish|scan|get)\b(?![^.]*\b(?:consent|permission|only|if|unless|nothing|no|fewer|groups)\b)[^.:|\n]*)\.$/gm,
			' with your consent.',
		),
	),
	turn(
		'and → or in a condition',
		each(
			/(?<=\b(?:[Ii]f|who|unless)\b[^,.|\n]*) and(?= (?:live|the law|has|have|you|do|seems|verified|who|verify)\b)/g,
			' or',
		),
	),
	turn(
		'or → and in a condition',
		each(
			/(?<=\b(?:[Ii]f|[Uu]nless|except)\b[^,.|\n]*) or(?= (?:if|answer|are|until|where|a court|abuse)\b)/g,
			' and',
		),
	),
	turn(
		'or → and under a denial',
		each(
			/(?<=\b(?:[Dd]o not|don’t|never|cannot|can’t|must not|may not|will not|shall not)\b[^.,;|:\n]*) or(?= )/g,
			' and',
		),
	),
	turn(
		'without undue delay removed',
		either(
			each(/ (?:without undue delay|at once|promptly)\b/g, ''),
			each(/,? (?<!for )(?:where feasible|provided that [^.,;]+|as long as [^.,;]+)(?=[.,])/g, ''),
		),
	),
	turn(
		'first ↔ last',
		swaps(
			'comes first/comes last, the greater of/the lesser of, future training/past training, younger/older, minimum/maximum',
		),
	),
	turn(
		'either … or → both … and',
		either(each(/\beither (.+?) or\b/g, 'both $1 and'), each(/\bboth (.+?) and\b/g, 'either $1 or')),
	),
	turn(
		'a day another day',
		each(
			/\b(\d{1,2}) (?=(?:January|February|March|May|June|July|November|December) 202[6-9])/g,
			(day) => `${(Number(day.trim()) % 28) + 1} `,
		),
	),
	turn(
		'applies → does not apply',
		either(
			each(/(?<!policy )\bapplies\b/g, 'does not apply'),
			each(/\brules apply\b/g, 'rules do not apply'),
		),
	),
	turn('automatically → on request', each(/\bautomatically\b/g, 'on request')),
	turn('at any time removed', each(/ at any time\b/g, '')),
]
