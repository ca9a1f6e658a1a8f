import type { PhraseEdit } from '../../compare/phrase-edits.ts'
import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import { quoted } from '../../english/quotes.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { isPromise } from '../commitments.ts'
import { onlyPhrase } from '../phrase-in-words.ts'
import type { Ground } from '../rule.ts'
import { clausesOfEdit } from '../told.ts'
import { inOtherWords } from '../wording.ts'

/** A promise that stays one: which way it turned is for the reader to see. */
export const promiseChanged: Ground = {
	name: 'promise-changed',
	weight: 78,
	reason: 'A promise is narrowed or changed',
	because:
		'a sentence says what the company does not do or does only so far, and says it otherwise than before',
	applies: [['We never sell your letters to shops.', 'We never sell your letters to shops abroad.']],
	refuses: [
		['We do not sell your letters.', 'We sell your letters.'],
		['We sell your letters to shops.', 'We sell your letters to shops abroad.'],
	],
	tell: (one) => {
		const { before, after } = one.sentenceEdit
		if (one.versions.subject === 'content') return null
		if (before === null || after === null || !isPromise(before) || !isPromise(after)) return null
		const narrowed = narrowedTo(one.sentenceEdit)
		return narrowed
			? { what: `A promise is narrowed ${narrowed}`, ...clausesOfEdit(one), leads: 'after' }
			: inOtherWords(one, 'promise')
	},
}

const RESTRICTS = /\b(?:only|solely)\b/iu
/** What a denial does not hold for. */
const BUT = /^(?:unless|except|other than|without|if|where|when)\b/iu
/** What stands before the name of those whom a denial speaks of. */
const OF_THEM = /\b(?:any|the|your|our|their|these|those|other|with|to|of|for|from|by)\s*$/iu
/** The name that an added word limits. */
const NAME =
	/^(?:[\s-]+(?!(?:or|and|except|unless|with|to|for|of|from|by|in|on|that|which|who|so)\b)[\p{L}’'-]+){1,4}/iu
const MAX_NARROWING_WORDS = 2
const MAX_QUOTE = 90

/** A word that limits whom or what a denial speaks of, or an exception, is new: "to “foreign shops”", "by “unless …”". */
function narrowedTo({ after, phrases }: SentenceEdit): string | null {
	const phrase = onlyPhrase(phrases)
	if (!phrase || after === null || phrase.removed !== null || RESTRICTS.test(after)) return null
	const { added, addedTokens } = phrase as PhraseEdit & { readonly added: string }
	if (BUT.test(added)) return `by ${quoted(added, MAX_QUOTE)}`
	const [from, to] = [addedTokens[0]!.from, addedTokens.at(-1)!.to]
	const isWord =
		added.split(' ').length <= MAX_NARROWING_WORDS &&
		/^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(added) &&
		addedTokens.every(({ form }) => operatorOf(form) === null)
	const [name] = NAME.exec(after.slice(to)) ?? []
	return isWord && name && OF_THEM.test(after.slice(0, from))
		? `to ${quoted(after.slice(from, to + name.length), MAX_QUOTE)}`
		: null
}
