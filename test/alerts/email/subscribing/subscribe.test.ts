import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { confirmByCode, confirmByLink, findAsked } from '../../../../src/alerts/email/subscribing/confirm.ts'
import { requestSubscription } from '../../../../src/alerts/email/subscribing/subscribe.ts'
import { findSubscription } from '../../../../src/alerts/email/subscribing/subscription.ts'
import { undoLeaving } from '../../../../src/alerts/email/subscribing/undo.ts'
import { unsubscribe } from '../../../../src/alerts/email/subscribing/unsubscribe.ts'
import { addressKey, deriveKeys } from '../../../../src/store/keys.ts'
import { suppress } from '../../../../src/store/alerts/suppressions.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	after,
	linkOf,
	mailError,
	notices,
	now,
	openHouse,
	settings,
	subscriber,
} from '../../house.ts'

const ip = '203.0.113.7'
type House = ReturnType<typeof openHouse>

const ask = async (house: House, email: string, at = now, more: object = {}) => {
	const outcome = await requestSubscription(house.env, settings, { email, ...more }, { ip: null, now: at })
	await house.work(at)
	return outcome
}
/** Asks, and gives the id the code is for. */
const requestOf = async (house: House, email: string, at = now, more: object = {}): Promise<string> => {
	const outcome = await ask(house, email, at, more)
	return outcome.outcome === 'accepted' ? outcome.request : ''
}
const tokenIn = (letter: { text?: string } | undefined): string =>
	/\/subscriptions\/confirm\/([\w.-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
const codeIn = (letter: { subject?: string } | undefined): string =>
	/^\d{6}/.exec(letter?.subject ?? '')?.[0] ?? ''
const byLink = (token: string, at = now) => confirmByLink(env, settings, token, at)
const byCode = (request: string, code: string, at = now) => confirmByCode(env, settings, request, code, at)
const leave = (link: string, never = false, at = now) => unsubscribe(env, settings, link, at, { never })
const count = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')
const invalid = { outcome: 'invalid' }

describe('to subscribe', () => {
	it('takes the code in the letter, typed on the page that asked', async () => {
		const house = openHouse()
		const request = await requestOf(house, 'ada@example.org')
		const code = codeIn(house.letters[0])
		expect(house.letters[0]?.text).toContain(code)
		expect(await count('subscribers')).toBe(0)
		expect(await byCode(request, `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
			outcome: 'confirmed',
		})
		expect(await count('subscribers')).toBe(1)
	})

	it('or its link; the wishes stand with it', async () => {
		const house = openHouse()
		const wishes = {
			documents: ['faq'],
			topics: ['ai-training'],
			minSeverity: 'minor',
			types: ['statement.changed'],
			frequency: 'weekly',
			hour: 7,
			zone: 'Europe/Paris',
		}
		expect(await ask(house, ' Ada@Example.org ', now, wishes)).toMatchObject({ outcome: 'accepted' })
		expect(house.letters).toMatchObject([{ to: 'Ada@example.org' }])
		const token = tokenIn(house.letters[0])
		const asked = { address: 'A…@example.org', wishes }
		expect(await findAsked(env, settings, token, now)).toEqual(asked)
		for (const _ of [1, 2])
			expect(await byLink(token, after(47 * HOUR))).toMatchObject({ outcome: 'confirmed', asked })
		expect(await count('subscribers')).toBe(1)
	})

	it('works for a domain in any alphabet, and the letter goes to its ASCII form', async () => {
		const house = openHouse()
		await ask(house, 'zoe@bücher.example')
		expect(house.letters).toMatchObject([{ to: 'zoe@xn--bcher-kva.example' }])
	})

	it.each([
		[{}, ['email'], 'is missing'],
		[{ email: 'nobody' }, ['email'], 'must be an email address'],
		[{ email: 'a@b.example\r\nBcc: c@d.example' }, ['email'], 'must be an email address'],
		[{ email: `${'a'.repeat(250)}@b.example` }, ['email'], 'must be an email address'],
		[{ email: 'a@b.example', frequency: 'hourly' }, ['frequency'], 'must be one of'],
		[{ email: 'a@b.example', zone: 'Atlantis' }, ['zone'], 'must be a time zone'],
		[{ email: 'a@b.example', hour: 24 }, ['hour'], 'must be at most 23'],
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

	it('answers alike and does the same work for an address unknown, asked for, subscribed or suppressed', async () => {
		const house = openHouse()
		await subscriber('known@example.org')
		await ask(house, 'pending@example.org')
		const keys = await deriveKeys(settings.SECRET_KEY)
		await suppress(env.DB, await addressKey(keys, 'never@example.org'), 'asked', now.toISOString()).run()
		for (const name of ['unknown', 'known', 'pending', 'never']) {
			const before = await count('subscription_requests')
			const email = `${name}@example.org`
			const caller = { ip: null, now }
			const outcome = await requestSubscription(house.env, settings, { email }, caller)
			expect(outcome).toEqual({ outcome: 'accepted', request: expect.stringMatching(/^[\da-f-]{36}$/) })
			expect([await count('subscription_requests'), house.sent.length]).toEqual([(before ?? 0) + 1, 1])
			await house.work()
			const request = outcome.outcome === 'accepted' ? outcome.request : ''
			for (let tries = 1; tries <= 7; tries++) expect(await byCode(request, 'nonsense')).toEqual(invalid)
			const row = env.DB.prepare('SELECT tries FROM subscription_requests WHERE id = ?').bind(request)
			expect(await row.first('tries')).toBe(5)
		}
	})

	it('twice at once is one letter, and a form filled in by a program none', async () => {
		const house = openHouse()
		await Promise.all([1, 2].map(() => ask(house, 'ada@example.org')))
		await ask(house, 'ADA@example.org')
		const website = 'https://spam.example'
		expect(await ask(house, 'bot@example.org', now, { website })).toMatchObject({ outcome: 'accepted' })
		expect(house.letters).toHaveLength(1)
	})

	it('writes to an address once a day and three times ever, tags and dots or not, until it confirms', async () => {
		const house = openHouse()
		for (let day = 0; day < 6; day++) {
			await ask(house, 'ada.b@example.org', after(day * DAY))
			await ask(house, 'adab+list@example.org', after(day * DAY + HOUR))
		}
		expect(house.letters).toHaveLength(3)
		expect(await byLink(tokenIn(house.letters[2]), after(2 * DAY))).toMatchObject({ outcome: 'confirmed' })
	})

	it('again works at once after leaving', async () => {
		const house = openHouse()
		await ask(house, 'ada@example.org')
		await byLink(tokenIn(house.letters[0]))
		await leave(await linkOf(1), false, after(MINUTE))
		await ask(house, 'ada@example.org', after(2 * MINUTE))
		expect(await byLink(tokenIn(house.letters.at(-1)), after(2 * MINUTE))).toMatchObject({
			outcome: 'confirmed',
		})
	})

	it.each([
		['an IPv4 address', ['203.0.113.7', '::ffff:203.0.113.7'], '203.0.113.8'],
		[
			'an IPv6 /64',
			['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:DB8:1:2:3::'],
			'2001:db8:1:3::1',
		],
	])('takes five requests an hour and twenty a day from %s', async (_, ips, other) => {
		const house = openHouse()
		const from = (name: number, at: Date, ip = ips[name % ips.length]!) =>
			requestSubscription(house.env, settings, { email: `r${name}@example.org` }, { ip, now: at })
		for (let name = 1; name <= 5; name++) expect(await from(name, now)).toMatchObject({ outcome: 'accepted' })
		expect(await from(6, after(30 * MINUTE))).toEqual({ outcome: 'limited', retryAfterSeconds: 1800 })
		expect(await from(6, after(30 * MINUTE), other)).toMatchObject({ outcome: 'accepted' })
		for (let name = 7; name <= 21; name++) {
			expect(await from(name, after(Math.ceil((name - 6) / 5) * HOUR))).toMatchObject({ outcome: 'accepted' })
		}
		expect(await from(22, after(5 * HOUR))).toMatchObject({ outcome: 'limited' })
		const keys = JSON.stringify((await env.DB.prepare('SELECT key FROM limits').all()).results)
		for (const ip of ips) expect(keys).not.toContain(ip)
	})

	it('over the cap of a day waits for tomorrow, and the operator is told', async () => {
		const house = openHouse()
		await env.DB.prepare(`INSERT INTO limits (key, count, until) VALUES ('letters', 1000, ?)`)
			.bind(after(3 * HOUR).toISOString())
			.run()
		await ask(house, 'ada@example.org')
		expect(house.letters.filter(({ to }) => to === 'ada@example.org')).toEqual([])
		expect(await notices()).toEqual(['Requests to subscribe wait until tomorrow'])
		await house.sweep(after(2 * HOUR))
		await house.sweep(after(4 * HOUR))
		const letter = house.letters.find(({ to }) => to === 'ada@example.org')
		expect(await byLink(tokenIn(letter), after(5 * HOUR))).toMatchObject({ outcome: 'confirmed' })
	})

	it('again when subscribed alters nothing and brings the way to the settings, once a day', async () => {
		const house = openHouse()
		const id = await subscriber('ada@example.org')
		await ask(house, 'ada@example.org', now, { minSeverity: 'cosmetic' })
		await ask(house, 'ada@example.org', after(HOUR))
		expect(house.letters).toMatchObject([{ subject: 'You are subscribed to Clausewatch already' }])
		const [, token = ''] = /\/unsubscribe\/(\S+)/.exec(house.letters[0]?.text ?? '') ?? []
		expect(token).toBe(await linkOf(id))
		expect(await findSubscription(env, settings, token)).toMatchObject({
			wishes: { minSeverity: 'material' },
		})
		expect(house.letters[0]?.text).toMatch(/\/manage\/1\.1\./)
	})

	it('brings no letter to who asked for none ever', async () => {
		const house = openHouse()
		await leave(await linkOf(await subscriber('ada@example.org')), true)
		await ask(house, 'ada@example.org')
		expect(house.letters).toEqual([])
		expect(await count('subscribers')).toBe(0)
	})

	it('survives a mail service that is down, a limit of it for days, and a queue that forgot', async () => {
		let code = 'E_INTERNAL_SERVER_ERROR'
		const house = openHouse(({ to }) => {
			if (code !== '' && to !== settings.OPERATOR_EMAIL) throw mailError(code)
		})
		await ask(house, 'ada@example.org')
		code = 'E_DAILY_LIMIT_EXCEEDED'
		for (let hours = 1; hours < 72; hours += 2) await house.sweep(after(hours * HOUR))
		code = ''
		await house.sweep(after(73 * HOUR))
		expect(house.letters).toHaveLength(1)
		expect(await byLink(tokenIn(house.letters[0]), after(100 * HOUR))).toMatchObject({ outcome: 'confirmed' })
		await requestSubscription(house.env, settings, { email: 'b@example.org' }, { ip, now })
		house.sent.length = 0
		await house.sweep(after(5 * MINUTE))
		expect(house.letters).toHaveLength(2)
	})

	it('by a letter that was sent twice works with either', async () => {
		const house = openHouse()
		await ask(house, 'ada@example.org')
		await env.DB.prepare('UPDATE subscription_requests SET sent_at = NULL').run()
		await house.sweep(after(HOUR))
		expect(house.letters).toHaveLength(2)
		expect(tokenIn(house.letters[0])).toBe(tokenIn(house.letters[1]))
		expect(codeIn(house.letters[0])).toBe(codeIn(house.letters[1]))
	})
})

describe('a code', () => {
	it('takes five tries and no more', async () => {
		const house = openHouse()
		const request = await requestOf(house, 'ada@example.org')
		const code = codeIn(house.letters[0])
		const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
		for (let tries = 1; tries <= 5; tries++) expect(await byCode(request, wrong)).toEqual(invalid)
		expect(await byCode(request, code)).toEqual(invalid)
		expect(await count('subscribers')).toBe(0)
	})

	it('is worth nothing for another request, after 48 hours, or once it was used and its owner left', async () => {
		const house = openHouse()
		const ada = await requestOf(house, 'ada@example.org')
		const bob = await requestOf(house, 'bob@example.org')
		const [first, second] = house.letters.map(codeIn)
		expect(await byCode(bob, first!)).toEqual(invalid)
		expect(await byCode(bob, second!, after(49 * HOUR))).toEqual(invalid)
		expect(await byCode(ada, first!)).toMatchObject({ outcome: 'confirmed' })
		await leave(await linkOf(1))
		expect(await byCode(ada, first!)).toEqual(invalid)
		expect(await byLink(tokenIn(house.letters[0]))).toEqual(invalid)
	})

	it('of a second request for an address is over once the first confirmed', async () => {
		const house = openHouse()
		await ask(house, 'ada@example.org')
		const later = await requestOf(house, 'ada@example.org', after(25 * HOUR), { minSeverity: 'cosmetic' })
		const [first, second] = house.letters
		await byLink(tokenIn(first), after(26 * HOUR))
		expect(await byCode(later, codeIn(second), after(26 * HOUR))).toEqual(invalid)
	})
})

describe('a link to confirm', () => {
	it('ends after 48 hours, and the address is forgotten', async () => {
		const house = openHouse()
		await ask(house, 'ada@example.org')
		const token = tokenIn(house.letters[0])
		expect(await byLink(token, after(49 * HOUR))).toEqual(invalid)
		expect(await findAsked(env, settings, token, after(49 * HOUR))).toBeNull()
		await house.sweep(after(47 * HOUR))
		expect(await count('subscription_requests')).toBe(1)
		await house.sweep(after(49 * HOUR))
		expect(await count('subscription_requests')).toBe(0)
	})

	it('is nowhere stored, nor is its code or the address in clear', async () => {
		const house = openHouse()
		await ask(house, 'ada@example.org')
		const row = JSON.stringify(await env.DB.prepare('SELECT * FROM subscription_requests').first())
		const signature = tokenIn(house.letters[0]).split('.')[1] ?? 'none'
		for (const secret of [signature, codeIn(house.letters[0]), 'example.org'])
			expect(row).not.toContain(secret)
	})

	it('of our making only', async () => {
		expect(await byLink('made-up')).toEqual(invalid)
		expect(await byLink(`${crypto.randomUUID()}.${'A'.repeat(43)}`)).toEqual(invalid)
	})
})

describe('leaving', () => {
	const undoOf = async (link: string, at = now): Promise<string> => {
		const left = await leave(link, false, at)
		return (left.outcome === 'unsubscribed' && left.undo) || ''
	}
	const undo = (token: string, at = now) => undoLeaving(env, settings, token, at)

	it('is undone within the hour, once, by the page or the goodbye letter', async () => {
		const house = openHouse()
		await subscriber('ada@example.org', { frequency: 'daily', topics: ['retention'] })
		const page = await undoOf(await linkOf(1))
		await house.sweep(now)
		const [, letter = ''] = /\/subscriptions\/undo\/(\S+)/.exec(house.letters[0]?.text ?? '') ?? []
		expect(await count('subscription_requests')).toBe(0)
		expect(await undo(letter, after(59 * MINUTE))).toBe(true)
		expect(await undo(page, after(59 * MINUTE))).toBe(true)
		expect(await count('subscribers')).toBe(1)
		const again = await linkOf(2)
		expect(await findSubscription(env, settings, again)).toMatchObject({
			address: 'a…@example.org',
			wishes: { frequency: 'daily', topics: ['retention'] },
		})
		await leave(again)
		expect(await undo(page, after(59 * MINUTE))).toBe(false)
		expect(await count('subscribers')).toBe(0)
	})

	it('is undone no more after an hour, when no email was wanted ever, or by what we did not seal', async () => {
		const house = openHouse()
		await subscriber('ada@example.org')
		const token = await undoOf(await linkOf(1))
		expect(await undo(token, after(61 * MINUTE))).toBe(false)
		expect(await undo(`${token.slice(0, -2)}AA`)).toBe(false)
		await undo(token)
		await leave(await linkOf(2), true)
		const keys = await deriveKeys(settings.SECRET_KEY)
		expect(await undo(await undoOf(await linkOf(2)))).toBe(false)
		expect(await env.DB.prepare('SELECT address_key FROM suppressions').first('address_key')).toBe(
			await addressKey(keys, 'ada@example.org'),
		)
		await house.sweep(after(MINUTE))
		expect(house.letters).toEqual([])
	})

	it('that could not be told within the hour is not told', async () => {
		const house = openHouse()
		await leave(await linkOf(await subscriber('ada@example.org')))
		await house.sweep(after(2 * HOUR))
		expect(house.letters).toEqual([])
	})
})

describe('an unsubscribe link', () => {
	it('works once and again, and tells that it did', async () => {
		const link = await linkOf(await subscriber('ada@example.org'))
		expect(await findSubscription(env, settings, link)).toMatchObject({ address: 'a…@example.org' })
		for (const _ of [1, 2]) {
			expect(await leave(link)).toMatchObject({ outcome: 'unsubscribed' })
			expect(await findSubscription(env, settings, link)).toBe('ended')
		}
	})

	it('never means a later subscriber', async () => {
		const link = await linkOf(await subscriber('ada@example.org'))
		await leave(link)
		await subscriber('bob@example.org')
		await leave(link)
		expect(await count('subscribers')).toBe(1)
	})

	it.each(['', '1', '1.1', '1.1.x', `1.1.${'A'.repeat(43)}`, `2.1.${'A'.repeat(43)}`])(
		'made up as "%s" is refused',
		async (token) => {
			await subscriber('ada@example.org')
			expect(await leave(token)).toEqual(invalid)
			expect(await findSubscription(env, settings, token)).toBeNull()
			expect(await count('subscribers')).toBe(1)
		},
	)
})
