import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'

import { decode } from '../../src/policy/page/decode.ts'
import { contentHash, sha256 } from '../../src/policy/page/hash.ts'
import { glance } from '../../src/policy/glance.ts'
import { observe } from '../../src/policy/observe.ts'
import { read } from '../../src/policy/page/read.ts'
import { skim } from '../../src/policy/page/skim.ts'
import type { Page } from './pages.ts'

/** The three floors no reader gets under, then what we do: parts first, then the two whole checks. */
export const taskNames = [
	'sha256',
	'htmlparser2',
	'linkedom',
	'skim',
	'read',
	'unchanged',
	'changed',
] as const
export type TaskName = (typeof taskNames)[number]

/** Something of each task; null where a page has no such task. */
export type ByTask<Value> = Readonly<Record<Exclude<TaskName, 'changed'>, Value> & { changed: Value | null }>

const ONCE = { sightings: 1, after: 0 }

/** What is timed on a page. */
export function tasksOn({ document, capture, seen, before }: Page): ByTask<() => unknown> {
	const html = decode(capture.body, capture.contentType)!
	return {
		sha256: () => sha256(capture.body),
		htmlparser2: () => new Parser({ onopentag: ignore, ontext: ignore, onclosetag: ignore }).end(html),
		linkedom: () => parseHTML(html),
		skim: () => skim(html, document),
		read: () => contentHash(read(html, document).blocks),
		unchanged: () => glance(document, seen, capture, ONCE),
		changed: before && (() => observe(document, before, capture, ONCE)),
	}
}

const ignore = () => {}

/** How often each task is timed. */
const ROUNDS = 4

/** Milliseconds of some clock. */
export type Clock = () => number

/**
 * Milliseconds of each task on each page, warm: its fastest round, for all others only add what else the machine did. A
 * round takes all pages in turn, so that a check finds nothing in memory that an earlier one made of the same text. It
 * lasts at least `least` milliseconds a task, many times what the clock can tell apart; a whole changed check runs once.
 */
export function timeTasks(pages: readonly Page[], least: number, clock: Clock): ByTask<number>[] {
	const all = pages.map((page) => ({ tasks: tasksOn(page), times: new Map<TaskName, number>() }))
	for (let round = 0; round < ROUNDS; round++) {
		for (const { tasks, times } of all) {
			for (const name of taskNames) {
				const task = tasks[name]
				if (!task) continue
				const time = timeTask(task, pages.length > 1 && name === 'changed' ? 0 : least, clock)
				times.set(name, Math.min(times.get(name) ?? Infinity, time))
			}
		}
	}
	return all.map(({ times }) => {
		const time = (name: TaskName) => times.get(name) ?? null
		return Object.fromEntries(taskNames.map((name) => [name, time(name)])) as unknown as ByTask<number>
	})
}

function timeTask(task: () => unknown, least: number, clock: Clock): number {
	// What the task before left behind is not to be cleared away in this one's time.
	globalThis.gc?.({ execution: 'sync', type: 'minor' })
	const start = clock()
	for (let runs = 1; ; runs++) {
		task()
		const passed = clock() - start
		if (passed >= least) return passed / runs
	}
}
