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
	it('without its byte order mark', () => {
		expect(decode(utf8('\ufeff<p>'), html)).toBe('<p>')
	})
	it('up to a last character that was cut in two', () => {
		expect(decode(utf8('<p>é').subarray(0, -1), html)).toBe('<p>')
	})
})

describe('bytes are refused', () => {
	it('in an encoding that does not exist', () => {
		expect(decode(utf8('<p>'), 'text/html; charset=klingon')).toBeNull()
	})
	it('that are not what is declared', () => {
		expect(decode(latin1('<p>donn\u00e9es'), 'text/html; charset=utf-8')).toBeNull()
		expect(decode(utf8('<p>données'), 'text/html; charset=iso-8859-1')).toBeNull()
		expect(decode(utf8('<p>données'), 'text/html; charset=utf-16')).toBeNull()
	})
	it('that are no text', () => {
		expect(decode(Uint8Array.of(60, 0, 112, 0, 62, 0), html)).toBeNull()
		expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), html)).toBeNull()
	})
})
