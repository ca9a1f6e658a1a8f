import { describe, expect, it } from 'vitest'

import { requestSubscription } from '../../../../src/alerts/email/subscribing/subscribe.ts'
import { createApp } from '../../../../src/app.tsx'
import { arrivedAt, now, openHouse, receiver, replyWith, settings } from '../../house.ts'

const guarded = {
	...settings,
	TURNSTILE_SITE_KEY: 'site',
	TURNSTILE_SECRET_KEY: 'secret',
	TURNSTILE_URL: `${receiver}/turnstile`,
}
const ask = (input: object) =>
	requestSubscription(
		openHouse().env,
		guarded,
		{ email: 'ann@example.org', ...input },
		{ ip: '192.0.2.9', now },
	)
const refused = { outcome: 'invalid', faults: [{ path: ['turnstile'] }] }

describe('where Turnstile is set up', () => {
	it('a request needs its word that a person sent it', async () => {
		await replyWith('/turnstile', { body: '{"success":true}' }, { body: '{"success":false}' })
		expect(await ask({})).toMatchObject(refused)
		expect(await ask({ turnstile: 'token' })).toMatchObject({ outcome: 'accepted' })
		expect(await ask({ turnstile: 'token' })).toMatchObject(refused)
		const [asked] = await arrivedAt('/turnstile')
		expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
			secret: 'secret',
			response: 'token',
			remoteip: '192.0.2.9',
		})
	})

	it('and its silence keeps nobody out', async () => {
		await replyWith('/turnstile', { instead: 'reset' })
		expect(await ask({ turnstile: 'token' })).toMatchObject({ outcome: 'accepted' })
	})

	it('the form carries it, and only that page may run its script', async () => {
		const { PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN } = settings
		const bindings = {
			...openHouse().env,
			PUBLIC_URL,
			SECRET_KEY,
			OPERATOR_TOKEN,
			TURNSTILE_SITE_KEY: 'site',
		}
		const page = await createApp().request('/subscribe', {}, bindings)
		expect(page.headers.get('content-security-policy')).toContain(
			'script-src https://challenges.cloudflare.com',
		)
		expect(await page.text()).toContain('data-sitekey="site"')
		const plain = await createApp().request('/subscribe', {}, { ...bindings, TURNSTILE_SITE_KEY: undefined })
		expect(await plain.text()).not.toContain('<script')
		const other = await createApp().request('/statements', {}, bindings)
		expect(other.headers.get('content-security-policy')).not.toContain('script-src')
	})
})
