import type { Block } from '../model.ts'
import { sentences } from '../english/sentences.ts'

/** Everything a version says, to look up whether words stand in it somewhere. */
export interface SentenceIndex {
	/** How often each sentence stands there, by key. */
	readonly sentences: ReadonlyMap<string, number>
	/** All of it as one key, to find phrases in; empty where the texts differ too much for that to be worth it. */
	readonly whole: string
}

/** A shorter sentence may stand in two places by chance. */
const MIN_SENTENCE = 24
/** So may a shorter phrase inside a sentence. */
const MIN_PHRASE = 48

export function indexSentences(blocks: readonly Block[], withPhrases: boolean): SentenceIndex {
	const counts = new Map<string, number>()
	const lines = blocks.map(({ text }) => {
		const keys = sentences(text).map(({ key }) => key)
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
		return keys.join('')
	})
	return { sentences: counts, whole: withPhrases ? lines.join('\n') : '' }
}

/** Words of one version that stand in the other too: at least as often as here, or less often; null when not at all. */
export type Recurrence = 'moved' | 'repeated' | null

/** Whether a whole sentence (by key) stands in the other version. */
export function sentenceRecurrence(key: string, there: SentenceIndex, here: SentenceIndex): Recurrence {
	const count = key.length < MIN_SENTENCE ? 0 : (there.sentences.get(key) ?? 0)
	if (count === 0) return null
	return count >= (here.sentences.get(key) ?? 0) ? 'moved' : 'repeated'
}

/** Whether words (by key) stand in the other version, be it inside a longer sentence. */
export function phraseRecurrence(key: string, there: SentenceIndex, here: SentenceIndex): Recurrence {
	const whole = sentenceRecurrence(key, there, here)
	if (whole || key.length < MIN_PHRASE || !there.whole.includes(key)) return whole
	return occurrences(key, there.whole) >= occurrences(key, here.whole) ? 'moved' : 'repeated'
}

function occurrences(key: string, whole: string): number {
	let count = 0
	for (let at = whole.indexOf(key); at >= 0; at = whole.indexOf(key, at + key.length)) count++
	return count
}
