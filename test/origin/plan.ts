import { type AnswerName, answers } from './answers.ts'
import { type Shelf, archive } from './archive.ts'
import type { Answer } from './server.ts'

/** What requests get, as data: names of answers, one each, the last one for good; or a web archive's mementos. */
export type Plan = readonly AnswerName[] | Shelf

const isShelf = (plan: Plan): plan is Shelf => typeof plan[0] === 'object'

/** The answers a plan orders. */
export const planned = (plan: Plan): Answer[] =>
	isShelf(plan) ? [archive(plan)] : plan.map((name) => answers[name])
