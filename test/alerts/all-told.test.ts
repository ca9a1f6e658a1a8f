// Each fault that once lost alerts, with 500 who are to be told: every one of them is, and how often is counted.
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { handleAlertJob } from '../../src/alerts/jobs.ts'
import { sweepAsQueue, workAsQueue } from './as-queue.ts'
import { meter, withBrokenDatabase } from './databases.ts'
import {
	HOUR,
	MINUTE,
	after,
	endpoint,
	mailError,
	manySubscribers,
	notices,
	now,
	openHouse,
	record,
	replyWith,
	settings,
} from './house.ts'

const READERS = 500
type House = ReturnType<typeof openHouse>

const told = ({ letters }: House) => letters.map(({ to }) => to).filter((to) => to.startsWith('reader'))
const states = async () =>
	Object.fromEntries(
		(
			await env.DB.prepare(
				`SELECT state, count(*) AS n FROM deliveries WHERE channel = 'email' GROUP BY state`,
			).all<{ state: string; n: number }>()
		).results.map(({ state, n }) => [state, n]),
	)

async function start(house: House): Promise<void> {
	house.sent.push({ body: { kind: 'expand', alert: await record() } })
}

beforeEach(async () => {
	await manySubscribers(READERS)
	for (const name of ['error', 'warn'] as const) vi.spyOn(console, name).mockImplementation(() => {})
	return () => vi.restoreAllMocks()
})

describe(`of ${READERS} who are to be told, each is told once`, () => {
	it('though a setting is wrong while messages are in flight', async () => {
		const house = openHouse()
		await start(house)
		await handleAlertJob(house.env, settings, house.sent.shift()!.body, now)
		const wrong = new Proxy(settings, {
			get() {
				throw new Error('Settings are not right')
			},
		})
		await workAsQueue(house, house.env, now, wrong)
		expect(told(house)).toHaveLength(0)
		expect(await states()).toEqual({ pending: READERS })
		expect(await notices()).toEqual(['Part of an alert is held up'])
		await sweepAsQueue(house, house.env, after(10 * MINUTE))
		expect(told(house)).toHaveLength(0)
		await sweepAsQueue(house, house.env, after(20 * MINUTE))
		expect(new Set(told(house)).size).toBe(READERS)
		expect(told(house)).toHaveLength(READERS)
		expect(await states()).toEqual({ sent: READERS })
	})

	it('though the database is away while they are sent and when the dead letters arrive', async () => {
		const house = openHouse()
		await start(house)
		await handleAlertJob(house.env, settings, house.sent.shift()!.body, now)
		const messages = house.sent.length
		const kept = await workAsQueue(
			house,
			withBrokenDatabase(house.env, () => true),
			now,
		)
		expect(kept).toHaveLength(messages)
		await sweepAsQueue(house, house.env, after(6 * MINUTE))
		expect(told(house)).toHaveLength(READERS)
		expect(new Set(told(house)).size).toBe(READERS)
	})

	it('though every third write throws', async () => {
		const house = openHouse()
		let writes = 0
		const flaky = withBrokenDatabase(house.env, (sql) => !sql.startsWith('SELECT') && ++writes % 3 === 0)
		await start(house)
		await workAsQueue(house, flaky, now)
		for (let sweep = 1; sweep <= 12; sweep++) await sweepAsQueue(house, flaky, after(sweep * 20 * MINUTE))
		expect(await states()).toEqual({ sent: READERS })
		expect(told(house)).toHaveLength(READERS)
		expect(new Set(told(house)).size).toBe(READERS)
	})

	it('though a result is not written the first time', async () => {
		const house = openHouse()
		let failed = false
		const hiccup = withBrokenDatabase(house.env, (sql) => {
			const now = !failed && sql.includes('ON CONFLICT DO UPDATE SET state')
			failed ||= now
			return now
		})
		await start(house)
		await workAsQueue(house, hiccup, now)
		expect(failed).toBe(true)
		expect(told(house)).toHaveLength(READERS)
		expect(await states()).toEqual({ sent: READERS })
	})

	it('though the mail service answers a code nobody listed, for two hours', async () => {
		let broken = true
		const house = openHouse(({ to }) => {
			if (broken && to.startsWith('reader')) throw mailError('E_SOMETHING_NEW')
		})
		await start(house)
		await house.work()
		for (let sweep = 1; sweep <= 8; sweep++) await house.sweep(after(sweep * 15 * MINUTE))
		expect(await states()).toEqual({ pending: READERS })
		expect(await notices()).toEqual(['Email is paused'])
		broken = false
		await house.sweep(after(3 * HOUR))
		expect(told(house)).toHaveLength(READERS)
		expect(await states()).toEqual({ sent: READERS })
		expect(
			await env.DB.prepare(`SELECT DISTINCT attempts FROM deliveries WHERE channel = 'email'`).all(),
		).toMatchObject({ results: [{ attempts: 1 }] })
	})

	it('though SECRET_KEY is wrong for an hour, and endpoints too', async () => {
		await endpoint('/keyed')
		const house = openHouse()
		const wrong = { ...settings, SECRET_KEY: 'w'.repeat(32) }
		await start(house)
		await workAsQueue(house, house.env, now, wrong)
		for (let sweep = 1; sweep <= 12; sweep++)
			await sweepAsQueue(house, house.env, after(sweep * 5 * MINUTE), wrong)
		expect(await states()).toEqual({ pending: READERS })
		await sweepAsQueue(house, house.env, after(80 * MINUTE))
		expect(told(house)).toHaveLength(READERS)
		expect(await states()).toEqual({ sent: READERS })
		const webhook = `SELECT state, attempts FROM deliveries WHERE channel = 'webhook' AND alert LIKE 'change%'`
		expect(await env.DB.prepare(webhook).first()).toEqual({ state: 'sent', attempts: 1 })
	})

	it('though three bad recipients stand next to each other: nobody waits for them, and three are given up', async () => {
		const house = openHouse(({ to }) => {
			if (/^reader[123]@/.test(to)) throw mailError('E_INTERNAL_SERVER_ERROR')
		})
		await start(house)
		await house.work()
		expect(told(house)).toHaveLength(READERS - 3)
		expect(await notices()).toEqual([])
		for (let day = 1; day <= 6; day++) await house.sweep(after(day * 24 * HOUR))
		expect(await states()).toEqual({ sent: READERS - 3, failed: 3 })
		expect(await notices()).toEqual(['3 emails were given up'])
	})

	it('but those the service does not allow, who are dropped and stay subscribers', async () => {
		const house = openHouse(({ to }) => {
			if (/^reader(7|77)@/.test(to)) throw mailError('E_RECIPIENT_NOT_ALLOWED')
		})
		await start(house)
		await house.work()
		expect(await states()).toEqual({ sent: READERS - 2, dropped: 2 })
		expect(await notices()).toEqual([])
		expect(await env.DB.prepare('SELECT count(*) AS n FROM subscribers').first('n')).toBe(READERS)
		expect(await env.DB.prepare('SELECT count(*) AS n FROM suppressions').first('n')).toBe(0)
	})

	it('for at most 3.1 rows written and 6 read', async () => {
		const house = openHouse()
		const cost = { read: 0, written: 0 }
		const metered = meter(house.env, cost)
		house.sent.push({ body: { kind: 'expand', alert: await record() } })
		while (house.sent.length > 0)
			await handleAlertJob(metered, settings, house.sent.shift()!.body, now, () => now)
		expect(told(house)).toHaveLength(READERS)
		expect(cost.written / READERS).toBeLessThan(3.1)
		expect(cost.read / READERS).toBeLessThan(6)
	})
})

describe('a webhook answered 429', () => {
	it('after a while waits from the answer on', async () => {
		await replyWith('/slow', {}, { status: 429, headers: { 'retry-after': '30' } })
		await endpoint('/slow')
		const house = openHouse()
		// A clock on which every look is 6 s later than the last: the answer comes long after the delivery was taken.
		let time = now.getTime()
		const clock = () => new Date((time += 6000))
		const alert = await record()
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		await handleAlertJob(
			house.env,
			settings,
			{ kind: 'send', alert, channel: 'webhook', from: 1, to: 1 },
			now,
			clock,
		)
		const started = await env.DB.prepare(`SELECT at FROM attempts WHERE alert = ?`)
			.bind(alert)
			.first<string>('at')
		const due = await env.DB.prepare(`SELECT due_at FROM deliveries WHERE channel = 'webhook' AND alert = ?`)
			.bind(alert)
			.first<string>('due_at')
		expect(Date.parse(due ?? '') - Date.parse(started ?? '')).toBe(6000 + 30_000)
	})
})
