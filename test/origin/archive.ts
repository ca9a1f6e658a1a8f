import type { IncomingMessage, ServerResponse } from 'node:http'

import { type AnswerName, answers } from './answers.ts'

/** What the archive keeps: 14 digits of a time, and what the origin answered then. */
export type Shelf = readonly { readonly timestamp: string; readonly answer: AnswerName }[]

/** Most rows of one answer of the index, however many are asked for. */
const PAGE = 3

/** Answers as the Wayback Machine does: `/cdx/search/cdx` lists, `/web/<14 digits>id_/<address>` gives the page. */
export function answerFromArchive(shelf: Shelf, request: IncomingMessage, response: ServerResponse): void {
	const { pathname, search, searchParams: query } = new URL(request.url ?? '', 'http://archive')
	if (pathname.endsWith('/cdx/search/cdx')) {
		response.end(JSON.stringify(listShelf(shelf, query)))
		return
	}
	const [, timestamp, url = ''] = /\/web\/(\d{14})id_\/(.+)/.exec(pathname + search) ?? []
	const kept = shelf.findIndex((one) => one.timestamp === timestamp)
	const answer = shelf[kept]?.answer ?? 'not found'
	answers[answer]({ request, response, url, elsewhere: url, seed: kept })
}

function listShelf(shelf: Shelf, query: URLSearchParams): string[][] {
	const from = query.get('resumeKey') ?? query.get('from') ?? ''
	const to = query.get('to') ?? '9'
	const rows = shelf.filter(({ timestamp }) => timestamp >= from && timestamp.slice(0, to.length) <= to)
	const row = ({ timestamp }: Shelf[number]) => [timestamp, query.get('url') ?? '']
	const head = ['timestamp', 'original']
	if (query.get('limit') === '-1') return rows.length > 0 ? [head, ...rows.slice(-1).map(row)] : []
	const rest = rows[PAGE]
	return [head, ...rows.slice(0, PAGE).map(row), ...(rest ? [[], [rest.timestamp]] : [])]
}
