/** What denies what follows it: the only list of it. Lower case, contractions opened. */
export const negations = [
	'not',
	'no',
	'never',
	'neither',
	'nor',
	'none',
	'without',
	'nothing',
	'nobody',
] as const

/** The same as the source of a regular expression over exact text, contractions included. */
export const NEGATION = String.raw`(?:\b(?:${negations.join('|')}|cannot)\b|n['’]t\b)`
