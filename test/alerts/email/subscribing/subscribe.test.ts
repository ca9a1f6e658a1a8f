import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { requestSubscription } from '../../../../src/alerts/email/subscribing/subscribe.ts'
import {
	confirmSubscription,
	findPendingSubscription,
	findSubscription,
	unsubscribe,
} from '../../../../src/alerts/email/subscribing/subscription.ts'
import { addressKey, deriveKeys } from '../../../../src/store/keys.ts'
import { suppress } from '../../../../src/store/alerts/subscribers.ts'
import { HOUR, MINUTE, after, linkOf, mailError, now, openHouse, settings, subscriber } from '../../house.ts'

const DAY = 24 * HOUR
const ip = '203.0.113.7'
type House = ReturnType<typeof openHouse>

const ask = async (house: House, email: string, at = now, more: object = {}) => {
	const outcome = await requestSubscription(house.env, settings, { email, ...more }, { ip: null, now: at })
	await house.work(at)
	return outcome
}
const tokenIn = (letter: { text?: string } | undefined): string =>
	/\/subscriptions\/confirm\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
const count = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

describe('to subscribe', () => {
	it('takes a letter and its link; the wishes stand with it', async () => {
		const house = openHouse()
		const wishes = { documents: ['faq'], topics: ['ai-training'], minSeverity: 'minor' }
		expect(await ask(house, ' Ada@Example.org ', now, wishes)).toEqual({ outcome: 'accepted' })
		expect(house.letters).toMatchObject([{ to: 'Ada@Example.org' }])
		const token = tokenIn(house.letters[0])
		const waiting = { address: 'A…@Example.org', state: 'pending', filters: wishes }
		expect(await findPendingSubscription(env, settings, token, now)).toEqual(waiting)
		const confirmed = { outcome: 'confirmed', subscription: { ...waiting, state: 'confirmed' } }
		expect(await confirmSubscription(env, settings, token, after(47 * HOUR))).toEqual(confirmed)
		expect(await confirmSubscription(env, settings, token, after(47 * HOUR))).toEqual(confirmed)
		expect(await count('subscription_requests')).toBe(0)
	})

	it.each([
		[{}, ['email'], 'is missing'],
		[{ email: 'nobody' }, ['email'], 'must be an email address'],
		[{ email: 'a@b.example\r\nBcc: c@d.example' }, ['email'], 'must be an email address'],
		[{ email: `${'a'.repeat(250)}@b.example` }, ['email'], 'is too long'],
		[{ email: 'a@b.example', topics: ['gossip'] }, ['topics', 0], 'must be one of'],
		[{ email: 'a@b.example', documents: ['unheard-of'] }, ['documents', 0], 'must not name "unheard-of"'],
		['text', [], 'must be an object'],
	])('with %j is refused with the reason, and nothing is stored', async (input, path, what) => {
		const house = openHouse()
		const outcome = await requestSubscription(house.env, settings, input, { ip, now })
		expect(outcome).toMatchObject({
			outcome: 'invalid',
			faults: [{ path, what: expect.stringContaining(what) }],
		})
		expect([await count('subscription_requests'), await count('limits'), house.sent.length]).toEqual([
			0, 0, 0,
		])
	})

	it('answers alike and does the same work for an address unknown, pending, subscribed or suppressed', async () => {
		const house = openHouse()
		await subscriber('known@example.org')
		await ask(house, 'pending@example.org')
		const keys = await deriveKeys(settings.SECRET_KEY)
		await suppress(env.DB, await addressKey(keys, 'never@example.org'), 'asked', now.toISOString()).run()
		for (const name of ['unknown', 'known', 'pending', 'never']) {
			const before = await count('subscription_requests')
			const input = { email: `${name}@example.org` }
			expect(await requestSubscription(house.env, settings, input, { ip: null, now })).toEqual({
				outcome: 'accepted',
			})
			expect([await count('subscription_requests'), house.sent.length]).toEqual([(before ?? 0) + 1, 1])
			house.sent.length = 0
		}
	})

	it('twice at once is one letter, and a form filled in by a program none', async () => {
		const house = openHouse()
		await Promise.all([1, 2].map(() => ask(house, 'ada@example.org')))
		await ask(house, 'ADA@example.org')
		expect(await ask(house, 'bot@example.org', now, { website: 'https://spam.example' })).toEqual({
			outcome: 'accepted',
		})
		expect(house.letters).toHaveLength(1)
	})

	it('writes to an address once a day and three times ever, until it confirms', async () => {
		const house = openHouse()
		for (let day = 0; day < 6; day++) {
			await ask(house, 'ada@example.org', after(day * DAY))
			await ask(house, 'ada@example.org', after(day * DAY + HOUR))
		}
		expect(house.letters).toHaveLength(3)
		const last = house.letters[2]
		expect(await confirmSubscription(env, settings, tokenIn(last), after(2 * DAY))).toMatchObject({
			outcome: 'confirmed',
		})
		expect(await unsubscribe(env, settings, await linkOf(1), now)).toEqual({ outcome: 'unsubscribed' })
		await ask(house, 'ada@example.org', after(7 * DAY))
		expect(house.letters).toHaveLength(4)
	})

	it('takes five requests an hour from one network address', async () => {
		const house = openHouse()
		const from = (name: number, at: Date) =>
			requestSubscription(house.env, settings, { email: `r${name}@example.org` }, { ip, now: at })
		for (let name = 1; name <= 5; name++) expect(await from(name, now)).toEqual({ outcome: 'accepted' })
		expect(await from(6, after(30 * MINUTE))).toEqual({ outcome: 'limited', retryAfterSeconds: 1800 })
		expect(await from(7, after(HOUR))).toEqual({ outcome: 'accepted' })
		expect(JSON.stringify((await env.DB.prepare('SELECT key FROM limits').all()).results)).not.toContain(ip)
	})

	it('again when subscribed brings a letter that says so, with the way out, and changes nothing', async () => {
		const house = openHouse()
		const id = await subscriber('ada@example.org')
		await ask(house, 'ada@example.org', now, { minSeverity: 'cosmetic' })
		expect(house.letters).toMatchObject([{ subject: 'You are subscribed to Clausewatch already' }])
		const token = /\/unsubscribe\/(\S+)/.exec(house.letters[0]?.text ?? '')?.[1] ?? ''
		expect(token).toBe(await linkOf(id))
		expect(await findSubscription(env, settings, token)).toMatchObject({
			filters: { minSeverity: 'material' },
		})
	})

	it('brings no letter to who asked for none ever', async () => {
		const house = openHouse()
		const id = await subscriber('ada@example.org')
		await unsubscribe(env, settings, await linkOf(id), now, { never: true })
		await ask(house, 'ada@example.org')
		expect(house.letters).toEqual([])
		expect(await count('subscribers')).toBe(0)
	})

	it('survives a mail service that is down, and a queue that forgot', async () => {
		let down = true
		const house = openHouse(() => {
			if (down) throw mailError('E_INTERNAL_SERVER_ERROR')
		})
		await ask(house, 'ada@example.org')
		down = false
		await house.sweep(after(5 * MINUTE))
		expect(house.letters).toHaveLength(1)
		await requestSubscription(house.env, settings, { email: 'b@example.org' }, { ip, now })
		house.sent.length = 0
		await house.sweep(after(5 * MINUTE))
		expect(house.letters).toHaveLength(2)
	})
})

describe('a confirmation link', () => {
	it('ends after 48 hours, and the address is forgotten after 7 days', async () => {
		const house = openHouse()
		await ask(house, 'ada@example.org')
		const token = tokenIn(house.letters[0])
		expect(await confirmSubscription(env, settings, token, after(49 * HOUR))).toEqual({ outcome: 'invalid' })
		expect(await findPendingSubscription(env, settings, token, after(49 * HOUR))).toBeNull()
		await house.sweep(after(6 * DAY))
		expect(await count('subscribers')).toBe(1)
		await house.sweep(after(8 * DAY))
		expect(await count('subscribers')).toBe(0)
	})

	it('is nowhere stored, nor is the address in clear', async () => {
		const house = openHouse()
		await ask(house, 'ada@example.org')
		const row = JSON.stringify(await env.DB.prepare('SELECT * FROM subscribers').first())
		expect(row).not.toContain(tokenIn(house.letters[0]))
		expect(row).not.toContain('example.org')
	})

	it('of our making only', async () => {
		expect(await confirmSubscription(env, settings, 'made-up', now)).toEqual({ outcome: 'invalid' })
	})
})

describe('an unsubscribe link', () => {
	it('works once and again, and tells that it did', async () => {
		const link = await linkOf(await subscriber('ada@example.org'))
		expect(await findSubscription(env, settings, link)).toMatchObject({ address: 'a…@example.org' })
		for (const _ of [1, 2]) {
			expect(await unsubscribe(env, settings, link, now)).toEqual({ outcome: 'unsubscribed' })
			expect(await findSubscription(env, settings, link)).toBe('ended')
		}
	})

	it('never means a later subscriber', async () => {
		const link = await linkOf(await subscriber('ada@example.org'))
		await unsubscribe(env, settings, link, now)
		await subscriber('bob@example.org')
		await unsubscribe(env, settings, link, now)
		expect(await count('subscribers')).toBe(1)
	})

	it.each(['', '1', '1.1', '1.1.x', `1.1.${'A'.repeat(43)}`, `2.1.${'A'.repeat(43)}`])(
		'made up as "%s" is refused',
		async (token) => {
			await subscriber('ada@example.org')
			expect(await unsubscribe(env, settings, token, now)).toEqual({ outcome: 'invalid' })
			expect(await findSubscription(env, settings, token)).toBeNull()
			expect(await count('subscribers')).toBe(1)
		},
	)
})
