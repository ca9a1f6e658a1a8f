import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { addressProblem, plainAddress } from '../../../src/alerts/webhook/address.ts'
import { createEndpoint } from '../../../src/alerts/webhook/endpoints.ts'
import { deriveKeys, unseal } from '../../../src/store/keys.ts'
import { now, openHouse, settings } from '../house.ts'
import { good, hostile } from './addresses.ts'

const strict = { ...settings, ALLOW_LOOPBACK: false }
const rules = { own: 'https://watch.example', allowLoopback: false, kind: 'webhook' } as const
const trial = { own: 'http://localhost:8787', allowLoopback: true, kind: 'webhook' } as const

describe('the address of a webhook', () => {
	it('is refused with the reason before anything is kept or sent, 120 ways', async () => {
		expect(new Set(hostile.map(([address]) => address)).size).toBeGreaterThanOrEqual(120)
		const house = openHouse()
		for (const [url, reason] of hostile) {
			const result = await createEndpoint(house.env, strict, { url }, now)
			expect(result, url).toEqual({
				outcome: 'invalid',
				faults: [{ path: ['url'], what: expect.stringContaining(reason) }],
			})
			expect(addressProblem(url, rules), url).toContain(reason)
		}
		expect(house.sent).toEqual([])
		expect(await env.DB.prepare('SELECT count(*) AS n FROM endpoints').first('n')).toBe(0)
	})

	it('is taken in its ASCII form, 30 good ones', async () => {
		expect(good.length).toBeGreaterThanOrEqual(30)
		const { endpoints } = await deriveKeys(settings.SECRET_KEY)
		const house = openHouse()
		for (const [url, kept] of good) {
			await env.DB.prepare('DELETE FROM endpoints').run()
			expect(await createEndpoint(house.env, strict, { url }, now), url).toMatchObject({ outcome: 'created' })
			const row = await env.DB.prepare('SELECT id, url FROM endpoints').first<{ id: string; url: string }>()
			expect(await unseal(endpoints, row!.url, `${row!.id}/url`), url).toBe(kept)
			expect(plainAddress(kept)).toBe(kept)
		}
	})

	it('may be at most 2048 characters long', () =>
		expect(addressProblem(`https://hooks.example.com/${'a'.repeat(2048)}`, rules)).toContain(
			'2048 characters',
		))

	it('may not be a preview of this very Worker, whatever it is called', () => {
		const own = { ...rules, own: 'https://watcher.acme.workers.dev' }
		expect(addressProblem('https://1a2b-watcher.acme.workers.dev/', own)).toContain('this site itself')
	})

	it('may not be this machine where the site is a local one, and that is the reason given', () =>
		expect(addressProblem('https://localhost/', { ...trial, allowLoopback: false })).toContain(
			'public internet',
		))

	it.each(['http://127.0.0.1:9000/in', 'http://localhost:9000/', 'https://[::1]:9000/'])(
		'may be %s in a local trial',
		(url) => expect(addressProblem(url, trial)).toBeNull(),
	)

	it.each(['http://hooks.example.com/', 'http://192.168.1.1/', 'http://localhost:8787/', 'ftp://localhost/'])(
		'may not be %s even in a local trial',
		(url) => expect(addressProblem(url, trial)).not.toBeNull(),
	)
})
