// Two things at the same moment: each race that once told somebody twice, or left behind what was to go.
import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { expandAlert } from '../../src/alerts/fan-out.ts'
import { handleAlertJob } from '../../src/alerts/jobs.ts'
import { deleteEndpoint } from '../../src/store/alerts/endpoint-edits.ts'
import { rotateSecret } from '../../src/alerts/webhook/edit-endpoint.ts'
import { createEndpoint } from '../../src/alerts/webhook/endpoints.ts'
import { getEndpoint } from '../../src/store/alerts/endpoints.ts'
import type { AlertJob } from '../../src/store/alerts/jobs.ts'
import {
	HOUR,
	after,
	arrivedAt,
	deliveries,
	endpoint,
	manySubscribers,
	material,
	now,
	openHouse,
	receiver,
	record,
	replyWith,
	settings,
} from './house.ts'

type House = ReturnType<typeof openHouse>

/** The bindings of a house, in which something else happens right before the first batch is written. */
function before({ env: bindings }: House, happens: () => Promise<unknown>): House['env'] {
	let once = happens
	const DB = new Proxy(bindings.DB, {
		get: (db, name) =>
			name === 'prepare'
				? db.prepare.bind(db)
				: async (statements: D1PreparedStatement[]) => {
						const happening = once
						once = async () => {}
						await happening()
						return db.batch(statements)
					},
	})
	return { ...bindings, DB }
}

const count = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

describe('two steps of an expansion from one place', () => {
	it('that find other subscribers write the ranges of one, and each is told once', async () => {
		await manySubscribers(500)
		await endpoint('/two-steps')
		const slow = openHouse(() => new Promise((resolve) => setTimeout(resolve, 2)))
		const alert = await record()
		const late = before(slow, async () => {
			await env.DB.prepare('DELETE FROM subscribers WHERE id = 1').run()
			await expandAlert(slow.env, settings, alert, now)
		})
		await expandAlert(late, settings, alert, now)
		const { results } = await env.DB.prepare(
			`SELECT 'send' AS kind, alert, 'email' AS channel, first AS "from", last AS "to", size FROM email_ranges`,
		).all<AlertJob>()
		expect(results).toHaveLength(6)
		await Promise.all(results.map((job) => handleAlertJob(slow.env, settings, job, now, () => now)))
		await slow.work()
		expect(slow.letters).toHaveLength(499)
		expect(new Set(slow.letters.map(({ to }) => to)).size).toBe(499)
		expect(await arrivedAt('/two-steps')).toHaveLength(1)
	})

	it('leave no delivery that nobody is woken for', async () => {
		await manySubscribers(500)
		const house = openHouse()
		const alert = await record()
		const elsewhere = `UPDATE subscribers SET documents = '["cookies"]' WHERE id = 500`
		const late = before(house, async () => {
			await env.DB.prepare(elsewhere).run()
			await expandAlert(house.env, settings, alert, now)
		})
		await expandAlert(late, settings, alert, now)
		await house.work()
		expect(house.letters).toHaveLength(499)
		expect(
			await env.DB.prepare(`SELECT count(*) AS n FROM deliveries WHERE state = 'pending'`).first('n'),
		).toBe(0)
	})
})

describe('an endpoint deleted while a webhook is on its way', () => {
	it.each([200, 500])('that is answered %d takes everything along all the same', async (status) => {
		await replyWith(`/deleted-${status}`, {}, { status, body: 'an answer' })
		await endpoint(`/deleted-${status}`)
		await endpoint(`/stays-${status}`)
		const house = openHouse()
		const alert = await record()
		await expandAlert(house.env, settings, alert, now)
		const job = house.sent.shift()!.body
		const late = before(house, () => deleteEndpoint(env.DB, 1))
		await handleAlertJob(late, settings, job, now, () => now)
		await house.work()
		expect(await deliveries()).toEqual(['webhook 2 sent'])
		expect(await env.DB.prepare('SELECT count(*) AS n FROM attempts WHERE endpoint = 1').first('n')).toBe(0)
		expect(await arrivedAt(`/stays-${status}`)).toHaveLength(1)
	})
})

describe('a secret replaced twice at the same moment, and again', () => {
	it('leaves the receiver’s own among those that sign for a day, and none that nobody holds for longer', async () => {
		const { id, secret } = await endpoint('/rotated')
		const find = async () => (await getEndpoint(env.DB, id, null))!
		const rotate = async (at: Date) => rotateSecret(env, settings, await find(), at)
		const newer = await Promise.all([rotate(now), rotate(now)])
		const house = openHouse()
		await house.tell()
		const [first] = await arrivedAt('/rotated')
		for (const each of [secret, ...newer.map((one) => one!.secret)])
			new Webhook(each).verify(first!.body, { ...first!.headers })
		for (let more = 0; more < 6; more++) await rotate(now)
		expect((await find()).oldSecrets).toHaveLength(4)
		const last = await rotate(after(25 * HOUR))
		house.sent.push({ body: { kind: 'expand', alert: await record({ ...material, from: 2, to: 3 }) } })
		await house.work(after(25 * HOUR))
		const signatures = (await arrivedAt('/rotated')).at(-1)!.headers['webhook-signature']!.split(' ')
		expect(signatures).toHaveLength(2)
		expect(last?.oldSecretUntil).toBe(after(49 * HOUR).toISOString())
	})
})

describe('an address added twice', () => {
	it('leaves nothing of the second time', async () => {
		const house = openHouse()
		const add = (fragment: string) =>
			createEndpoint(house.env, settings, { url: `${receiver}/twice${fragment}` }, now)
		const made = await Promise.all(['', '#1', '#2', '#3'].map(add))
		expect(made.map(({ outcome }) => outcome).toSorted()).toEqual(['created', 'exists', 'exists', 'exists'])
		expect(await Promise.all(['endpoints', 'alerts', 'deliveries', 'webhooks'].map(count))).toEqual([
			1, 1, 1, 1,
		])
	})
})
