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
 * Follows at most 3 redirects by hand, each to https on the document's own site (its host, or another under the same
 * registered name: LinkedIn sends readers to `in.linkedin.com`). Throws what `fetch` throws.
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
		if (!next || !isSameSite(new URL(start), next) || !isFetchable(next, rules))
			return refused('redirected-away')
		if (hops === MOST_REDIRECTS) return refused('too-many-redirects')
		url = next.href
	}
}

const isFetchable = (url: URL, rules: FollowRules): boolean =>
	url.protocol === 'https:' || (rules.allowLoopback && url.protocol === 'http:')

/** Both hosts end in the same last two labels, or are equal (names without dots and addresses must be equal). */
export const isSameSite = (a: URL, b: URL): boolean => {
	if (a.hostname === b.hostname) return true
	const site = (url: URL) => url.hostname.split('.').slice(-2).join('.')
	return /[a-z]$/i.test(a.hostname) && a.hostname.includes('.') && site(a) === site(b)
}
