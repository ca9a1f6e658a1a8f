// Whether words stand near each other in a sentence.
import type { WordsRecognition } from './recognition.ts'
import type { Unit } from './units.ts'
import { has } from './words.ts'

/** Whether a sentence has what is asked for and nothing that turns it round. */
export function hasWords(
	unit: Unit,
	{ all, none = [], about, exact, training, among }: WordsRecognition,
): boolean {
	if (among === 'entries' && unit.block.kind !== 'row' && unit.block.kind !== 'item') return false
	if (training !== undefined && !unit.training && !(training === 'around' && unit.aboutTraining)) return false
	const says = (source: string): boolean => has(unit.plain, source)
	const context = [unit, unit.question, ...unit.leads, ...unit.heads, ...unit.before.slice(0, 1), unit.title]
	return (
		all.every(says) &&
		!none.some(says) &&
		(about === undefined || context.some((words) => words !== null && has(words.plain, about))) &&
		(exact === undefined || new RegExp(exact, 'u').test(unit.text))
	)
}
