import { execFile } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { Miniflare, convertV4MiniflareOptions } from 'miniflare'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js')

/** Bundles the Worker as `wrangler deploy` would, into a folder. */
export async function bundle(folder: string): Promise<string> {
	const order = ['deploy', '--dry-run', '--outdir', folder, '--config', join(root, 'wrangler.toml')]
	await run(process.execPath, [wrangler, ...order], {
		env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
	})
	return join(folder, 'worker.js')
}

export interface WholeWorkerOptions {
	/** What `bundle` made. */
	readonly script: string
	/** Where D1 and KV are kept; they outlive the process. */
	readonly folder: string
	readonly settings: Readonly<Record<string, string>>
	/** Asked before each letter and each message leaves; none: a letter takes `delay` milliseconds. */
	readonly control?: string
	readonly delay?: number
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

/** The texts that the Worker imports as modules of their own. `wrangler` adds a README, which is none. */
const textsBeside = (script: string) =>
	readdirSync(dirname(script))
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((path) => ({
			type: 'Text' as const,
			path,
			contents: readFileSync(join(dirname(script), path), 'utf8'),
		}))

/** What the Worker used so far: rows, messages queued, letters sent, and when the last was (ms). */
export interface Used {
	readonly read: number
	readonly written: number
	readonly messages: number
	readonly letters: number
	readonly last: number
}

const QUEUES = ['checks', 'alerts'] as const

/** The real Worker on workerd, with real D1, KV and queues, and a mail service that we hold in hand. */
export async function startWholeWorker({
	script,
	folder,
	settings,
	control,
	delay = 20,
}: WholeWorkerOptions) {
	const before = new Set(workerds())
	const names = QUEUES.map((name) => `clausewatch-${name}`)
	const each = { maxBatchSize: 1, maxBatchTimeout: 0 }
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			resourcePersistencePath: folder,
			cf: false,
			workers: [
				{
					name: 'clausewatch',
					modules: [
						{ type: 'ESModule', path: 'main.js', contents: read('metered.js') },
						{ type: 'ESModule', path: 'worker.js', contents: readFileSync(script, 'utf8') },
						...textsBeside(script),
					],
					compatibilityDate: '2026-10-20',
					compatibilityFlags: ['nodejs_compat', 'global_fetch_strictly_public'],
					bindings: { ...settings },
					kvNamespaces: { SNAPSHOTS: 'snapshots' },
					d1Databases: { DB: 'clausewatch', SEARCH: 'clausewatch-search' },
					serviceBindings: {
						EMAIL: { name: 'outside', entrypoint: 'Mailer' },
						CHECKS: { name: 'outside', entrypoint: 'Checks' },
						ALERTS: { name: 'outside', entrypoint: 'Alerts' },
					},
					queueConsumers: Object.fromEntries(
						names.flatMap((name) => [
							[name, { ...each, maxRetries: 3, deadLetterQueue: `${name}-dead` }],
							[`${name}-dead`, { ...each, maxRetries: 100 }],
						]),
					),
				},
				{
					name: 'outside',
					modules: true,
					script: read('outside.js'),
					compatibilityDate: '2026-10-20',
					bindings: { CONTROL: control ?? '', DELAY: delay },
					queueProducers: { CHECKS: names[0]!, ALERTS: names[1]! },
				},
			],
		}),
	)
	await miniflare.ready
	const worker = await miniflare.getWorker('clausewatch')
	const db = await miniflare.getD1Database('DB', 'clausewatch')
	const pids = workerds().filter((pid) => !before.has(pid))
	return {
		db,
		/** Process ids of workerd. */
		pids,
		/** Applies every migration to an empty database. */
		async migrate(): Promise<void> {
			for (const file of readdirSync(join(root, 'migrations')).toSorted()) {
				const sql = readFileSync(join(root, 'migrations', file), 'utf8').replace(/--.*$/gm, '')
				// A trigger holds statements of its own, up to its END.
				const statements = sql.match(/CREATE TRIGGER[^]*?\bEND;|[^;\s][^;]*;/g) ?? []
				await db.batch(statements.map((statement) => db.prepare(statement)))
			}
		},
		cron: (cron: string, at = new Date()) => worker.scheduled({ cron, scheduledTime: at }),
		meter: async (): Promise<Used> => (await (await worker.fetch('http://localhost/meter')).json()) as Used,
		/** `kill -9`: nothing in memory is left, messages in the queues least of all. */
		kill(): void {
			for (const pid of pids) process.kill(pid, 'SIGKILL')
			void miniflare.dispose().catch(() => {})
		},
		stop: () => miniflare.dispose(),
	}
}

export type WholeWorker = Awaited<ReturnType<typeof startWholeWorker>>

/** Process ids of the workerds this process has started (Linux; none elsewhere). */
export function workerds(): number[] {
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
