/** What differs on every request without a word changing: the same seed gives the same page, another another. */
export interface Noise {
	/** An opaque id of `length` characters. */
	readonly token: (length: number) => string
	/** A whole number from `low` to `high`, both included. */
	readonly number: (low: number, high: number) => number
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Noise by the mulberry32 generator. */
export function makeNoise(seed: number): Noise {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	const number = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
	const token = (length: number) =>
		Array.from({ length }, () => alphabet.charAt(number(0, alphabet.length - 1))).join('')
	return { token, number }
}

/** Text as HTML text or attribute value. */
export const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A piece of a page: HTML shown as it is, or HTML folded away under a label until a reader opens it. */
export type Part = string | { readonly label: string; readonly html: string }

export interface OriginPage {
	readonly title: string
	/** The page's own address, as its canonical link. */
	readonly url: string
	/** BCP 47 tag, e.g. `en`. */
	readonly lang: string
	readonly parts: readonly Part[]
	readonly seed: number
}

/** Every language by its own name, as both templates list them outside the text. */
export const languageNames = [
	'العربية',
	'Čeština',
	'Deutsch',
	'English',
	'Español',
	'Français',
	'हिंदी',
	'日本語',
	'Türkçe',
]
