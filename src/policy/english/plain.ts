import { normalise } from './normalise.ts'

const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:cannot|can't)\b/g, 'can not'],
	[/\bwon't\b/g, 'will not'],
	[/n't\b/g, ' not'],
	[/'re\b/g, ' are'],
	[/'ve\b/g, ' have'],
	[/'ll\b/g, ' will'],
	[/\bno longer\b/g, 'never'],
	[/\be\.g\./g, 'eg'],
	[/\bi\.e\./g, 'ie'],
	[/\bu\.k\./g, 'uk'],
	[/\be\.?e\.a\./g, 'eea'],
	[/\be\.u\./g, 'eu'],
	[/\bgen(?:erative)?[ -]?ai\b|\bgai\b/g, 'generative ai'],
	[/[*_“”"]/g, ''],
	[/\s+/g, ' '],
]

/** A sentence as rules match it: lower case, accents and typography folded, contractions opened. */
export const plain = (text: string): string =>
	FOLDS.reduce(
		(folded, [from, to]) => folded.replace(from, to),
		normalise(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
	).trim()
