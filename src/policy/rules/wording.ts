// What an edit is told as by its form: added, removed, reworded; where it stands, or what it is about.
import { sentenceNear } from '../context/said-nearly.ts'
import type { EditInContext } from '../context/edit-in-context.ts'
import { quoted } from '../english/quotes.ts'
import type { Token } from '../english/tokens.ts'
import { rankOf, topicNames } from '../lexicon/topic-names.ts'
import { phraseInWords } from './phrase-in-words.ts'
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
	const where = under ? `, ${one.cell ? 'in' : 'under'} ${under}` : ''
	const phrase = phraseInWords(one.sentenceEdit)
	const isReplaced = one.sentenceEdit.phrases.some(({ removedTokens }) => removedTokens.length > FEW)
	const isPointed = isReplaced && POINTS.test(after) && !POINTS.test(before)
	if (isPointed) return { what: `No longer said${where}`, before, after, leads: 'before' }
	const isCut = phrase === null && after.length < CUT * before.length
	if (isCut) return { what: `No longer said in full${where}`, ...clauses, leads: 'before' }
	const [only] = one.sentenceEdit.phrases
	const isAll = phrase !== null && only!.removed === before && only!.added === after
	if (isAll)
		return {
			what: one.cell && under ? `${under}: ${phrase}` : `${phrase}${where}`,
			before: null,
			after: null,
			leads: 'after',
		}
	return {
		what: whatDiffers(phrase, where, clauses),
		...clauses,
		leads: clauses.after === null ? 'before' : 'after',
	}
}

/** The phrase that differs and where; nothing where both wordings say it best. */
function whatDiffers(
	phrase: string | null,
	where: string,
	{ before, after }: Pick<Told, 'before' | 'after'>,
): string {
	const isOneSided = before === null || after === null
	if (phrase !== null) return `${phrase}${where || (isOneSided ? ` ${prepositionOf(phrase)}` : '')}`
	if (isOneSided) return `${before === null ? 'Added' : 'No longer said'}${where}`
	return where && `Changed${where}`
}

/** A sentence that only says where to read on. */
const POINTS = /\b(?:read|see|visit|refer to|consult|go to|learn more|find out)\b/iu

/** Share of a sentence's length from which on it is cut rather than reworded. */
const CUT = 0.6

/** A promise or a permission that stays one, in other words. */
export function inOtherWords(one: EditInContext, name: string): Told {
	const clauses = clausesOfEdit(one)
	const phrase = phraseInWords(one.sentenceEdit)
	const what = phrase === null ? `A ${name} is changed` : `${phrase} ${prepositionOf(phrase)} a ${name}`
	return { what, ...clauses, leads: clauses.after === null ? 'before' : 'after' }
}

/** What precedes the name of where a phrase stands. */
const prepositionOf = (phrase: string): string => (phrase.endsWith(' is gone') ? 'from' : 'in')

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
