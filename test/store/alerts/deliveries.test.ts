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
const all = { alert: alert.id, channel: 'operator', from: 0, to: 1000 } as const
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const claim = (most = 20, at = now) => claimDeliveries(env.DB, all, { most, now: at, lease })
const give = (count: number) =>
	env.DB.batch([
		insertAlert(env.DB, alert),
		insertDeliveries(env.DB, alert.id, 'operator', numbers(count), now),
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
		expect(await listStaleAlerts(env.DB, '2026-11-24T09:59:59.999Z')).toEqual([])
		expect(await listStaleAlerts(env.DB, now)).toEqual([alert.id])
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
		expect(await claim(20, '2026-11-24T10:04:59.999Z')).toEqual([])
		expect(await listDue(env.DB, lease, 10)).toHaveLength(1)
		expect(await claim(20, lease)).toEqual([{ recipient: 0, attempts: 2 }])
	})

	it('that was sent stays sent, whatever a late other try says', async () => {
		await give(1)
		await claim()
		await recordOutcomes(env.DB, all, new Map([[0, { state: 'sent', providerId: 'p' }]]), now)
		await recordOutcomes(env.DB, all, new Map([[0, { state: 'failed', error: 'late' }]]), now)
		expect(await env.DB.prepare('SELECT state, provider_id, error, done_at FROM deliveries').first()).toEqual(
			{
				state: 'sent',
				provider_id: 'p',
				error: null,
				done_at: now,
			},
		)
	})

	it('that waits untried has its try back', async () => {
		await give(1)
		await claim()
		const waiting = { state: 'pending', error: null, dueAt: lease, tried: false } as const
		await recordOutcomes(env.DB, all, new Map([[0, waiting]]), now)
		expect(await claim(20, lease)).toEqual([{ recipient: 0, attempts: 1 }])
	})
})
