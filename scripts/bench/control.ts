import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** A call that leaves the Worker: a letter, messages for a queue, or a webhook. */
export interface Call {
	readonly kind: 'mail' | 'queue' | 'hook'
	readonly to?: string
	readonly queue?: string
	readonly bodies?: readonly { readonly kind: string }[]
}

/** Stands outside the Worker and sees each call before it is let through; it stays unanswered until `pass` is. */
export async function startControl(pass: (call: Call) => Promise<unknown> | void) {
	const server: Server = createServer(async (request, response) => {
		const kind = (request.url ?? '/').split('/')[1] as Call['kind']
		const body = (await json(request)) as object
		await pass({ ...body, kind })
		response.end('ok')
	})
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => {
			server.close()
			server.closeAllConnections()
		},
	}
}
