import type { Attributes } from './walk-tags.ts'

/** What pages have that stand in a document's way. */
export type WallSign = 'authwall' | 'login' | 'checkpoint' | 'captcha' | 'consent'

/** The attributes `signOf` looks at. */
export const signAttributes = ['type', 'id', 'src', 'action', 'name', 'content'] as const

const CAPTCHA =
	/captcha|challenges\.cloudflare|cf-chl|arkoselabs|funcaptcha|px-cloud|datadome|challenge-platform/i

const ADDRESSES: readonly (readonly [WallSign, RegExp])[] = [
	['authwall', /\/authwall\b/i],
	['checkpoint', /\/checkpoint\/(?!lg\/|rp\/)/i],
	['captcha', /captcha|\/challenge\b/i],
	['login', /\/(?:uas\/|checkpoint\/lg\/)?(?:log-?in|sign-?in|signup|cold-join|reg\/join)(?:[-/?#]|$)/i],
	['consent', /\/(?:cookie-?|guest-?)?consent(?:[-/?#]|$)|^https?:\/\/consent\./i],
]

/** The wall an address leads to; null when it leads to none. */
export const wallAt = (address: string): WallSign | null => {
	const path = address.replace(/[?#].*$/, '')
	return ADDRESSES.find(([, pattern]) => pattern.test(path))?.[0] ?? null
}

/** The wall an element is part of; null for all others. */
export function signOf(name: string, attributes: Attributes): WallSign | null {
	const { type, id, src, action } = attributes
	if (name === 'input') return type === 'password' ? 'login' : null
	if (name === 'form') return wallAt(action ?? '') ?? (CAPTCHA.test(id ?? '') ? 'captcha' : null)
	if (name === 'iframe' || name === 'script') return src !== undefined && CAPTCHA.test(src) ? 'captcha' : null
	if (name === 'meta') return attributes['name'] === 'pageKey' ? wallNamed(attributes['content'] ?? '') : null
	return null
}

/** LinkedIn names each kind of page in a `pageKey`. */
const wallNamed = (key: string): WallSign | null => {
	if (/authwall/i.test(key)) return 'authwall'
	if (/checkpoint|challenge/i.test(key)) return 'checkpoint'
	return /login|guest-home|registration/i.test(key) ? 'login' : null
}
