import { describe, expect, it } from 'vitest'

import { helpPage } from '../../fixtures/linkedin/help-page.ts'
import { legalPage } from '../../fixtures/linkedin/legal-page.ts'
import type { Part } from '../../fixtures/linkedin/noise.ts'
import { type Memory, blank } from '../../../src/policy/memory.ts'
import type { Capture, Document } from '../../../src/policy/model.ts'
import { observe } from '../../../src/policy/observe.ts'
import { READER_VERSION } from '../../../src/policy/page/read.ts'
import { heldReasons, recogniseAnswer } from '../../../src/policy/recognise/recognise.ts'
import { document, english, french, hindi } from '../../fixtures/texts.ts'

const utf8 = (html: string) => new TextEncoder().encode(html)
const capture = (html: string, answer: Partial<Capture> = {}): Capture => ({
	observedAt: '2026-11-24T00:00:00Z',
	url: document.url,
	status: 200,
	contentType: 'text/html; charset=utf-8',
	body: utf8(html),
	...answer,
})
const look = (html: string, memory: Memory = blank(READER_VERSION), of: Document = document) =>
	observe(of, memory, capture(html), { sightings: 1, after: 0 })

const legal = (parts: readonly Part[], lang = 'en', title = 'Privacy Policy', url = document.url) =>
	legalPage({ title, url, lang, parts, seed: 3 })
const good = legal(english)
const known = look(good).memory
/** Why a page is held: by one who has seen the document, and by one who has not. */
const reasons = (html: string, of: Document = document) => [
	look(html, known, of).reason,
	look(html, undefined, of).reason,
]
const wall = (body: string, head = '') =>
	`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('an answer is refused before it is opened', () => {
	it.each([
		[999, 'refused'],
		[401, 'unauthorized'],
		[403, 'forbidden'],
		[404, 'not-found'],
		[410, 'not-found'],
		[429, 'rate-limited'],
		[500, 'server-error'],
		[503, 'server-error'],
		[204, 'unexpected-status'],
		[302, 'unexpected-status'],
		[600, 'unexpected-status'],
	])('for its status: %i is %s', (status, reason) => {
		expect(recogniseAnswer(document, capture(good, { status }))).toBe(reason)
	})
	it.each([
		['https://www.linkedin.com/authwall?trk=x&sessionRedirect=y', 'authwall'],
		['https://www.linkedin.com/uas/login?session_redirect=y', 'login'],
		['https://www.linkedin.com/login/fr', 'login'],
		['https://www.linkedin.com/checkpoint/lg/login-submit', 'login'],
		['https://www.linkedin.com/checkpoint/challenge/AgE', 'checkpoint'],
		['https://consent.example.com/m?continue=x', 'consent'],
	])('for where it came from: %s is %s', (url, reason) => {
		expect(recogniseAnswer(document, capture(good, { url }))).toBe(reason)
	})
	it.each([
		['application/pdf', '%PDF-1.7', 'not-html'],
		['application/json', '{}', 'not-html'],
		[null, '%PDF-1.7', 'not-html'],
		['text/html', '', 'empty'],
		['text/html', ' \n ', 'empty'],
	])('for its body: %s %j is %s', (contentType, body, reason) => {
		expect(recogniseAnswer(document, capture(body, { contentType }))).toBe(reason)
	})
	it('for its size', () => {
		expect(recogniseAnswer(document, capture(good, { body: new Uint8Array(5_000_001) }))).toBe('too-large')
	})
	it('not where it may be the document', () => {
		expect(recogniseAnswer(document, capture(good, { contentType: 'application/xhtml+xml' }))).toBeNull()
		expect(
			recogniseAnswer(
				document,
				capture(good, { contentType: null, url: 'https://in.harbour.example/legal/privacy-policy?_l=hi' }),
			),
		).toBeNull()
	})
})

describe('a page at status 200 is held', () => {
	it.each([
		[
			'authwall',
			wall(
				'<main><h1>Join LinkedIn</h1><p>Already a member? Sign in</p></main>',
				'<meta name="pageKey" content="d_public_authwall">',
			),
		],
		[
			'login',
			wall('<h1>Welcome back</h1><form action="/session"><input name="user"><input type="password"></form>'),
		],
		['login', wall('<h1>Sign in</h1><p>Stay updated on your world.</p>')],
		['checkpoint', wall('<h1>Let’s do a quick security check</h1>')],
		[
			'captcha',
			wall('<h1>One more step</h1><iframe src="https://www.recaptcha.example/captcha/api"></iframe>'),
		],
		['captcha', wall('<p>Please verify you are a human.</p>')],
		[
			'consent',
			wall('<h1>Before you continue</h1><p>We use cookies.</p><form action="/consent/save"></form>'),
		],
		['login', wall('<p>Hello.</p>', '<link rel="canonical" href="https://www.linkedin.com/login">')],
		['error-page', wall('<h2>Application error: a client-side exception has occurred.</h2>')],
		[
			'error-page',
			wall('<main><h1>Oops</h1><p>This page doesn’t exist.</p></main>', '<title>404 - Harbour</title>'),
		],
		['error-page', wall('<h1>Page introuvable</h1>')],
		['no-content', wall('<div id="root"></div><noscript>Enable JavaScript</noscript>')],
		['truncated', good.slice(0, good.indexOf('3. Your rights'))],
		['other-language', legal(french, 'fr')],
		['other-language', legal(hindi, 'hi')],
	])('as %s', (reason, html) => {
		expect(reasons(html)).toEqual([reason, reason])
	})
	it('as too large for a policy', () => {
		expect(reasons(legal(['<p>word</p>'.repeat(150_000)]))).toEqual(['too-large', 'too-large'])
	})
	it('as broken off, however little is missing', () => {
		for (const end of ['slow to answer', 'Write to', '2. How']) {
			expect(look(good.slice(0, good.indexOf(end)), known).reason).toBe('truncated')
		}
	})
	it('as mostly gone where little is left and nothing new is said', () => {
		expect(look(legal([english[1]!]), known).reason).toBe('mostly-gone')
	})
	it('as another document where it names another address and has another title', () => {
		const other = legal(
			['<p>We sell ropes and sails to members who pay in coin.</p>'],
			'en',
			'Shop terms',
			'https://www.harbour.example/legal/shop',
		)
		expect(look(other, known).reason).toBe('other-document')
	})
	it('as without its landmarks, seen before or not', () => {
		const of = { ...document, landmarks: ['Harbour', 'your data'] }
		const other = legal([`<p>${'We sell ropes and sails to anybody who pays in coin. '.repeat(9)}</p>`])
		expect(reasons(other, of)).toEqual(['landmarks-gone', 'landmarks-gone'])
	})
})

describe('a language', () => {
	it('is told by the text where the page says nothing, or something untrue', () => {
		expect(reasons(legal(french, ''))[0]).toBe('other-language')
		expect(look(legal(french, 'en'), known).reason).toBe('other-language')
		expect(look(legal(english, 'fr'), known).reason).toBeNull()
	})
	it('is that of a document never translated', () => {
		const of = { ...document, locale: 'hi' }
		const first = look(legal(english, 'hi'), undefined, of)
		expect(first.outcome).toBe('first')
		expect(look(legal([...english, '<p>One more.</p>'], 'hi'), first.memory, of).outcome).toBe('changed')
		expect(look(legal(hindi, 'hi'), first.memory, of).outcome).toBe('changed')
	})
})

describe('a page passes', () => {
	it('rewritten from its first word to its last, at its own address', () => {
		const rewrite = legal(
			['<p>Boats moor at pier nine. Sailors wear blue and whistle before noon.</p>'],
			'en',
			'Notice',
		)
		expect(look(rewrite, known)).toMatchObject({ outcome: 'changed', reason: null })
	})
	it('after a large rewrite that still names what the document names', () => {
		const rewrite = legal([
			'<p>Effective 1 June 2027. Members of the Harbour, this is all new.</p><h2>Data</h2><p>We keep your account, your letters and what we see of your use of the port, and we say here what for.</p><h2>Rights</h2><p>You have a right to a copy, and a right to be forgotten.</p>',
		])
		const of = { ...document, landmarks: ['Harbour', 'right', 'account'] }
		expect(look(rewrite, known, of)).toMatchObject({ outcome: 'changed', reason: null })
	})
	it('when most of it is taken out but something new is said', () => {
		const short = legal([
			'<p>This policy of the Harbour ended on 4 May 2027. What members told us, and what we noticed, has been deleted; settings and choices went with it.</p>',
		])
		expect(look(short, known, { ...document, landmarks: ['Harbour', 'members'] }).outcome).toBe('changed')
	})
	it('with a password field beside a long text', () => {
		const html = good.replace('</header>', '<form action="/session"><input type="password"></form></header>')
		expect(look(html, known)).toMatchObject({ outcome: 'unchanged' })
	})
	it('as a short help article about signing in', () => {
		const html = helpPage({
			title: 'Sign in to your account',
			url: document.url,
			lang: 'en',
			seed: 1,
			parts: [`<p>${'Open the page of the Harbour and give the password you chose. '.repeat(8)}</p>`],
		})
		expect(look(html).outcome).toBe('first')
	})
	it('under another canonical address, where its title is the same', () => {
		const html = legal(
			[...english, '<p>One more.</p>'],
			'en',
			'Privacy Policy',
			'https://www.harbour.example/legal/p/7',
		)
		expect(look(html, known).outcome).toBe('changed')
	})
})

describe('a preview', () => {
	const preview: Document = {
		...document,
		kind: 'preview',
		url: 'https://www.harbour.example/legal/preview/privacy-policy',
	}
	const at = (url: string, status = 200) =>
		observe(preview, blank(READER_VERSION), capture(good, { url, status }), { sightings: 1, after: 0 })

	it('is absent when there is none, or the address leads to something else', () => {
		expect(at(preview.url, 404)).toMatchObject({ outcome: 'absent', reason: 'absent' })
		expect(at(document.url)).toMatchObject({ outcome: 'absent', reason: 'absent' })
		expect(look(wall('<h1>Page not found</h1>'), undefined, preview).outcome).toBe('absent')
	})
	it('is held, not absent, when we are kept from it', () => {
		expect(at(preview.url, 999)).toMatchObject({ outcome: 'held', reason: 'refused' })
	})
	it('that was absent is news when it appears, once it is confirmed', () => {
		const looks = [
			capture(good, { url: preview.url, status: 404 }),
			...[1, 2].map(() => capture(good, { url: preview.url })),
		]
		let memory = blank(READER_VERSION)
		const seen = looks.map((look) => {
			const observation = observe(preview, memory, look, { sightings: 2, after: 0 })
			memory = observation.memory
			return observation
		})
		expect(seen.map(({ outcome }) => outcome)).toEqual(['absent', 'pending', 'changed'])
		expect(seen[2]!.change).toMatchObject({
			from: 0,
			to: 1,
			returnTo: null,
			severity: 'material',
			alert: true,
			silentEdit: null,
			statements: [],
		})
		expect(memory.version?.number).toBe(1)
	})
	it('is read when it is there', () => {
		const of = { ...preview, landmarks: ['Harbour'] }
		expect(
			observe(of, blank(READER_VERSION), capture(good, { url: preview.url }), { sightings: 1, after: 0 })
				.outcome,
		).toBe('first')
	})
})

it('every reason has one plain sentence of its own', () => {
	const sentences = Object.values(heldReasons)
	expect(new Set(sentences).size).toBe(sentences.length)
	for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]+\.$/)
})
