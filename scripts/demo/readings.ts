import type { Document } from '../../src/policy/model.ts'
import type { Board } from './board.ts'
import { check } from './checking.ts'
import { see } from './seen.ts'
import type { Stage } from './stage.ts'

const whole = (value: number): string => value.toLocaleString('en')
const short = (hash: string): string => `${hash.slice(0, 8)}…`

/** The documents are read for the first time: version 1 of each. */
export async function firstReading(stage: Stage, board: Board): Promise<void> {
	const documents = Object.values(stage.documents) as Document[]
	for (const { id, title, outcome, version } of await check(stage, documents)) {
		see(`${title} is ${outcome}, not first`, outcome === 'first')
		see(`${title} has version ${version}, not 1`, version === 1)
		const [only, ...others] = await stage.api.versions(id)
		see(`${title} has not one version`, only !== undefined && others.length === 0)
		board.fact(title, `first reading, version 1: ${whole(only.characters)} characters of text`)
	}
}

/** The origin repeats itself to the byte: nothing changed. */
export async function unchangedCheck(stage: Stage, board: Board): Promise<void> {
	stage.origin.setNoise('same')
	for (const { title, hashes } of await checkStanding(stage, 1)) {
		const [before, now] = hashes
		see(`the origin did not repeat ${title}`, before === now)
		board.fact(title, `unchanged: the same bytes, SHA-256 ${short(now)}`)
	}
}

/** Ids, tracking and ages differ, as they do on every request to the real pages: nothing changed. */
export async function noiseOnlyCheck(stage: Stage, board: Board): Promise<void> {
	stage.origin.setNoise('fresh')
	for (const { title, hashes } of await checkStanding(stage, 2)) {
		const [before, now] = hashes
		see(`the origin repeated ${title}`, before !== now)
		board.fact(title, `unchanged: only its bytes differ, ${short(before)} → ${short(now)}`)
	}
}

/** Checks documents that stand as they stood, for the `count`th time, and tells the hashes of the last two answers. */
async function checkStanding(stage: Stage, count: number) {
	const documents = Object.values(stage.documents) as Document[]
	const states = await check(stage, documents)
	return Promise.all(
		documents.map(async ({ id, title, url }, index) => {
			const state = states[index]
			see(`${title} is ${state?.outcome}, not unchanged`, state?.outcome === 'unchanged')
			see(`${title} has version ${state.version}, not 1`, state.version === 1)
			const [run] = await stage.api.captures(id)
			see(`the log counts ${run?.count} unchanged checks, not ${count}`, run?.count === count)
			const served = stage.origin.seen(new URL(url).pathname).map(({ sha256 }) => sha256 ?? '')
			const [before = '', now = ''] = served.slice(-2)
			return { title, hashes: [before, now] as const }
		}),
	)
}
