import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'

/** A webhook as it came in. */
export interface Received {
	readonly body: string
	readonly headers: Readonly<Record<string, string>>
}

/** A program of somebody who is told by webhook. */
export interface Receiver {
	readonly url: string
	/** Everything received, oldest first. */
	readonly received: readonly Received[]
	readonly close: () => void
}

/** Starts a receiver on a free port of 127.0.0.1 that answers every POST with 204. */
export async function startReceiver(): Promise<Receiver> {
	const received: Received[] = []
	const server = createServer(async (request, response) => {
		received.push({ body: await text(request), headers: request.headers as Record<string, string> })
		response.writeHead(204).end()
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}/hook`,
		received,
		close: () => {
			server.close()
			server.closeAllConnections()
		},
	}
}

/** Whether a webhook was signed with this secret and not altered on its way, as the receiver's library sees it. */
export function isSigned(secret: string, { body, headers }: Received): boolean {
	try {
		new Webhook(secret).verify(body, headers)
		return true
	} catch {
		return false
	}
}
