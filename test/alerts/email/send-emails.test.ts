import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import {
	HOUR,
	MINUTE,
	after,
	deliveries,
	mailError,
	notices,
	now,
	openHouse,
	record,
	settings,
	subscribers,
} from '../house.ts'

describe('the mail service', () => {
	it('out of quota: the alert waits, nothing is lost, and the operator is told once', async () => {
		await subscribers(30)
		let quota = 10
		const house = openHouse(({ to }) => {
			if (to.startsWith('reader') && quota-- <= 0) throw mailError('E_DAILY_LIMIT_EXCEEDED')
		})
		await house.tell()
		const told = () => house.letters.filter(({ to }) => to.startsWith('reader')).length
		expect(told()).toBe(10)
		await house.sweep(after(30 * MINUTE))
		expect(told()).toBe(10)
		expect(await notices()).toEqual(['Email is paused'])
		quota = 1000
		await house.sweep(after(HOUR))
		expect(told()).toBe(30)
		const { results } = await env.DB.prepare(
			`SELECT DISTINCT attempts FROM deliveries WHERE channel = 'email'`,
		).all()
		expect(results).toEqual([{ attempts: 1 }])
	})

	it('refusing a recipient who blocked us: they are forgotten and never written to again', async () => {
		await subscribers(2)
		const house = openHouse(({ to }) => {
			if (to === 'reader1@example.org') throw mailError('E_RECIPIENT_SUPPRESSED')
		})
		await house.tell()
		expect(await deliveries()).toEqual(['email 1 dropped', 'email 2 sent'])
		const count = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first('n')
		expect(await count('subscribers')).toBe(1)
		expect(await count('suppressions')).toBe(1)
	})

	it('with a hiccup: that recipient is tried again later, five times at most', async () => {
		await subscribers(1)
		let calls = 0
		const house = openHouse(({ to }) => {
			if (to === settings.OPERATOR_EMAIL) return
			calls++
			throw mailError('E_DELIVERY_FAILED')
		})
		await house.tell()
		expect(await deliveries()).toEqual(['email 1 pending'])
		for (let day = 1; day <= 8; day++) await house.sweep(after(day * 24 * HOUR))
		expect(calls).toBe(6)
		expect(await deliveries()).toContain('email 1 failed')
		expect(await notices()).toEqual(['1 email was given up'])
	})

	it('slow, but in time: nobody is sent what another is already sending', async () => {
		await subscribers(40)
		let time = now
		const told: string[] = []
		const house = openHouse(async ({ to }) => {
			told.push(to)
			// By the last of the first chunk 200 s are gone; the sweep comes when the first lease is long over.
			time = new Date(time.getTime() + 10_000)
			if (told.length === 35) await house.sweep(time)
		})
		const alert = await record()
		house.sent.push({ body: { kind: 'expand', alert } })
		await house.work(now, () => time)
		expect(told).toHaveLength(40)
		expect(new Set(told).size).toBe(40)
	})
})
