// Every ground: the first that holds tells an edit, and its weight says which edit is told first. Adding one touches its
// file and one line here.
import { about } from './grounds/about.ts'
import { aiTraining } from './grounds/ai-training.ts'
import { announcement } from './grounds/of-change/announcement.ts'
import { answered } from './grounds/of-change/answered.ts'
import { contextTurned } from './grounds/of-change/context-turned.ts'
import { date } from './grounds/date.ts'
import { duration } from './grounds/duration.ts'
import { limit } from './grounds/limit.ts'
import { modality } from './grounds/modality.ts'
import { negation } from './grounds/negation.ts'
import { number } from './grounds/number.ts'
import { partlyAnswered } from './grounds/of-change/partly-answered.ts'
import { permissionChanged } from './grounds/permission-changed.ts'
import { permissionWidened } from './grounds/permission-widened.ts'
import { permission } from './grounds/permission.ts'
import { permitted } from './grounds/of-change/permitted.ts'
import { promiseChanged } from './grounds/promise-changed.ts'
import { promise } from './grounds/promise.ts'
import { promised } from './grounds/promised.ts'
import { section } from './grounds/of-change/section.ts'
import { switched } from './grounds/switch.ts'
import { thing } from './grounds/thing.ts'
import { unexplained } from './grounds/unexplained.ts'
import { withdrawn } from './grounds/of-change/withdrawn.ts'
import type { EditInContext } from '../context/edit-in-context.ts'
import type { Topic } from '../model.ts'
import { byCell, isFragment } from './place.ts'
import type { Ground } from './rule.ts'
import type { Told } from './told.ts'
import type { FoundTopic } from './topics/of-sentence.ts'

export const grounds: readonly Ground[] = [
	withdrawn,
	permitted,
	answered,
	partlyAnswered,
	announcement,
	section,
	contextTurned,
	switched,
	promise,
	promised,
	promiseChanged,
	duration,
	aiTraining,
	permission,
	thing,
	permissionWidened,
	permissionChanged,
	limit,
	negation,
	modality,
	number,
	date,
	about,
	unexplained,
]

/** Why an edit matters, what it is told as, and how grave it is for a member. */
export interface Explanation {
	readonly ground: Ground
	readonly told: Told
	readonly weight: number
}

/** What some topics add to a ground's weight: what people ask about first. */
const TOPIC_WEIGHTS: Partial<Record<Topic, number>> = {
	'ai-training': 14,
	sharing: 8,
	'legal-basis': 8,
	choice: 6,
	collection: 5,
	advertising: 5,
	retention: 4,
	deletion: 4,
	age: 4,
	notice: -8,
	contact: -12,
}
/** An edit that names no topic. */
const UNNAMED_WEIGHT = -8
const LEAST_TOPIC_WEIGHT = -12
/** A heading, a label or a few words never lead where a sentence can. */
const PIECE_WEIGHT = -26
/** A sentence that was added or removed says more than a phrase. */
const WHOLE_WEIGHT = 3

/** The first ground that holds for an edit that nothing exempts. */
export function explain(one: EditInContext, topics: readonly FoundTopic[]): Explanation {
	const unit = byCell(one)
	for (const ground of grounds) {
		const told = ground.tell?.(unit, topics)
		if (!told) continue
		const words = one.sentenceEdit.after ?? one.sentenceEdit.before ?? ''
		const isPiece = one.edit.block === 'heading' || (one.edit.block === 'paragraph' && isFragment(words))
		const isWhole = one.sentenceEdit.before === null || one.sentenceEdit.after === null
		const named = topics.some((topic) => topic.words.length > 0)
		const ofTopic = Math.max(
			LEAST_TOPIC_WEIGHT,
			...topics.slice(0, 2).map(({ topic }) => TOPIC_WEIGHTS[topic] ?? 0),
		)
		return {
			ground,
			told,
			weight:
				ground.weight +
				(named ? ofTopic : UNNAMED_WEIGHT) +
				(isPiece ? PIECE_WEIGHT : 0) +
				(isWhole ? WHOLE_WEIGHT : 0),
		}
	}
	throw new Error('no ground tells what none explains')
}
