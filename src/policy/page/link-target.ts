// Where links really lead: without what mail scanners, redirectors and trackers put around and behind an address.

/** Redirectors, by host, and the parameter that holds the address they lead to. */
const WRAPPERS: readonly (readonly [host: RegExp, parameter: string])[] = [
	[/(?:^|\.)safelinks\.protection\.outlook\.com$/, 'url'],
	[/(?:^|\.)google\.[a-z.]+$/, 'q'],
	[/(?:^|\.)linkedin\.com$/, 'url'],
	[/(?:^|\.)l\.facebook\.com$/, 'u'],
	[/(?:^|\.)urldefense\.com$/, 'u'],
]
const REDIRECTING_PATH = /^\/(?:url|redir\/.*|safety\/go|l\.php|)$/

const TRACKING =
	/^(?:trk.*|utm_.*|src|veh|mc_[ce]id|fbclid|gclid|msclkid|li_fat_id|lipi|licu|original_?referer|session_?redirect|ref_?(?:src|url)?)$/i

/** Wrappers in wrappers are opened this often. */
const MOST_WRAPPERS = 3

/** A link's address, whole and without wrappers and tracking; null for what leads nowhere (`javascript:`, broken). */
export function tidyHref(href: string, base: string): string | null {
	if (href.startsWith('#')) return href
	let url = URL.parse(href, base)
	for (let depth = 0; url && depth < MOST_WRAPPERS; depth++) {
		const inner = unwrap(url)
		if (!inner) break
		url = inner
	}
	if (!url || !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return null
	for (const name of Array.from(url.searchParams.keys()))
		if (TRACKING.test(name)) url.searchParams.delete(name)
	return url.href
}

function unwrap(url: URL): URL | null {
	const wrapper = WRAPPERS.find(([host]) => host.test(url.hostname))
	if (!wrapper || !REDIRECTING_PATH.test(url.pathname)) return null
	const inner = URL.parse(url.searchParams.get(wrapper[1]) ?? '')
	return inner?.protocol.startsWith('http') ? inner : null
}
