import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'

import { handleAlertJob } from '../../../src/alerts/jobs.ts'
import type { AlertJob } from '../../../src/store/alerts/jobs.ts'
import { settingsOf } from '../../../src/env.ts'
import { link } from '../../../src/routes.ts'
import { deriveKeys, signLink } from '../../../src/store/keys.ts'
import { ask, countRows, pageAt, sent, site } from '../records.ts'

const post = (path: string, fields: Record<string, string> | FormData, headers: HeadersInit = {}) =>
	ask(path, {
		method: 'POST',
		body: fields instanceof FormData ? fields : new URLSearchParams(fields),
		headers,
	})

/** Writes the letters that wait, as the queue's consumer would; what was sent. */
async function readInbox(): Promise<{ readonly text: string; readonly subject: string }[]> {
	const letters: { readonly text: string; readonly subject: string }[] = []
	const send = async (mail: { readonly text: string; readonly subject: string }) => {
		letters.push(mail)
		return { messageId: 'a' }
	}
	const house = { ...site, EMAIL: { send } as unknown as SendEmail }
	for (const { body } of sent.splice(0)) {
		await handleAlertJob(house, settingsOf(house), body as AlertJob, new Date())
	}
	return letters
}

/** Asks by the form and gives the path of the link in the letter. */
async function requestLink(email: string): Promise<string> {
	await post('/subscribe', { email, minSeverity: 'minor' })
	const [letter] = await readInbox()
	return new URL(/https?:\/\/\S+\/subscriptions\/confirm\/[^\s)>]+/.exec(letter!.text)![0]).pathname
}

const stateOf = async () =>
	(await env.DB.prepare('SELECT min_severity, documents, topics FROM subscribers').all()).results

beforeEach(() => void sent.splice(0))

describe('the form', () => {
	it('asks for an address and offers documents and topics, without sending anything', async () => {
		const page = await pageAt('/subscribe')
		expect(page).toContain('type="email"')
		expect(page).toContain('value="linkedin-ai-faq"')
		expect(page).toContain('value="ai-training"')
		expect(page).toContain('I can unsubscribe with one click')
	})

	it('takes a wish, says to look into the inbox, and subscribes by the code typed there', async () => {
		const form = new FormData()
		for (const [name, value] of [
			['email', 'ann@example.com'],
			['minSeverity', 'minor'],
			['documents', 'linkedin-ai-faq'],
			['documents', 'linkedin-cookie-policy'],
			['topics', 'retention'],
			['website', ''],
		] as const)
			form.append(name, value)
		const answer = await post('/subscribe', form)
		expect(answer.status).toBe(200)
		const [letter] = await readInbox()
		expect(await stateOf()).toEqual([])
		const page = await answer.text()
		expect(page).toContain('Look into your inbox')
		const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? ''
		const wrong = await post('/subscriptions/code', { request, code: 'abc' })
		expect(wrong.status).toBe(400)
		expect(await wrong.text()).toContain('That is not the code')
		const typed = await post('/subscriptions/code', { request, code: letter!.subject.slice(0, 6) })
		expect(await typed.text()).toContain('You are subscribed')
		expect(await stateOf()).toEqual([
			{
				min_severity: 'minor',
				documents: '["linkedin-ai-faq","linkedin-cookie-policy"]',
				topics: '["retention"]',
			},
		])
	})

	it.each([
		[{ email: 'ann at example' }, 'must be an email address'],
		[{}, 'email'],
		[{ email: 'ann@example.com', documents: 'somebody-elses' }, 'is not watched'],
		[{ email: 'ann@example.com', minSeverity: 'huge' }, 'minSeverity'],
	])('shows what is wrong with %o beside what was filled in, and stores nothing', async (fields, what) => {
		const answer = await post('/subscribe', fields)
		expect(answer.status).toBe(400)
		const page = await answer.text()
		expect(page).toContain('role="alert"')
		expect(page).toContain(what)
		if ('email' in fields) expect(page).toContain(`value="${fields.email}"`)
		expect(await countRows('subscribers')).toBe(0)
		expect(await countRows('subscription_requests')).toBe(0)
		expect(sent).toEqual([])
	})

	it('tells a network that asks too often when to come back', async () => {
		const headers = { 'cf-connecting-ip': '192.0.2.7' }
		for (let count = 0; count < 5; count++)
			await post('/subscribe', { email: `a${count}@example.com` }, headers)
		const answer = await post('/subscribe', { email: 'b@example.com' }, headers)
		expect(answer.status).toBe(429)
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
	})

	it('refuses a body no form sends', async () => {
		const answer = await post('/subscribe', { email: 'a'.repeat(70_000) })
		expect(answer.status).toBe(413)
	})
})

describe('the link to confirm', () => {
	it('does nothing when opened, and subscribes when its button is pressed, as often as that is', async () => {
		const path = await requestLink('ann@example.com')
		const opened = await ask(path)
		expect(opened.headers.get('cache-control')).toBe('no-store')
		expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
		expect(opened.headers.get('x-robots-tag')).toBe('noindex')
		const page = await opened.text()
		expect(page).toContain('<form method="post"><button>Confirm')
		expect(page).not.toContain('ann@example.com')
		expect(await stateOf()).toEqual([])
		for (let times = 0; times < 2; times++) {
			const pressed = await post(path, {})
			expect(pressed.status).toBe(200)
			expect(await pressed.text()).toContain('You are subscribed')
			expect(await stateOf()).toMatchObject([{ min_severity: 'minor' }])
		}
	})

	it('is a clear 404 when nobody made it', async () => {
		for (const method of ['GET', 'POST']) {
			const answer = await ask('/subscriptions/confirm/nonsense', { method })
			expect(answer.status).toBe(404)
			expect(await answer.text()).toContain('unknown, was used, or is older than 48 hours')
		}
	})
})

describe('the link to unsubscribe', () => {
	/** A confirmed subscriber's link, as it stands in every email. */
	async function subscribe(email: string): Promise<string> {
		await post(await requestLink(email), {})
		const row = await env.DB.prepare('SELECT id FROM subscribers').first<{ id: number }>()
		return link('unsubscribe', { token: await signLink(await deriveKeys(site.SECRET_KEY), row!.id) })
	}

	it('does nothing when opened', async () => {
		const path = await subscribe('ann@example.com')
		expect(await (await ask(path)).text()).toContain('<button>Unsubscribe')
		expect(await countRows('subscribers')).toBe(1)
	})

	it.each(['application/x-www-form-urlencoded', 'multipart/form-data'])(
		'ends the subscription by one click in %s, and says the same when clicked again',
		async (type) => {
			const path = await subscribe('ann@example.com')
			const form = new FormData()
			form.append('List-Unsubscribe', 'One-Click')
			const click = () =>
				post(path, type.startsWith('multipart') ? form : { 'List-Unsubscribe': 'One-Click' })
			const first = await click()
			expect(first.status).toBe(200)
			expect(await countRows('subscribers')).toBe(0)
			const again = await click()
			expect(again.status).toBe(200)
			for (const answer of [first, again]) expect(await answer.text()).toContain('You are unsubscribed')
			expect(await countRows('suppressions')).toBe(0)
		},
	)

	it('keeps the address from ever being written to, when asked', async () => {
		await post(await subscribe('ann@example.com'), { never: 'true' })
		expect(await countRows('subscribers')).toBe(0)
		expect(await countRows('suppressions')).toBe(1)
	})

	it('ends it even for a body that is no form', async () => {
		const path = await subscribe('ann@example.com')
		const answer = await ask(path, {
			method: 'POST',
			body: 'x',
			headers: { 'content-type': 'multipart/form-data' },
		})
		expect(answer.status).toBe(200)
		expect(await countRows('subscribers')).toBe(0)
	})

	it('is a clear 404 when nobody made it', async () => {
		const answer = await post('/unsubscribe/nonsense', { 'List-Unsubscribe': 'One-Click' })
		expect(answer.status).toBe(404)
		expect(await answer.text()).toContain('not a link from one of our emails')
	})
})

describe('the privacy note', () => {
	it('is a page, linked from the form', async () => {
		expect(await pageAt('/subscribe')).toContain('href="/privacy"')
		const page = await pageAt('/privacy')
		expect(page).toContain('<h1>Privacy</h1>')
		expect(page).toContain('<td>AES-256-GCM ciphertext')
	})
})
