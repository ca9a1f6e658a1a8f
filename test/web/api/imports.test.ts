import { Buffer } from 'node:buffer'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { link } from '../../../src/routes.ts'
import { documentAt } from '../../origin/client.ts'
import { policyPage } from '../../origin/pages.ts'
import { openApp } from '../conforms.ts'

const token = 'o'.repeat(40)
const document = documentAt('imported')
const site = {
	...env,
	OPERATOR_TOKEN: token,
	SECRET_KEY: 's'.repeat(40),
	WATCHLIST: JSON.stringify([document]),
}
const app = openApp()
const ask = (method: string, path: string, body?: unknown, authorization = `Bearer ${token}`) =>
	app.request(
		path,
		{
			method,
			headers: { authorization, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		},
		site,
	)
const here = link('apiImport', { id: document.id })
const joined = link('apiImportJoin', { id: document.id })
const past = (observedAt: string, wording: 'standing' | 'changed') => ({
	observedAt,
	url: document.url,
	status: 200,
	contentType: 'text/html',
	body: Buffer.from(policyPage(wording, document.url, 1)).toString('base64'),
})

describe('the calls of an import', () => {
	it('are for the operator', async () => {
		for (const [method, path] of [
			['GET', here],
			['POST', here],
			['DELETE', here],
			['POST', joined],
		] as const)
			expect((await ask(method, path, undefined, 'Bearer guess')).status).toBe(401)
	})

	it('know the watchlist', async () => {
		const path = link('apiImport', { id: 'nothing-watched' })
		expect((await ask('GET', path)).status).toBe(404)
		expect((await ask('POST', path, past('2024-01-01T00:00:00Z', 'standing'))).status).toBe(404)
		expect((await ask('POST', `${path}/join`)).status).toBe(404)
	})

	it('say what is wrong with a capture, field by field', async () => {
		const answer = await ask('POST', here, { ...past('long ago', 'standing'), status: 1 })
		expect(answer.status).toBe(400)
		expect(Object.keys((await answer.json<{ fields: object }>()).fields)).toEqual(['observedAt', 'status'])
	})

	it('take a history, and show nothing of it before it is joined', async () => {
		const outcomeOf = async (body: object) =>
			(await (await ask('POST', here, body)).json<{ outcome: string }>()).outcome
		expect(await outcomeOf(past('2024-01-01T00:00:00Z', 'standing'))).toBe('first')
		expect(await outcomeOf(past('2025-01-01T00:00:00Z', 'changed'))).toBe('changed')
		expect(await outcomeOf(past('2025-01-01T00:00:00Z', 'changed'))).toBe('known')
		expect(await (await ask('GET', here)).json()).toMatchObject({ gathered: 2, refusal: null })
		const gathered = `import:${document.id}`
		for (const path of [
			link('document', { id: gathered }),
			link('version', { id: gathered, number: 1 }),
			link('snapshot', { id: gathered, number: 1 }),
			link('change', { id: `${gathered}-v2` }),
			link('apiChange', { id: `${gathered}-v2` }),
			link('apiVersions', { id: gathered }),
			`/documents/${gathered}`,
		])
			expect((await ask('GET', path)).status).toBe(404)
		expect(await (await ask('GET', link('apiChanges'))).json()).toMatchObject({ changes: [] })

		expect(await (await ask('POST', joined)).json()).toEqual({ kind: 'joined', versions: 2, merged: false })
		expect((await ask('GET', link('change', { id: `${document.id}-v2` }))).status).toBe(200)
		expect(await (await ask('POST', joined)).json()).toEqual({ kind: 'nothing' })
	})

	it('forget what was gathered', async () => {
		await ask('POST', here, past('2024-01-01T00:00:00Z', 'standing'))
		expect((await ask('DELETE', here)).status).toBe(204)
		expect(await (await ask('GET', here)).json()).toMatchObject({ gathered: 0, takenUntil: null })
	})
})
