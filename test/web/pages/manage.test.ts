import { describe, expect, it } from 'vitest'

import { createApp } from '../../../src/app.tsx'
import { deriveKeys, signLink } from '../../../src/store/keys.ts'
import { openHouse, settings, subscriber } from '../../alerts/house.ts'

const app = createApp()
const { PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN } = settings
const soon = () => new Date(Date.now() + 1000)

/** A subscriber's browser, at their own page. */
async function openPage() {
	const house = openHouse()
	const bindings = { ...house.env, PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN }
	const id = await subscriber('ann@example.org', { topics: ['ai-training'] })
	const path = `/manage/${await signLink(await deriveKeys(SECRET_KEY), id, 'manage')}`
	const get = async (at = path) => app.request(at, {}, bindings)
	const press = async (fields: Record<string, string | string[]>, at = path) => {
		const body = new URLSearchParams(
			Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
		)
		return app.request(at, { method: 'POST', body }, bindings)
	}
	return { house, id, path, get, press }
}

describe('a subscriber’s own page', () => {
	it('shows what they get, and changes everything of it', async () => {
		const { get, press, path } = await openPage()
		const page = await (await get()).text()
		expect(page).toContain('a…@example.org')
		expect(page).not.toContain('ann@example.org')
		expect(page).toMatch(/value="ai-training" checked/)
		const saved = await press({
			act: 'save',
			minSeverity: 'minor',
			documents: ['linkedin-ai-faq', 'linkedin-cookie-policy'],
			types: ['change.confirmed', 'monitor.blind'],
			frequency: 'daily',
			hour: '7',
			zone: 'Europe/Paris',
		})
		expect(saved.status).toBe(200)
		expect(await saved.text()).toContain('Saved.')
		const { wishes, heldUntil } = await (await get(`${path}/export.json`)).json<Record<string, unknown>>()
		expect(wishes).toEqual({
			minSeverity: 'minor',
			documents: ['linkedin-ai-faq', 'linkedin-cookie-policy'],
			topics: null,
			types: ['change.confirmed', 'monitor.blind'],
			frequency: 'daily',
			hour: 7,
			zone: 'Europe/Paris',
		})
		expect(Date.parse(String(heldUntil))).toBeGreaterThan(Date.now())
	})

	it.each([
		[{ act: 'save', frequency: 'hourly', types: 'change.confirmed' }, 'must be one of'],
		[{ act: 'save', minSeverity: 'material' }, 'types'],
		[{ act: 'save', documents: 'nobodys', types: 'change.confirmed' }, 'is not watched'],
		[{ act: 'pause', until: '2020-01-01' }, 'must be a day to come'],
		[{ act: 'pause', until: '' }, 'must be a day to come'],
		[{ act: 'resend' }, 'finds no email'],
		[{ act: 'dance' }, 'must be one of the buttons'],
	])('refuses %j with the reason', async (fields, what) => {
		const { press } = await openPage()
		const answer = await press(fields)
		expect(answer.status).toBe(400)
		expect(await answer.text()).toContain(what)
	})

	it('lists what was sent, and sends the latest again, three times a day', async () => {
		const { house, get, press } = await openPage()
		await house.tell()
		expect(house.letters).toHaveLength(1)
		expect(await (await get()).text()).toContain('href="/changes/faq-v2"')
		for (let times = 1; times <= 3; times++) {
			expect(await (await press({ act: 'resend' })).text()).toContain('on its way again')
			await house.work(soon(), soon)
			expect(house.letters).toHaveLength(1 + times)
		}
		expect((await press({ act: 'resend' })).status).toBe(400)
	})

	it('pauses, says until when, and goes on', async () => {
		const { press } = await openPage()
		const until = new Date(Date.now() + 10 * 24 * 3600 * 1000).toISOString().slice(0, 10)
		expect(await (await press({ act: 'pause', until })).text()).toContain(`datetime="${until}`)
		expect(await (await press({ act: 'resume' })).text()).not.toContain(`datetime="${until}`)
	})

	it('gives all that is kept, endpoints too, and to nobody else', async () => {
		const { get, path } = await openPage()
		const data = await (await get(`${path}/export.json`)).json<Record<string, unknown>>()
		expect(data).toMatchObject({ address: 'ann@example.org', consent: { version: 'test' }, endpoints: [] })
		expect((await get(`${path.slice(0, -2)}AA/export.json`)).status).toBe(404)
	})

	it('ends it all, with a way back', async () => {
		const { get, press } = await openPage()
		const page = await (await press({ act: 'delete' })).text()
		expect(page).toContain('You are unsubscribed')
		expect((await get()).status).toBe(404)
		const [, undo = ''] = /action="(\/subscriptions\/undo\/[^"]+)"/.exec(page) ?? []
		expect(await (await press({}, undo)).text()).toContain('You are subscribed again')
	})

	it('ends it for ever, without one', async () => {
		const { press } = await openPage()
		const page = await (await press({ act: 'delete', never: 'true' })).text()
		expect(page).toContain('You are unsubscribed')
		expect(page).not.toContain('/undo/')
	})
})
