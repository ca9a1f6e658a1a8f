// E-mail addresses that Cloudflare hides from harvesters: each byte XORed with the first, in hexadecimal.

/** What stands in the place of a hidden address. */
const PLACEHOLDER = /^\[email.protected\]$/
const PATH = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i

/** The address (and perhaps `?subject=…`) a `data-cfemail` hides; null where it hides none. */
export function revealMail(hex: string): string | null {
	const bytes = Uint8Array.from(hex.match(/[\da-f]{2}/gi) ?? [], (byte) => parseInt(byte, 16))
	const [key, ...hidden] = bytes
	if (key === undefined) return null
	const text = new TextDecoder().decode(Uint8Array.from(hidden, (byte) => byte ^ key))
	return /^[^\s@]+@[^\s@]+$/.test(text) ? text : null
}

/** The address a link to Cloudflare's page for hidden addresses stands for; null for all other links. */
export function mailIn(href: string): string | null {
	const hex = href.includes('/cdn-cgi/') ? PATH.exec(href)?.[1] : undefined
	return hex === undefined ? null : revealMail(hex)
}

/** The words of a link to an address: the address itself where only its placeholder stands there. */
export const mailWords = (words: string, mail: string): string =>
	PLACEHOLDER.test(words) ? mail.replace(/\?.*$/, '') : words
