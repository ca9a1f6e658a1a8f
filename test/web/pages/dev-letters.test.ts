import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'

import { createApp } from '../../../src/app.tsx'
import { FAQ, keepChange, paragraph, site } from '../records.ts'

const app = createApp()
const local = { ...site, EMAIL_PROVIDER: 'file', MAIL_FILES_URL: 'http://localhost:1' }
const ask = async (path: string, bindings: object = local) => app.request(path, {}, { ...env, ...bindings })

const before = [paragraph('We do not train models on your messages.'), paragraph('You can opt out.')]
const after = [paragraph('We train models on your messages.'), paragraph('You can opt out.')]
const summary = `AI training: ${'it says so at length, '.repeat(30)}`
const statements = [
	{ id: 'messages-left-out', state: 'withdrawn' as const, quote: null, before: before[0]!.text },
]
const reasons = [{ rule: 'a', severity: 'material' as const, text: 'A promise is dropped.' }]

test('every letter can be looked at, where letters go into files, and each is under 100 kB', async () => {
	await keepChange(2, before, after, { summary, statements, reasons })
	const list = await (await ask('/dev/letters')).text()
	const names = [...list.matchAll(/href="\/dev\/letters\/([\w-]+)"/g)].map(([, name]) => name!)
	expect(names).toEqual([
		'confirm',
		'manage',
		'goodbye',
		'change',
		'correction',
		'taken-back',
		'digest',
		'statement',
		'blind',
		'recovered',
		'endpoint-disabled',
		'operator',
	])
	for (const name of names) {
		const answer = await ask(`/dev/letters/${name}`)
		expect(answer.headers.get('content-security-policy')).toContain("style-src 'unsafe-inline'")
		const html = await answer.text()
		expect(html).toMatch(/^<!doctype html><html lang="en">/)
		expect(html.length).toBeLessThan(100_000)
		expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|@import|undefined|\[object/i)
		const text = await (await ask(`/dev/letters/${name}?part=text`)).text()
		expect(text).not.toMatch(/undefined|\[object|<\w+/)
		if (!['confirm', 'goodbye', 'operator'].includes(name)) {
			expect(text).toContain('Unsubscribe:\nhttp')
			expect(html).toContain('/manage/')
		}
	}
	expect(await (await ask('/dev/letters/endpoint-disabled')).text()).toContain(
		'/manage/manage-token/endpoints',
	)
})

test('before there is a change on record, the page says so of the letters that would tell of one', async () => {
	const list = await (await ask('/dev/letters')).text()
	const names = [...list.matchAll(/href="\/dev\/letters\/([\w-]+)"/g)].map(([, name]) => name!)
	expect(names).toEqual([
		'confirm',
		'manage',
		'goodbye',
		'blind',
		'recovered',
		'endpoint-disabled',
		'operator',
	])
	const missing = [...list.matchAll(/<li>([\w-]+) · none yet/g)].map(([, name]) => name!)
	expect(missing).toEqual(['change', 'correction', 'taken-back', 'digest', 'statement'])
	for (const name of missing) expect((await ask(`/dev/letters/${name}`)).status).toBe(404)
})

test('and nowhere else', async () => {
	await keepChange(2, before, after, { summary, document: FAQ })
	for (const path of ['/dev/letters', '/dev/letters/change']) expect((await ask(path, site)).status).toBe(404)
	expect((await ask('/dev/letters/nothing')).status).toBe(404)
})
