import { openContractions } from './contractions.ts'
import { normalise } from './normalise.ts'

const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/\bno longer\b/g, 'never'],
	[/\be\.g\./g, 'eg'],
	[/\bi\.e\./g, 'ie'],
	[/\bu\.k\./g, 'uk'],
	[/\be\.?e\.a\./g, 'eea'],
	[/\be\.u\./g, 'eu'],
	[/\bgen(?:erative)?[ -]?ai\b|\bgai\b/g, 'generative ai'],
	[/[*_“”"]|(?<!\w)'(?=[^']{1,40}'(?!\w))|(?<=(?<!\w)'[^']{1,40})'(?!\w)/g, ''],
	[/\s+/g, ' '],
]

/** A sentence as rules match it: lower case, accents and typography folded, contractions opened. */
export const plain = (text: string): string =>
	FOLDS.reduce(
		(folded, [from, to]) => folded.replace(from, to),
		openContractions(normalise(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()),
	).trim()
