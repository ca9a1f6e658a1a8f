import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { unstable_startWorker as startWorker } from 'wrangler'

import type { Recording } from '../recordings.ts'
import type { TaskName } from './tasks.ts'

/** Milliseconds a round lasts: workerd's clock ticks once a millisecond. */
const LEAST = 40

export interface BenchWorker {
	readonly time: (recording: Recording) => Promise<Record<TaskName, number> | null>
	readonly runOnce: (recording: Recording, task: TaskName) => Promise<void>
	/** Process ids of the runtime; none where they cannot be told. */
	readonly pids: readonly number[]
	readonly stop: () => Promise<void>
}

/** Starts the benchmark's worker on workerd. */
export async function startBenchWorker(): Promise<BenchWorker> {
	process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
	process.env['WRANGLER_SEND_METRICS'] = 'false'
	const before = new Set(workerds())
	const worker = await startWorker({
		name: 'bench',
		entrypoint: fileURLToPath(import.meta.resolve('./worker.ts')),
		compatibilityDate: '2026-10-20',
		compatibilityFlags: ['nodejs_compat'],
		envFiles: [],
		dev: {
			server: { hostname: '127.0.0.1', port: 0 },
			inspector: false,
			watch: false,
			persist: false,
			logLevel: 'none',
		},
	})
	const ask = async ({ document, capture }: Recording, query: string): Promise<unknown> => {
		const { body, ...rest } = capture
		const response = await worker.fetch(`http://bench/?${query}`, {
			method: 'POST',
			headers: { 'x-recording': encodeURIComponent(JSON.stringify({ document, capture: rest })) },
			body,
		})
		return response.json()
	}
	// The runtime is only up for good once it has answered.
	await (await worker.fetch('http://bench/')).text()
	return {
		time: async (recording) => (await ask(recording, `least=${LEAST}`)) as Record<TaskName, number> | null,
		runOnce: async (recording, task) => void (await ask(recording, `once=${task}`)),
		pids: workerds().filter((pid) => !before.has(pid)),
		stop: () => worker.dispose(),
	}
}

/** Process ids of the workerds this process has started (Linux; none elsewhere). */
function workerds(): number[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.filter((pid) => {
				const [, name, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
				return name === 'workerd' && Number(parent) === process.pid
			})
			.map(Number)
	} catch {
		return []
	}
}
