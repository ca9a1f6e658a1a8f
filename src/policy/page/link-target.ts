// Where links really lead: without what mail scanners, redirectors and trackers put around and behind an address.
import { mailIn } from './hidden-mail.ts'

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
/** The same and the wrappers' parameters, wherever they stand: most addresses have none, and are not taken apart to see. */
const VARYING =
	/[?&;](?:trk|utm_|src|veh|mc_|fbclid|gclid|msclkid|li|orig|session|ref|url=|q=|u=)|\/cdn-cgi\//i

/** Whether an address may differ from request to request though it leads to the same page. */
export const mayVary = (href: string): boolean => VARYING.test(href)

/** Parameters that ask for a language: of the same page. */
const LANGUAGE = /^(?:lang|language|locale|hl|_l|setlang)$/i

/** Wrappers in wrappers are opened this often. */
const MOST_WRAPPERS = 3

/** A link's address, whole and without wrappers and tracking; null for what leads nowhere (`javascript:`, broken). */
export function tidyHref(href: string, base: string): string | null {
	if (href.startsWith('#')) return href
	const mail = mailIn(href)
	if (mail !== null) return `mailto:${mail}`
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

/** A part of a path that names a thing by a number or a key, and nobody by its words: `a1337`, `v1.3f76-…`. */
const OPAQUE = /\d/
const SUFFIX = /\.(?:html?|aspx?|php|jsp)$/
const INDEX = /^(?:index|default)?$/

/**
 * What a reader would call the page a tidy address leads to: equal for the same page under a renumbered, moved or
 * respelled address. It is the site and the last word of the path. Null for what stays in the document itself.
 */
export function destinationOf(href: string): string | null {
	const url = URL.parse(href)
	if (!url) return null
	if (url.protocol === 'mailto:' || url.protocol === 'tel:') return href.replace(/\?.*$/, '').toLowerCase()
	const words = url.pathname
		.toLowerCase()
		.split('/')
		.map((part) => part.replace(SUFFIX, ''))
		.filter((part) => !INDEX.test(part) && !OPAQUE.test(part))
	const asked = Array.from(url.searchParams)
		.filter(([name, value]) => !LANGUAGE.test(name) && !OPAQUE.test(value))
		.map(([name, value]) => `${name}=${value}`.toLowerCase())
		.sort()
	return [siteOf(url.hostname), words.at(-1) ?? '', ...asked].join(' ')
}

/** The site of a host: without `www` and its like. */
function siteOf(host: string): string {
	const labels = host.split('.')
	const isCountry = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3
	return labels.slice(isCountry ? -3 : -2).join('.')
}
