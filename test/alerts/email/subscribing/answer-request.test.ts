import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'

import { requestSubscription } from '../../../../src/alerts/email/subscribing/subscribe.ts'
import { HOUR, after, mailError, notices, now, openHouse, settings } from '../../house.ts'

const DAY = 24 * HOUR

const ask = async (house: ReturnType<typeof openHouse>, email: string, at = now) => {
	await requestSubscription(house.env, settings, { email }, { ip: null, now: at })
	await house.work(at)
}
const count = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

describe('a letter that cannot be sent', () => {
	const refusing = (code: string) =>
		openHouse(({ to }) => {
			if (to !== settings.OPERATOR_EMAIL) throw Object.assign(mailError(code), { message: `no ${to}` })
		})

	it('is logged by its code, never its address, and told to the operator once a day', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {})
		const house = refusing('E_RECIPIENT_NOT_ALLOWED')
		await ask(house, 'ada@example.org')
		await ask(house, 'bob@example.org')
		const logged = JSON.stringify(log.mock.calls)
		log.mockRestore()
		expect(logged.match(/E_RECIPIENT_NOT_ALLOWED/g)).toHaveLength(2)
		expect(logged).not.toContain('example.org')
		expect(house.letters).toMatchObject([{ to: settings.OPERATOR_EMAIL }])
		expect(house.letters[0]?.text).toContain('E_RECIPIENT_NOT_ALLOWED')
		await ask(house, 'eve@example.org', after(DAY))
		expect(house.letters).toHaveLength(2)
		expect(await count('subscription_requests')).toBe(0)
	})

	it('in any of its tries is told after the last', async () => {
		const house = refusing('E_DELIVERY_FAILED')
		await ask(house, 'ada@example.org')
		expect(await notices()).toEqual([])
		for (let day = 1; day <= 6; day++) await house.sweep(after(day * DAY))
		expect(await notices()).toEqual(['A letter to somebody who asked to subscribe was given up'])
		expect(await count('subscription_requests')).toBe(0)
	})

	it('because its recipient blocked us: they are forgotten and never written to again', async () => {
		const house = refusing('E_RECIPIENT_SUPPRESSED')
		await ask(house, 'ada@example.org')
		expect(await count('subscribers')).toBe(0)
		expect(await env.DB.prepare('SELECT reason FROM suppressions').first('reason')).toBe(
			'E_RECIPIENT_SUPPRESSED',
		)
		expect(await notices()).toEqual([])
		await ask(openHouse(), 'ada@example.org', after(2 * DAY))
		expect(await count('subscribers')).toBe(0)
	})
})
