import { type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json, text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the webhook receiver, without a slash at the end. */
		readonly receiver: string
	}
}

/** How the receiver answers one webhook. */
export interface Reply {
	readonly status?: number
	readonly headers?: Readonly<Record<string, string>>
	readonly body?: string
	/** Bytes to send without end, or so few at a time that it never ends, or nothing at all, or a dropped connection, in place of an answer. */
	readonly instead?: 'endless' | 'drip' | 'silence' | 'reset'
}

/** A webhook as it arrived. */
export interface Received {
	readonly headers: Readonly<Record<string, string>>
	readonly body: string
}

/**
 * A receiver of webhooks. `PUT /<inbox>` with a JSON list of replies sets how the next are answered, the last for good;
 * `POST /<inbox>` is the webhook; `GET /<inbox>` lists what arrived.
 */
async function serve(): Promise<{ readonly address: string; readonly close: () => void }> {
	const replies = new Map<string, Reply[]>()
	const inboxes = new Map<string, Received[]>()
	const server = createServer(async (request, response) => {
		const inbox = request.url ?? '/'
		if (request.method === 'PUT') {
			replies.set(inbox, (await json(request)) as Reply[])
			response.end()
			return
		}
		if (request.method === 'GET') {
			response.end(JSON.stringify(inboxes.get(inbox) ?? []))
			return
		}
		const headers = request.headers as Record<string, string>
		inboxes.set(inbox, [...(inboxes.get(inbox) ?? []), { headers, body: await text(request) }])
		const plan = replies.get(inbox) ?? [{}]
		const reply = (plan.length > 1 ? plan.shift() : plan[0]) ?? {}
		answer(response, reply)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	const close = () => {
		server.close()
		server.closeAllConnections()
	}
	return { address: `http://127.0.0.1:${port}`, close }
}

function answer(response: ServerResponse, { status = 200, headers, body, instead }: Reply): void {
	if (instead === 'reset') response.destroy()
	if (instead === 'reset' || instead === 'silence') return
	response.writeHead(status, headers)
	if (instead === undefined) response.end(body)
	else {
		const [bytes, ms] = instead === 'drip' ? [1, 20] : [1024, 1]
		const flow = setInterval(() => response.write('a'.repeat(bytes)), ms)
		response.on('close', () => clearInterval(flow))
	}
}

/** Vitest's global set-up: starts the receiver and tells the tests its address. */
export default async function setup(project: TestProject): Promise<() => void> {
	const { address, close } = await serve()
	project.provide('receiver', address)
	return close
}
