import { isAffixed } from '../../english/affixes.ts'
import { isInflected } from '../../english/inflection.ts'
import { isKnownWord } from '../../english/known-words.ts'
import { type Token, formOf } from '../../english/tokens.ts'
import { operatorWords } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'

/** A misspelling is proven by being no word where the other is one: distance alone would call "contact" a "contract". */
export const spelling: Exemption = {
	name: 'spelling',
	severity: 'cosmetic',
	reason: 'Only spelling, capitals or signs differ',
	because:
		'a misspelt word that is no word was mended or appeared, a word was written twice, run together or apart',
	applies: [
		['We recieve your letters.', 'We receive your letters.'],
		['We keep the the logs here.', 'We keep the logs here.'],
		['Our polic y on lamps.', 'Our policy on lamps.'],
		['Write o us about lamps.', 'Write to us about lamps.'],
		['fFor more about lamps, write.', 'For more about lamps, write.'],
		['WE DO sNOT SELL LAMPS.', 'WE DO NOT SELL LAMPS.'],
		['Our lamp advisors mend.', 'Our lamp advisers mend.'],
	],
	refuses: [
		['Verified lamps glow.', 'Unverified lamps glow.'],
		['A weekly letter goes out.', 'A biweekly letter goes out.'],
		['The licensor pays.', 'The licensee pays.'],
		['Interstate lamps pay.', 'Intrastate lamps pay.'],
		['We keep your contact data.', 'We keep your contract data.'],
		['This holds in your country.', 'This holds in your county.'],
		['You may nto copy lamps.', 'You may copy lamps.'],
		['We share it with causal partners.', 'We share it with casual partners.'],
		['You grant a revocable licence.', 'You grant an irrevocable licence.'],
		['Registered lamps glow.', 'Unregistered lamps glow.'],
		['Lamps go out at 9 am.', 'Lamps go out at 9 pm.'],
		['We answer EU letters.', 'We answer EO letters.'],
		['Files of 10k lines glow.', 'Files of 10 lines glow.'],
		['Lamps glow for 1½ years.', 'Lamps glow for 1 year.'],
		['Data | Sold | Shared\nName | x | x', 'Data | Sold | Shared\nName |  | x'],
		['Data | Sold | Shared\nName | ✅ | ❌', 'Data | Sold | Shared\nName | ❌ | ❌'],
		['Data | Sold | Shared\nName | ● | ○', 'Data | Sold | Shared\nName | ○ | ○'],
	],
	phrase: ({ phrase: { removed, added, removedTokens, addedTokens, leftTokens, rightTokens } }) =>
		isSlipOfShift(removed ?? '', added ?? '') ||
		isWritten(removedTokens, addedTokens, [leftTokens.at(-1), rightTokens[0]]) ||
		isDoubled(
			removedTokens.length > 0 ? removedTokens : addedTokens,
			leftTokens,
			rightTokens,
			removedTokens.length * addedTokens.length,
		),
}

/** "fFor", "sNOT": a letter before a word that begins or is written in capitals, which no word has. */
const isSlipOfShift = (a: string, b: string): boolean =>
	[
		[a, b],
		[b, a],
	].some(
		([slip, word]) =>
			/^\p{Ll}\p{Lu}\p{L}+$/u.test(slip!) && slip!.slice(1).toLowerCase() === word!.toLowerCase(),
	)

/** Longest word looked at letter by letter. */
const LONGEST = 30
/** From this length on two letters may be wrong. */
const LONG_WORD = 8

/** Whether words of the one side are those of the other, misspelt, run together or apart. */
function isWritten(
	older: readonly Token[],
	newer: readonly Token[],
	[left, right]: readonly (Token | undefined)[],
): boolean {
	if (older.length === 0 || newer.length === 0)
		return (
			left?.kind !== 'figure' && left?.kind !== 'border' && right?.kind !== 'border' && isStray(older, newer)
		)
	if (![...older, ...newer].every(({ kind }) => kind === 'word')) return false
	if (older.length !== newer.length && isInflected(older.map(formOf).join(''), newer.map(formOf).join('')))
		return true
	if (older.length !== newer.length)
		return isMisspelling(older.map(formOf).join(''), newer.map(formOf).join(''), older, newer)
	return older.every(
		(token, at) =>
			token.form === newer[at]!.form || isMisspelling(token.form, newer[at]!.form, [token], [newer[at]!]),
	)
}

/** A single letter that is no word ("e", "•o") stands alone by accident; behind a figure it is its unit ("10k"), in a
 * cell its mark ("x"). */
const isStray = (older: readonly Token[], newer: readonly Token[]): boolean => {
	const all = [...older, ...newer]
	return all.length === 1 && all[0]!.kind === 'word' && /^[b-hj-z]$/.test(all[0]!.form) && !all[0]!.capital
}

/** One side is no word, the other is; and no turning word is as near to the one that is none. */
function isMisspelling(a: string, b: string, older: readonly Token[], newer: readonly Token[]): boolean {
	const [known, other] = [older.every(isKnown), newer.every(isKnown)]
	if (known === other || Math.max(a.length, b.length) > LONGEST || isAffixed(a, b)) return false
	if (isCode(a, b, [...older, ...newer])) return false
	const [word, slip] = known ? [a, b] : [b, a]
	const most = slip.length >= LONG_WORD ? 2 : 1
	const near = distance(word, slip)
	return near <= most && (slip.length === 1 || !isNearOperator(slip, word, near))
}

/** Initials and words of two letters: one letter for another makes other ones ("am", "pm"; "EU", "EO"). */
const isCode = (a: string, b: string, tokens: readonly Token[]): boolean =>
	a.length === b.length &&
	(a.length < 3 || (a.length < 5 && tokens.every(({ capital }) => capital))) &&
	lettersOf(a) !== lettersOf(b)

const lettersOf = (word: string): string => Array.from(word).sort().join('')

const isKnown = ({ form }: Token): boolean => isKnownWord(form)

/** "nto" may be "not" as well as "to"; a letter alone is read as neither. */
const isNearOperator = (slip: string, word: string, near: number): boolean =>
	[...operatorWords].some(
		(operator) =>
			operator !== word &&
			Math.abs(operator.length - slip.length) <= near &&
			distance(operator, slip) <= near,
	)

/** Letters too many, missing, wrong or swapped (optimal string alignment). */
function distance(a: string, b: string): number {
	let before: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, at) => at)
	for (let i = 1; i <= a.length; i++) {
		const row = [i]
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1
			row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				row[j] = Math.min(row[j]!, before[j - 2]! + 1)
		}
		before = last
		last = row
	}
	return last[b.length]!
}

/** Words that stand beside themselves a second time. */
function isDoubled(
	words: readonly Token[],
	left: readonly Token[],
	right: readonly Token[],
	replaced: number,
): boolean {
	if (replaced > 0 || words.length === 0 || words.some(({ kind }) => kind !== 'word')) return false
	const text = words.map(formOf).join(' ')
	return (
		left.slice(-words.length).map(formOf).join(' ') === text ||
		right.slice(0, words.length).map(formOf).join(' ') === text
	)
}
