import { type AnswerName, answers } from './answers.ts'
import type { Answer } from './server.ts'

/** What the archive keeps: 14 digits of a time, and what the origin answered then. */
export type Shelf = readonly { readonly timestamp: string; readonly answer: AnswerName }[]

/** Most rows of one answer of the index, however many are asked for. */
const PAGE = 3

/** Answers as the Wayback Machine does: `/cdx/search/cdx` lists, `/web/<14 digits>id_/<address>` gives the page. */
export const archive =
	(shelf: Shelf): Answer =>
	(asked) => {
		const { pathname, search, searchParams: query } = new URL(asked.url)
		if (pathname.endsWith('/cdx/search/cdx')) return asked.send(JSON.stringify(listShelf(shelf, query)))
		const [, timestamp, url = ''] = /\/web\/(\d{14})id_\/(.+)/.exec(pathname + search) ?? []
		const kept = shelf.findIndex((one) => one.timestamp === timestamp)
		const answer: Answer = answers[shelf[kept]?.answer ?? 'not found']
		return answer({ ...asked, url, seed: kept })
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
