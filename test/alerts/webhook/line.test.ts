// The line of an endpoint: who waits for whom, what it costs to see that, and what stays of it.
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'

import { expandAlert } from '../../../src/alerts/fan-out.ts'
import { handleAlertJob } from '../../../src/alerts/jobs.ts'
import { sweepAlerts } from '../../../src/alerts/sweep.ts'
import { meter } from '../databases.ts'
import {
	DAY,
	MINUTE,
	after,
	arrivedAt,
	deliveries,
	endpoint,
	material,
	now,
	openHouse,
	record,
	replyWith,
	settings,
} from '../house.ts'

const idsAt = async (inbox: string) =>
	(await arrivedAt(inbox)).map(({ headers }) => headers['webhook-id']?.slice(-2))

/** Tells of version `to` of the document at a time. */
async function tellAt(house: ReturnType<typeof openHouse>, to: number, at: Date): Promise<void> {
	house.sent.push({ body: { kind: 'expand', alert: await record({ ...material, from: to - 1, to }) } })
	await house.work(at)
}

it('two that are refused hold up no third, and are sent no oftener for it', async () => {
	await replyWith('/two-refused', { status: 200 }, { status: 500 })
	await endpoint('/two-refused')
	const house = openHouse()
	await tellAt(house, 2, now)
	for (const minutes of [1, 10, 50]) await house.sweep(after(minutes * MINUTE))
	await tellAt(house, 3, after(51 * MINUTE))
	for (const minutes of [52, 60, 61, 100, 101, 240, 241]) await house.sweep(after(minutes * MINUTE))
	const before = await idsAt('/two-refused')
	expect(before.filter((id) => id === 'v3').length).toBeGreaterThanOrEqual(4)
	await tellAt(house, 4, after(400 * MINUTE))
	for (let looks = 1; looks <= 45; looks++) await house.sweep(after(400 * MINUTE + looks * 20_000))
	const since = (await idsAt('/two-refused')).slice(before.length)
	const times = (id: string) => since.filter((one) => one === id).length
	// The new one at once, after 5 s and after 5 min; the oldest right before, unless it was tried just now.
	expect(times('v4')).toBe(3)
	expect(times('v2')).toBeLessThanOrEqual(3)
	expect(times('v3')).toBeLessThanOrEqual(2)
	await replyWith('/two-refused', { status: 200 })
	for (let looks = 0; looks <= 3; looks++) await house.sweep(after((600 + looks) * MINUTE))
	expect((await idsAt('/two-refused')).slice(-3)).toEqual(['v2', 'v3', 'v4'])
	expect(await deliveries()).toEqual(['webhook 1 sent', 'webhook 1 sent', 'webhook 1 sent'])
})

/** Webhooks that were sent before, to every endpoint. */
async function fillLog(count: number): Promise<void> {
	const numbers = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)'
	const at = after(-DAY).toISOString()
	await env.DB.batch([
		env.DB.prepare(
			`${numbers} INSERT INTO deliveries (alert, channel, recipient, state, attempts, due_at, done_at)
			SELECT 'old/' || i, 'webhook', number, 'sent', 1, ?2, ?2 FROM n, endpoints`,
		).bind(count, at),
		env.DB.prepare(
			`${numbers} INSERT INTO webhooks (endpoint, number, alert, created_at)
			SELECT number, 1 + i, 'old/' || i, ?2 FROM n, endpoints`,
		).bind(count, at),
	])
}

it.each([10, 1000])(
	'a webhook reads at most 40 rows, and an idle sweep 60, with a log of %d',
	async (log) => {
		for (let number = 1; number <= 12; number++) await endpoint(`/log-${log}-${number}`)
		await fillLog(log)
		const house = openHouse()
		const cost = { read: 0, written: 0 }
		const metered = meter(house.env, cost)
		await expandAlert(metered, settings, await record(), now)
		while (house.sent.length > 0)
			await handleAlertJob(metered, settings, house.sent.shift()!.body, now, () => now)
		expect(await arrivedAt(`/log-${log}-12`)).toHaveLength(1)
		expect(cost.read / 12).toBeLessThan(40)
		expect(cost.written / 12).toBeLessThan(11)
		const idle = { read: 0, written: 0 }
		await sweepAlerts(meter(house.env, idle), after(MINUTE))
		expect(idle.read).toBeLessThan(60)
	},
)

it('after 90 days an endpoint’s last number alone is kept, and the next goes on from it', async () => {
	await endpoint('/numbers')
	const house = openHouse()
	await house.tell()
	for (let sweep = 0; sweep < 6; sweep++) await house.sweep(after(91 * DAY + sweep * MINUTE))
	const { results } = await env.DB.prepare('SELECT number, alert FROM webhooks').all()
	expect(results).toEqual([{ number: 2, alert: 'change.confirmed/faq-v2' }])
	await tellAt(house, 3, after(92 * DAY))
	const last = JSON.parse((await arrivedAt('/numbers')).at(-1)!.body) as object
	expect(last).toMatchObject({ sequence: 3, previous: 'change_confirmed_faq-v2' })
})

it('what still waits after 90 days keeps its place, is sent, and is folded then', async () => {
	await replyWith('/waits', { status: 200 })
	const { id } = await endpoint('/waits')
	const house = openHouse()
	const until = after(95 * DAY).toISOString()
	await env.DB.prepare('UPDATE endpoints SET paused_until = ? WHERE id = ?').bind(until, id).run()
	await tellAt(house, 2, now)
	await tellAt(house, 3, now)
	for (let sweep = 0; sweep < 9; sweep++) await house.sweep(after(91 * DAY + sweep * MINUTE))
	expect(await deliveries()).toEqual(['webhook 1 pending', 'webhook 1 pending'])
	for (let sweep = 0; sweep < 9; sweep++) await house.sweep(after(96 * DAY + sweep * MINUTE))
	expect(await idsAt('/waits')).toEqual(['v2', 'v3'])
	expect(await deliveries()).toEqual([])
	expect(await env.DB.prepare('SELECT sum(deliveries) AS n FROM delivery_totals').first('n')).toBe(3)
})
