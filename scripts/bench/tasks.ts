import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'

import { decode } from '../../src/policy/page/decode.ts'
import { contentHash, sha256 } from '../../src/policy/page/hash.ts'
import { type Memory, blank } from '../../src/policy/memory.ts'
import { glance } from '../../src/policy/glance.ts'
import { observe } from '../../src/policy/observe.ts'
import { READER_VERSION, read } from '../../src/policy/page/read.ts'
import { skim } from '../../src/policy/page/skim.ts'
import type { Recording } from '../recordings.ts'

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

const ONCE = { sightings: 1, after: 0 }

/** What is timed on a page; null for one that is held, which is over before most of it. */
export function tasksOn({ document, capture }: Recording): Record<TaskName, () => unknown> | null {
	const { memory } = observe(document, blank(READER_VERSION), capture, ONCE)
	const html = decode(capture.body, capture.contentType)
	if (html === null || !memory.version) return null
	const before = edited(memory)
	return {
		sha256: () => sha256(capture.body),
		htmlparser2: () => new Parser({ onopentag: ignore, ontext: ignore, onclosetag: ignore }).end(html),
		linkedom: () => parseHTML(html),
		skim: () => skim(html, document),
		read: () => contentHash(read(html, document).blocks),
		unchanged: () => glance(document, memory, capture, ONCE),
		changed: () => observe(document, before, capture, ONCE),
	}
}

const ignore = () => {}

/** A memory in which the page's text is some edits older: a block less, another elsewhere, a few worded differently. */
const edited = (memory: Memory): Memory => ({
	...memory,
	skimHash: null,
	version: memory.version && { ...memory.version, contentHash: 'sha256:older' },
	blocks: memory.blocks.flatMap((block, index, { length }) => {
		if (index === length >> 1) return []
		return index % Math.ceil(length / 5) === 3 ? { ...block, text: `${block.text} It was so.` } : block
	}),
})

/** How often each task is timed. */
const ROUNDS = 8

/**
 * Milliseconds of each task, warm: its fastest round, for all others only add what else the machine did. Each round
 * lasts at least `least` milliseconds, many times what the clock can tell apart. Null for a page that is held.
 */
export function timeTasks(recording: Recording, least: number): Record<TaskName, number> | null {
	const tasks = tasksOn(recording)
	if (!tasks) return null
	const times = new Map<TaskName, number>()
	for (let round = 0; round < ROUNDS; round++) {
		for (const name of taskNames)
			times.set(name, Math.min(times.get(name) ?? Infinity, time(tasks[name], least)))
	}
	return Object.fromEntries(times) as Record<TaskName, number>
}

function time(task: () => unknown, least: number): number {
	const start = performance.now()
	for (let runs = 1; ; runs++) {
		task()
		const passed = performance.now() - start
		if (passed >= least) return passed / runs
	}
}
