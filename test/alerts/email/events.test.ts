import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, vi } from 'vitest'

import { takeMail } from '../../../src/alerts/email/subscribing/mailed.ts'
import { createApp } from '../../../src/app.tsx'
import { handleMessages } from '../../../src/jobs.ts'
import { link } from '../../../src/routes.ts'
import { linkOf, now, openHouse, settings, subscriber } from '../house.ts'

const ada = 'ada@example.org'
const suppressed = async () => {
	const { results } = await env.DB.prepare('SELECT reason FROM suppressions').all<{ reason: string }>()
	return results.map(({ reason }) => reason)
}
const count = () => env.DB.prepare('SELECT count(*) AS n FROM subscribers').first<number>('n')

describe('an event of Cloudflare’s', () => {
	const event = (name: string, payload: object = {}) => ({
		type: `cf.email.sending.message.${name}`,
		source: { type: 'email.sending', zoneId: 'z', domain: 'watch.example' },
		payload: { eventId: 'e', messageId: 'm', sender: 'alerts@watch.example', recipient: ada, ...payload },
		metadata: { eventTimestamp: now.toISOString() },
	})
	async function receive(body: unknown) {
		const batch = createMessageBatch('clausewatch-alerts', [{ id: '1', timestamp: now, attempts: 1, body }])
		await handleMessages(openHouse().env, settings, batch.messages)
	}
	const hard = {
		delivery: { smtpStatusCode: 550, smtpEnhancedStatusCode: '5.1.1', smtpResponse: `no ${ada}` },
		bounce: { type: 'hard', reason: ada },
	}

	it.each([
		['bounced', hard, 'bounce 5.1.1'],
		['complained', { complaint: { type: 'abuse' } }, 'complaint'],
	])('%s ends the subscription, twice or not, and keeps a code only', async (name, payload, code) => {
		await subscriber(ada)
		for (const _ of [1, 2]) await receive(event(name, payload))
		expect([await count(), await suppressed()]).toEqual([0, [code]])
	})

	it.each([
		['bounced', { bounce: { type: 'soft' } }],
		['delivered', {}],
		['deferred', { delivery: { smtpEnhancedStatusCode: '4.2.2' } }],
	])('%s %j ends nothing', async (name, payload) => {
		await subscriber(ada)
		await receive(event(name, payload))
		expect([await count(), await suppressed()]).toEqual([1, []])
	})

	it('that cannot be taken leaves no address in the log', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {})
		await receive({ ...event('bounced', hard), payload: { to: ada } })
		const broken = { ...openHouse().env, DB: null as unknown as D1Database }
		const batch = createMessageBatch('clausewatch-alerts', [
			{ id: '1', timestamp: now, attempts: 1, body: event('bounced', hard) },
		])
		await handleMessages(broken, settings, batch.messages)
		const logged = JSON.stringify(log.mock.calls)
		log.mockRestore()
		expect(logged).toContain('a mail event')
		expect(logged).not.toContain('ada@')
	})
})

describe('a webhook of Resend’s', () => {
	const secret = `whsec_${btoa('a'.repeat(24))}`
	const app = createApp()
	const site = {
		...openHouse().env,
		SECRET_KEY: settings.SECRET_KEY,
		OPERATOR_TOKEN: settings.OPERATOR_TOKEN,
	}
	async function post(
		body: object,
		signedWith = secret,
		bindings: object = { RESEND_WEBHOOK_SECRET: secret },
	) {
		const text = JSON.stringify(body)
		const time = new Date()
		const headers = {
			'svix-id': 'msg_1',
			'svix-timestamp': String(Math.floor(time.getTime() / 1000)),
			'svix-signature': new Webhook(signedWith).sign('msg_1', time, text),
		}
		const init = { method: 'POST', body: text, headers }
		return (await app.request(link('apiResendEvents'), init, { ...site, ...bindings })).status
	}
	const bounced = { type: 'email.bounced', data: { to: [ada], bounce: { type: 'Permanent' } } }

	it.each([
		[bounced, 'bounce'],
		[{ type: 'email.complained', data: { to: ['ADA@example.org'] } }, 'complaint'],
	])('%j ends the subscription', async (body, code) => {
		await subscriber(ada)
		expect(await post(body)).toBe(200)
		expect([await count(), await suppressed()]).toEqual([0, [code]])
	})

	it.each([
		[{ ...bounced, data: { to: [ada], bounce: { type: 'Transient' } } }],
		[{ type: 'email.delivered', data: { to: [ada] } }],
		[{ type: 'domain.created', data: { id: 'x' } }],
	])('%j ends nothing', async (body) => {
		await subscriber(ada)
		expect(await post(body)).toBe(200)
		expect(await count()).toBe(1)
	})

	it('signed by somebody else, or sent where none are expected, is refused', async () => {
		await subscriber(ada)
		expect(await post(bounced, `whsec_${btoa('b'.repeat(24))}`)).toBe(401)
		expect(await post(bounced, secret, {})).toBe(404)
		expect(await count()).toBe(1)
	})
})

describe('a mail to the mailbox of List-Unsubscribe', () => {
	const mail = async (subject: string, to = 'bye@watch.example') => {
		const setReject = vi.fn<(reason: string) => void>()
		await takeMail(openHouse().env, settings, { headers: new Headers({ subject }), to, setReject }, now)
		return setReject.mock.calls.length
	}

	it('ends the subscription its subject or its address names, however often', async () => {
		const first = await linkOf(await subscriber(ada))
		const second = await linkOf(await subscriber('bob@example.org'))
		for (const _ of [1, 2]) expect(await mail(first)).toBe(0)
		expect(await mail('Re: unsubscribe', `bye+${second}@watch.example`)).toBe(0)
		expect(await count()).toBe(0)
	})

	it('that names none is refused, and ends nothing', async () => {
		const link = await linkOf(await subscriber(ada))
		for (const subject of ['unsubscribe', '', link.slice(0, -1), link.replace('1.1.', '1.2.')])
			expect(await mail(subject)).toBe(1)
		expect(await count()).toBe(1)
	})
})
