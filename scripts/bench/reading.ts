// What a check costs, in Node and in workerd, beside the floors no reader gets under.
import { existsSync } from 'node:fs'

import type { Terminal } from '../local/terminal.ts'
import { type BenchWorker, startBenchWorker } from './in-workerd.ts'
import { measureAllocations, measureGrowth } from './memory.ts'
import { LARGE, type Page, type PageSet, SMALL, ownPages, recordedPages } from './pages.ts'
import {
	type Measured,
	freshTable,
	memoryTable,
	quantile,
	ratios,
	timeTable,
	timesOf,
	verdict,
} from './tables.ts'
import { timeTasks } from './tasks.ts'

/** Recorded pages, where they stand beside the project: LinkedIn's own, and pairs of many services' policies. */
const RECORDED = ['../shared/captures', '../shared/gold']
/** Milliseconds a round lasts in Node, whose clock is fine. */
const LEAST = 2
/** Pages of a set that are timed in workerd, whose clock is coarse. */
const IN_WORKERD = 4
/** Memory a Worker has (Cloudflare's limit), bytes. */
const MOST_MEMORY = 128e6

/** Milliseconds of CPU: what else the machine does is not in it. */
const cpu = (): number => {
	const { user, system } = process.threadCpuUsage()
	return (user + system) / 1000
}

/** Measures pages of our own and those of a folder, or the recorded ones that are there, and prints the tables. */
export async function benchReading(terminal: Terminal, folder: string | undefined): Promise<void> {
	const folders = folder === undefined ? RECORDED.filter((path) => existsSync(path)) : [folder]
	const sets = [...ownPages(), ...(await Promise.all(folders.map(recordedPages)))]
	for (const { pages } of sets) timeTasks(pages.slice(0, IN_WORKERD), LEAST, cpu) // not told: it warms Node up
	const measured: Measured[] = []
	for (const set of sets) measured.push(await measure(terminal, set))
	const tables = [
		timeTable(measured, 'node', `Milliseconds of CPU a page in Node ${process.versions.node}, warm`),
		timeTable(
			measured,
			'workerd',
			`Milliseconds a page in workerd, warm (at most ${IN_WORKERD} pages of a set)`,
		),
		freshTable(
			measured,
			'Milliseconds of the first check of an isolate in workerd, and of the same check warm',
		),
		memoryTable(
			measured,
			'Megabytes for the largest page: all a task allocates in Node, nothing collected; what workerd grows by over a changed check',
		),
		verdicts(measured),
	]
	for (const lines of tables) terminal.print(`\n${lines.join('\n')}`)
}

async function measure(terminal: Terminal, { name, pages }: PageSet): Promise<Measured> {
	const bySize = pages.toSorted((a, b) => a.capture.body.length - b.capture.body.length)
	const changing = bySize.filter(({ before }) => before !== null)
	const largest = changing.at(-1) ?? bySize.at(-1)!
	const typical = changing[changing.length >> 1] ?? bySize[bySize.length >> 1]!
	terminal.show(`${name}: ${pages.length} pages in Node`)
	const node = timeTasks(pages, LEAST, cpu)
	const allocated = await measureAllocations(largest)
	terminal.show(`${name}: in workerd`)
	const growth = await inFreshWorker((worker) =>
		measureGrowth(worker.pids, () => worker.runOnce(largest, 'changed')),
	)
	const unchanged = await inFreshWorker((worker) => worker.runOnce(typical, 'unchanged'))
	const changed = await inFreshWorker((worker) => worker.runOnce(typical, 'changed'))
	const [workerd, [warm]] = await inFreshWorker(async (worker) => {
		await worker.time([typical]) // not told: it warms the runtime up
		return [await worker.time(spread(pages, IN_WORKERD)), await worker.time([typical])] as const
	})
	const fresh = {
		unchanged: { first: unchanged, warm: warm!.unchanged },
		changed: { first: changed, warm: warm!.changed ?? 0 },
	}
	return {
		name,
		sizes: pages.map(({ capture }) => capture.body.length),
		node,
		workerd,
		fresh,
		allocated,
		growth,
	}
}

async function inFreshWorker<Result>(use: (worker: BenchWorker) => Promise<Result>): Promise<Result> {
	const worker = await startBenchWorker()
	try {
		return await use(worker)
	} finally {
		await worker.stop()
	}
}

/** At most so many of a list, evenly spread over it. */
const spread = (list: readonly Page[], most: number): Page[] =>
	list.filter(
		(_, index) =>
			list.length <= most ||
			Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length),
	)

function verdicts(measured: readonly Measured[]): string[] {
	const times = (ratio: number) => `${ratio.toFixed(2)}×`
	const worst = (values: (one: Measured) => number) =>
		measured
			.map((one) => ({ name: one.name, value: values(one) }))
			.reduce((a, b) => (b.value > a.value ? b : a))
	const unchanged = (one: Measured, share: number) =>
		quantile(ratios(one.node, ['unchanged', 'htmlparser2']), share)!
	const [median, page] = [worst((one) => unchanged(one, 0.5)), worst((one) => unchanged(one, 1))]
	const read = worst((one) => quantile(ratios(one.node, ['read', 'linkedom']), 1)!)
	// The last set has the most to say: real texts where they are there, else our own.
	const changed = timesOf(measured.at(-1)!.node, 'changed')
	const [middle, most] = [quantile(changed, 0.5) ?? 0, quantile(changed, 0.9) ?? 0]
	const [small, large] = [SMALL, LARGE].map((name) => measured.find((one) => one.name === name)!)
	const inWorkerd = small!.workerd[0]!.unchanged
	const growth = large!.node[0]!.unchanged / small!.node[0]!.unchanged
	const memory = Math.max(...measured.map(({ growth }) => growth ?? 0))
	return [
		verdict(
			median.value <= 2,
			'unchanged check at most 2× htmlparser2 alone, middle page of every set',
			`${times(median.value)} (${median.name})`,
		),
		verdict(page.value <= 3, 'and at most 3× on every page', `${times(page.value)} (${page.name})`),
		verdict(
			middle < 10 && most < 30,
			`changed check under 10 ms of CPU, 9 of 10 under 30 ms (${measured.at(-1)!.name})`,
			`${middle.toFixed(1)} and ${most.toFixed(1)} ms`,
		),
		verdict(
			inWorkerd <= 10,
			'unchanged check of a 282 KB page within 10 ms in workerd',
			`${inWorkerd.toFixed(1)} ms`,
		),
		verdict(
			read.value <= 1.5,
			'full read at most 1.5× linkedom alone, every page',
			`${times(read.value)} (${read.name})`,
		),
		verdict(growth < 4, 'unchanged check of a 1 MB page under 4× a 282 KB page', times(growth)),
		verdict(
			memory < MOST_MEMORY,
			'a whole changed check under 128 MB',
			`workerd grew by ${(memory / 1e6).toFixed(0)} MB at most`,
		),
	]
}
