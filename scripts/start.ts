// npm start: the whole of Clausewatch on this machine. PORT, STATE_FOLDER and every setting of docs/deploy.md may be
// given in the environment.
import { appendFileSync, mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { inspect } from 'node:util'

import pkg from '../package.json' with { type: 'json' }
import { SettingsError, readSettings } from '../src/env.ts'
import { createApi } from './local/api.ts'
import { followChecks } from './local/checks.ts'
import { nextDue } from './local/cron.ts'
import { makeDevVars, secretNames } from './local/dev-vars.ts'
import { fireCrons } from './local/fire-crons.ts'
import { isPortFree } from './local/free-port.ts'
import { LocalError } from './local/local-error.ts'
import { type WorkerLog, startLocalWorker } from './local/local-worker.ts'
import { startMailbox } from './local/mailbox.ts'
import { bold, cyan, dim, red } from './local/paint.ts'
import { reportChecks } from './local/report-checks.ts'
import { readLocalSettings } from './local/settings.ts'
import { endOnSignals } from './local/signals.ts'
import { createTerminal } from './local/terminal.ts'

const root = resolve(import.meta.dirname, '..')
const { print, show } = createTerminal()

endOnSignals(() => print(dim('Stopped.')))
try {
	await start(process.env)
} catch (error) {
	const expected = error instanceof LocalError || error instanceof SettingsError
	console.error(red(expected ? error.message : inspect(error)))
	process.exit(1)
}

async function start(environment: NodeJS.ProcessEnv): Promise<void> {
	const port = readPort(environment['PORT'] ?? '8787')
	if (!(await isPortFree(port))) {
		throw new LocalError(
			`Port ${port} is taken. End what listens on it, or choose another: PORT=${port + 1} npm start`,
		)
	}
	const folder = resolve(root, environment['STATE_FOLDER'] ?? '.state')
	const secretsGiven = secretNames.every((name) => environment[name])
	const made = !secretsGiven && makeDevVars(join(root, '.dev.vars'))
	const { crons, settings } = readLocalSettings(root, environment)
	const mailbox = settings['EMAIL_PROVIDER'] ? null : await startMailbox(join(folder, 'letters'))
	const local = {
		...settings,
		PUBLIC_URL: publicUrl(settings['PUBLIC_URL'] ?? '', port),
		...(mailbox && { EMAIL_PROVIDER: 'file', MAIL_FILES_URL: mailbox }),
	}
	const { documents, OPERATOR_TOKEN } = readSettings(local)

	print(bold(`Clausewatch ${pkg.version}`))
	if (made) print(dim('Secrets made: .dev.vars'))
	show(dim('Starting …'))
	mkdirSync(folder, { recursive: true })
	const worker = await startLocalWorker({
		config: join(root, 'wrangler.toml'),
		folder,
		port,
		settings: local,
		onLog: (log) => note(folder, log),
	})
	print(`Serving ${cyan(worker.url)}, state and log in ${relative(root, folder) || folder}. Ctrl-C ends it.`)
	print(mailbox ? `Letters are not sent; read them at ${cyan(mailbox)}.\n` : '')
	const api = createApi(worker.url, OPERATOR_TOKEN)
	const since = new Date().toISOString()
	await api.startChecks()
	await Promise.all([
		reportChecks(followChecks(api, since), {
			documents,
			site: worker.url,
			// The cron of the rounds stands first in wrangler.toml.
			nextRound: () => nextDue(crons[0] ?? '', new Date()),
			print,
			show,
		}),
		fireCrons(crons, async (cron, at) => {
			if (!(await worker.runCron(cron, at))) print(red(`The cron ${cron} failed; see worker.log.`))
		}),
	])
}

function readPort(text: string): number {
	const port = Number(text)
	if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port
	throw new LocalError(`PORT must be a number from 1 to 65535, not "${text}".`)
}

/** The site's address: as set, but with the port that is really listened on where it is this machine. */
function publicUrl(set: string, port: number): string {
	return URL.parse(set)?.hostname === 'localhost' ? `http://localhost:${port}` : set
}

/** Keeps a line of the Worker's log; the runtime's own alarms are too many for the terminal. */
function note(folder: string, { level, message }: WorkerLog): void {
	appendFileSync(join(folder, 'worker.log'), `${new Date().toISOString()} ${level} ${message}\n`)
}
