// Keys, all derived from SECRET_KEY by HKDF-SHA-256 (RFC 5869), each from a label of its own: what is made with one is
// worth nothing to another.
import { Buffer } from 'node:buffer'

/** Raised when keys are made in another way; stands in every label and every token. */
export const KEY_VERSION = 1

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64url = (data: ArrayBuffer | Uint8Array): string => Buffer.from(data).toString('base64url')

export interface Keys {
	/** AES-GCM: email addresses. */
	readonly addresses: CryptoKey
	/** AES-GCM: addresses and secrets of endpoints. */
	readonly endpoints: CryptoKey
	/** HMAC: finds an address without knowing it. */
	readonly lookup: CryptoKey
	/** HMAC: links that act without a password. */
	readonly links: CryptoKey
}

/** The keys of this installation. */
export async function deriveKeys(secret: string): Promise<Keys> {
	const root = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, ['deriveBits'])
	const derive = async (
		label: string,
		algorithm: string | SubtleCryptoImportKeyAlgorithm,
		uses: string[],
	) => {
		const info = bytes(`clausewatch/${KEY_VERSION}/${label}`)
		const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
		return crypto.subtle.importKey(
			'raw',
			await crypto.subtle.deriveBits(hkdf, root, 256),
			algorithm,
			false,
			uses,
		)
	}
	const sealing = (label: string) => derive(label, 'AES-GCM', ['encrypt', 'decrypt'])
	const signing = (label: string) => derive(label, { name: 'HMAC', hash: 'SHA-256' }, ['sign', 'verify'])
	const [addresses, endpoints, lookup, links] = await Promise.all([
		sealing('addresses'),
		sealing('endpoints'),
		signing('lookup'),
		signing('links'),
	])
	return { addresses, endpoints, lookup, links }
}

/** AES-GCM with a fresh 96-bit nonce before the ciphertext, base64; opens only beside the same `owner`. */
export async function seal(key: CryptoKey, text: string, owner: string): Promise<string> {
	const iv = crypto.getRandomValues(new Uint8Array(12))
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bytes(owner) },
		key,
		bytes(text),
	)
	return Buffer.concat([iv, new Uint8Array(sealed)]).toString('base64')
}

/** What `seal` was given. Throws where the key, the owner or a byte differs. */
export async function unseal(key: CryptoKey, sealed: string, owner: string): Promise<string> {
	const all = Buffer.from(sealed, 'base64')
	const algorithm = { name: 'AES-GCM', iv: all.subarray(0, 12), additionalData: bytes(owner) }
	return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, all.subarray(12)))
}

/** HMAC-SHA-256 of a text, base64url. */
export async function mac(key: CryptoKey, text: string): Promise<string> {
	return base64url(await crypto.subtle.sign('HMAC', key, bytes(text)))
}

/** The key an address is found by, the same however it is capitalised. */
export const addressKey = (keys: Keys, email: string): Promise<string> =>
	mac(keys.lookup, `address:${email.trim().normalize('NFC').toLowerCase()}`)

/** The key an endpoint's address is found by. */
export const endpointKey = (keys: Keys, url: string): Promise<string> => mac(keys.lookup, `endpoint:${url}`)

/** 32 random bytes, base64url: for an id or a secret nobody guesses. */
export const randomToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

/** What a link in our emails lets its holder do. One is worth nothing for the other. */
export type LinkUse = 'unsubscribe' | 'manage'

/** A token that names a subscriber and proves we made it. It never expires. */
export const signLink = async (
	keys: Keys,
	subscriber: number,
	use: LinkUse = 'unsubscribe',
): Promise<string> => `${KEY_VERSION}.${subscriber}.${await mac(keys.links, `${use}:${subscriber}`)}`

/** The subscriber a token names; null when we did not make it. */
export async function verifyLink(
	keys: Keys,
	token: string,
	use: LinkUse = 'unsubscribe',
): Promise<number | null> {
	const [, id, signature] = /^1\.([1-9]\d{0,15})\.([\w-]{43})$/.exec(token) ?? []
	if (id === undefined || signature === undefined) return null
	const given = Buffer.from(signature, 'base64url')
	const genuine = await crypto.subtle.verify('HMAC', keys.links, given, bytes(`${use}:${id}`))
	return genuine ? Number(id) : null
}

/** A token that names a request to subscribe and proves that its letter was read. */
export const signRequest = async (keys: Keys, request: string): Promise<string> =>
	`${request}.${await mac(keys.links, `confirm:${request}`)}`

/** The request a token names; null when we did not make it. */
export async function verifyRequest(keys: Keys, token: string): Promise<string | null> {
	const [, id, signature] = /^([\da-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
	if (id === undefined || signature === undefined) return null
	const given = Buffer.from(signature, 'base64url')
	return (await crypto.subtle.verify('HMAC', keys.links, given, bytes(`confirm:${id}`))) ? id : null
}

/** Six digits that only a request's letter and we know. */
export async function codeOf(keys: Keys, request: string): Promise<string> {
	const digest = Buffer.from(await crypto.subtle.sign('HMAC', keys.links, bytes(`code:${request}`)))
	return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}
