import { unstable_DevEnv as DevEnv } from 'wrangler'

import { LocalError } from './local-error.ts'
import { migrate } from './migrate.ts'

// The terminal is ours: wrangler neither prints, nor writes logs, nor calls home.
process.env['WRANGLER_LOG'] = 'none'
process.env['WRANGLER_WRITE_LOGS'] = 'false'
process.env['WRANGLER_SEND_METRICS'] = 'false'
// Where workers.cloudflare.com cannot be reached, asking it for `request.cf` only makes noise.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'

/** Milliseconds the Worker may take to end its work before the process goes without it. */
const PATIENCE = 5_000

/** A line of the Worker's own log. */
export interface WorkerLog {
	readonly level: string
	readonly message: string
}

export interface LocalWorkerOptions {
	/** Path of wrangler.toml. */
	readonly config: string
	/** Where its KV, D1 and queues are kept. */
	readonly folder: string
	readonly port: number
	/** Every setting and secret, by name; they stand above those of wrangler.toml. */
	readonly settings: Readonly<Record<string, string>>
	readonly onLog: (log: WorkerLog) => void
}

export interface LocalWorker {
	/** Without a slash at the end. */
	readonly url: string
	/** Lets a cron fire as if it were due at `at`. Tells whether it went well. */
	readonly runCron: (cron: string, at: Date) => Promise<boolean>
	readonly stop: () => Promise<void>
}

/** Migrates the local D1 and starts the Worker on workerd, with its state in a folder. Rejects when it cannot be built. */
export async function startLocalWorker(options: LocalWorkerOptions): Promise<LocalWorker> {
	const { config, folder, port, settings, onLog } = options
	const dev = new DevEnv()
	const stop = async () => {
		await Promise.race([dev.teardown(), new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())])
	}
	const failure = new Promise<never>((_, reject) => {
		dev.on('buildFailed', (event: FailureEvent) => reject(new LocalError(buildProblem(event))))
		dev.on('error', (event: FailureEvent) => {
			onLog({ level: 'error', message: `the runtime failed: ${problemOf(event)}` })
			reject(new LocalError(`The Worker could not be started: ${problemOf(event)}`))
		})
	})
	const started = async () => {
		const worker = await dev.startWorker({
			config,
			// Settings come from the caller alone, never from a .dev.vars lying about.
			envFiles: [`${folder}/none.env`],
			bindings: Object.fromEntries(
				Object.entries(settings).map(([name, value]) => [name, { type: 'plain_text', value }]),
			),
			dev: {
				server: { hostname: 'localhost', port },
				inspector: false,
				watch: false,
				persist: folder,
				logLevel: 'none',
				structuredLogsHandler: onLog,
			},
		})
		const url = new URL(await worker.url).origin
		await (await fetch(`${url}/icon.svg`)).body?.cancel()
		return url
	}
	try {
		// One after the other: two processes that open the same SQLite files at once find them locked.
		await migrate(config, folder)
		const url = await Promise.race([failure, started()])
		return { url, runCron: (cron, at) => runCron(url, cron, at), stop }
	} catch (error) {
		await stop()
		throw error
	}
}

async function runCron(url: string, cron: string, at: Date): Promise<boolean> {
	const query = new URLSearchParams({ cron, time: String(at.getTime()), format: 'json' })
	const response = await fetch(`${url}/cdn-cgi/local/scheduled?${query.toString()}`)
	await response.body?.cancel()
	return response.ok
}

/** What wrangler tells of a failure; its types are not installed with it. */
interface FailureEvent {
	readonly reason?: string
	readonly cause?: Error & { readonly errors?: readonly BuildError[] }
}

interface BuildError {
	readonly text: string
	readonly location: { readonly file: string; readonly line: number } | null
}

const problemOf = ({ reason, cause }: FailureEvent): string =>
	[reason, cause?.message].filter(Boolean).join(': ') || 'no reason given'

function buildProblem(event: FailureEvent): string {
	const errors = event.cause?.errors?.map(
		({ text, location }) => `  ${location ? `${location.file}:${location.line}  ` : ''}${text}`,
	)
	return `The Worker could not be built:\n${errors?.join('\n') ?? `  ${problemOf(event)}`}`
}
