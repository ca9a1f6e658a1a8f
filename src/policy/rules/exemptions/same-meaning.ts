// Whether some sentences say together what some others say together, however cut, joined, listed or turned about.
import { hasOperator } from '../../context/edit-in-context.ts'
import { canonicalWords } from '../../english/canonical.ts'
import { sentences } from '../../english/sentences.ts'
import { actions, classes, neutral, persons } from '../../lexicon/vocabulary.ts'
import { stem } from '../../english/words.ts'

/** Words beyond which a passage is rewritten rather than laid out otherwise: pairs of words cost their square. */
const MAX_PASSAGE_WORDS = 600

/** One sentence, with what leads into it where it is an entry of a list. */
export type Clause = string

/** Each word of a class by the same name; what may stand in several keeps its first. */
const heads = new Map<string, string>()
for (const line of classes) for (const word of line) if (!heads.has(word)) heads.set(word, [...line][0]!)

type Scope = 'whole' | 'onward'

interface WordContexts {
	/** Each word, with what is done and how it is limited where it stands. */
	readonly contexts: ReadonlyMap<string, string>
	/** Words that stand in one sentence together. */
	readonly pairs: ReadonlySet<string>
	/** Figures in order. */
	readonly figures: string
}

/**
 * Whether both say the same: the same words that carry meaning, each under the same words that turn meaning and say what is
 * done, and none torn from the words it stood with (sentences are joined or cut, not mixed).
 */
export function saySame(older: readonly Clause[], newer: readonly Clause[]): boolean {
	const [was, is] = [wordsOfAll(older), wordsOfAll(newer)]
	const sizes = [was, is].map((list) => list.reduce((sum, words) => sum + words.length, 0))
	if (sizes.some((size) => size === 0 || size > MAX_PASSAGE_WORDS)) return false
	if (!equalSets(new Set(was.flat()), new Set(is.flat()))) return false
	return (['whole', 'onward'] as const).some((scope) => {
		const [before, after] = [contextsOf(was, scope), contextsOf(is, scope)]
		return equalMaps(before.contexts, after.contexts) && isLaidOutOtherwise(before, after)
	})
}

function isLaidOutOtherwise(before: WordContexts, after: WordContexts): boolean {
	if (equalSets(before.pairs, after.pairs)) return true
	const [fewer, more] =
		before.pairs.size < after.pairs.size ? [before.pairs, after.pairs] : [after.pairs, before.pairs]
	return before.figures === after.figures && [...fewer].every((pair) => more.has(pair))
}

const wordsOfAll = (clauses: readonly Clause[]): string[][] =>
	clauses
		.flatMap((clause) => sentences(clause).map(({ text }) => text))
		.map((text) => canonicalWords(text).map(stem).filter(carriesMeaning).map(classHead))
		.filter((words) => words.length > 0)

const isTurning = (word: string): boolean => word === 'if' || hasOperator([word])
const classHead = (word: string): string =>
	isTurning(word) && !/^(?:will|shall)$/.test(word) ? word : (heads.get(word) ?? word)
const carriesMeaning = (word: string): boolean =>
	word !== 'will' &&
	(isTurning(word) || actions.has(word) || word === 'other' || (!neutral.has(word) && !persons.has(word)))

function contextsOf(all: readonly (readonly string[])[], scope: Scope): WordContexts {
	const contexts = new Map<string, Set<string>>()
	const pairs = new Set<string>()
	for (const words of all) {
		const turning = words.filter(isTurning)
		const doing = words.filter((word) => actions.has(word))
		const around = [...new Set([...turning, ...doing])].sort().join()
		if (scope === 'whole') note(contexts, '', [...new Set(turning)].join())
		let [limits, done, joined] = [new Set<string>(), new Set<string>(), false]
		for (const word of words) {
			if (isTurning(word)) {
				if (scope === 'onward') limits.add(word)
				continue
			}
			const acts = actions.has(word)
			const now = acts ? [...limits] : [...limits, ...done]
			note(contexts, word, scope === 'whole' ? around : now.sort().join())
			if (acts) {
				if (!joined) done = new Set()
				done.add(word)
			}
			joined = acts
		}
		const set = [...new Set(words.filter((word) => !isTurning(word) && !actions.has(word)))].sort()
		for (const [at, a] of set.entries()) for (const b of set.slice(at + 1)) pairs.add(`${a} ${b}`)
		limits = new Set()
	}
	return {
		contexts: new Map([...contexts].map(([word, list]) => [word, [...list].sort().join(';')])),
		pairs,
		figures: all
			.flat()
			.filter((word) => /\d/.test(word))
			.join(),
	}
}

function note(contexts: Map<string, Set<string>>, word: string, context: string): void {
	const known = contexts.get(word)
	if (known) known.add(context)
	else contexts.set(word, new Set([context]))
}

const equalSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && [...a].every((one) => b.has(one))

const equalMaps = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
	a.size === b.size && [...a].every(([word, context]) => b.get(word) === context)
