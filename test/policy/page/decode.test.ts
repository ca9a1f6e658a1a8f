import { describe, expect, it } from 'vitest'

import { decode } from '../../../src/policy/page/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const html = 'text/html'

describe('a page is decoded', () => {
	it('as UTF-8 where nothing is declared', () => {
		expect(decode(utf8('<p>données'), null)).toBe('<p>données')
	})
	it('by the charset of its header', () => {
		expect(decode(latin1('<p>données'), 'text/html; charset="ISO-8859-1"')).toBe('<p>données')
	})
	it('by the charset of its meta element where the header names none', () => {
		expect(decode(latin1('<meta charset=windows-1252><p>données'), html)).toContain('données')
		expect(
			decode(latin1('<meta http-equiv="Content-Type" content="text/html; charset=latin1"><p>é'), html),
		).toContain('é')
	})
	it('by its byte order mark, whatever else is declared', () => {
		expect(decode(utf8('\ufeff<p>données'), 'text/html; charset=iso-8859-1')).toBe('<p>données')
		const wide = Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xe9, 0)
		expect(decode(wide, 'text/html; charset=utf-8')).toBe('<p>é')
	})
	it('by the charset of its header before that of its meta element', () => {
		expect(decode(utf8('<meta charset=windows-1252>données'), 'text/html; charset=utf-8')).toContain(
			'données',
		)
	})
	it('by the first meta element that is none of a comment and of no other attribute', () => {
		const head = '<!-- <meta charset=utf-16be> --><meta name="a>b"><meta charset="iso-8859-1">'
		expect(decode(latin1(`${head}<p>données`), html)).toContain('données')
	})
	it('as UTF-8 where its meta element says UTF-16, which it could not be read in', () => {
		expect(decode(utf8('<meta charset=utf-16><p>données'), html)).toContain('données')
	})
	it('as if nothing were declared where the encoding does not exist', () => {
		expect(decode(utf8('<p>données'), 'text/html; charset=klingon')).toBe('<p>données')
	})
	it('with U+FFFD for a byte that is none of its encoding, and nothing else lost', () => {
		expect(decode(latin1('<p>donn\u00e9es, all'), 'text/html; charset=utf-8')).toBe('<p>donn\ufffdes, all')
		expect(decode(utf8('<p>é').subarray(0, -1), html)).toBe('<p>\ufffd')
	})
	it('as a browser would show it, even where that is not what was meant', () => {
		expect(decode(utf8('<p>é'), 'text/html; charset=iso-8859-1')).toBe('<p>Ã©')
	})
})

describe('bytes are refused', () => {
	it('that are all over not what is declared', () => {
		expect(decode(latin1('<p>donn\u00e9es '.repeat(20)), 'text/html; charset=utf-8')).toBeNull()
		expect(decode(utf8('<p>donn\ufffdes '.repeat(20)), 'text/html; charset=utf-8')).toContain('\ufffd')
	})
	it('that are no text', () => {
		expect(decode(Uint8Array.of(60, 0, 112, 0, 62, 0), html)).toBeNull()
		expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), html)).toBeNull()
	})
})
