import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { ago, ask, keepCapture, keepState, pageAt, site } from '../records.ts'
import { createApp } from '../../../src/app.tsx'

describe('the status page', () => {
	it('says when first readings come, before there are any', async () => {
		const page = await pageAt('/status')
		expect(page).toContain('0 of 9 documents have been read so far')
		expect(page).toContain('next hourly round')
	})

	it('tells for each document the last check, the last good one, and why the last was held', async () => {
		await keepState({ checkedAt: ago(1), goodAt: ago(5), roundsHeld: 1 })
		await keepCapture({ at: ago(5) })
		await keepCapture({ at: ago(1), outcome: 'held', reason: 'authwall', version: null })
		const page = await pageAt('/status')
		expect(page).toContain('Held. LinkedIn showed its wall for visitors who are not signed in.')
		expect(page).toContain('No check for 4 hours')
		expect(page).not.toContain('Blind on')
	})

	it('marks a document that nobody sees, even when no sweep ran to say so', async () => {
		await keepState({ goodAt: ago(25) })
		const page = await pageAt('/status')
		expect(page).toContain('Blind on 1 of 9 documents')
		expect(page).toContain('>Blind</span>')
	})

	it('counts what is waiting to be delivered', async () => {
		await env.DB.prepare(
			`INSERT INTO deliveries (alert, channel, recipient, state, due_at) VALUES ('a', 'email', 1, 'pending', ?)`,
		)
			.bind(ago(0))
			.run()
		expect(await pageAt('/status')).toContain('1 delivery is waiting')
	})
})

describe('/healthz', () => {
	it('is 200 while every document is seen or new', async () => {
		await keepState()
		const answer = await ask('/healthz')
		expect(answer.status).toBe(200)
		expect(await answer.json()).toMatchObject({ ok: true, problems: [] })
	})

	it('is 503 and says which, when one is blind', async () => {
		const goodAt = ago(30)
		await keepState({ goodAt })
		const answer = await ask('/healthz')
		expect(answer.status).toBe(503)
		expect(await answer.json()).toMatchObject({
			ok: false,
			problems: [`linkedin-ai-faq was last seen ${goodAt}`],
		})
	})

	it('is 503 in JSON when the database does not answer or settings are missing', async () => {
		const broken = {
			...site,
			DB: {
				prepare: () => {
					throw new Error('gone')
				},
			},
		}
		for (const env of [broken, { ...site, SECRET_KEY: '' }]) {
			const answer = await createApp().request('/healthz', {}, env)
			expect(answer.status).toBe(503)
			expect(await answer.json()).toMatchObject({ ok: false })
		}
	})
})
