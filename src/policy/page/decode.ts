// Bytes → text as browsers do it (WHATWG, "Encoding" and "HTML", prescan).

/** Bytes at the start of a page in which it may declare its encoding. Browsers look at 1,024 at least. */
const PRESCAN = 2048

/** From so many bad bytes on, at one in so many characters, a page is not in the encoding it declares. */
const FEWEST_BAD = 10
const BAD_SHARE = 1 / 1000

/**
 * The page as text. A byte order mark wins over the header's charset, that over the page's own `<meta>`; else it is
 * UTF-8. A byte that is none of the encoding becomes U+FFFD. Null for what is no text at all, or none in its encoding.
 */
export function decode(body: Uint8Array, contentType: string | null): string | null {
	const decoder =
		decoderFor(byteOrderMark(body)) ??
		decoderFor(charsetIn(contentType ?? '')) ??
		decoderFor(declaredIn(new TextDecoder('latin1').decode(body.subarray(0, PRESCAN)))) ??
		new TextDecoder()
	const text = decoder.decode(body)
	return text.slice(0, PRESCAN).includes('\0') || isGarbled(text, body, decoder.encoding) ? null : text
}

/** Whether bad bytes are all over the text. A page may also hold U+FFFD as such: that is what its readers see. */
function isGarbled(text: string, body: Uint8Array, encoding: string): boolean {
	if (!text.includes('\ufffd')) return false
	const bad = text.split('\ufffd').length - 1
	return bad >= FEWEST_BAD && bad >= text.length * BAD_SHARE && !isValid(body, encoding)
}

function isValid(body: Uint8Array, encoding: string): boolean {
	try {
		new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(body)
		return true
	} catch {
		return false
	}
}

/** The encoding a byte order mark stands for. */
function byteOrderMark([first, second, third]: Uint8Array): string | null {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
	if (first === 0xfe && second === 0xff) return 'utf-16be'
	return first === 0xff && second === 0xfe ? 'utf-16le' : null
}

const COMMENT = /<!--[^]*?-->/g
const META = /<meta[\s/](?:[^>"']|"[^"]*"|'[^']*')*>/gi

/** The charset a page declares in its own `<meta>`. One that could be read is no UTF-16, whatever it says. */
function declaredIn(head: string): string | null {
	const declared = head
		.replace(COMMENT, '')
		.match(META)
		?.map(charsetIn)
		.find((charset) => charset !== null)
	return declared && /^utf-?16/i.test(declared) ? 'utf-8' : (declared ?? null)
}

const charsetIn = (text: string): string | null => /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1] ?? null

/** Null without a charset, and for one that nobody knows. */
function decoderFor(charset: string | null): TextDecoder | null {
	try {
		return charset === null ? null : new TextDecoder(charset)
	} catch {
		return null
	}
}
