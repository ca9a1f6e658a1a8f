import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { createApp } from '../../../src/app.tsx'
import { putStatements } from '../../../src/store/statements.ts'
import { indexChanges } from '../../../src/store/search/index-changes.ts'
import { operations } from '../../../src/web/api/operations/all.ts'
import { conformed, operationOf } from '../conforms.ts'
import {
	FAQ,
	ago,
	ask,
	keepCapture,
	keepChange,
	keepState,
	keepVersion,
	paragraph,
	site,
} from '../records.ts'

const before = [paragraph('We keep it ten days.')]
const after = [paragraph('We keep it ninety days.')]
const operator = { authorization: `Bearer ${site.OPERATOR_TOKEN}` }
const json = { ...operator, 'content-type': 'application/json' }
const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
	const init = body ? { method, headers: json, body: JSON.stringify(body) } : { method, headers: operator }
	const answer = await ask(path, init)
	expect(answer.status, `${method} ${path}`).toBeLessThan(300)
	return (await answer.text().then((text) => text && JSON.parse(text))) as T
}

/** A webhook as Resend signs them, on an email that came back. */
function resendEvent(): RequestInit {
	const body = JSON.stringify({
		type: 'email.bounced',
		data: { to: ['bob@example.com'], bounce: { type: 'Permanent' } },
	})
	const time = new Date()
	return {
		method: 'POST',
		body,
		headers: {
			'svix-id': 'msg_1',
			'svix-timestamp': String(Math.floor(time.getTime() / 1000)),
			'svix-signature': new Webhook(site.RESEND_WEBHOOK_SECRET).sign('msg_1', time, body),
		},
	}
}

/** Puts a little of everything on record. */
async function keepRecord(): Promise<void> {
	await keepVersion(1, before, ago(50))
	await keepVersion(2, after, ago(2))
	await keepChange(2, before, after, {
		topics: ['retention'],
		announcements: [{ date: '2027-01-01', quote: 'Soon.', preview: null }],
	})
	await keepState({ known: { reader: 1, version: null, skimHash: null, pending: null, unsettled: null } })
	await keepCapture({ at: ago(1) })
	const place = {
		quote: 'We keep it.',
		lead: null,
		blockIndex: 0,
		section: [],
		scope: { regions: [], outside: [], models: 'any', from: null, who: [] },
	} as const
	await env.DB.batch(
		putStatements(env.DB, {
			document: FAQ,
			version: 2,
			at: ago(2),
			states: [{ id: 'messages-left-out', all: [], found: place, partly: null, denied: place }],
			altered: [
				{
					id: 'messages-left-out',
					state: 'stated',
					quote: 'We keep it.',
					before: null,
					lead: null,
					leadBefore: null,
					scope: place.scope,
					scopeBefore: null,
				},
			],
		}),
	)
	await indexChanges(env)
}

describe('every call of the API', () => {
	it('is described, and nothing is described that is not there', () => {
		const app = createApp()
		const routed = app.routes
			.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
			.map(({ method, path }) => `${method} ${path}`)
		const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
		expect([...new Set(routed)].toSorted()).toEqual(
			described.filter((one) => one.includes(' /api/')).toSorted(),
		)
		expect(operationOf('GET', '/api/v1/documents/x/versions/1')?.id).toBe('getVersion')
	})

	it('answers as described', async () => {
		await keepRecord()
		conformed.clear()
		const at = `/api/v1/documents/${FAQ}`
		const paths = [
			'/api/v1/changes',
			'/api/v1/changes?q=ninety',
			`/api/v1/changes/${FAQ}-v2`,
			'/api/v1/documents',
			at,
			`${at}/versions`,
			`${at}/versions/2`,
			`${at}/on/${ago(1).slice(0, 10)}`,
			`/api/v1/captures?document=${FAQ}`,
			'/api/v1/statements',
			'/api/v1/statements/messages-left-out',
			'/api/v1/status',
			...['atom', 'rss', 'json'].flatMap((format) => [
				`/feed.${format}`,
				`/statements/messages-left-out/feed.${format}`,
			]),
			'/feed.ics',
			'/api/v1/export.ndjson',
			'/api/v1/export.csv',
		]
		for (const path of paths) expect((await ask(path)).status, path).toBe(200)
		await ask('/healthz')
		await call('POST', '/api/v1/subscriptions', { email: 'ann@example.com' })
		expect((await ask('/api/v1/email-events/resend', resendEvent())).status).toBe(200)
		await call('POST', '/api/v1/checks')
		await call('GET', '/api/v1/deliveries')
		const { id } = await call<{ id: string }>('POST', '/api/v1/endpoints', {
			url: 'https://hooks.example.com/x',
		})
		const endpoint = `/api/v1/endpoints/${id}`
		await call('GET', '/api/v1/endpoints')
		await call('GET', endpoint)
		await call('PATCH', endpoint, { name: 'Ours' })
		await call('POST', `${endpoint}/tests`)
		await call('POST', `${endpoint}/secret`)
		await call('GET', `${endpoint}/deliveries?since=2020-01-01`)
		await env.DB.prepare(`UPDATE endpoints SET state = 'active'`).run()
		await call('POST', `${endpoint}/replays`, { since: ago(1) })
		await call('DELETE', endpoint)
		const page = {
			observedAt: ago(0.1),
			url: 'https://www.linkedin.com/legal/cookie-policy',
			status: 500,
			contentType: 'text/html',
			body: 'PGh0bWw+',
		}
		await call('POST', '/api/v1/captures', { document: 'linkedin-cookie-policy', ...page })
		const history = '/api/v1/imports/linkedin-user-agreement'
		await call('GET', history)
		await call('POST', history, {
			...page,
			url: 'https://www.linkedin.com/legal/user-agreement',
			observedAt: ago(900),
		})
		await call('POST', `${history}/join`)
		await call('DELETE', history)
		expect(operations.map((operation) => operation.id).filter((one) => !conformed.has(one))).toEqual([])
	})

	it('refuses a query field nobody knows, by name', async () => {
		await keepRecord()
		for (const { method, path, caller } of operations.filter(
			(one) => one.method === 'get' && one.id !== 'getHealth',
		)) {
			if (path.includes('/imports/')) continue
			const { id } = caller
				? await call<{ id: string }>('POST', '/api/v1/endpoints', {
						url: `https://hooks.example.com/${crypto.randomUUID()}`,
					})
				: { id: '' }
			const document = path.includes('changes')
				? `${FAQ}-v2`
				: path.includes('endpoints')
					? id
					: path.includes('statements')
						? 'messages-left-out'
						: FAQ
			const real = path.replace(':id', document).replace(':number', '1').replace(':date', ago(1).slice(0, 10))
			const answer = await ask(`${real}?document=${FAQ}&severty=material`, {
				method: method.toUpperCase(),
				headers: operator,
			})
			expect(answer.status, real).toBe(400)
			expect((await answer.json<{ fields: object }>()).fields, real).toMatchObject({
				severty: 'is not known here; check its spelling',
			})
		}
	})

	it('takes no notice of what mailers add to links, and none of a field given twice', async () => {
		expect((await ask('/?utm_source=letter&fbclid=x')).status).toBe(200)
		const twice = await ask('/api/v1/changes?severity=minor&severity=material')
		expect(twice.status).toBe(400)
	})
})

describe('pages', () => {
	it.each([
		'/',
		'/statements',
		'/materiality',
		'/status',
		'/docs',
		`/documents/${FAQ}`,
		`/documents/${FAQ}/versions/1`,
		`/changes/${FAQ}-v2`,
	])('%s refuses a query field nobody knows, by name', async (path) => {
		const answer = await ask(`${path}?severty=material`)
		expect(answer.status).toBe(400)
		expect(await answer.text()).toContain('severty is not known here')
	})
})

describe('what machines read', () => {
	it.each(['/api/v1/changes', '/openapi.json'])('%s has an ETag, and is answered once', async (path) => {
		const first = await ask(path)
		const etag = first.headers.get('etag')!
		expect(etag).toMatch(/^"[\w-]{20,}"$/)
		for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
			const again = await ask(path, { headers: { 'if-none-match': tags } })
			expect(again.status).toBe(304)
			expect(await again.text()).toBe('')
			expect(again.headers.get('etag')).toBe(etag)
			expect(again.headers.get('access-control-allow-origin')).toBe('*')
			expect(again.headers.get('cache-control')).toContain('max-age')
			expect(again.headers.get('content-type')).toBeNull()
		}
		expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
		expect((await ask(path, { method: 'HEAD' })).headers.get('etag')).toBe(etag)
	})

	it('changes its ETag with the record', async () => {
		const etag = async () => (await ask('/api/v1/changes')).headers.get('etag')
		const first = await etag()
		await keepChange(2, before, after)
		expect(await etag()).not.toBe(first)
	})

	it('may be read by scripts of any site, which see the headers that matter', async () => {
		const answer = await ask('/api/v1/status', { headers: { origin: 'https://elsewhere.example' } })
		expect(answer.headers.get('access-control-allow-origin')).toBe('*')
		expect(answer.headers.get('access-control-expose-headers')).toContain('RateLimit-Policy')
		const asked = await ask('/api/v1/status', {
			method: 'OPTIONS',
			headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
		})
		expect(asked.status).toBe(204)
		expect(asked.headers.get('access-control-allow-methods')).toBe('GET,HEAD')
	})

	it('is told how often it may ask, and stopped when it asks oftener', async () => {
		const told = await ask('/api/v1/changes')
		expect(told.headers.get('ratelimit-policy')).toBe('"reads";q=600;w=60')
		const headers = { 'cf-connecting-ip': '203.0.113.7' }
		let last = await ask('/openapi.json', { headers })
		for (let count = 1; count < 1300 && last.status === 200; count++)
			last = await ask('/openapi.json', { headers: { ...headers, 'if-none-match': '"x"' } })
		expect(last.status).toBe(429)
		expect(last.headers.get('retry-after')).toBe('60')
		expect(last.headers.get('ratelimit')).toBe('"reads";r=0;t=60')
		expect(await last.json()).toMatchObject({
			code: 'too-many',
			type: expect.stringContaining('/docs#problem-too-many'),
		})
		expect((await ask('/openapi.json', { headers: { 'cf-connecting-ip': '203.0.113.8' } })).status).toBe(200)
	})

	it('is described on a page without script, problem by problem', async () => {
		const page = await (await ask('/docs')).text()
		expect(page).not.toContain('<script')
		for (const { id } of operations) expect(page).toContain(`id="${id}"`)
		expect(page).toContain('id="problem-too-many"')
		expect(page).toContain('href="#schema-Change"')
		expect(page).toContain('id="schema-Change"')
	})

	it('goes on by the addresses it gives', async () => {
		for (let number = 1; number <= 103; number++)
			await keepVersion(number, [paragraph(`Wording ${number}.`)], ago(200 - number))
		const first = await call<{ versions: object[]; next: string }>('GET', `/api/v1/documents/${FAQ}/versions`)
		expect(first.versions).toHaveLength(100)
		const next = new URL(first.next)
		const rest = await call<{ versions: object[] }>('GET', next.pathname + next.search)
		expect(rest).toMatchObject({ versions: [{ number: 3 }, { number: 2 }, { number: 1 }], next: null })
	})
})

describe('as of a day', () => {
	const on = (day: string) => ask(`/api/v1/documents/${FAQ}/on/${day}`)

	it('is the version that stood then, or why none is known to have', async () => {
		await keepVersion(1, before, '2025-01-01T10:00:00.000Z')
		await env.DB.prepare(`UPDATE versions SET last_seen = '2025-01-31T10:00:00.000Z'`).run()
		await keepVersion(2, after, '2025-03-01T10:00:00.000Z')
		expect(await (await on('2025-01-15')).json()).toMatchObject({ number: 1, text: before })
		expect(await (await on('2025-03-01')).json()).toMatchObject({ number: 2 })
		for (const [day, why] of [
			['2024-12-31', 'the first wording was seen on 2025-01-01'],
			['2025-02-10', 'last seen on 2025-01-31, version 2 first on 2025-03-01; between the two nobody looked'],
			['2025-03-02', 'since then nobody saw the document'],
			['2999-01-01', 'is yet to come'],
		] as const) {
			const answer = await on(day)
			expect(answer.status).toBe(404)
			expect((await answer.json<{ detail: string }>()).detail).toContain(why)
		}
		expect((await on('2025-02-30')).status).toBe(400)
		expect((await ask('/api/v1/documents/nothing/on/2025-01-01')).status).toBe(404)
	})
})

it('shows no character of a page that could turn what is around it, and keeps each', async () => {
	const bad = `a\u202eb\u2066c\u0000\u0085\u2028</script><script>"\ud800`
	await keepChange(2, [], [paragraph(bad)], { summary: bad })
	const answer = await ask(`/api/v1/changes/${FAQ}-v2`)
	const text = await answer.text()
	// oxlint-disable-next-line no-control-regex
	expect(text).not.toMatch(/[\u0000-\u001f\u0080-\u009f\u2028\u202a-\u202e\u2066-\u2069]/)
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
	expect((JSON.parse(text) as { summary: string }).summary === bad).toBe(true)
})
