// What reading costs: every page of a folder of captures and two pages of our own, in Node and in workerd, beside the
// floors no reader gets under: `npm run bench [-- FOLDER]`. Or how well edits are judged: `npm run bench -- judging`.
// Or what telling many costs: `npm run bench -- fan-out [N …]`
import { existsSync } from 'node:fs'

import { benchFanOut } from './bench/fan-out.ts'
import { generatedPage } from './bench/generated.ts'
import { startBenchWorker } from './bench/in-workerd.ts'
import { benchJudging } from './bench/judging.ts'
import { measureAllocations, measureGrowth } from './bench/memory.ts'
import { type Measured, memoryTable, ratios, timeTable, typical, verdict } from './bench/tables.ts'
import { timeTasks } from './bench/tasks.ts'
import { createTerminal } from './local/terminal.ts'
import { type Recording, UnreadableFolder, readCaptures } from './recordings.ts'

/** Real captures, where they stand beside the project. */
const SHARED = '../shared/captures'
/** Milliseconds a round lasts in Node, whose clock is fine. */
const LEAST = 4
const SMALL = 'generated-282k'
const LARGE = 'generated-1m'
/** Pages of a document that are timed in workerd, whose clock is coarse: they differ little. */
const IN_WORKERD = 4
/** Memory a Worker has (Cloudflare's limit), bytes. */
const MOST_MEMORY = 128e6

const terminal = createTerminal()

async function loadPages(folder: string | undefined): Promise<Map<string, Recording[]>> {
	const pages = [generatedPage(SMALL, 282 * 1024), generatedPage(LARGE, 1024 * 1024)]
	const from = folder ?? (existsSync(SHARED) ? SHARED : null)
	if (from !== null) for await (const recording of readCaptures(from)) pages.push(recording)
	return Map.groupBy(pages, ({ document }) => document.id)
}

const largestOf = (pages: readonly Recording[]): Recording =>
	pages.reduce((a, b) => (b.capture.body.length > a.capture.body.length ? b : a))

/** At most so many of a list, evenly spread over it. */
const spread = <Item>(list: readonly Item[], most: number): Item[] =>
	list.filter(
		(_, index) =>
			list.length <= most ||
			Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length),
	)

async function measure(id: string, pages: readonly Recording[]): Promise<Measured> {
	const largest = largestOf(pages)
	const node = pages.map((page, index) => {
		terminal.show(`${id}: page ${index + 1} of ${pages.length} in Node`)
		return timeTasks(page, LEAST)
	})
	const [allocated = null] = await measureAllocations([largest])
	const worker = await startBenchWorker()
	const growth = await measureGrowth(worker.pids, () => worker.runOnce(largest, 'changed'))
	await worker.time(largest) // not told: it warms the runtime up
	const workerd = []
	for (const [index, page] of spread(pages, IN_WORKERD).entries()) {
		terminal.show(`${id}: page ${index + 1} in workerd`)
		workerd.push(await worker.time(page))
	}
	await worker.stop()
	return { id, sizes: pages.map(({ capture }) => capture.body.length), node, workerd, allocated, growth }
}

function verdicts(measured: readonly Measured[]): string[] {
	const runs = measured.flatMap(({ id, node, workerd }) =>
		[typical(node), typical(workerd)].flatMap((times) => (times ? [{ id, times, ...ratios(times) }] : [])),
	)
	const worst = (name: 'unchanged' | 'read') => runs.reduce((a, b) => (b[name] > a[name] ? b : a))
	const [small, inWorkerd] = runs.filter(({ id }) => id === SMALL)
	const large = runs.find(({ id }) => id === LARGE)
	const [check, read] = [worst('unchanged'), worst('read')]
	const unchanged = Math.max(small!.unchanged, inWorkerd!.unchanged)
	const growth = large!.times.unchanged / small!.times.unchanged
	const memory = Math.max(...measured.map(({ growth }) => growth ?? 0))
	return [
		verdict(
			unchanged <= 2,
			'unchanged check of a 282 KB page at most 2× htmlparser2 alone',
			`${unchanged.toFixed(2)}× (of all: ${check.unchanged.toFixed(2)}×, ${check.id})`,
		),
		verdict(
			inWorkerd!.times.unchanged <= 10,
			'within 10 ms in workerd, warm',
			`${inWorkerd!.times.unchanged.toFixed(1)} ms`,
		),
		verdict(
			read.read <= 1.5,
			'full read at most 1.5× linkedom alone',
			`${read.read.toFixed(2)}× at worst (${read.id})`,
		),
		verdict(growth < 4, 'a 1 MB page under 4× a 282 KB page', `${growth.toFixed(2)}×`),
		verdict(
			memory < MOST_MEMORY,
			'a whole changed check under 128 MB',
			`workerd grew by ${(memory / 1e6).toFixed(0)} MB at most`,
		),
	]
}

async function benchReading(folder: string | undefined): Promise<void> {
	const pages = await loadPages(folder)
	for (const [page] of pages.values()) timeTasks(page!, LEAST) // not told: it warms Node up
	const measured: Measured[] = []
	for (const [id, recordings] of pages) measured.push(await measure(id, recordings))
	const tables = [
		timeTable(measured, 'node', `Milliseconds a page in Node ${process.versions.node}, warm`),
		timeTable(
			measured,
			'workerd',
			`Milliseconds a page in workerd, warm (at most ${IN_WORKERD} pages of a document)`,
		),
		memoryTable(
			measured,
			'Megabytes for the largest page: all a task allocates in Node, nothing collected; what workerd grows by over a changed check',
		),
		verdicts(measured),
	]
	for (const lines of tables) terminal.print(`\n${lines.join('\n')}`)
}

try {
	const [first, ...rest] = process.argv.slice(2)
	if (first === 'judging') benchJudging(rest)
	else if (first === 'fan-out') await benchFanOut(terminal, rest.length > 0 ? rest.map(Number) : undefined)
	else await benchReading(first)
} catch (error) {
	if (!(error instanceof UnreadableFolder)) throw error
	console.error(error.message)
	process.exitCode = 1
}
