import { z } from 'zod'

import type { Document } from '../../policy/model.ts'
import { type FetchOptions, type FetchResult, fetchPage } from '../../http/fetch-page.ts'

/** Milliseconds the index of the archive may take; it is slower than any page. */
const INDEX_TIMEOUT = 60_000

/** One capture the Wayback Machine keeps. */
export interface Memento {
	/** When it was taken, ISO 8601 UTC. */
	readonly at: string
	/** Where it is kept as it was served, without the archive's own bar. */
	readonly url: string
	/** The address it was taken of. */
	readonly original: string
}

/** What to list of a document's mementos. */
export interface MementoQuery {
	/** 1 to 14 leading digits of a time, `2024` or `20240918120000`; both ends included. */
	readonly from?: string | undefined
	readonly to?: string | undefined
	/** Only the newest one. */
	readonly newest?: boolean
	/** Where the list before broke off. */
	readonly resume?: string | undefined
}

/** Mementos, oldest first, and where to go on; or the archive's index could not be had. */
export type Mementos =
	| { readonly kind: 'list'; readonly mementos: readonly Memento[]; readonly resume: string | null }
	| { readonly kind: 'failure'; readonly reason: string }

/** Most mementos of one answer of the index. */
const PAGE = 2000

/** Rows of `fl=timestamp,original` under a row of their names; a resumption key follows an empty row. */
const indexSchema = z.array(z.array(z.string()))
const rowSchema = z.tuple([z.string().regex(/^\d{14}$/), z.url()])

/**
 * Captures of a page by the index of the Wayback Machine (its CDX server): answers of status 200 only, of neighbours
 * with the same bytes the first. A wording that comes back is listed again.
 */
export async function listMementos(
	archive: string,
	url: string,
	query: MementoQuery,
	options: FetchOptions,
): Promise<Mementos> {
	const search = new URLSearchParams({
		url,
		output: 'json',
		fl: 'timestamp,original',
		filter: 'statuscode:200',
		...(query.newest ? { limit: '-1' } : { collapse: 'digest', limit: String(PAGE), showResumeKey: 'true' }),
		...(query.from === undefined ? {} : { from: query.from }),
		...(query.to === undefined ? {} : { to: query.to }),
		...(query.resume === undefined ? {} : { resumeKey: query.resume }),
	})
	const page = { url: `${archive}/cdx/search/cdx?${search.toString()}`, locale: 'en' }
	const answer = await fetchPage(page, { ...options, timeout: INDEX_TIMEOUT })
	if (answer.kind !== 'page')
		return { kind: 'failure', reason: answer.kind === 'failure' ? answer.reason : 'not-modified' }
	if (answer.capture.status !== 200) return { kind: 'failure', reason: `HTTP ${answer.capture.status}` }
	return readIndex(archive, new TextDecoder().decode(answer.capture.body))
}

function readIndex(archive: string, text: string): Mementos {
	const rows = indexSchema.safeParse(parseJson(text))
	if (!rows.success) return { kind: 'failure', reason: 'not an index' }
	const end = rows.data.findIndex((row) => row.length === 0)
	const listed = rows.data.slice(1, end === -1 ? undefined : end)
	return {
		kind: 'list',
		mementos: listed.flatMap((row) => {
			const { success, data } = rowSchema.safeParse(row)
			if (!success) return []
			const [timestamp, original] = data
			return [{ at: timeOf(timestamp), url: `${archive}/web/${timestamp}id_/${original}`, original }]
		}),
		resume: end === -1 ? null : (rows.data[end + 1]?.[0] ?? null),
	}
}

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}

/** `20240918120000` as ISO 8601. */
const timeOf = (digits: string): string =>
	digits.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6.000Z')

/** A memento as a capture: the page as it was served then, at its own address. A failure is one of the archive. */
export async function fetchMemento(
	{ at, url, original }: Memento,
	{ locale }: Pick<Document, 'locale'>,
	options: FetchOptions,
): Promise<FetchResult> {
	const result = await fetchPage({ url, locale }, options)
	if (result.kind !== 'page') return result
	const { capture } = result
	const failed = { kind: 'failure', status: capture.status, url: capture.url } as const
	// Every memento we list was served with 200: whatever else comes is about the archive and not about the page.
	if (capture.status !== 200)
		return {
			...failed,
			reason: 'unexpected-status',
			transient: capture.status === 429 || capture.status >= 500,
		}
	// The archive sends a reader who asks for what it lost to another time.
	if (capture.url !== url) return { ...failed, reason: 'redirected-away', transient: false }
	return { ...result, etag: null, lastModified: null, capture: { ...capture, observedAt: at, url: original } }
}
