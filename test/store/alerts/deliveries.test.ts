import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import {
	type NewAlert,
	advanceAlert,
	getAlert,
	insertAlert,
	listStaleAlerts,
} from '../../../src/store/alerts/alerts.ts'
import {
	claimDeliveries,
	insertDeliveries,
	listDue,
	recordOutcomes,
	type Outcome,
	type Range,
} from '../../../src/store/alerts/deliveries.ts'

const now = '2026-11-24T10:00:00.000Z'
const lease = '2026-11-24T10:05:00.000Z'
const alert: NewAlert = {
	id: 'operator.notice/test',
	type: 'operator.notice',
	document: null,
	changeId: null,
	severity: null,
	topics: [],
	detail: { title: 'Test' },
	createdAt: now,
}
const all: Range = { alert: alert.id, channel: 'operator', from: 0, to: 1000 }
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const claim = (at = now, range = all) => claimDeliveries(env.DB, range, { now: at, lease })
const write = (outcome: Outcome) =>
	env.DB.batch(recordOutcomes(env.DB, all, [{ recipient: 0, attempts: 1, outcome }], { now, lease }))
const give = (count: number) =>
	env.DB.batch([
		insertAlert(env.DB, alert),
		insertDeliveries(env.DB, { id: alert.id, cursor: 0 }, 'operator', numbers(count), now),
	])

describe('an alert in the outbox', () => {
	it('stands once, as it was first written', async () => {
		await insertAlert(env.DB, alert).run()
		await insertAlert(env.DB, { ...alert, detail: { title: 'Again' } }).run()
		expect(await getAlert(env.DB, alert.id)).toMatchObject({
			...alert,
			state: 'expanding',
			cursor: 0,
			body: null,
		})
	})

	it('moves on only from where its mover found it', async () => {
		await insertAlert(env.DB, alert).run()
		const found = (await getAlert(env.DB, alert.id))!
		const move = () => advanceAlert(env.DB, found, { cursor: 9, done: false, body: '{}', at: lease }).run()
		expect([(await move()).meta.changes, (await move()).meta.changes]).toEqual([1, 0])
		expect(await getAlert(env.DB, alert.id)).toMatchObject({ cursor: 9, body: '{}' })
	})

	it('is stale when its expansion has not moved', async () => {
		await insertAlert(env.DB, alert).run()
		expect(await listStaleAlerts(env.DB, '2026-11-24T09:59:59.999Z', now)).toEqual([])
		expect(await listStaleAlerts(env.DB, now, now)).toEqual([alert.id])
	})
})

describe('a delivery', () => {
	it('is taken by one of many at a time, each once', async () => {
		await give(50)
		const taken = (await Promise.all([1, 2, 3, 4].map(() => claim())))
			.flat()
			.map(({ recipient }) => recipient)
		expect(taken.toSorted((a, b) => a - b)).toEqual(numbers(50))
	})

	it('is taken again only after its lease', async () => {
		await give(1)
		expect(await claim()).toEqual([{ recipient: 0, attempts: 1 }])
		expect(await claim('2026-11-24T10:04:59.999Z')).toEqual([])
		expect(await listDue(env.DB, lease, 10)).toHaveLength(1)
		expect(await claim(lease)).toEqual([{ recipient: 0, attempts: 1 }])
	})

	it('that was sent stays sent, whatever a late other try says', async () => {
		await give(1)
		await claim()
		await write({ state: 'sent', providerId: 'p' })
		await write({ state: 'failed', error: 'late' })
		expect(await env.DB.prepare('SELECT state, provider_id, error, done_at FROM deliveries').first()).toEqual(
			{
				state: 'sent',
				provider_id: 'p',
				error: null,
				done_at: now,
			},
		)
	})

	it('that waits untried is as if it was never tried', async () => {
		await give(1)
		await claim()
		const waiting = { state: 'pending', error: null, dueAt: lease, tried: false } as const
		await write(waiting)
		expect(await claim(lease)).toEqual([{ recipient: 0, attempts: 1 }])
	})
	it('written down twice is tried once', async () => {
		await give(2)
		await claim(now, { ...all, to: 0 })
		const again = { state: 'pending', error: 'busy', dueAt: now, tried: true } as const
		await write(again)
		await write(again)
		expect(await claim()).toEqual([
			{ recipient: 0, attempts: 2 },
			{ recipient: 1, attempts: 1 },
		])
	})

	it('that somebody else holds by now is not put off by who was late', async () => {
		await give(1)
		await claim()
		await env.DB.exec(`UPDATE deliveries SET due_at = '2026-11-24T10:10:00.000Z'`)
		await write({ state: 'pending', error: 'late', dueAt: now, tried: true })
		expect(await claim()).toEqual([])
	})
})
