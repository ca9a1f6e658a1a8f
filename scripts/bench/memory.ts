import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import type { Recording } from '../recordings.ts'
import type { TaskName } from './tasks.ts'

/** Bytes by task; null for a page that is held. */
export type Allocations = Readonly<Record<TaskName, number>> | null

/**
 * Bytes each task allocates in Node, nothing collected meanwhile: more than it ever holds at once. Measured in a
 * process of its own, whose young generation is larger than any task's garbage.
 */
export async function measureAllocations(recordings: readonly Recording[]): Promise<Allocations[]> {
	const child = fork(fileURLToPath(import.meta.resolve('./allocate.ts')), {
		execArgv: ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'],
		serialization: 'advanced',
	})
	const measured: Allocations[] = []
	for (const recording of recordings) {
		child.send(recording)
		const [bytes] = (await once(child, 'message')) as [Allocations]
		measured.push(bytes)
	}
	child.disconnect()
	return measured
}

/** Bytes some processes grow by while something runs, at their peak; null where Linux's /proc is not there to tell. */
export async function measureGrowth(
	pids: readonly number[],
	run: () => Promise<unknown>,
): Promise<number | null> {
	const before = pids.map((pid) => memoryOf(pid, 'VmRSS'))
	for (const pid of pids) forgetPeak(pid)
	await run()
	const growth = pids.map((pid, index) => memoryOf(pid, 'VmHWM') - before[index]!)
	return growth.length > 0 ? Math.max(...growth) : null
}

const memoryOf = (pid: number, name: 'VmRSS' | 'VmHWM'): number =>
	Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024

function forgetPeak(pid: number): void {
	try {
		writeFileSync(`/proc/${pid}/clear_refs`, '5')
	} catch {
		// Not permitted everywhere; the peak since the start is told instead.
	}
}
