import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { deriveKeys, signLink } from '../../../src/store/keys.ts'
import {
	HOUR,
	MINUTE,
	after,
	arrivedAt,
	material,
	openHouse,
	receiver,
	record,
	replyWith,
	settings,
	subscriber,
} from '../../alerts/house.ts'
import { openApp } from '../conforms.ts'

const app = openApp()
const DAY = 24 * HOUR
const tokenOf = async (id: number, use: 'manage' | 'unsubscribe' = 'manage') =>
	signLink(await deriveKeys(settings.SECRET_KEY), id, use)

/** A house with its site, and a client of its API that holds a token. */
function openSite() {
	const house = openHouse()
	const { PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN } = settings
	const bindings = { ...house.env, PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN, ALLOW_LOOPBACK: 'true' }
	const clientOf = (token: string) => async (method: string, path: string, body?: object) => {
		const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
		const init = body ? { method, headers, body: JSON.stringify(body) } : { method, headers }
		const answer = await app.request(`/api/v1/endpoints${path}`, init, bindings)
		const text = await answer.text()
		return { status: answer.status, json: (text === '' ? null : JSON.parse(text)) as Record<string, never> }
	}
	return { house, clientOf, operator: clientOf(settings.OPERATOR_TOKEN) }
}

const idsAt = async (inbox: string) => (await arrivedAt(inbox)).map(({ headers }) => headers['webhook-id'])

/** Tells of version `to` of the document at a time. */
async function tellAt(house: ReturnType<typeof openHouse>, to: number, at: Date): Promise<void> {
	house.sent.push({ body: { kind: 'expand', alert: await record({ ...material, from: to - 1, to }) } })
	await house.work(at)
}

describe('a receiver', () => {
	it('walks the whole life of its endpoint', async () => {
		const { house, operator } = openSite()
		await replyWith('/life', { status: 200 })
		const made = await operator('POST', '', { url: `${receiver}/life#here`, name: 'Ours' })
		expect(made.status).toBe(201)
		const { id, secret } = made.json as unknown as { id: string; secret: string }
		await house.work(new Date())
		expect((await operator('GET', `/${id}`)).json).toMatchObject({
			name: 'Ours',
			state: 'active',
			owner: 'operator',
			url: `${receiver}/…`,
		})
		const tested = await operator('POST', `/${id}/tests`)
		expect(tested.status).toBe(202)
		await house.work(new Date())

		await tellAt(house, 2, new Date())
		const [first] = await arrivedAt('/life')
		const event = new Webhook(secret).verify(first!.body, { ...first!.headers })
		expect(event).toMatchObject({ type: 'change.confirmed', sequence: 3, previous: tested.json['webhookId'] })

		await replyWith('/life', { status: 503 })
		for (let hours = 0; hours < 48; hours += 12) {
			await tellAt(house, 3 + hours / 12, after(hours * HOUR))
			for (const more of [1, 10, 50, 200, 600]) await house.sweep(after(hours * HOUR + more * MINUTE))
		}
		const failing = await operator('GET', `/${id}`)
		expect(failing.json).toMatchObject({ state: 'active', failingSince: expect.any(String) })
		const waiting = await operator('GET', `/${id}/deliveries?state=pending`)
		expect(
			(waiting.json['deliveries'] as unknown as { webhookId: string }[]).map(({ webhookId }) => webhookId),
		).toEqual([6, 5, 4, 3].map((to) => `change_confirmed_faq-v${to}`))
		const before = (await arrivedAt('/life')).length
		await replyWith('/life', { status: 200 })
		for (let hour = 48; hour < 60; hour++) await house.sweep(after(hour * HOUR))
		const caughtUp = [3, 4, 5, 6].map((to) => `change_confirmed_faq-v${to}`)
		expect((await idsAt('/life')).slice(before)).toEqual(caughtUp)

		const bytes = new Map(
			(await arrivedAt('/life')).map(({ headers, body }) => [headers['webhook-id'], body]),
		)
		const one = await operator('POST', `/${id}/replays`, { webhookId: 'change_confirmed_faq-v4' })
		expect(one).toMatchObject({ status: 202, json: { webhookIds: ['change_confirmed_faq-v4'] } })
		await house.work(new Date(Date.now() + MINUTE))
		const all = await operator('POST', `/${id}/replays`, { since: after(-DAY).toISOString() })
		expect(all.json['webhookIds']).toHaveLength(5)
		for (let more = 2; more < 5; more++) await house.sweep(new Date(Date.now() + more * MINUTE))
		const replayed = (await arrivedAt('/life')).slice(before + 4)
		expect(replayed.map(({ headers }) => headers['webhook-id'])).toEqual([
			'change_confirmed_faq-v4',
			...[2, 3, 4, 5, 6].map((to) => `change_confirmed_faq-v${to}`),
		])
		for (const { headers, body } of replayed) expect(body).toBe(bytes.get(headers['webhook-id']))

		const rotated = await operator('POST', `/${id}/secret`)
		const { secret: newer } = rotated.json as unknown as { secret: string }
		expect(newer).not.toBe(secret)
		await tellAt(house, 7, new Date())
		const both = (await arrivedAt('/life')).at(-1)!
		expect(both.headers['webhook-signature']?.split(' ')).toHaveLength(2)
		for (const each of [secret, newer]) new Webhook(each).verify(both.body, { ...both.headers })
		await tellAt(house, 8, new Date(Date.now() + DAY + MINUTE))
		expect((await arrivedAt('/life')).at(-1)?.headers['webhook-signature']?.split(' ')).toHaveLength(1)

		const until = new Date(Date.now() + 2 * DAY).toISOString()
		expect((await operator('PATCH', `/${id}`, { pausedUntil: until })).json).toMatchObject({
			pausedUntil: until,
			name: 'Ours',
		})
		await tellAt(house, 9, new Date())
		expect((await idsAt('/life')).at(-1)).toBe('change_confirmed_faq-v8')
		await operator('PATCH', `/${id}`, { pausedUntil: null })
		await house.work(new Date())
		expect((await idsAt('/life')).at(-1)).toBe('change_confirmed_faq-v9')

		expect((await operator('DELETE', `/${id}`)).status).toBe(204)
		expect((await operator('GET', `/${id}`)).status).toBe(404)
		for (const table of ['webhooks', 'attempts', 'endpoints'])
			expect(await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first('n')).toBe(0)
	})

	it('that is disabled is active again once it answers a test', async () => {
		const { house, operator } = openSite()
		await replyWith('/active-again', { status: 200 }, { status: 410 }, { status: 200 })
		const { id } = (await operator('POST', '', { url: `${receiver}/active-again` })).json as unknown as {
			id: string
		}
		await house.work(new Date())
		await tellAt(house, 2, new Date())
		expect((await operator('GET', `/${id}`)).json).toMatchObject({ state: 'disabled' })
		expect((await operator('POST', `/${id}/replays`, { since: after(-DAY).toISOString() })).status).toBe(409)
		await operator('POST', `/${id}/tests`)
		expect((await operator('GET', `/${id}`)).json).toMatchObject({ state: 'pending', reason: null })
		await house.work(new Date())
		expect((await operator('GET', `/${id}`)).json).toMatchObject({ state: 'active' })
	})
})

describe('a receiver that was down until its endpoint was disabled', () => {
	it('gets every alert since by one replay, oldest first, none missing, corrections after what they correct', async () => {
		const { house, operator } = openSite()
		await replyWith('/days', { status: 200 }, { status: 503 })
		const { id } = (await operator('POST', '', { url: `${receiver}/days` })).json as unknown as { id: string }
		await house.work(new Date())
		for (let half = 0; half < 30; half++) {
			if (half % 2 === 0 && half < 6) await tellAt(house, 2 + half / 2, after(half * 12 * HOUR))
			await house.sweep(after(half * 12 * HOUR + HOUR))
		}
		expect((await operator('GET', `/${id}`)).json).toMatchObject({
			state: 'disabled',
			reason: 'every try of the last 5 days failed',
		})
		for (const to of [5, 6, 7, 8, 9, 10]) await tellAt(house, to, after(15 * DAY))
		const corrected = {
			id: 'change.corrected/faq-v2/9',
			type: 'change.corrected',
			changeId: 'faq-v2',
			detail: { was: { severity: 'material', summary: 'Was.' }, is: { severity: 'minor', summary: 'Is.' } },
		} as const
		house.sent.push({
			body: { kind: 'expand', alert: await record({ ...material, from: 10, to: 11 }, corrected) },
		})
		await house.work(after(15 * DAY))
		const missed = (await operator('GET', `/${id}/deliveries?state=dropped`)).json
		expect(missed['deliveries']).toHaveLength(7)

		await replyWith('/days', { status: 200 })
		await operator('POST', `/${id}/tests`)
		await tellAt(house, 12, after(15 * DAY + MINUTE))
		await house.sweep(after(15 * DAY + HOUR))
		expect((await operator('GET', `/${id}`)).json).toMatchObject({ state: 'active' })
		const before = (await arrivedAt('/days')).length
		await operator('POST', `/${id}/replays`, { since: after(-HOUR).toISOString() })
		for (let hour = 2; hour < 7; hour++) await house.sweep(after(15 * DAY + hour * HOUR))
		const arrived = (await arrivedAt('/days')).slice(before)
		expect(arrived.map(({ headers }) => headers['webhook-id'])).toEqual([
			...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((to) => `change_confirmed_faq-v${to}`),
			'change_corrected_faq-v2_9',
			'change_confirmed_faq-v12',
		])
		const numbers = arrived.map(({ body }) => (JSON.parse(body) as { sequence: number }).sequence)
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
		expect(new Set(numbers).size).toBe(11)
	})
})

describe('a channel of a chat', () => {
	it('is added by its kind, by the operator and by a subscriber; it has no secret', async () => {
		const { clientOf, operator } = openSite()
		const url = 'https://discord.com/api/webhooks/1234/token-of-a-channel'
		const ann = clientOf(await tokenOf(await subscriber('ann@example.org')))
		for (const client of [operator, ann]) {
			const made = await client('POST', '', { kind: 'discord', url })
			expect(made).toMatchObject({ status: 201, json: { secret: null, state: 'pending' } })
			const shown = await client('GET', `/${made.json['id']}`)
			expect(shown.json).toMatchObject({ kind: 'discord', url: 'https://discord.com/…' })
			expect(await client('POST', `/${made.json['id']}/secret`)).toMatchObject({
				status: 409,
				json: { code: 'unsigned' },
			})
		}
		const wrong = await operator('POST', '', { url: 'https://discord.com/api/webhooks/1/a' })
		expect(wrong.json).toMatchObject({
			fields: { url: 'is one of Discord: choose the kind discord' },
		})
	})
})

describe('the log of deliveries', () => {
	it('is paged by fifties and narrowed by time', async () => {
		const { operator } = openSite()
		const { id } = (await operator('POST', '', { url: 'https://hooks.example.com/' })).json as unknown as {
			id: string
		}
		for (let count = 0; count < 60; count++) await operator('POST', `/${id}/tests`)
		const first = (await operator('GET', `/${id}/deliveries`)).json as unknown as {
			deliveries: { sequence: number }[]
			next: string
		}
		expect(first.deliveries.map(({ sequence }) => sequence).slice(0, 2)).toEqual([61, 60])
		expect(first.deliveries).toHaveLength(50)
		const { search } = new URL(first.next)
		const rest = (await operator('GET', `/${id}/deliveries${search}`)).json
		expect(rest['deliveries']).toHaveLength(11)
		expect(rest['next']).toBeNull()
		const later = await operator('GET', `/${id}/deliveries?since=2099-01-01`)
		expect(later.json['deliveries']).toEqual([])
		expect((await operator('GET', `/${id}/deliveries?state=lost`)).status).toBe(400)
	})
})

describe('a subscriber', () => {
	it('has their own endpoints by the token of their manage link, at most five, and sees no others', async () => {
		const { clientOf, operator } = openSite()
		const ann = clientOf(await tokenOf(await subscriber('ann@example.org')))
		const bob = clientOf(await tokenOf(await subscriber('bob@example.org')))
		const url = 'https://hooks.example.com/one'
		const theirs = (await operator('POST', '', { url })).json['id']
		const made = await ann('POST', '', { url })
		expect(made.status).toBe(201)
		const { id } = made.json
		expect((await bob('POST', '', { url })).status).toBe(201)
		const calls: [string, string, object?][] = [
			['GET', `/${id}`],
			['PATCH', `/${id}`, { name: 'mine' }],
			['DELETE', `/${id}`],
			['POST', `/${id}/tests`],
			['POST', `/${id}/secret`],
			['GET', `/${id}/deliveries`],
			['POST', `/${id}/replays`, { since: after(-DAY).toISOString() }],
			['GET', `/${theirs}`],
		]
		for (const call of calls) expect((await bob(...call)).status, `${call[0]} ${call[1]}`).toBe(404)
		expect((await bob('GET', '')).json['endpoints']).toHaveLength(1)
		for (let count = 2; count <= 5; count++)
			expect((await ann('POST', '', { url: `${url}/${count}` })).status).toBe(201)
		const more = await Promise.all(['a', 'b'].map((path) => ann('POST', '', { url: `${url}/${path}` })))
		expect(more).toMatchObject([
			{ status: 409, json: { code: 'full' } },
			{ status: 409, json: { code: 'full' } },
		])
		expect((await operator('GET', '')).json['endpoints']).toHaveLength(7)
	})

	it('takes their endpoints along when they leave', async () => {
		const { clientOf } = openSite()
		const id = await subscriber('ann@example.org')
		const ann = clientOf(await tokenOf(id))
		await ann('POST', '', { url: 'https://hooks.example.com/one' })
		await env.DB.prepare('DELETE FROM subscribers WHERE id = ?').bind(id).run()
		for (const table of ['endpoints', 'webhooks'])
			expect(await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first('n')).toBe(0)
		expect((await ann('GET', '')).status).toBe(401)
	})

	it('gets nothing by the token of an unsubscribe link, nor by one that was altered', async () => {
		const { clientOf } = openSite()
		const id = await subscriber('ann@example.org')
		const genuine = await tokenOf(id)
		for (const token of [
			await tokenOf(id, 'unsubscribe'),
			genuine.replace(/^1\.\d+/, '1.2'),
			`${genuine}x`,
			'',
		])
			expect((await clientOf(token)('GET', '')).status).toBe(401)
	})
})
