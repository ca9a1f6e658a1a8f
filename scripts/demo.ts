// npm run demo: the Worker against pages of this machine's own, step by step. With --exit it ends by itself: status 0
// when all was seen, 1 when something was not.
import { inspect, parseArgs } from 'node:util'

import { address, createShow } from './demo/board.ts'
import { cosmeticEdit, materialEdit } from './demo/edits.ts'
import { firstReading, noiseOnlyCheck, unchangedCheck } from './demo/readings.ts'
import { NotSeen } from './demo/seen.ts'
import { setStage } from './demo/stage.ts'
import { registerReceiver, subscribeReader } from './demo/subscribing.ts'
import { seeEmail, seeHistory, seeWebhook } from './demo/alerts.ts'
import { LocalError } from './local/local-error.ts'
import { bold, dim, green, red } from './local/paint.ts'
import { endOnSignals } from './local/signals.ts'

const show = createShow()
/** Errors in the Worker's own log. */
const errors: string[] = []

endOnSignals(() => show.line())
try {
	const { exit } = readOptions()
	await play()
	if (exit) process.exit(0)
	show.line('  The pages stay open until Ctrl-C.')
} catch (error) {
	if (error instanceof NotSeen) console.error(red(`Not seen: ${error.message}.`))
	else console.error(red(error instanceof LocalError ? error.message : inspect(error)))
	for (const message of errors.slice(-5)) console.error(dim(`The Worker’s log: ${message}`))
	process.exit(1)
}

async function play(): Promise<void> {
	const start = Date.now()
	show.heading(
		'Clausewatch, on this machine and without internet',
		'Two pages in LinkedIn’s templates, the Worker that watches them as it would on Cloudflare, a reader of email and a program with a webhook.',
	)
	const stage = await show.step('The Worker runs, the pages are online', async (board) => {
		const stage = await setStage((message) => errors.push(message))
		board.fact('Worker', address(stage.site))
		for (const { title, url } of Object.values(stage.documents)) board.fact(title, address(url))
		return stage
	})
	const secret = await show.step('Two ask to be told', async (board) => {
		await subscribeReader(stage, board)
		return registerReceiver(stage, board)
	})
	await show.step('A first reading', (board) => firstReading(stage, board))
	await show.step('A check of the same pages', (board) => unchangedCheck(stage, board))
	await show.step('A check where only noise differs', (board) => noiseOnlyCheck(stage, board))
	await show.step('A cosmetic edit of the policy', (board) => cosmeticEdit(stage, board))
	const change = await show.step('An edit of the AI FAQ that matters', (board) => materialEdit(stage, board))
	await show.step('The email, as it was sent', (board) => seeEmail(stage, change, board))
	await show.step('The webhook, as it was received', (board) => seeWebhook(stage, change, secret, board))
	await show.step('The public history', (board) => seeHistory(stage, change, board))
	const seconds = ((Date.now() - start) / 1000).toFixed(0)
	show.line(`${green('✓')} ${bold(`All ${show.count()} steps seen in ${seconds} s.`)}`)
}

function readOptions(): { readonly exit: boolean } {
	try {
		return parseArgs({ options: { exit: { type: 'boolean', default: false } } }).values
	} catch {
		throw new LocalError('The only option is --exit, as in: npm run demo -- --exit')
	}
}
