import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { unstable_startWorker as startWorker } from 'wrangler'

import type { Page } from './pages.ts'
import type { SentPage } from './worker.ts'
import type { ByTask, TaskName } from './tasks.ts'

/** Milliseconds a round lasts: workerd's clock ticks once a millisecond. */
const LEAST = 40

export interface BenchWorker {
	/** Milliseconds of each task on each page. */
	readonly time: (pages: readonly Page[]) => Promise<ByTask<number>[]>
	/** Milliseconds of one run, to the millisecond. */
	readonly runOnce: (page: Page, task: TaskName) => Promise<number>
	/** Process ids of the runtime; none where they cannot be told. */
	readonly pids: readonly number[]
	readonly stop: () => Promise<void>
}

const toSent = ({ capture, ...known }: Page): SentPage => ({
	...known,
	capture: { ...capture, body: Buffer.from(capture.body).toString('base64') },
})

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
	const ask = async (pages: readonly Page[], query: string): Promise<unknown> => {
		const body = JSON.stringify(pages.map(toSent))
		const response = await worker.fetch(`http://bench/?${query}`, { method: 'POST', body })
		return response.json()
	}
	// The runtime is only up for good once it has answered.
	await (await worker.fetch('http://bench/')).text()
	return {
		time: async (pages) => (await ask(pages, `least=${LEAST}`)) as ByTask<number>[],
		runOnce: async (page, task) => (await ask([page], `once=${task}`)) as number,
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
