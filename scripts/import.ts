// npm run import: history before day one, through a running Worker, from the web archive, a replay folder or a checkout
// of an Open Terms Archive. Can be broken off and run again at any time.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs, parseEnv } from 'node:util'

import { settingsSchema, userAgent } from '../src/env.ts'
import { folderHistory } from './import/folder.ts'
import type { History } from './import/history.ts'
import { otaHistory } from './import/ota.ts'
import { importHistory } from './import/run.ts'
import { noteOf, progressOf, summaryOf } from './import/summary.ts'
import { politely, waybackHistory } from './import/wayback.ts'
import { createTerminal } from './local/terminal.ts'
import { type Operator, OperatorError, type Watched, createOperator, readToken } from './operator.ts'
import { UnreadableFolder } from './recordings.ts'

const USAGE = `usage: npm run import -- wayback DOCUMENT [--from 2019] [--to 2026-11-01]
       npm run import -- folder FOLDER [--document ID]
       npm run import -- ota REPOSITORY SERVICE TERMS DOCUMENT
Options of all: --site URL (http://localhost:8787), --token-file FILE (or OPERATOR_TOKEN in the environment or .dev.vars),
--restart (forget what an earlier run gathered and did not join)`

type Values = NonNullable<ReturnType<typeof readCommand>>['values']

function readCommand(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				site: { type: 'string', default: 'http://localhost:8787' },
				'token-file': { type: 'string' },
				restart: { type: 'boolean', default: false },
				document: { type: 'string' },
				from: { type: 'string' },
				to: { type: 'string' },
			},
		})
	} catch {
		return null
	}
}

/** Opens the history the command line names; null where that is not understood. */
async function openHistory(operator: Operator, words: string[], values: Values): Promise<History | null> {
	const [source, first, service, terms, id] = words
	if (source === 'folder' && first !== undefined && words.length === 2)
		return folderHistory(first, values.document ?? null)
	if (
		source === 'ota' &&
		first !== undefined &&
		service !== undefined &&
		terms !== undefined &&
		words.length === 5
	)
		return otaHistory(first, service, terms, await find(operator, id))
	const range = { from: digits(values.from), to: digits(values.to) }
	if (source !== 'wayback' || words.length !== 2 || !isRange(range)) return null
	const archive = settingsSchema.shape.WAYBACK_URL.parse(process.env['WAYBACK_URL'])
	const manners = {
		...politely,
		userAgent: userAgent({ CONTACT_URL: process.env['CONTACT_URL'] ?? values.site }),
		allowLoopback: false,
	}
	return waybackHistory(archive, await find(operator, first), range, manners)
}

const digits = (date: string | undefined): string | undefined => date?.replace(/\D/g, '')
const isRange = (range: object): boolean =>
	Object.values(range).every((date) => date === undefined || /^\d{4,14}$/.test(String(date)))

async function find(operator: Operator, id: string | undefined): Promise<Watched> {
	const documents = await operator.documents()
	const document = documents.find((one) => one.id === id)
	if (document) return document
	throw new OperatorError(`${id} is not on the watchlist: ${documents.map((one) => one.id).join(', ')}`)
}

/** The token kept beside wrangler.toml is for the Worker on this machine. */
const localToken = (): string | undefined =>
	existsSync('.dev.vars') ? parseEnv(readFileSync('.dev.vars', 'utf8'))['OPERATOR_TOKEN'] : undefined

/** Runs one import; its exit status: 0 done, 1 something a person must look at, 2 not understood. */
export async function runImport(args: string[]): Promise<number> {
	const command = readCommand(args)
	const { print, show } = createTerminal()
	if (!command || !URL.canParse(command.values.site)) {
		console.error(USAGE)
		return 2
	}
	const { values, positionals } = command
	try {
		const token = readToken(values['token-file'], process.env['OPERATOR_TOKEN'] ?? localToken())
		const operator = createOperator(values.site, token)
		const history = await openHistory(operator, positionals, values)
		if (!history) {
			console.error(USAGE)
			return 2
		}
		const reports = await importHistory(operator, history, {
			restart: values.restart,
			onStep: (step) => {
				const note = noteOf(step)
				if (note !== null) print(note)
				show(progressOf(step))
			},
		})
		for (const line of reports.flatMap(summaryOf)) print(line)
		if (reports.length === 0) print('There was nothing to import.')
		return reports.some(({ problem }) => problem !== null) ? 1 : 0
	} catch (error) {
		if (!(error instanceof OperatorError || error instanceof UnreadableFolder)) throw error
		show('')
		console.error(error.message)
		return 1
	}
}

if (import.meta.main) process.exitCode = await runImport(process.argv.slice(2))
