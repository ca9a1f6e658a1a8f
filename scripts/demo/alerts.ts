import { z } from 'zod'

import type { ChangeEntry } from '../local/api.ts'
import { type Board, address, breakLines } from './board.ts'
import { readMailbox } from './mailbox.ts'
import { isSigned } from './receiver.ts'
import { see, seeSoon } from './seen.ts'
import type { Stage } from './stage.ts'

/** The email about the change, and none about anything else. */
export async function seeEmail({ site, reader }: Stage, change: ChangeEntry, board: Board): Promise<void> {
	const letter = await seeSoon('no email about the change came', async () =>
		(await readMailbox(site, reader)).find(({ text }) => text.includes(change.page)),
	)
	const { from, to, subject, headers, text } = letter
	see('the email lacks an unsubscribe link', headers['List-Unsubscribe']?.startsWith('<http') === true)
	const count = (await readMailbox(site, reader)).length
	see(`the reader got ${count} emails, not 2: the letter to confirm and this one`, count === 2)
	board.quote(
		...header('From', from),
		...header('To', to.join(', ')),
		...header('Subject', subject),
		...Object.entries(headers).flatMap(([name, value]) => header(name, value)),
		'',
		text.trimEnd(),
	)
}

/** A header in lines of at most 76 characters, folded between words as in RFC 5322 section 2.2.3. */
const header = (name: string, value: string): string[] =>
	breakLines(`${name}: ${value}`, 75).map((line, index) => (index === 0 ? line : ` ${line}`))

const bodySchema = z.object({
	type: z.literal('change.confirmed'),
	timestamp: z.iso.datetime(),
	data: z.object({
		document: z.object({ id: z.string() }),
		change: z.object({
			id: z.string(),
			severity: z.string(),
			topics: z.array(z.string()),
			link: z.url(),
		}),
	}),
})

/** The webhook about the change, its signature good; and bad once a letter of it differs. */
export async function seeWebhook(
	{ receiver }: Stage,
	change: ChangeEntry,
	secret: string,
	board: Board,
): Promise<void> {
	const hook = await seeSoon('no webhook about the change came', () => receiver.received[1])
	const { type, timestamp, data } = bodySchema.parse(JSON.parse(hook.body))
	see(`the webhook is about ${data.change.id}`, data.change.id === change.id)
	see('the signature is not good', isSigned(secret, hook))
	const forged = { ...hook, body: hook.body.replace('"material"', '"cosmetic"') }
	see('the signature is good for another body too', !isSigned(secret, forged))
	see(`the receiver got ${receiver.received.length} webhooks, not 2`, receiver.received.length === 2)
	const { id, severity, topics, link } = data.change
	const gist = { document: { id: data.document.id }, change: { id, severity, topics, link } }
	board.quote(
		`POST ${new URL(receiver.url).pathname}`,
		...['webhook-id', 'webhook-timestamp', 'webhook-signature'].flatMap((name) =>
			header(name, hook.headers[name] ?? ''),
		),
		'',
		JSON.stringify({ type, timestamp, data: gist }, null, 2),
	)
	board.fact('Body', `${Buffer.byteLength(hook.body).toLocaleString('en')} bytes, of which this is the gist`)
	board.fact('Signature', 'good, says standardwebhooks; with “cosmetic” for “material” in it: refused')
}

/** The change on the public pages. */
export async function seeHistory({ site }: Stage, change: ChangeEntry, board: Board): Promise<void> {
	const pages = await Promise.all([`${site}/`, change.page].map(async (url) => (await fetch(url)).text()))
	const [history = '', page = ''] = pages
	const path = new URL(change.page).pathname
	see('the history page does not list the change', history.includes(`href="${path}"`))
	see('the page of the change has no word diff', /<ins\b/.test(page) && /<del\b/.test(page))
	board.fact('History', address(`${site}/`))
	board.fact('The change', address(change.page))
}
