import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import type { Page } from './pages.ts'
import type { ByTask } from './tasks.ts'

/**
 * Bytes each task allocates in Node, nothing collected meanwhile: more than it ever holds at once. Measured in a
 * process of its own, whose young generation is larger than any task's garbage.
 */
export async function measureAllocations(page: Page): Promise<ByTask<number>> {
	const child = fork(fileURLToPath(import.meta.resolve('./allocate.ts')), {
		execArgv: ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'],
		serialization: 'advanced',
	})
	child.send(page)
	const [bytes] = (await once(child, 'message')) as [ByTask<number>]
	child.disconnect()
	return bytes
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
