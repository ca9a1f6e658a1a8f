// Keys, all derived from SECRET_KEY by HKDF-SHA-256 (RFC 5869), each from a label of its own: what is made with one is
// worth nothing to another.
import { Buffer } from 'node:buffer'

/** Raised when keys are made in another way; stands in every label and every token. */
export const KEY_VERSION = 1

/** How texts are signed. */
export const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64url = (data: ArrayBuffer | Uint8Array): string => Buffer.from(data).toString('base64url')

/** One key, and after it those it took the place of: it makes, all of them read. */
export type KeyLine = readonly [CryptoKey, ...CryptoKey[]]

export interface Keys {
	/** AES-GCM: email addresses. */
	readonly addresses: KeyLine
	/** AES-GCM: addresses and secrets of endpoints. */
	readonly endpoints: KeyLine
	/** HMAC: finds an address without knowing it. */
	readonly lookup: KeyLine
	/** HMAC: links that act without a password. */
	readonly links: KeyLine
}

/** The keys of this installation, and while SECRET_KEY is being changed those of the one before it. */
export async function deriveKeys(secret: string, before?: string): Promise<Keys> {
	const keys = await derive(secret)
	const older = before === undefined ? null : await derive(before)
	const line = (use: keyof typeof keys): KeyLine => (older ? [keys[use], older[use]] : [keys[use]])
	return {
		addresses: line('addresses'),
		endpoints: line('endpoints'),
		lookup: line('lookup'),
		links: line('links'),
	}
}

async function derive(secret: string): Promise<Record<keyof Keys, CryptoKey>> {
	const root = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, ['deriveBits'])
	const make = async (
		label: string,
		algorithm: string | SubtleCryptoImportKeyAlgorithm,
		uses: string[],
		extractable = false,
	) => {
		const info = bytes(`clausewatch/${KEY_VERSION}/${label}`)
		const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
		return crypto.subtle.importKey(
			'raw',
			await crypto.subtle.deriveBits(hkdf, root, 256),
			algorithm,
			extractable,
			uses,
		)
	}
	const sealing = (label: string) => make(label, 'AES-GCM', ['encrypt', 'decrypt'])
	const signing = (label: string, extractable = false) => make(label, HMAC, ['sign', 'verify'], extractable)
	const [addresses, endpoints, lookup, links] = await Promise.all([
		sealing('addresses'),
		sealing('endpoints'),
		// What is found by it is kept for longer than SECRET_KEY_OLD (key-rotations.ts).
		signing('lookup', true),
		signing('links'),
	])
	return { addresses, endpoints, lookup, links }
}

/** AES-GCM with a fresh 96-bit nonce before the ciphertext, base64; opens only beside the same `owner`. */
export async function seal([key]: KeyLine, text: string, owner: string): Promise<string> {
	const iv = crypto.getRandomValues(new Uint8Array(12))
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bytes(owner) },
		key,
		bytes(text),
	)
	return Buffer.concat([iv, new Uint8Array(sealed)]).toString('base64')
}

/** What `seal` was given. Throws where no key fits, or the owner or a byte differs. */
export async function unseal(keys: KeyLine, sealed: string, owner: string): Promise<string> {
	const all = Buffer.from(sealed, 'base64')
	const algorithm = { name: 'AES-GCM', iv: all.subarray(0, 12), additionalData: bytes(owner) }
	const tries = keys.map((key) => crypto.subtle.decrypt(algorithm, key, all.subarray(12)))
	return new TextDecoder().decode(await Promise.any(tries))
}

/** HMAC-SHA-256 of a text under each key, base64url. */
export const macs = async (keys: KeyLine, text: string): Promise<[string, ...string[]]> => {
	const sign = async (key: CryptoKey) => base64url(await crypto.subtle.sign('HMAC', key, bytes(text)))
	const [first, ...older] = keys
	return [await sign(first), ...(await Promise.all(older.map(sign)))]
}

/** HMAC-SHA-256 of a text, base64url. */
export async function mac([key]: KeyLine, text: string): Promise<string> {
	return (await macs([key], text))[0]
}

/** Whether a text was signed by any of these keys. */
async function isGenuine(keys: KeyLine, signature: string, text: string): Promise<boolean> {
	const given = Buffer.from(signature, 'base64url')
	const verified = await Promise.all(keys.map((key) => crypto.subtle.verify('HMAC', key, given, bytes(text))))
	return verified.includes(true)
}

const asLookedUp = (email: string): string => `address:${email.trim().normalize('NFC').toLowerCase()}`

/** The key an address is kept under, the same however it is capitalised. */
export const addressKey = (keys: Keys, email: string): Promise<string> => mac(keys.lookup, asLookedUp(email))

/** Every key an address may be found by; the first is the one it is kept under from now on. */
export const addressKeys = (keys: Keys, email: string): Promise<[string, ...string[]]> =>
	macs(keys.lookup, asLookedUp(email))

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
	return (await isGenuine(keys.links, signature, `${use}:${id}`)) ? Number(id) : null
}

/** A token that names a request to subscribe and proves that its letter was read. */
export const signRequest = async (keys: Keys, request: string): Promise<string> =>
	`${request}.${await mac(keys.links, `confirm:${request}`)}`

/** The request a token names; null when we did not make it. */
export async function verifyRequest(keys: Keys, token: string): Promise<string | null> {
	const [, id, signature] = /^([\da-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
	if (id === undefined || signature === undefined) return null
	return (await isGenuine(keys.links, signature, `confirm:${id}`)) ? id : null
}

/** Six digits that only a request's letter and we know: as they are written, and as they were with the keys before. */
export async function codesOf(keys: Keys, request: string): Promise<[string, ...string[]]> {
	const codeIn = (digest: string): string =>
		String(Buffer.from(digest, 'base64url').readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
	const [first, ...older] = await macs(keys.links, `code:${request}`)
	return [codeIn(first), ...older.map(codeIn)]
}
