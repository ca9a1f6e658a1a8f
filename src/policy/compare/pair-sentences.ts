import { sentenceRecurrence, type SentenceIndex } from './recurrence.ts'
import type { Sentence } from '../english/sentences.ts'
import { contained, type Fingerprint, fingerprint, similarity } from './similarity.ts'

/** Sentences of the older text and what they became; one side is empty where there is no counterpart. */
export interface Group {
	readonly from: Sentence[]
	readonly to: Sentence[]
}

/** Likeness from which two sentences of one block are one reworded. */
const ALIKE = 0.3
/** Share of a sentence's word pairs that make it a piece of a longer one. */
const SENTENCE_PIECE = 0.6
/** Beyond this many pairs of sentences two blocks are compared as a whole. */
const MAX_PAIRS = 4000
/** Signs and spaces between neighbouring sentences. */
const MAX_GAP = 4

/** Pairs the sentences of one block's two wordings. What stands word for word in the other version stays alone. */
export function pairSentences(
	older: readonly Sentence[],
	newer: readonly Sentence[],
	was: SentenceIndex,
	is: SentenceIndex,
): Group[] {
	const { removed, added } = withoutCommon(older, newer)
	const again = (sentence: Sentence, there: SentenceIndex, here: SentenceIndex) =>
		sentenceRecurrence(sentence.key, there, here) !== null
	const left = removed.filter((sentence) => !again(sentence, is, was))
	const right = added.filter((sentence) => !again(sentence, was, is))
	return [
		...pairSimilar(left, right),
		...removed
			.filter((sentence) => !left.includes(sentence))
			.map((sentence) => ({ from: [sentence], to: [] })),
		...added
			.filter((sentence) => !right.includes(sentence))
			.map((sentence) => ({ from: [], to: [sentence] })),
	]
}

/** The exact stretch of a block from the first of some sentences to the last. */
export function stretch(list: readonly Sentence[], text: string): string {
	const from = Math.min(...list.map(({ at }) => at))
	const to = Math.max(...list.map((sentence) => sentence.at + sentence.text.length))
	return text.slice(from, to)
}

function withoutCommon(
	older: readonly Sentence[],
	newer: readonly Sentence[],
): { removed: Sentence[]; added: Sentence[] } {
	const take = (list: readonly Sentence[], other: readonly Sentence[]): Sentence[] => {
		const counts = new Map<string, number>()
		for (const { key } of other) counts.set(key, (counts.get(key) ?? 0) + 1)
		return list.filter(({ key }) => {
			const left = counts.get(key) ?? 0
			counts.set(key, left - 1)
			return left <= 0
		})
	}
	return { removed: take(older, newer), added: take(newer, older) }
}

/** Pairs the likest; a sentence that is a piece of its neighbour's counterpart joins it, the rest stand alone. */
function pairSimilar(older: readonly Sentence[], newer: readonly Sentence[]): Group[] {
	if (older.length * newer.length > MAX_PAIRS) return [{ from: [...older], to: [...newer] }]
	const prints = new Map([...older, ...newer].map((sentence) => [sentence, fingerprint(sentence.text)]))
	const scored = older
		.flatMap((from) =>
			newer.map((to) => ({ from, to, score: similarity(prints.get(from)!, prints.get(to)!) })),
		)
		.filter(({ score }) => score >= ALIKE)
		.sort((a, b) => b.score - a.score)
	const groups: Group[] = []
	const used = new Set<Sentence>()
	for (const { from, to } of scored) {
		if (used.has(from) || used.has(to)) continue
		used.add(from).add(to)
		groups.push({ from: [from], to: [to] })
	}
	const join = (list: readonly Sentence[], mine: 'from' | 'to', theirs: 'from' | 'to') => {
		for (const [at, sentence] of list.entries()) {
			if (used.has(sentence)) continue
			const isBeside = (other: Sentence) =>
				(other === list[at - 1] || other === list[at + 1]) && isAdjacent(sentence, other)
			const home = groups.find(
				(group) => group[mine].some(isBeside) && isPiece(sentence, group[theirs], prints),
			)
			if (home) {
				used.add(sentence)
				home[mine].push(sentence)
			}
		}
	}
	join(older, 'from', 'to')
	join(newer, 'to', 'from')
	return [
		...groups.toSorted((a, b) => a.to[0]!.at - b.to[0]!.at),
		...older.filter((sentence) => !used.has(sentence)).map((sentence) => ({ from: [sentence], to: [] })),
		...newer.filter((sentence) => !used.has(sentence)).map((sentence) => ({ from: [], to: [sentence] })),
	]
}

const isAdjacent = (a: Sentence, b: Sentence): boolean =>
	a.at < b.at ? b.at - (a.at + a.text.length) <= MAX_GAP : a.at - (b.at + b.text.length) <= MAX_GAP

const isPiece = (
	sentence: Sentence,
	wholes: readonly Sentence[],
	prints: ReadonlyMap<Sentence, Fingerprint>,
): boolean => wholes.some((whole) => contained(prints.get(sentence)!, prints.get(whole)!) >= SENTENCE_PIECE)
