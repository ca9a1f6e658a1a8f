// Whether words stand near each other in a sentence.
import { isTraining } from './claims.ts'
import type { WordsRecognition } from './recognition.ts'
import { tagsOf } from './tags.ts'
import type { Unit } from './units.ts'
import { has } from './words.ts'

/** Whether a sentence has what is asked for and nothing that turns it round. */
export function hasWords(
	unit: Unit,
	{ all, none = [], about, exact, training, among }: WordsRecognition,
): boolean {
	const { kind } = unit.block
	if (among !== undefined && kind !== 'row' && !(among === 'entries' && kind === 'item')) return false
	if (training !== undefined && !unit.training && !isTrainingMatter(unit, training)) return false
	const says = (source: string): boolean => has(unit.plain, source)
	return (
		all.every(says) &&
		!none.some(says) &&
		(about === undefined || isReadWith(unit, [about].flat())) &&
		(exact === undefined || new RegExp(exact, 'u').test(unit.text))
	)
}

const isReadWith = (unit: Unit, sources: readonly string[]): boolean => {
	const context = [unit, unit.question, ...unit.leads, ...unit.heads, ...unit.before.slice(0, 1), unit.title]
	return sources.every((source) => context.some((words) => words !== null && has(words.plain, source)))
}

/** Whether training is the matter of what a sentence is read with. "This" points to the sentence before, else to the heading. */
function isTrainingMatter(
	{ before, aboutTraining, underTraining }: Unit,
	training: 'here' | 'around' | 'just before',
): boolean {
	if (training === 'just before') return before[0] ? isTraining(tagsOf(before[0].plain)) : underTraining
	return training === 'around' && aboutTraining
}
