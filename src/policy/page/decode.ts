/** Bytes at the start of a page in which it may declare its encoding, twice what HTML allows. */
const PRESCAN = 2048

/**
 * The page as text by its declared charset (header, then `<meta>`), UTF-8 otherwise. Null where the bytes are not what
 * is declared, or no text at all. A last character cut in two is left out.
 */
export function decode(body: Uint8Array, contentType: string | null): string | null {
	const head = new TextDecoder('latin1').decode(body.subarray(0, PRESCAN))
	const declared = charsetIn(contentType ?? '') ?? charsetIn(/<meta[^>]*charset[^>]*>/i.exec(head)?.[0] ?? '')
	if (declared && !/^utf-?8$/i.test(declared) && isUtf8(body)) return null
	const charset = declared ?? 'utf-8'
	const text = decodeAs(charset, body, false) ?? decodeAs(charset, body, true)
	return text === null || text.slice(0, PRESCAN).includes('\0') ? null : text
}

const charsetIn = (text: string): string | null => /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1] ?? null

/** Null for bytes that are not in the encoding, and for one that does not exist. `open` lets the last character be cut. */
function decodeAs(charset: string, body: Uint8Array, open: boolean): string | null {
	try {
		return new TextDecoder(charset, { fatal: true, ignoreBOM: false }).decode(body, { stream: open })
	} catch {
		return null
	}
}

/** Whether bytes hold characters beyond ASCII and all of them are UTF-8: chance makes no other encoding look so. */
function isUtf8(body: Uint8Array): boolean {
	const text = decodeAs('utf-8', body, false)
	return text !== null && text.length < body.length
}
