// What an edit is told as by its form: added, removed, reworded; where it stands, or what it is about.
import { sentenceNear } from '../context/said-nearly.ts'
import type { PhraseEdit } from '../compare/phrase-edits.ts'
import type { EditInContext } from '../context/edit-in-context.ts'
import { quoted } from '../english/quotes.ts'
import type { Token } from '../english/tokens.ts'
import { rankOf, topicNames } from '../lexicon/topic-names.ts'
import { standsUnder } from './place.ts'
import { type Told, clausesOfEdit } from './told.ts'
import type { FoundTopic } from './topics/of-sentence.ts'

const MAX_ROW = 100

/** By its form alone. */
export function toldByForm(one: EditInContext, topics: readonly FoundTopic[]): Told {
	const { before, after } = one.sentenceEdit
	const under = standsUnder(one)
	const topic = topicNamed(one, topics)
	const on = topic === null ? '' : `, on ${topic}`
	const clauses = clausesOfEdit(one)
	if (one.edit.block === 'heading') {
		const what = before === null ? 'New heading' : after === null ? 'Heading removed' : 'Heading reworded'
		return { what, ...clauses, leads: 'after' }
	}
	if (before === null) {
		const isNew = !sentenceNear(after!, one.versions.older)
		const what = one.cell
			? `New row ${quoted(one.cell.row, MAX_ROW)}`
			: under
				? `Added to ${under}`
				: isNew
					? `New${topic === null ? '' : ` on ${topic}`}`
					: `Added${on}`
		return { what, ...clauses, leads: 'after' }
	}
	if (after === null) {
		const isNowhere = !sentenceNear(before, one.versions.newer)
		const what = one.cell
			? `Row removed: ${quoted(one.cell.row, MAX_ROW)}`
			: under
				? `Removed from ${under}`
				: isNowhere
					? `No longer said${on}`
					: `Removed here${on}`
		return { what, ...clauses, leads: 'before' }
	}
	const where = under ? `${one.cell ? 'in' : 'under'} ${under}` : topic === null ? '' : `on ${topic}`
	const phrase = phraseInWords(one.sentenceEdit.phrases)
	const isCut = phrase === null && after.length < CUT * before.length
	if (isCut) return { what: `No longer said in full${where && `, ${where}`}`, ...clauses, leads: 'before' }
	const [only] = one.sentenceEdit.phrases
	const isAll = phrase !== null && only!.removed === before && only!.added === after
	if (isAll)
		return { what: `${phrase}${under ? `, ${where}` : ''}`, before: null, after: null, leads: 'after' }
	const what = phrase === null ? `Reworded${where && `, ${where}`}` : `${phrase}${under ? `, ${where}` : ''}`
	return { what, ...clauses, leads: clauses.after === null ? 'before' : 'after' }
}

/** Share of a sentence's length from which on it is cut rather than reworded. */
const CUT = 0.6

/** A promise or a permission that stays one, in other words. */
export function inOtherWords(one: EditInContext, name: string): Told {
	const clauses = clausesOfEdit(one)
	const phrase = phraseInWords(one.sentenceEdit.phrases)
	const what = `A ${name} is reworded${phrase === null ? '' : ` (${phrase})`}`
	return { what, ...clauses, leads: clauses.after === null ? 'before' : 'after' }
}

/** "“only” is gone", of the one phrase that differs; null where it is long or there are more. */
function phraseInWords([phrase, ...others]: readonly PhraseEdit[]): string | null {
	if (!phrase || others.length > 0) return null
	const { removed, added } = phrase
	const length = (removed ?? '').length + (added ?? '').length
	if (length > (removed !== null && added !== null ? PHRASE_PAIR : PHRASE)) return null
	const [was, is] = [removed, added].map((words) => words !== null && quoted(closed(words), PHRASE))
	if (was && is) return `${was} became ${is}`
	return was ? `${was} is gone` : `${is} is new`
}

/** A phrase ends with a word: what stands in a bracket that it leaves open is left out. */
const closed = (words: string): string =>
	words.lastIndexOf('(') > words.lastIndexOf(')') ? words.slice(0, words.lastIndexOf('(')).trim() : words

/** No topic is named that neither the words nor what they stand under name. */
function topicNamed({ edit, sentenceEdit }: EditInContext, topics: readonly FoundTopic[]): string | null {
	const named = topics.filter(({ topic, words }) => words.length > 0 && !TOO_WIDE.has(topic))
	const most = Math.max(...named.map(({ score }) => score))
	const [first] = named
		.filter(({ score }) => score >= NEARLY_AS_STRONG * most)
		.toSorted((a, b) => rankOf(a.topic) - rankOf(b.topic))
	if (!first) return null
	const said = [sentenceEdit.before, sentenceEdit.after, ...edit.section].join(' ')
	return first.topic === 'ai-training' && !/train/iu.test(said) ? 'generative AI' : topicNames[first.topic]
}
/** Of topics nearly as strong, what people ask about first is named. */
const NEARLY_AS_STRONG = 0.6
const TOO_WIDE = new Set<string>(['content-rules', 'terms', 'other'])

/** Longest phrases named by themselves, in characters: one, and both sides of one in another's place. */
const PHRASE = 150
const PHRASE_PAIR = 90
/** Tokens up to which a phrase is turned by any of them; a longer one by what it begins with. */
const FEW = 3
const FUNCTION_WORDS = new Set(['and', 'or', 'and/or', 'but', 'the', 'a', 'an'])

/** By the phrase that turns it: "“only” is gone", "“may” became “will”"; null where no phrase has such a word. */
export function toldByPhrase(
	one: EditInContext,
	topics: readonly FoundTopic[],
	turns: (token: Token) => boolean,
): Told | null {
	const { before, after, phrases } = one.sentenceEdit
	if (before === null || after === null) return null
	const hasTurn = (tokens: readonly Token[]) =>
		(tokens.length <= FEW ? tokens : tokens.filter(({ form }) => !FUNCTION_WORDS.has(form)).slice(0, 1)).some(
			turns,
		)
	const found = phrases.filter(
		({ removedTokens, addedTokens }) => hasTurn(removedTokens) || hasTurn(addedTokens),
	)
	return found.length === 0 ? null : toldByForm(one, topics)
}
