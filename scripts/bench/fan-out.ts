import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { watchlist } from '../../src/watchlist.ts'
import { bold, dim } from '../local/paint.ts'
import type { Terminal } from '../local/terminal.ts'
import { addAlert, addEndpoints, addSubscribers } from './people.ts'
import { type WholeWorker, bundle, startWholeWorker } from './whole-worker.ts'

const SIZES = [1000, 10_000, 100_000]
const ENDPOINTS = 200
/** Milliseconds the mail service takes for a letter. */
const DELAY = 20
const SECRET = 's'.repeat(40)
/** Milliseconds between two looks at how far it is. */
const LOOK = 1000

interface Run {
	readonly recipients: number
	readonly seconds: number
	readonly hooks: number
	/** Messages put on the queue; each costs three operations: written, read, deleted. */
	readonly messages: number
	readonly read: number
	readonly written: number
	readonly peak: number
}

/** `npm run bench -- fan-out`: an alert to many through the real Worker, with local D1 and queues. */
export async function benchFanOut(terminal: Terminal, sizes: readonly number[] = SIZES): Promise<void> {
	const built = mkdtempSync(join(tmpdir(), 'clausewatch-bench-'))
	try {
		terminal.show('Building the Worker …')
		const script = await bundle(built)
		terminal.print(
			bold(`An alert to N readers and ${ENDPOINTS} endpoints; a letter takes the mail service ${DELAY} ms`),
		)
		terminal.print(
			dim(
				'       N   seconds  readers/s  webhooks  messages  queue ops  read/reader  written/reader  workerd peak',
			),
		)
		for (const size of sizes) {
			const run = await fanOut(script, size, (told) => terminal.show(`${told} of ${size} told …`))
			terminal.print(line(run))
		}
	} finally {
		rmSync(built, { recursive: true, force: true })
	}
}

const line = ({ recipients, seconds, hooks, messages, read, written, peak }: Run): string =>
	[
		String(recipients).padStart(8),
		seconds.toFixed(1).padStart(10),
		(recipients / seconds).toFixed(0).padStart(11),
		String(hooks).padStart(10),
		String(messages).padStart(10),
		String(3 * messages).padStart(11),
		(read / recipients).toFixed(2).padStart(13),
		(written / recipients).toFixed(2).padStart(16),
		`${(peak / 1e6).toFixed(0)} MB`.padStart(14),
	].join('')

async function fanOut(script: string, size: number, show: (told: number) => void): Promise<Run> {
	const folder = mkdtempSync(join(tmpdir(), 'clausewatch-fan-out-'))
	let hooks = 0
	const receiver = createServer((request, response) => {
		hooks++
		request.resume()
		response.writeHead(204).end()
	})
	await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
	const { port } = receiver.address() as AddressInfo
	const worker = await startWholeWorker({
		script,
		folder,
		delay: DELAY,
		settings: {
			PUBLIC_URL: 'https://watch.example',
			MAIL_FROM: 'Clausewatch <alerts@clausewatch.example>',
			CONTACT_URL: 'https://clausewatch.example/about',
			OPERATOR_TOKEN: 'o'.repeat(40),
			SECRET_KEY: SECRET,
			ALLOW_LOOPBACK: 'true',
		},
	})
	try {
		await worker.migrate()
		await addSubscribers(worker.db, SECRET, size)
		await addEndpoints(worker.db, SECRET, `http://127.0.0.1:${port}`, ENDPOINTS)
		await addAlert(worker.db, watchlist[0]!)
		const start = Date.now()
		await worker.cron('*/5 * * * *')
		const peak = await followed(worker, size, show)
		const { last, ...used } = await worker.meter()
		return { recipients: size, seconds: (last - start) / 1000, hooks, peak, ...used }
	} finally {
		await worker.stop()
		receiver.close()
		receiver.closeAllConnections()
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
	}
}

/** Waits until nothing waits. Returns the most memory that workerd took meanwhile, bytes. */
async function followed(worker: WholeWorker, size: number, show: (told: number) => void): Promise<number> {
	let peak = 0
	for (;;) {
		peak = Math.max(peak, ...worker.pids.map(memoryOf))
		const { letters } = await worker.meter()
		show(letters)
		if (letters >= size && (await waiting(worker)) === 0) return peak
		await new Promise((resolve) => setTimeout(resolve, LOOK))
	}
}

const waiting = (worker: WholeWorker): Promise<number | null> =>
	worker.db
		.prepare(
			`SELECT (SELECT count(*) FROM email_ranges) + (SELECT count(*) FROM deliveries WHERE state = 'pending' AND channel <> 'email') AS n`,
		)
		.first<number>('n')

/** Bytes of memory a process has ever taken (Linux; 0 elsewhere). */
function memoryOf(pid: number): number {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
	} catch {
		return 0
	}
}
