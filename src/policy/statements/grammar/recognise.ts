import { hasWords } from './near.ts'
import type { Recognition } from './recognition.ts'
import type { Unit } from './units.ts'
import { clauseClaiming } from './use.ts'

/** What of a sentence says a statement. */
export interface Saying {
	/** In `plain` words. */
	readonly clause: string
	/** It is said of the places it names, those it excepts among them. */
	readonly place: boolean
}

/**
 * What of a sentence says a statement, read with what stands around it; null where nothing does. `isSaid`: whether the
 * document says another statement, on which this one may rest.
 */
export function sayingIn(
	recognition: Recognition,
	unit: Unit,
	isSaid: (statement: string) => boolean,
): Saying | null {
	if (recognition.by === 'either') {
		for (const one of recognition.of) {
			const saying = sayingIn(one, unit, isSaid)
			if (saying) return saying
		}
		return null
	}
	if (recognition.by === 'words') {
		const { given } = recognition
		return hasWords(unit, recognition) && (given === undefined || isSaid(given))
			? { clause: unit.plain, place: false }
			: null
	}
	const clause = unit.training || unit.aboutTraining ? clauseClaiming(unit, recognition) : null
	return clause === null ? null : { clause, place: recognition.place === true }
}
