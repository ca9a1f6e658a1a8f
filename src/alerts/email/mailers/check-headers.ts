/** Headers beside X-… that Cloudflare Email Service takes, and all that our letters carry anywhere. */
const ALLOWED = new Set([
	'list-id',
	'list-archive',
	'list-unsubscribe',
	'list-unsubscribe-post',
	'archived-at',
	'auto-submitted',
	'in-reply-to',
	'references',
	'precedence',
])
/** Bytes of one value, and how many headers beside X-…: Cloudflare's limits, the strictest of the services. */
const MOST_BYTES = 2048
const MOST_HEADERS = 20

/** What is wrong with a letter's headers, as a code; null when every service takes them. */
export function headerFault(headers: Readonly<Record<string, string>>): string | null {
	const names = Object.keys(headers)
	const plain = names.filter((name) => !/^x-/i.test(name))
	if (plain.length > MOST_HEADERS) return 'headers_too_many'
	if (names.some((name) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(name))) return 'header_name'
	if (plain.some((name) => !ALLOWED.has(name.toLowerCase()))) return 'header_not_allowed'
	const values = Object.values(headers)
	// Anything beyond printable ASCII would have to be encoded, and a line break would begin another header.
	if (values.some((value) => !/^[\x20-\x7e]+$/.test(value))) return 'header_value'
	return values.some((value) => value.length > MOST_BYTES) ? 'header_too_long' : null
}
