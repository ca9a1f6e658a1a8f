import { describe, expect, it } from 'vitest'

import { type Memory, blank } from '../../../src/policy/memory.ts'
import type { Document } from '../../../src/policy/model.ts'
import { observe } from '../../../src/policy/observe.ts'
import { READER_VERSION } from '../../../src/policy/page/read.ts'
import { watchlist } from '../../../src/watchlist.ts'
import { legalPage } from '../../fixtures/linkedin/legal-page.ts'
import type { Part } from '../../fixtures/linkedin/noise.ts'
import { document as harbour, english, french } from '../../fixtures/texts.ts'

const document: Document = {
	...harbour,
	landmarks: ['Harbour', 'members', 'data'],
	others: [
		{ title: 'Terms of Berth', url: 'https://www.harbour.example/legal/terms' },
		{ title: 'Regional notice for Canada', url: 'https://www.harbour.example/legal/privacy/canada' },
	],
}
const page = (parts: readonly Part[], title = 'Privacy Policy', url = document.url) =>
	legalPage({ title, url, lang: 'en', parts, seed: 3 })
const look = (html: string, memory: Memory = blank(READER_VERSION), of = document, url = of.url) =>
	observe(
		of,
		memory,
		{
			observedAt: '2026-11-24T00:00:00Z',
			url,
			status: 200,
			contentType: 'text/html; charset=utf-8',
			body: new TextEncoder().encode(html),
		},
		{ sightings: 1, after: 0 },
	)
const known = look(page(english)).memory

describe('a notice in the place of the document is held', () => {
	it.each([
		'The Privacy Policy of the Harbour, which tells members what happens with their data, cannot be shown at the moment.',
		'Our Privacy Policy is temporarily unavailable. It says which data of members the Harbour keeps. Please try again later.',
		'We’re having trouble loading the Privacy Policy. Members can find the data settings of the Harbour in their account.',
	])('as an error: %s', (notice) => {
		expect(look(page([`<p>${notice}</p>`]), known)).toMatchObject({ outcome: 'held', reason: 'error-page' })
		expect(look(page([`<p>${notice}</p>`])).outcome).toBe('held')
	})
	it('also where a text about maintenance goes on and on', () => {
		const maintenance = [
			'The Harbour is closed for planned maintenance from Friday night on.',
			'While we work on the quays, the pages about your data are not available to members.',
			'Ships that lie at anchor stay where they are, and pilots answer by radio.',
			'We are sorry for the inconvenience and thank you for your patience.',
			'Members who wait for a letter get it on Monday, as soon as the post office has opened.',
			'Crews can buy bread and water at pier nine in the meantime.',
			'If a page cannot be displayed after that, please try again or call the harbour master.',
			'The lighthouse keeps its light, and the fog horn sounds as it always does.',
		]
		const html = page([1, 2, 3, 4].map((day) => `<h2>Day ${day}</h2><p>${maintenance.join(' ')}</p>`))
		expect(look(html, known)).toMatchObject({ outcome: 'held', reason: 'error-page' })
	})
	it('not where the document itself is short and new', () => {
		const moved = page([
			'<p>This policy of the Harbour ended on 4 May 2027. What members told us has been deleted, and all data with it.</p>',
		])
		expect(look(moved, known).outcome).toBe('changed')
	})
	it('not where a text says what is done when something fails', () => {
		const more = page([
			...english,
			'<p>If a page cannot be displayed, members may try again or write to us.</p>',
		])
		expect(look(more, known).outcome).toBe('changed')
	})
})

describe('a text that is there, but not as it stands, is held', () => {
	it.each([
		'<p>Something went wrong while loading this section.</p>',
		'<div role="alert">This content could not be loaded. Please refresh the page.</div>',
		'<p>Une erreur s’est produite. Veuillez réessayer.</p>',
	])('with a message in place of a section: %s', (message) => {
		const parts = english.with(3, message)
		expect(look(page(parts), known)).toMatchObject({ outcome: 'held', reason: 'not-loaded' })
	})
	it('served twice', () => {
		expect(look(page([...english, ...english]), known)).toMatchObject({
			outcome: 'held',
			reason: 'served-twice',
		})
	})
	it('with its translation appended, or before it', () => {
		for (const parts of [
			[...english, ...french],
			[...french, ...english],
		])
			expect(look(page(parts), known)).toMatchObject({ outcome: 'held', reason: 'other-language' })
	})
	it('not where a new version stands before the one in force', () => {
		const announced = english.map((part) =>
			typeof part === 'string' ? part.replace('4 May 2026', '4 May 2027') : part,
		)
		const said = '<p>This version of our policy will take effect on 4 May 2027.</p>'
		expect(look(page([said, ...announced, ...english]), known).outcome).toBe('changed')
	})
	it('not where a section is dropped, or a paragraph repeated', () => {
		expect(look(page(english.toSpliced(3, 1)), known).outcome).toBe('changed')
		expect(look(page([...english, english[4]!]), known).outcome).toBe('changed')
	})
	it('not where one sentence is in another language', () => {
		const spanish = '<p>Los miembros pueden leer este texto en español en la página del puerto.</p>'
		expect(look(page([...english, spanish]), known).outcome).toBe('changed')
	})
})

describe('the text of another document is held', () => {
	const terms = [
		'<p>Members of the Harbour pay for their berth on the first day of each month, and give notice of their data a week ahead.</p>',
		`<p>${'A ship that is late pays double, and members answer for the data of their crew. '.repeat(6)}</p>`,
	]
	it('of the watchlist, by its title', () => {
		expect(look(page(terms, 'Terms of Berth'), known)).toMatchObject({
			outcome: 'held',
			reason: 'other-document',
		})
	})
	it('of the watchlist, by the address it calls its own, seen before or not', () => {
		const html = page(terms, 'Terms of Berth', document.others![0]!.url)
		expect(look(html, known).reason).toBe('other-document')
		expect(look(html).reason).toBe('other-document')
	})
	it('of the watchlist, by where we were sent', () => {
		expect(look(page(english), known, document, document.others![0]!.url).reason).toBe('other-document')
	})
	it('for another region, though much of it is the same', () => {
		const of = { ...document, title: 'Regional notice for California', others: [] }
		const first = look(page(english, 'Regional notice for California'), undefined, of)
		const parts = english.with(4, '<h2>3. Your rights</h2><p>Members in Canada write to Ottawa.</p>')
		expect(look(page(parts, 'Regional notice for Canada'), first.memory, of)).toMatchObject({
			outcome: 'held',
			reason: 'other-document',
		})
	})
	it('not where the document got another title, or names one region more', () => {
		expect(look(page([...english, '<p>New.</p>'], 'Privacy Notice'), known).outcome).toBe('changed')
		const of = { ...document, title: 'Regional notice for California' }
		const first = look(page(english, 'Regional notice for California'), undefined, of)
		const renamed = page([...english, '<p>New.</p>'], 'Regional notice for California and Texas')
		expect(look(renamed, first.memory, of).outcome).toBe('changed')
	})
	it('not where a preview has the title of what it announces', () => {
		const of: Document = {
			...document,
			title: 'Privacy Policy, announced text',
			url: 'https://www.harbour.example/legal/preview/privacy-policy',
			kind: 'preview',
			others: [{ title: document.title, url: document.url }],
		}
		expect(look(page(english, 'Privacy Policy', of.url), undefined, of).outcome).toBe('first')
	})
	it('since each document knows the others of the watchlist', () => {
		for (const { url, others } of watchlist) {
			expect(others).toHaveLength(watchlist.length - 1)
			expect(others!.map((other) => other.url)).not.toContain(url)
		}
	})
})
