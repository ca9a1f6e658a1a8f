import { address as paintAddress, type Board } from './board.ts'
import { readMailbox } from './mailbox.ts'
import { isSigned } from './receiver.ts'
import { see, seeSoon } from './seen.ts'
import type { Stage } from './stage.ts'

/** A reader asks for email, and is subscribed by the button behind the link in the letter. */
export async function subscribeReader({ site, api, reader }: Stage, board: Board): Promise<void> {
	await api.subscribe(reader)
	const letter = await seeSoon('no letter to confirm came', async () => (await readMailbox(site, reader))[0])
	const link = /^http\S+\/subscriptions\/confirm\/\S+$/m.exec(letter.text)?.[0]
	see('the letter has no link to confirm', link !== undefined)
	const page = await fetch(link)
	see(
		`the page behind the link answers ${page.status}`,
		page.ok && /<form method="post"/.test(await page.text()),
	)
	const pressed = await fetch(link, { method: 'POST' })
	see(`the button answers ${pressed.status}`, pressed.ok)
	board.fact('Reader', `${reader} asked, got a letter, pressed its button`)
}

/** A program registers an address, answers the signed test sent to it, and thereby is active. Gives its secret. */
export async function registerReceiver({ api, receiver }: Stage, board: Board): Promise<string> {
	const { id, secret } = await api.createEndpoint(receiver.url)
	await seeSoon('the endpoint did not become active', async () =>
		(await api.endpoints()).find((endpoint) => endpoint.id === id && endpoint.state === 'active'),
	)
	const [test, ...others] = receiver.received
	see('the receiver got not one test', test !== undefined && others.length === 0)
	see('the test is not signed as it should be', isSigned(secret, test))
	board.fact('Program', `${paintAddress(receiver.url)} answered a signed test`)
	return secret
}
