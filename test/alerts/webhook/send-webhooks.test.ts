import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { createEndpoint, listEndpoints } from '../../../src/alerts/webhook/endpoints.ts'
import { postWebhook } from '../../../src/alerts/webhook/post.ts'
import { readSettings } from '../../../src/env.ts'
import { handleAlertJob } from '../../../src/alerts/jobs.ts'
import { listWebhookDeliveries } from '../../../src/store/alerts/attempts.ts'
import {
	HOUR,
	MINUTE,
	after,
	arrivedAt,
	deliveries,
	endpoint,
	faq,
	material,
	notices,
	now,
	openHouse,
	receiver,
	record,
	replyWith,
	settings,
	subscriber,
} from '../house.ts'

const DAY = 24 * HOUR
const answering = { status: 200 }
const tries = async () =>
	(await listWebhookDeliveries(env.DB, null)).find(({ alert }) => alert.startsWith('change'))

describe('a new endpoint', () => {
	it('is pending until its signed test is answered by 2xx', async () => {
		await replyWith('/fresh', { status: 500 }, answering)
		const house = openHouse()
		const created = await createEndpoint(house.env, settings, { url: `${receiver}/fresh` }, now)
		await house.work()
		expect(await listEndpoints(env, settings)).toMatchObject([{ state: 'pending', url: `${receiver}/…` }])
		await house.tell()
		expect(await deliveries()).toEqual(['webhook 1 dropped'])
		await house.sweep(after(MINUTE))
		expect(await listEndpoints(env, settings)).toMatchObject([{ state: 'active', failingSince: null }])
		const all = await (
			await fetch(`${receiver}/fresh`)
		).json<{ headers: Record<string, string>; body: string }[]>()
		if (created.outcome !== 'created') throw new Error('not created')
		const [first, second] = all.map(({ headers, body }) => ({
			id: headers['webhook-id'],
			body: new Webhook(created.secret ?? '').verify(body, headers),
		}))
		expect(first).toEqual(second)
		expect(first?.body).toMatchObject({ type: 'endpoint.test', data: { endpoint: created.id } })
	})

	it('whose test is never answered is disabled, and the operator is told', async () => {
		await replyWith('/never', { status: 404 })
		const house = openHouse()
		await createEndpoint(house.env, settings, { url: `${receiver}/never` }, now)
		await house.work()
		for (let day = 1; day <= 7; day++) await house.sweep(after(day * DAY))
		expect(await listEndpoints(env, settings)).toMatchObject([{ state: 'disabled' }])
		expect(await notices()).toHaveLength(1)
	})

	it('keeps neither its address nor its secret in clear', async () => {
		const { secret } = await endpoint('/sealed')
		const row = JSON.stringify(await env.DB.prepare('SELECT * FROM endpoints').first())
		expect(row).not.toContain('127.0.0.1')
		expect(row).not.toContain(secret.slice(6))
	})

	it.each([
		[{}, ['url'], 'is missing'],
		[{ url: 'http://hooks.example.com' }, ['url'], 'must begin with https://'],
		[{ url: 'https://hooks.example.com', types: ['everything'] }, ['types', 0], 'must be one of'],
		[
			{ url: 'https://hooks.example.com', documents: ['unheard-of'] },
			['documents', 0],
			'must not name "unheard-of"',
		],
	])('given wrongly as %j is refused with the reason, and nothing is stored', async (input, path, what) => {
		const outcome = await createEndpoint(env, settings, input, now)
		expect(outcome).toMatchObject({
			outcome: 'invalid',
			faults: [{ path, what: expect.stringContaining(what) }],
		})
		expect(await listEndpoints(env, settings)).toEqual([])
	})
})

describe('a webhook', () => {
	it('carries who sent it, the same id and the same bytes on every try', async () => {
		await replyWith(
			'/again',
			answering,
			{ status: 500 },
			{ status: 301, headers: { location: '/' } },
			answering,
		)
		const { secret } = await endpoint('/again')
		const house = openHouse()
		await house.tell()
		await house.sweep(after(MINUTE))
		await house.sweep(after(10 * MINUTE))
		const arrived = await arrivedAt('/again')
		expect(arrived).toHaveLength(3)
		expect(new Set(arrived.map(({ headers, body }) => headers['webhook-id'] + body)).size).toBe(1)
		expect(new Set(arrived.map(({ headers }) => headers['webhook-signature'])).size).toBe(3)
		expect(arrived[0]?.headers).toMatchObject({
			'webhook-id': 'change_confirmed_faq-v2',
			'content-type': 'application/json',
			'user-agent': expect.stringMatching(/^Clausewatch\/\d/),
		})
		new Webhook(secret).verify(arrived[0]?.body ?? '', { ...arrived[0]?.headers })
		expect((await tries())?.attempts.map(({ number, status, error }) => [number, status, error])).toEqual([
			[1, 500, 'answered 500'],
			[2, 301, 'answered 301'],
			[3, 200, null],
		])
	})

	it('that fails asks the queue for the next try at the time written down', async () => {
		await replyWith('/soon', answering, { status: 500 })
		await endpoint('/soon')
		const house = openHouse()
		const alert = await record()
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		await handleAlertJob(
			house.env,
			settings,
			{ kind: 'send', alert, channel: 'webhook', from: 1, to: 1 },
			now,
			() => now,
		)
		const retry = house.sent.at(-1)
		expect(retry?.body).toEqual({ kind: 'send', alert, channel: 'webhook', from: 1, to: 1 })
		expect(retry?.delaySeconds).toBeOneOf([5, 6, 7])
		const due = Date.parse((await tries())?.nextAt ?? '') - now.getTime()
		expect(Math.ceil(due / 1000)).toBe(retry?.delaySeconds)
	})

	it('answered 503 with Retry-After waits as long as asked', async () => {
		await replyWith('/busy', answering, { status: 503, headers: { 'retry-after': '3600' } })
		await endpoint('/busy')
		await openHouse().tell()
		expect((await tries())?.nextAt).toBe(after(HOUR).toISOString())
	})

	it('answered 410 ends the endpoint at once', async () => {
		await replyWith('/gone', answering, { status: 410 })
		await endpoint('/gone')
		const house = openHouse()
		await house.tell()
		expect(await listEndpoints(env, settings)).toMatchObject([
			{ state: 'disabled', reason: 'it answered 410 Gone' },
		])
		expect(await deliveries()).toContain('webhook 1 failed')
		expect(house.letters).toMatchObject([{ to: 'operator@watch.example', subject: /is disabled$/ }])
	})

	it('that ends is told to its owner, where that is a subscriber', async () => {
		await replyWith('/owned', answering, { status: 410 })
		await endpoint('/owned')
		const owner = await subscriber('ann@example.org', { documents: ['cookies'] })
		await env.DB.prepare('UPDATE endpoints SET owner = ?').bind(owner).run()
		const house = openHouse()
		await house.tell()
		expect(house.letters).toMatchObject([{ to: 'ann@example.org', subject: /is disabled$/ }])
		expect(house.letters[0]?.text).toContain('it answered 410 Gone')
		expect(house.letters[0]?.text).toContain('https://watch.example/manage/')
		await house.sweep(after(HOUR))
		expect(house.letters).toHaveLength(1)
	})

	it('that nothing but failed for 5 days ends the endpoint, once each alert had its own full schedule', async () => {
		await replyWith('/down', answering, { status: 500 })
		await endpoint('/down')
		const house = openHouse()
		await house.tell()
		for (let day = 1; day <= 4; day++) await house.sweep(after(day * DAY))
		await house.tell({ ...material, from: 2, to: 3 }, { createdAt: after(4 * DAY).toISOString() })
		for (let half = 9; half <= 18; half++) await house.sweep(after((half * DAY) / 2))
		expect(await listEndpoints(env, settings)).toMatchObject([{ state: 'disabled' }])
		expect(await arrivedAt('/down')).toHaveLength(16)
		expect(await deliveries()).toEqual(expect.arrayContaining(['webhook 1 failed', 'webhook 1 failed']))
		expect(await notices()).toHaveLength(1)
	})

	it('answered 503 once, 58 quiet days after failures, is tried again and ends nothing', async () => {
		const failures = Array.from({ length: 8 }, () => ({ status: 503 }))
		await replyWith('/quiet', answering, ...failures, answering, { status: 503 }, answering)
		await endpoint('/quiet')
		const house = openHouse()
		await house.tell()
		for (let half = 1; half <= 9; half++) await house.sweep(after((half * DAY) / 2))
		expect(await deliveries()).toEqual(['webhook 1 sent'])
		house.sent.push({ body: { kind: 'expand', alert: await record({ ...material, from: 2, to: 3 }) } })
		await house.work(after(58 * DAY))
		expect(await listEndpoints(env, settings)).toMatchObject([{ state: 'active' }])
		await house.sweep(after(58 * DAY + MINUTE))
		expect(await arrivedAt('/quiet')).toHaveLength(11)
		expect(await deliveries()).toEqual(['webhook 1 sent', 'webhook 1 sent'])
		expect(await listEndpoints(env, settings)).toMatchObject([{ state: 'active', failingSince: null }])
	})

	it('that is refused while another is taken is given up after eight tries, and holds the other up no longer than four', async () => {
		const refused = Array.from({ length: 4 }, () => ({ status: 500 }))
		await replyWith('/eight', answering, ...refused, answering, { status: 500 })
		await endpoint('/eight')
		const house = openHouse()
		await house.tell()
		for (const minutes of [1, 10, 50]) await house.sweep(after(minutes * MINUTE))
		house.sent.push({ body: { kind: 'expand', alert: await record({ ...material, from: 2, to: 3 }) } })
		await house.work(after(51 * MINUTE))
		for (let half = 1; half <= 9; half++) await house.sweep(after(half * 13 * HOUR))
		const arrived = (await arrivedAt('/eight')).map(({ headers }) => headers['webhook-id'])
		expect(arrived.indexOf('change_confirmed_faq-v3')).toBe(4)
		expect(arrived).toHaveLength(9)
		expect(await deliveries()).toEqual(['webhook 1 failed', 'webhook 1 sent'])
	})

	it('waits while an older one waits: down for two days, the receiver gets all, oldest first, none missing', async () => {
		const down = Array.from({ length: 200 }, () => ({ status: 503 }))
		await replyWith('/two-days', answering, ...down)
		await endpoint('/two-days')
		const house = openHouse()
		const told: string[] = []
		for (let hour = 0; hour <= 48; hour++) {
			if (hour % 8 === 0) {
				const to = 2 + told.length
				const alert = await record({ ...material, from: to - 1, to })
				told.push(`change_confirmed_faq-v${to}`)
				house.sent.push({ body: { kind: 'expand', alert } })
				await house.work(after(hour * HOUR))
			}
			await house.sweep(after(hour * HOUR + MINUTE))
		}
		const failed = (await arrivedAt('/two-days')).length
		expect(failed).toBeLessThan(100)
		await replyWith('/two-days', answering)
		for (let hour = 49; hour <= 60; hour++) await house.sweep(after(hour * HOUR))
		const arrived = (await arrivedAt('/two-days')).slice(failed)
		expect(arrived.map(({ headers }) => headers['webhook-id'])).toEqual(told)
		const bodies = arrived.map(({ body }) => JSON.parse(body) as { sequence: number; previous: string })
		expect(bodies.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5, 6, 7, 8])
		expect(bodies.slice(1).map(({ previous }) => previous)).toEqual(told.slice(0, -1))
	})

	it('keeps 4 kB of an endless answer and goes on', async () => {
		await replyWith('/endless', answering, { instead: 'endless' })
		await endpoint('/endless')
		await openHouse().tell()
		expect((await tries())?.attempts).toMatchObject([{ status: 200, answer: 'a'.repeat(4096) }])
	})

	it('to a receiver that says nothing ends in time', async () => {
		await replyWith('/silent', { instead: 'silence' })
		const answer = await postWebhook(`${receiver}/silent`, {}, '{}', 50)
		expect(answer).toMatchObject({ status: null, error: 'no answer in time' })
	})

	it('whose answer drips without end is waited for no longer than the limit', async () => {
		await replyWith('/drip', { instead: 'drip' })
		const answer = await postWebhook(`${receiver}/drip`, {}, '{}', 300)
		expect(answer).toMatchObject({ status: 200, error: 'no answer in time' })
		expect(answer.ms).toBeLessThan(3000)
	})

	it('to a dropped connection is an answer that never came', async () => {
		await replyWith('/cut', { instead: 'reset' })
		expect(await postWebhook(`${receiver}/cut`, {}, '{}')).toMatchObject({ error: 'could not be reached' })
	})

	it('is not sent to an address that the rules of today refuse', async () => {
		await endpoint('/refused')
		const strict = readSettings({ ...env, ...strings(settings), ALLOW_LOOPBACK: 'false' })
		const house = openHouse()
		const alert = await record()
		await handleAlertJob(house.env, strict, { kind: 'expand', alert }, now)
		for (const { body } of house.sent) await handleAlertJob(house.env, strict, body, now)
		expect(await arrivedAt('/refused')).toEqual([])
		expect((await tries())?.attempts).toMatchObject([{ status: null, error: /^not sent: the address/ }])
	})
})

const strings = ({ PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN }: typeof settings) => ({
	PUBLIC_URL,
	SECRET_KEY,
	OPERATOR_TOKEN,
	WATCHLIST: JSON.stringify([faq]),
})
