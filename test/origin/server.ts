import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request, and what an answer may need to know of it. */
export interface Asked {
	readonly request: IncomingMessage
	readonly response: ServerResponse
	/** The whole address asked for. */
	readonly url: string
	/** What differs from request to request: the same seed of noise gives the same page. */
	readonly seed: number
	/** Answers with a body, HTML unless the headers say otherwise. */
	readonly send: (body: string | Uint8Array, status?: number, headers?: Record<string, string>) => void
}
export type Answer = (asked: Asked) => unknown

/** A request as the origin saw it, and the SHA-256, in hex, of the body it sent whole. */
export interface Seen {
	readonly method: string
	readonly url: string
	readonly headers: Readonly<Record<string, string>>
	readonly sha256: string | null
}

/** A web server of this machine in the place of LinkedIn's, of the web archive's, or of whoever else is asked. */
export interface Origin {
	/** Without a slash at the end. */
	readonly url: string
	/** Sets what requests at a path and below it get from now on: one answer each, the last one for good. */
	readonly publish: (path: string, ...answers: Answer[]) => void
	/** Whether every answer has noise of its own, as real pages do, or repeats the last one's. */
	readonly setNoise: (noise: 'fresh' | 'same') => void
	/** The requests there were at a path and below it, oldest first. */
	readonly seen: (path: string) => readonly Seen[]
	readonly close: () => void
}

const isUnder = (path: string, folder: string): boolean => `${path}/`.startsWith(`${folder}/`)

/** Starts an origin on a free port of 127.0.0.1. What was not published is a 404. */
export async function serveOrigin(): Promise<Origin> {
	const published = new Map<string, Answer[]>()
	const seeds = new Map<string, number>()
	const log: { path: string; seen: Seen }[] = []
	let fresh = true

	function answerTo(path: string): Answer | undefined {
		const places = [...published.keys()].filter((place) => isUnder(path, place))
		const answers = published.get(places.reduce((a, b) => (b.length > a.length ? b : a), '')) ?? []
		return answers.length > 1 ? answers.shift() : answers[0]
	}

	const server = createServer((request, response) => {
		const { pathname: path, href: url } = new URL(request.url ?? '/', `http://${request.headers.host}`)
		const seen = {
			method: request.method ?? '',
			url: request.url ?? '',
			headers: request.headers as Record<string, string>,
			sha256: null,
		}
		const entry = { path, seen: seen as Seen }
		log.push(entry)
		const seed = (seeds.get(path) ?? path.length) + Number(fresh)
		seeds.set(path, seed)
		const send: Asked['send'] = (body, status = 200, headers = {}) => {
			entry.seen = { ...seen, sha256: createHash('sha256').update(body).digest('hex') }
			response
				.writeHead(status, {
					'content-type': 'text/html; charset=utf-8',
					'cache-control': 'no-store',
					...headers,
				})
				.end(body)
		}
		const answer = answerTo(path) ?? (() => send('Not found', 404, { 'content-type': 'text/plain' }))
		return answer({ request, response, url, seed, send })
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		publish: (path, ...answers) => published.set(path, answers),
		setNoise: (noise) => (fresh = noise === 'fresh'),
		seen: (path) => log.filter((entry) => isUnder(entry.path, path)).map(({ seen }) => seen),
		close: () => {
			server.close()
			server.closeAllConnections()
		},
	}
}
