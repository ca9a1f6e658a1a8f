import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { unsubscribe } from '../../src/alerts/email/subscribing/unsubscribe.ts'
import { handleAlertJob } from '../../src/alerts/jobs.ts'
import {
	MINUTE,
	after,
	arrivedAt,
	deliveries,
	endpoint,
	linkOf,
	now,
	openHouse,
	record,
	replyWith,
	settings,
	subscribers,
} from './house.ts'

describe('a fault', () => {
	it('before the first message: the sweep starts the alert', async () => {
		await subscribers(1)
		await record()
		const house = openHouse()
		await house.sweep(after(2 * MINUTE))
		expect(house.letters).toHaveLength(1)
	})

	it('of the queue, which loses every message: the sweep finds the deliveries', async () => {
		await subscribers(2)
		await endpoint('/lost')
		const house = openHouse()
		const alert = await record()
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		house.sent.length = 0
		await house.sweep(after(5 * MINUTE))
		expect(house.letters).toHaveLength(2)
		expect(await arrivedAt('/lost')).toHaveLength(1)
		await house.sweep(after(10 * MINUTE))
		expect(house.letters).toHaveLength(2)
	})

	it('of the queue, which takes no message: nothing throws and nothing is lost', async () => {
		await subscribers(1)
		const house = openHouse()
		const alert = await record()
		const deaf = { ...house.env, ALERTS: { sendBatch: () => Promise.reject(new Error('down')) } }
		await handleAlertJob(deaf as unknown as typeof env, settings, { kind: 'expand', alert }, now)
		await house.sweep(after(5 * MINUTE))
		expect(house.letters).toHaveLength(1)
	})

	it('between a send and its result: the lease runs out and it is sent once more', async () => {
		await subscribers(1)
		const house = openHouse()
		await house.tell()
		const due = after(5 * MINUTE).toISOString()
		await env.DB.batch([
			env.DB.prepare(`UPDATE deliveries SET state = 'pending', done_at = NULL`),
			env.DB.prepare(
				`INSERT INTO email_ranges (alert, first, last, size, due_at, taken_until)
				SELECT alert, recipient, recipient, 1, ?1, ?1 FROM deliveries`,
			).bind(due),
		])
		await house.sweep(after(4 * MINUTE))
		expect(house.letters).toHaveLength(1)
		await house.sweep(after(5 * MINUTE))
		expect(house.letters).toHaveLength(2)
		expect(await deliveries()).toEqual(['email 1 sent'])
	})

	it('of one recipient leaves the others told', async () => {
		await subscribers(2)
		await env.DB.exec(`UPDATE subscribers SET address = 'AAAA' WHERE id = 1`)
		await replyWith('/broken', { status: 200 }, { instead: 'reset' })
		await endpoint('/broken')
		await endpoint('/whole')
		const house = openHouse()
		await house.tell()
		expect(house.letters.map(({ to }) => to)).toEqual(['reader2@example.org'])
		expect(await arrivedAt('/whole')).toHaveLength(1)
		expect(await deliveries()).toEqual([
			'email 1 pending',
			'email 2 sent',
			'webhook 1 pending',
			'webhook 2 sent',
		])
	})
})

describe('who unsubscribes', () => {
	it('in mid-send gets nothing', async () => {
		await subscribers(25)
		const link = await linkOf(25)
		let gone = false
		const house = openHouse(async () => {
			if (!gone) await unsubscribe(env, settings, link, now)
			gone = true
		})
		await house.tell()
		expect(house.letters).toHaveLength(24)
		expect(await deliveries()).toContain('email 25 dropped')
	})

	it('leaves nothing of their address behind', async () => {
		await subscribers(1)
		await unsubscribe(env, settings, await linkOf(1), now)
		expect(await env.DB.prepare('SELECT count(*) AS n FROM subscribers').first('n')).toBe(0)
		expect(await env.DB.prepare('SELECT count(*) AS n FROM suppressions').first('n')).toBe(0)
	})
})
