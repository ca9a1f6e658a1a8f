import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'

import { policyPage } from '../../origin/pages.ts'
import {
	ago,
	ask,
	countRows,
	keepCapture,
	keepChange,
	keepState,
	keepVersion,
	paragraph,
	sent,
} from '../records.ts'

const before = [paragraph('We keep it ten days.')]
const after = [paragraph('We keep it ninety days.')]

const get = async <T>(path: string): Promise<T> => (await ask(path)).json()
const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
	ask(path, {
		method: 'POST',
		body: JSON.stringify(body),
		headers: { 'content-type': 'application/json', ...headers },
	})
const operator = { authorization: `Bearer ${'o'.repeat(40)}` }

describe('what anyone may read', () => {
	it('lists changes without their edits and gives one with all of them', async () => {
		await keepChange(2, before, after, { topics: ['retention'] })
		const list = await get<{ changes: Record<string, unknown>[]; next: null }>(
			'/api/v1/changes?topic=retention',
		)
		expect(list.next).toBeNull()
		expect(list.changes[0]).not.toHaveProperty('edits')
		expect(list.changes).toMatchObject([
			{
				id: 'linkedin-ai-faq-v2',
				severity: 'material',
				editCount: 1,
				page: 'http://localhost:8787/changes/linkedin-ai-faq-v2',
			},
		])
		const one = await get<{ edits: object[] }>('/api/v1/changes/linkedin-ai-faq-v2')
		expect(one.edits).toMatchObject([
			{ kind: 'changed', before: 'We keep it ten days.', after: 'We keep it ninety days.' },
		])
	})

	it('finds a change by every topic it touches, and shows those that lead', async () => {
		await keepChange(2, before, after, { topics: ['retention'], allTopics: ['retention', 'ai-training'] })
		const found = await get<{ changes: object[] }>('/api/v1/changes?topic=ai-training')
		expect(found.changes).toMatchObject([{ topics: ['retention'], allTopics: ['retention', 'ai-training'] }])
		expect(await get('/api/v1/changes?topic=age')).toMatchObject({ changes: [] })
	})

	it('goes on by the address it gives', async () => {
		for (let to = 2; to <= 32; to++) await keepChange(to, before, after, { confirmedAt: ago(to) })
		const first = await get<{ changes: object[]; next: string }>('/api/v1/changes')
		expect(first.changes).toHaveLength(30)
		const next = new URL(first.next)
		const rest = await get<{ changes: object[]; next: null }>(next.pathname + next.search)
		expect(rest).toMatchObject({ changes: [{ id: 'linkedin-ai-faq-v32' }], next: null })
	})

	it('tells where every document stands, and whether it is seen', async () => {
		await keepState({ goodAt: ago(30), checkedAt: ago(1), roundsHeld: 30 })
		await keepCapture({ at: ago(1), outcome: 'held', reason: 'refused', status: 999, version: null })
		const status = await get<{ ok: boolean; documents: { id: string }[] }>('/api/v1/status')
		expect(status).toMatchObject({ ok: false, deliveries: {} })
		expect(status.documents.find(({ id }) => id === 'linkedin-ai-faq')).toMatchObject({
			blind: true,
			outcome: 'held',
			reason: 'refused',
			roundsHeld: 30,
		})
		expect((await get<{ documents: object[] }>('/api/v1/documents')).documents).toHaveLength(9)
	})

	it('gives the versions of a document with the hashes of text and page', async () => {
		const { contentHash, snapshot } = await keepVersion(1, before, ago(3))
		expect(await get('/api/v1/documents/linkedin-ai-faq/versions')).toMatchObject({
			versions: [{ number: 1, contentHash, snapshot, characters: before[0]!.text.length }],
		})
	})

	it('gives the log of a document, runs of the same as one row', async () => {
		for (const hours of [4, 3, 2]) await keepCapture({ at: ago(hours) })
		await keepCapture({ at: ago(1), outcome: 'pending', version: null })
		const { captures } = await get<{ captures: object[] }>('/api/v1/captures?document=linkedin-ai-faq')
		expect(captures).toMatchObject([
			{ outcome: 'pending', count: 1 },
			{ outcome: 'unchanged', count: 3, version: 1 },
		])
	})

	it('may be read by scripts of any site', async () => {
		const answer = await ask('/api/v1/changes', { headers: { origin: 'https://elsewhere.example' } })
		expect(answer.headers.get('access-control-allow-origin')).toBe('*')
	})

	it.each([
		['/api/v1/changes?severity=huge', 'severity', 'must be one of cosmetic, minor, material'],
		['/api/v1/changes?before=unheard-of-v9', 'before', 'must be the id of a change on record'],
		['/api/v1/captures', 'document', 'must be one of linkedin-privacy-policy'],
		['/api/v1/captures?document=nothing', 'document', 'must be one of'],
		['/api/v1/captures?document=linkedin-ai-faq&before=lately', 'before', 'must be a time such as'],
	])('says what is wrong with %s', async (path, field, what) => {
		const answer = await ask(path)
		expect(answer.status).toBe(400)
		const problem = await answer.json<{ code: string; detail: string; fields: Record<string, string> }>()
		expect(problem.code).toBe('invalid')
		expect(problem.fields[field]).toContain(what)
		expect(problem.detail).toContain(field)
	})

	it.each(['/api/v1/changes/nothing-v2', '/api/v1/documents/nothing/versions'])(
		'is 404 for %s',
		async (path) => {
			const answer = await ask(path)
			expect(answer.status).toBe(404)
			expect(await answer.json()).toMatchObject({ code: 'not-found' })
		},
	)
})

describe('subscribing by the API', () => {
	it('answers 202 whatever the address', async () => {
		const answer = await send('/api/v1/subscriptions', { email: 'ann@example.com', minSeverity: 'minor' })
		expect(answer.status).toBe(202)
		expect(await answer.json()).toMatchObject({ status: 'accepted' })
	})

	it.each([{ email: 'ann at example' }, {}, { email: 'ann@example.com', topics: ['weather'] }])(
		'refuses %o and stores nothing',
		async (body) => {
			const answer = await send('/api/v1/subscriptions', body)
			expect(answer.status).toBe(400)
			expect(await answer.json()).toMatchObject({ code: 'invalid' })
			expect(await countRows('subscription_requests')).toBe(0)
		},
	)

	it.each([
		[{}, 'email', 'is missing'],
		[{ email: 42 }, 'email', 'must be text'],
		[{ email: 'ann@example.com', minSeverity: 'huge' }, 'minSeverity', 'must be one of cosmetic, minor'],
		[{ email: 'ann@example.com', topics: [] }, 'topics', 'must hold at least 1'],
		[{ email: 'ann@example.com', minSevrity: 'minor' }, 'minSevrity', 'is not known here'],
		[[], 'body', 'must be an object'],
		[{ email: 'ann@example.com', constructor: 1 }, 'constructor', 'is not known here'],
	])('says of %j in plain words what is wrong with %s', async (body, field, what) => {
		const answer = await send('/api/v1/subscriptions', body)
		const { fields } = await answer.json<{ fields: Record<string, string> }>()
		expect(fields[field]).toContain(what)
	})

	it('says that a body is not JSON', async () => {
		const answer = await ask('/api/v1/subscriptions', {
			method: 'POST',
			body: '{"email":',
			headers: { 'content-type': 'application/json' },
		})
		expect(answer.status).toBe(400)
		expect(JSON.stringify(await answer.json())).toContain('Malformed JSON')
	})
})

describe('what only the operator may do', () => {
	it.each([
		['GET', '/api/v1/endpoints'],
		['POST', '/api/v1/endpoints'],
		['GET', '/api/v1/deliveries'],
		['POST', '/api/v1/checks'],
		['POST', '/api/v1/captures'],
	])('%s %s is refused without the token, or with another', async (method, path) => {
		sent.splice(0)
		for (const authorization of [
			'',
			'Bearer ',
			'Bearer nonsense',
			`Basic ${'o'.repeat(40)}`,
			`Bearer ${'o'.repeat(39)}`,
		]) {
			const answer = await ask(path, {
				method,
				headers: { authorization, 'content-type': 'application/json' },
			})
			expect(answer.status).toBe(401)
			expect(answer.headers.get('www-authenticate')).toContain('Bearer')
		}
		expect(sent).toEqual([])
	})

	it('adds an endpoint and shows its secret this once', async () => {
		const answer = await send('/api/v1/endpoints', { url: 'https://hooks.example.com/secret-path' }, operator)
		expect(answer.status).toBe(201)
		const { id, secret } = await answer.json<{ id: string; secret: string }>()
		expect(secret).toMatch(/^whsec_/)
		const listed = await (await ask('/api/v1/endpoints', { headers: operator })).text()
		expect(JSON.parse(listed)).toMatchObject({ endpoints: [{ id, state: 'pending' }] })
		expect(listed).not.toContain(secret)
		expect(listed).not.toContain('secret-path')
		const deliveries = await (await ask(`/api/v1/deliveries?endpoint=${id}`, { headers: operator })).json()
		expect(deliveries).toMatchObject({ deliveries: [{ endpoint: id, state: 'pending' }] })
	})

	it.each([
		[{ url: 'http://hooks.example.com/x' }, 'url'],
		[{ url: 'https://10.0.0.1/x' }, 'url'],
		[{}, 'url'],
		[{ url: 'https://hooks.example.com/x', types: ['everything'] }, 'types'],
		[{ url: 'https://hooks.example.com/x', documents: ['nothing'] }, 'documents'],
	])('refuses the endpoint %o, names the field and stores nothing', async (body, field) => {
		const answer = await send('/api/v1/endpoints', body, operator)
		expect(answer.status).toBe(400)
		const { fields } = await answer.json<{ fields: Record<string, string> }>()
		expect(Object.keys(fields)[0]).toContain(field)
		expect(await countRows('endpoints')).toBe(0)
	})

	it('queues a check of every document, or of those named', async () => {
		sent.splice(0)
		const all = await send('/api/v1/checks', {}, operator)
		expect(all.status).toBe(202)
		expect((await all.json<{ queued: string[] }>()).queued).toHaveLength(9)
		expect(sent.splice(0)).toHaveLength(9)
		await send('/api/v1/checks', { documents: ['linkedin-ai-faq'] }, operator)
		expect(sent.splice(0)).toMatchObject([{ body: { kind: 'check', document: 'linkedin-ai-faq' } }])
	})

	it('takes no second endpoint at an address, however it is written', async () => {
		const add = (url: string) => send('/api/v1/endpoints', { url }, operator)
		const { id } = await (await add('https://hooks.example.com/one')).json<{ id: string }>()
		const again = await add('https://HOOKS.example.com:443/one')
		expect(again.status).toBe(409)
		expect(JSON.stringify(await again.json())).toContain(id)
		expect(await countRows('endpoints')).toBe(1)
		expect((await add('https://hooks.example.com/two')).status).toBe(201)
	})

	it('makes one endpoint of an address posted at the same moment, with fragments', async () => {
		const answers = await Promise.all(
			['', '#1', '#2', '#3'].map((fragment) =>
				send('/api/v1/endpoints', { url: `https://hooks.example.com/one${fragment}` }, operator),
			),
		)
		expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409])
		expect(await countRows('endpoints')).toBe(1)
		expect(await countRows('deliveries')).toBe(1)
	})

	it('takes an address anew once its endpoint is deleted', async () => {
		const add = () => send('/api/v1/endpoints', { url: 'https://hooks.example.com/one' }, operator)
		const { id } = await (await add()).json<{ id: string }>()
		const gone = await ask(`/api/v1/endpoints/${id}`, { method: 'DELETE', headers: operator })
		expect(gone.status).toBe(204)
		for (const table of ['endpoints', 'deliveries', 'webhooks']) expect(await countRows(table)).toBe(0)
		expect((await add()).status).toBe(201)
	})

	it.each(['/api/v1/checks', '/api/v1/endpoints', '/api/v1/subscriptions', '/api/v1/captures'])(
		'%s does nothing on a body that is not marked as JSON',
		async (path) => {
			sent.splice(0)
			for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
				const body = JSON.stringify({ documents: ['linkedin-ai-faq'] })
				const answer = await ask(path, {
					method: 'POST',
					body,
					headers: { ...operator, 'content-type': type },
				})
				expect(answer.status).toBe(415)
				expect(await answer.text()).toContain('send Content-Type: application/json')
			}
			const bytes = new TextEncoder().encode('{}')
			expect((await ask(path, { method: 'POST', body: bytes, headers: operator })).status).toBe(415)
			expect(sent).toEqual([])
		},
	)

	it('queues a check of every document when there is no body at all', async () => {
		sent.splice(0)
		expect((await ask('/api/v1/checks', { method: 'POST', headers: operator })).status).toBe(202)
		expect(sent.splice(0)).toHaveLength(9)
	})

	it.each([
		['/api/v1/checks', { document: ['linkedin-ai-faq'] }, 'document'],
		['/api/v1/endpoints', { url: 'https://hooks.example.com/x', minseverity: 'minor' }, 'minseverity'],
	])('%s names a field it does not know and does nothing', async (path, body, field) => {
		sent.splice(0)
		const answer = await send(path, body, operator)
		expect(answer.status).toBe(400)
		const { fields } = await answer.json<{ fields: Record<string, string> }>()
		expect(fields).toEqual({ [field]: expect.stringContaining('is not known here') })
		expect(sent).toEqual([])
		expect(await countRows('endpoints')).toBe(0)
	})

	it('queues nothing for a document that is not watched', async () => {
		sent.splice(0)
		const answer = await send('/api/v1/checks', { documents: ['linkedin-ai-faq', 'nothing'] }, operator)
		expect(answer.status).toBe(400)
		expect(await answer.json()).toMatchObject({
			fields: { 'documents.1': expect.stringContaining('must be one of') },
		})
		expect(sent).toEqual([])
	})

	const address = 'https://www.linkedin.com/legal/privacy-policy'
	const pushed = (given: Record<string, unknown> = {}) => ({
		document: 'linkedin-privacy-policy',
		observedAt: new Date().toISOString(),
		url: address,
		status: 200,
		contentType: 'text/html; charset=utf-8',
		body: Buffer.from(policyPage('standing', address, 1)).toString('base64'),
		...given,
	})

	it('takes what another machine saw as a capture like any other', async () => {
		const answer = await send('/api/v1/captures', pushed(), operator)
		expect(answer.status).toBe(201)
		expect(await answer.json()).toMatchObject({ outcome: 'first', version: 1 })
		const { captures } = await get<{ captures: object[] }>(
			'/api/v1/captures?document=linkedin-privacy-policy',
		)
		expect(captures).toMatchObject([{ outcome: 'first', source: 'pushed' }])
	})

	it.each([
		[{ document: 'nothing' }, 'document'],
		[{ url: 'https://elsewhere.example/' }, 'url'],
		[{ observedAt: '2099-01-01T00:00:00.000Z' }, 'observedAt'],
		[{ observedAt: 'now' }, 'observedAt'],
		[{ status: 42 }, 'status'],
		[{ body: '%%%' }, 'body'],
		[{ body: undefined }, 'body'],
	])('refuses a pushed capture with %o and logs nothing', async (given, field) => {
		const answer = await send('/api/v1/captures', pushed(given), operator)
		expect(answer.status).toBe(400)
		const { fields } = await answer.json<{ fields: Record<string, string> }>()
		expect(Object.keys(fields)).toEqual([field])
		expect(await countRows('captures')).toBe(0)
	})
})
