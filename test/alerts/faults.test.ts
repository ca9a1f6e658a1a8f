import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { unsubscribe } from '../../src/alerts/email/subscribing/subscription.ts'
import { deadAlertJob, handleAlertJob } from '../../src/alerts/jobs.ts'
import {
	HOUR,
	MINUTE,
	after,
	arrivedAt,
	deliveries,
	endpoint,
	linkOf,
	notices,
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
		await env.DB.exec(
			`UPDATE deliveries SET state = 'pending', done_at = NULL, due_at = '${after(5 * MINUTE).toISOString()}'`,
		)
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
			'email 1 failed',
			'email 2 sent',
			'webhook 1 pending',
			'webhook 2 sent',
		])
	})

	it('that breaks a message every time: its rows are marked failed and the operator is told', async () => {
		await subscribers(2)
		const house = openHouse()
		const alert = await record()
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		await env.DB.exec('DELETE FROM verdicts; DELETE FROM changes')
		const job = house.sent.shift()?.body
		if (!job) throw new Error('no message')
		await expect(handleAlertJob(house.env, settings, job, now, () => now)).rejects.toThrow(/not on record/)
		await deadAlertJob(house.env, job, now)
		expect((await deliveries()).slice(0, 2)).toEqual(['email 1 failed', 'email 2 failed'])
		await house.sweep(after(HOUR))
		expect(house.letters).toMatchObject([{ to: 'operator@watch.example' }])
		expect(await notices()).toEqual(['Part of an alert was given up'])
	})

	it('that breaks an expansion every time: it is given up, and a notice about a notice is not raised', async () => {
		const house = openHouse()
		const alert = await record()
		await deadAlertJob(house.env, { kind: 'expand', alert }, now)
		await deadAlertJob(house.env, { kind: 'expand', alert: `operator.notice/dead/expand/${alert}` }, now)
		expect(await notices()).toEqual(['Part of an alert was given up'])
		house.sent.length = 0
		await house.sweep(after(HOUR))
		expect(house.letters).toEqual([])
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
