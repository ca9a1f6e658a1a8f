import { z } from 'zod'

/** Most characters of an address (RFC 5321). */
const LONGEST = 254

/**
 * An email address as it is kept: its domain in ASCII, whatever alphabet it was written in. Null for what is none, and for a
 * local part that is not ASCII, which few servers take.
 */
export function readAddress(text: string): string | null {
	const at = text.lastIndexOf('@')
	const domain = text.slice(at + 1).trim()
	// Beyond letters, digits and hyphens of any alphabet, a URL would take more for a host than an address does.
	if (at < 1 || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null
	const host = URL.parse(`http://${domain}`)?.hostname
	const address = `${text.slice(0, at).trim()}@${host}`
	return host !== undefined && address.length <= LONGEST && z.email().safeParse(address).success
		? address
		: null
}

/** An address as limits count it: one person has many with tags and dots, and all lead to the same inbox. */
export function foldAddress(address: string): string {
	const [local = '', domain = ''] = address.toLowerCase().split('@')
	return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@${domain}`
}
