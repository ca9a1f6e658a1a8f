import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page as HTML; the same seed of noise gives the same bytes. */
export type Page = (seed: number) => string

/** A web server of this machine whose pages can be edited while it serves. */
export interface Origin {
	/** Without a slash at the end. */
	readonly url: string
	/** Sets what a path answers from now on. */
	readonly publish: (path: string, page: Page) => void
	/** Whether every answer carries noise of its own, as real pages do, or repeats the last one's. */
	readonly setNoise: (noise: 'fresh' | 'same') => void
	/** SHA-256, in hex, of every answer a path has given, oldest first. */
	readonly served: (path: string) => readonly string[]
	readonly close: () => void
}

/** Starts an origin on a free port of 127.0.0.1. What was not published is a 404. */
export async function serveOrigin(): Promise<Origin> {
	const pages = new Map<string, Page>()
	const hashes = new Map<string, string[]>()
	const seeds = new Map<string, number>()
	let fresh = true
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://origin').pathname
		const page = pages.get(path)
		if (!page) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
		const seed = (seeds.get(path) ?? path.length) + Number(fresh)
		seeds.set(path, seed)
		const html = page(seed)
		hashes.set(path, [...(hashes.get(path) ?? []), createHash('sha256').update(html).digest('hex')])
		return response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
			.end(html)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		publish: (path, page) => pages.set(path, page),
		setNoise: (noise) => (fresh = noise === 'fresh'),
		served: (path) => hashes.get(path) ?? [],
		close: () => {
			server.close()
			server.closeAllConnections()
		},
	}
}
