// People's addresses are the most dangerous thing we hold: where they are not, and whom email may reach.
import { env } from 'cloudflare:workers'
import { assert, asyncProperty, array, constantFrom, record as recordOf } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { refusedBy } from '../../../src/alerts/email/events/cloudflare-events.ts'
import { noteRefused } from '../../../src/alerts/email/events/refused.ts'
import {
	changeWishes,
	findManager,
	pauseSubscription,
} from '../../../src/alerts/email/subscribing/subscription.ts'
import { createApp } from '../../../src/app.tsx'
import { addressKey, deriveKeys, signLink } from '../../../src/store/keys.ts'
import {
	linkOf,
	mailError,
	now,
	openHouse,
	settings,
	subscriber,
	record,
	after,
	HOUR,
	DAY,
	MINUTE,
	changeOf,
} from '../house.ts'

const app = createApp()
const { PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN } = settings
type House = ReturnType<typeof openHouse>

/** The pages over a house, as a browser of some network sees them. */
const siteOf = (house: House) => {
	const bindings = { ...house.env, PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN }
	const ask = async (url: string, init: RequestInit = {}) =>
		app.request(url.replace(PUBLIC_URL, ''), init, bindings)
	const post = (url: string, fields: Record<string, string>, ip = '192.0.2.1') =>
		ask(url, { method: 'POST', body: new URLSearchParams(fields), headers: { 'cf-connecting-ip': ip } })
	return { ask, post }
}
const linksIn = (text = ''): string[] => text.match(/https:\/\/watch\.example\/\S+/g) ?? []
const linkIn = (text: string | undefined, part: string) =>
	linksIn(text).find((url) => url.includes(part)) ?? ''
/** Just after what the pages did, whose clock is the real one. */
const soon = () => new Date(Date.now() + 1000)
const rowsOf = (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

/** A house that writes down each statement it prepares, and each batch. */
function countedHouse() {
	const house = openHouse()
	const seen: string[] = []
	const DB = new Proxy(house.env.DB, {
		get(db, name) {
			const method: unknown = Reflect.get(db, name)
			if (typeof method !== 'function') return method
			return (...given: unknown[]) => {
				seen.push(name === 'prepare' ? String(given[0]) : String(name))
				return Reflect.apply(method, db, given) as unknown
			}
		},
	})
	return { house: { ...house, env: { ...house.env, DB } }, seen }
}

/** Everything the database holds, as one text. */
async function dump(): Promise<string> {
	const { results } = await env.DB.prepare(
		`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'`,
	).all<{ name: string }>()
	const tables = await Promise.all(
		results.map(async ({ name }) => (await env.DB.prepare(`SELECT * FROM ${name}`).all()).results),
	)
	return JSON.stringify(tables)
}

/** An address as it might lie about. */
function spellings(address: string): string[] {
	const hex = [...new TextEncoder().encode(address)].map((byte) => byte.toString(16).padStart(2, '0'))
	return [
		address,
		encodeURIComponent(address),
		hex.map((pair) => `%${pair}`).join(''),
		hex.join(''),
		// Base64 of it at each of the three places where it may begin, without the ends that its neighbours share.
		...[0, 1, 2].map((shift) => btoa(' '.repeat(shift) + address).slice(shift === 0 ? 0 : 4, -4)),
	].map((text) => text.toLowerCase())
}

describe('of somebody who left', () => {
	const logged: unknown[][] = []
	const methods = ['log', 'info', 'warn', 'error', 'debug'] as const
	beforeEach(() => {
		logged.length = 0
		for (const method of methods)
			vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void logged.push(args))
	})
	afterEach(() => void vi.restoreAllMocks())

	const inLog = () =>
		logged
			.flat()
			.map((part) => (part instanceof Error ? `${part.stack} ${String(part.cause)}` : JSON.stringify(part)))
			.join('\n')
			.toLowerCase()

	it.each([
		['by one click', false],
		['for ever', true],
	])('%s nothing of the address is left, in no table and no log', async (_, never) => {
		const address = 'Zoe.Ann+news@Mail.Example'
		let failures = 2
		const house = openHouse(({ to }) => {
			if (to.toLowerCase() !== address.toLowerCase() || failures-- <= 0) return
			throw Object.assign(mailError('E_DELIVERY_FAILED'), { message: `421 <${to}> try later` })
		})
		const { ask, post } = siteOf(house)
		await post('/subscribe', { email: address, frequency: 'at-once' })
		await house.work(soon())
		for (let hours = 1; hours <= 3; hours++) await house.sweep(after(hours * HOUR))
		await post(linkIn(house.letters[0]?.text, '/confirm/'), {})
		failures = 1
		await house.tell()
		await house.sweep(after(DAY))
		const letter = house.letters.find(({ text }) => text?.includes('/unsubscribe/'))
		await ask(linkIn(letter?.text, '/manage/'))
		await ask(linkIn(letter?.text, '/unsubscribe/'))
		const click: Record<string, string> = never ? { never: 'true' } : { 'List-Unsubscribe': 'One-Click' }
		expect((await post(linkIn(letter?.text, '/unsubscribe/'), click)).status).toBe(200)
		await house.sweep(new Date(Date.now() + MINUTE))
		expect(house.letters.at(-1)?.subject.includes('unsubscribed')).toBe(!never)
		expect([await rowsOf('subscribers'), await rowsOf('subscription_requests')]).toEqual([0, 0])
		const kept = (await dump()).toLowerCase()
		expect(kept).toContain('change.confirmed')
		for (const spelled of [address, 'mail.example', 'zoe.ann'].flatMap(spellings)) {
			expect(kept).not.toContain(spelled)
			expect(inLog()).not.toContain(spelled)
		}
	})
})

describe('a scanner that opens every link of every letter', () => {
	it('does nothing by it, however it asks and whatever scripts it runs', async () => {
		const house = openHouse()
		const { ask, post } = siteOf(house)
		await post('/subscribe', { email: 'ann@example.org' })
		await house.work(soon())
		await subscriber('bob@example.org')
		await house.tell()
		await post('/subscribe', { email: 'bob@example.org' })
		await house.work(soon())
		await post(`/unsubscribe/${await linkOf(await subscriber('eve@example.org'))}`, {})
		await house.work(soon())
		const links = new Set(
			house.letters.flatMap(({ text, html }) => linksIn(`${text} ${html?.replaceAll('"', ' ')}`)),
		)
		const kinds = ['/confirm/', '/unsubscribe/', '/manage/', '/undo/']
		for (const kind of kinds) expect([...links].some((url) => url.includes(kind))).toBe(true)
		const before = await dump()
		const waiting = house.sent.length
		for (const url of links) {
			for (const method of ['GET', 'HEAD']) {
				const answer = await ask(url, { method })
				if (kinds.some((kind) => url.includes(kind))) expect(answer.status).toBe(200)
				// There is no script to run, and the page may run none.
				expect(await answer.text()).not.toMatch(/<script|onload=|http-equiv/i)
				expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
			}
		}
		expect(await dump()).toBe(before)
		expect(house.sent).toHaveLength(waiting)
	})
})

describe('forms', () => {
	it.each([
		['/subscribe', { email: 'ann@example.org' }],
		['/subscriptions/code', { request: 'a', code: '1' }],
		['/manage/TOKEN', { act: 'delete' }],
		['/manage/TOKEN/endpoints', { url: 'https://hooks.example.com/a' }],
	])('of %s are refused from other sites', async (path, fields) => {
		const house = openHouse()
		const { ask } = siteOf(house)
		const id = await subscriber('bob@example.org')
		const token = (await linkOf(id)) && (await manageOf(id))
		const send = (headers: Record<string, string>) =>
			ask(path.replace('TOKEN', token), {
				method: 'POST',
				body: new URLSearchParams(fields as never),
				headers,
			})
		for (const headers of [
			{ 'sec-fetch-site': 'cross-site' },
			{ 'sec-fetch-site': 'same-site' },
			{ origin: 'https://evil.example' },
		])
			expect((await send(headers)).status).toBe(403)
		expect([
			await rowsOf('subscription_requests'),
			await rowsOf('subscribers'),
			await rowsOf('endpoints'),
		]).toEqual([0, 1, 0])
		expect((await send({ 'sec-fetch-site': 'same-origin', origin: 'null' })).status).not.toBe(403)
	})

	it('but not that of the one click, which mail programs send', async () => {
		const { ask } = siteOf(openHouse())
		const path = `/unsubscribe/${await linkOf(await subscriber('bob@example.org'))}`
		const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' }
		const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
		expect((await ask(path, { method: 'POST', body, headers })).status).toBe(200)
		expect(await rowsOf('subscribers')).toBe(0)
	})
})

const manageOf = async (id: number): Promise<string> => signLink(await deriveKeys(SECRET_KEY), id, 'manage')

describe('a request to subscribe', () => {
	it('does the same work in the database for every address, known or not', async () => {
		await subscriber('known@example.org')
		const left = await subscriber('never@example.org')
		const { house, seen } = countedHouse()
		const { ask, post } = siteOf(house)
		await ask(`/unsubscribe/${await linkOf(left)}`, {
			method: 'POST',
			body: new URLSearchParams({ never: 'true' }),
		})
		expect(await rowsOf('suppressions')).toBe(1)
		const addresses = ['unknown', 'known', 'never', 'unknown', 'other'].map((name) => `${name}@example.org`)
		const requests = []
		for (const [index, email] of addresses.entries()) {
			seen.length = 0
			const answer = await post('/subscribe', { email }, `192.0.2.${index + 10}`)
			const text = (await answer.text()).replace(/value="[\da-f-]{36}"/, '')
			requests.push({ status: answer.status, text, statements: [...seen] })
			await house.work(soon())
		}
		expect(house.letters.length).toBeGreaterThan(1)
		expect(requests[0]).toMatchObject({ status: 200 })
		// Two windows of the network, and the request itself.
		expect(requests[0]?.statements).toHaveLength(3)
		for (const request of requests) expect(request).toEqual(requests[0])
	})
})

describe('10,000 requests from 50 addresses, 20 IPv4 networks and one /64', () => {
	it('send few letters; an honest reader still gets theirs, and alerts still go out', async () => {
		const house = openHouse()
		const { post } = siteOf(house)
		await subscriber('known@example.org')
		const REQUESTS = 10_000
		const statuses = new Map<number, number>()
		for (let at = 0; at < REQUESTS; at += 50) {
			const answers = await Promise.all(
				Array.from({ length: 50 }, async (_, index) => {
					const number = at + index
					const victim = `victim${number % 50}${number % 3 === 0 ? '+tag' + number : ''}@example.org`
					const network = number % 21
					const ip = network < 20 ? `203.0.113.${network}` : `2001:db8::${(number % 60_000).toString(16)}`
					return (await post('/subscribe', { email: victim }, ip)).status
				}),
			)
			for (const status of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
		}
		await house.work(soon())
		// 21 networks, five requests an hour each; one letter an address.
		expect(statuses.get(200)).toBe(105)
		expect(statuses.get(429)).toBe(REQUESTS - 105)
		expect(house.letters.length).toBeLessThanOrEqual(50)
		house.letters.length = 0
		await post('/subscribe', { email: 'honest@example.com' }, '198.51.100.4')
		await house.work(soon())
		expect(house.letters.map(({ to }) => to)).toEqual(['honest@example.com'])
		await house.tell()
		expect(house.letters.map(({ to }) => to)).toContain('known@example.org')
	}, 120_000)
})

describe('whatever people and mailboxes do, in any order and doubled', () => {
	const people = ['ann@example.org', 'bob@example.org'] as const
	const acts = [
		'ask',
		'confirm',
		'old-link',
		'change',
		'digest',
		'pause',
		'leave',
		'never',
		'undo',
		'bounce',
		'tell',
		'sweep',
	] as const

	it('email reaches only who confirmed and did not leave, and no page tells who is known', async () => {
		await assert(
			asyncProperty(
				array(recordOf({ act: constantFrom(...acts), who: constantFrom(...people) }), {
					minLength: 6,
					maxLength: 22,
				}),
				async (steps) => {
					for (const table of [
						'verdicts',
						'subscribers',
						'subscription_requests',
						'suppressions',
						'limits',
						'alerts',
						'deliveries',
						'email_ranges',
						'changes',
					])
						await env.DB.prepare(`DELETE FROM ${table}`).run()
					await play(steps)
				},
			),
			{ numRuns: 25 },
		)
	}, 120_000)

	afterEach(() => void vi.useRealTimers())

	async function play(steps: readonly { act: (typeof acts)[number]; who: (typeof people)[number] }[]) {
		const house = openHouse()
		const { post } = siteOf(house)
		/** Who may be written to of changes: what we must agree with. */
		const confirmed = new Set<string>()
		const never = new Set<string>()
		/** Letters and pages each person holds. */
		const held = new Map<string, { confirm: string[]; undo: string[]; ids: number[] }>()
		let time = now
		let seen = 0
		let version = 2
		const of = (who: string) => held.get(who) ?? held.set(who, { confirm: [], undo: [], ids: [] }).get(who)!
		const idOf = async (who: string) => {
			const key = await addressKey(await deriveKeys(SECRET_KEY), who)
			return env.DB.prepare('SELECT id FROM subscribers WHERE address_key = ?').bind(key).first<number>('id')
		}
		const read = () => {
			for (const { to, subject, text } of house.letters.slice(seen)) {
				if (!held.has(to) && !people.includes(to as never)) continue
				const isAlert = text?.includes('You get this because') && !subject.includes('already')
				if (isAlert) expect(confirmed).toContain(to)
				if (never.has(to)) expect.unreachable(`${to} was written to: ${subject}`)
				const confirm = linkIn(text, '/confirm/')
				if (confirm) of(to).confirm.push(confirm)
				const undo = linkIn(text, '/undo/')
				if (undo) of(to).undo.push(undo)
			}
			seen = house.letters.length
		}
		for (const { act, who } of steps) {
			time = new Date(time.getTime() + 25 * HOUR)
			vi.setSystemTime(time)
			const id = await idOf(who)
			switch (act) {
				case 'ask': {
					const other = await post('/subscribe', { email: `nobody${version}@example.org` })
					const answer = await post('/subscribe', { email: who })
					const plain = (text: string) => text.replace(/value="[\da-f-]{36}"/, '')
					expect([answer.status, plain(await answer.text())]).toEqual([
						other.status,
						plain(await other.text()),
					])
					await house.work(time)
					break
				}
				case 'confirm':
				case 'old-link': {
					const link = of(who).confirm.at(act === 'confirm' ? -1 : 0)
					for (const _ of [1, 2]) {
						if (!link) continue
						const { status } = await post(link, {})
						if (status === 200) confirmed.add(who)
					}
					break
				}
				case 'change':
				case 'digest':
				case 'pause': {
					const one = id === null ? null : await findManager(env, settings, await manageOf(id))
					if (!one) break
					if (act === 'pause') await pauseSubscription(env, one, after(90 * DAY).toISOString(), time)
					else
						await changeWishes(
							env,
							settings,
							one,
							{ frequency: act === 'digest' ? 'daily' : 'at-once', minSeverity: 'cosmetic' },
							time,
						)
					break
				}
				case 'leave':
				case 'never':
					if (id === null) break
					for (const _ of [1, 2]) {
						const fields: Record<string, string> = act === 'never' ? { never: 'true' } : {}
						expect((await post(`/unsubscribe/${await linkOf(id)}`, fields)).status).toBe(200)
					}
					confirmed.delete(who)
					await house.work(time)
					if (act === 'never') never.add(who)
					break
				case 'undo': {
					const link = of(who).undo.at(-1)
					vi.setSystemTime(new Date(time.getTime() - 25 * HOUR + 30 * MINUTE))
					if (link && (await post(link, {})).status === 200 && (await idOf(who)) !== null) confirmed.add(who)
					break
				}
				case 'bounce': {
					const event = {
						type: 'cf.email.sending.message.bounced' as const,
						payload: { recipient: who, bounce: { type: 'hard' } },
					}
					for (const _ of [1, 2]) await noteRefused(env, settings, refusedBy(event)!, time)
					confirmed.delete(who)
					never.add(who)
					break
				}
				case 'tell': {
					const change = changeOf(['We do not sell data.'], ['We may sell data.'], version++)
					const alert = await record(change, { createdAt: time.toISOString() })
					house.sent.push({ body: { kind: 'expand', alert } })
					await house.work(time)
					break
				}
				default:
					await house.sweep(time)
			}
			read()
			expect((await idOf(who)) !== null).toBe(confirmed.has(who))
		}
	}
})
