import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { openApp } from './conforms.ts'

const app = openApp()
const site = {
	...env,
	OPERATOR_TOKEN: 'o'.repeat(32),
	SECRET_KEY: 's'.repeat(32),
}

describe('every answer', () => {
	it('is under a policy that allows no script and nothing from elsewhere', async () => {
		const answer = await app.request('/', {}, site)
		const policy = answer.headers.get('content-security-policy')
		expect(policy).toContain("default-src 'none'")
		expect(policy).not.toContain('script-src')
		expect(policy).not.toContain('unsafe')
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
		expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
		expect(answer.headers.get('set-cookie')).toBeNull()
	})

	it('needs nothing but this site: no script, no style attribute, no address of another host to load', async () => {
		const html = await (await app.request('/', {}, site)).text()
		expect(html.startsWith('<!doctype html>')).toBe(true)
		expect(html).not.toMatch(/<script|style="|src="|@import/)
	})
})

describe('the stylesheet', () => {
	it('is served at the address pages link to, to be kept for good', async () => {
		const html = await (await app.request('/', {}, site)).text()
		const [, address] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? []
		const answer = await app.request(address!, {}, site)
		expect(answer.headers.get('content-type')).toContain('text/css')
		expect(answer.headers.get('cache-control')).toContain('immutable')
		expect(await answer.text()).not.toMatch(/url\(|@import/)
	})
})

describe('an address with nothing at it', () => {
	it('is a page for people', async () => {
		const answer = await app.request('/nowhere', {}, site)
		expect(answer.status).toBe(404)
		expect(await answer.text()).toContain('Not in this register')
	})

	it('is an error object under /api/', async () => {
		const answer = await app.request('/api/v1/nowhere', {}, site)
		expect(answer.status).toBe(404)
		expect(await answer.json()).toMatchObject({ code: 'not-found' })
	})
})

describe('a method that an address does not take', () => {
	it.each([
		['POST', '/', 'GET, HEAD'],
		['DELETE', '/subscribe', 'GET, HEAD, POST'],
		['PUT', '/documents/linkedin-ai-faq/versions/1', 'GET, HEAD'],
		['POST', '/changes/linkedin-ai-faq-v2.ics', 'GET, HEAD'],
		['POST', '/style.css', 'GET, HEAD'],
		['POST', '/api/v1/changes', 'GET, HEAD'],
		['GET', '/api/v1/subscriptions', 'POST'],
		['DELETE', '/api/v1/captures', 'GET, HEAD, POST'],
	])('%s %s is 405 and told what it takes', async (method, path, allowed) => {
		const answer = await app.request(path, { method }, site)
		expect(answer.status).toBe(405)
		expect(answer.headers.get('allow')).toBe(allowed)
		expect(await answer.text()).toContain(allowed)
	})

	it.each(['GET', 'HEAD', 'POST', 'PUT'])('%s is 404 where there is nothing', async (method) => {
		for (const path of ['/nothing', '/api/v1/nothing']) {
			expect((await app.request(path, { method }, site)).status).toBe(404)
		}
	})
})

describe('settings that are missing', () => {
	it('are named in one answer', async () => {
		const answer = await app.request('/', {}, { ...env, OPERATOR_TOKEN: '', SECRET_KEY: '' })
		expect(answer.status).toBe(503)
		const text = await answer.text()
		expect(text).toContain('OPERATOR_TOKEN is missing')
		expect(text).toContain('SECRET_KEY is missing')
	})
})
