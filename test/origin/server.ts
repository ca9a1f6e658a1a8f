import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'

import { type AnswerName, answers } from './answers.ts'
import { type Shelf, answerFromArchive } from './archive.ts'

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the origin, without a slash at the end. */
		readonly origin: string
	}
}

/** A request as the origin saw it. */
export interface Seen {
	readonly method: string
	readonly url: string
	readonly headers: Readonly<Record<string, string>>
}

/**
 * A web server of its own for what no mock can do to a fetch. `PUT /<key>` with a JSON list of answer names sets what
 * the next requests under `/<key>` get, the last one for good; a list of mementos makes `/<key>` a web archive. `GET /seen/<key>` lists the requests there were.
 */
export async function serveFaults(): Promise<{ readonly origin: string; readonly close: () => void }> {
	const plans = new Map<string, AnswerName[]>()
	const shelves = new Map<string, Shelf>()
	const log: Seen[] = []
	let seed = 0
	const server = createServer(async (request, response) => {
		const path = request.url ?? '/'
		const { port } = server.address() as AddressInfo
		const referred = new URL(path, 'http://origin').searchParams.get('sessionRedirect')
		const key = (referred ? new URL(referred).pathname : path).split('/')[1] ?? ''
		if (request.method === 'PUT') {
			const plan = (await json(request)) as AnswerName[] | Shelf
			if (isShelf(plan)) shelves.set(key, plan)
			else plans.set(key, plan)
			return response.end()
		}
		if (key === 'seen') {
			const of = path.split('/')[2] ?? ''
			return response.end(JSON.stringify(log.filter(({ url }) => url.split('/')[1] === of)))
		}
		log.push({
			method: request.method ?? '',
			url: path,
			headers: request.headers as Record<string, string>,
		})
		const shelf = shelves.get(key)
		if (shelf) return answerFromArchive(shelf, request, response)
		const plan = plans.get(key) ?? ['not found']
		const name = plan.length > 1 ? plan.shift() : plan[0]
		return answers[name ?? 'not found']({
			request,
			response,
			url: `http://127.0.0.1:${port}/${key}/legal/privacy-policy`,
			elsewhere: `http://localhost:${port}/${key}/legal/privacy-policy`,
			seed: seed++,
		})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	const close = () => {
		server.close()
		server.closeAllConnections()
	}
	return { origin: `http://127.0.0.1:${port}`, close }
}

const isShelf = (plan: AnswerName[] | Shelf): plan is Shelf => typeof plan[0] === 'object'

/** Vitest's global set-up: starts the origin and tells the tests its address. */
export default async function setup(project: TestProject): Promise<() => void> {
	const { origin, close } = await serveFaults()
	project.provide('origin', origin)
	return close
}
