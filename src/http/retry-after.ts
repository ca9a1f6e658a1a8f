/** Milliseconds to wait by a `Retry-After` header (RFC 9110 section 10.2.3): seconds (of some senders with a fraction) or an HTTP date; null without one. */
export function parseRetryAfter(header: string | null, now = Date.now()): number | null {
	if (header === null) return null
	const ms = /^\d+(?:\.\d+)?$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
	return Number.isFinite(ms) ? Math.max(0, ms) : null
}
