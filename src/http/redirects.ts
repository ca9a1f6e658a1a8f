import type { HeldReason } from '../policy/recognise/recognise.ts'

const MOST_REDIRECTS = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export interface FollowRules {
	/** Local trials only: http may be fetched. */
	readonly allowLoopback: boolean
}

/** The last answer of a chain of redirects, or why the chain was left. */
export type Followed =
	| { readonly kind: 'answer'; readonly response: Response; readonly url: string }
	| { readonly kind: 'refused'; readonly reason: HeldReason; readonly status: number; readonly url: string }

/**
 * Follows at most 3 redirects by hand, each on the document's own site: of the same scheme and port, https unless local,
 * and without a user name. Throws what `fetch` throws.
 */
export async function followRedirects(
	start: string,
	init: RequestInit,
	rules: FollowRules,
): Promise<Followed> {
	let url = start
	for (let hops = 0; ; hops++) {
		const response = await fetch(url, { ...init, redirect: 'manual' })
		const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null
		if (location === null) return { kind: 'answer', response, url }
		await response.body?.cancel()
		const next = URL.parse(location, url)
		const refused = (reason: HeldReason): Followed => ({
			kind: 'refused',
			reason,
			status: response.status,
			url: next?.href ?? url,
		})
		if (!next || !isSameOrigin(new URL(start), next) || !isFetchable(next, rules))
			return refused('redirected-away')
		if (hops === MOST_REDIRECTS) return refused('too-many-redirects')
		url = next.href
	}
}

const isFetchable = (url: URL, rules: FollowRules): boolean =>
	url.protocol === 'https:' || (rules.allowLoopback && url.protocol === 'http:')

/** The same scheme, port and site. */
const isSameOrigin = (own: URL, other: URL): boolean =>
	own.protocol === other.protocol && own.port === other.port && isSameSite(own, other)

/** LinkedIn's host, and those of its countries, to which it sends readers: they serve the same documents. */
const LINKEDIN = /^(?:(?:www|[a-z]{2})\.)?linkedin\.com$/

/**
 * Whether an address is on the site of a document's own: the same host, with or without `www.`, or both of LinkedIn's.
 * One that names a user is on none.
 */
export function isSameSite(own: URL, other: URL): boolean {
	if (other.username !== '' || other.password !== '') return false
	const [a, b] = [own, other].map(({ hostname }) => hostname)
	return withoutWww(a!) === withoutWww(b!) || (LINKEDIN.test(a!) && LINKEDIN.test(b!))
}

const withoutWww = (host: string): string => host.replace(/^www\./, '')
