import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { deriveKeys, signLink } from '../../../src/store/keys.ts'
import {
	HOUR,
	MINUTE,
	after,
	arrivedAt,
	material,
	openHouse,
	receiver,
	record,
	replyWith,
	settings,
	subscriber,
} from '../../alerts/house.ts'
import { openApp } from '../conforms.ts'

const app = openApp()
const DAY = 24 * HOUR

/** A house with its site, and the browser of a subscriber. */
async function openSite(email = 'ann@example.org') {
	const house = openHouse()
	const { PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN } = settings
	const bindings = { ...house.env, PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN, ALLOW_LOOPBACK: 'true' }
	const id = await subscriber(email)
	const manage = `/manage/${await signLink(await deriveKeys(SECRET_KEY), id, 'manage')}/endpoints`
	const get = async (path: string) => app.request(path, {}, bindings)
	const read = async (path: string) => (await get(path)).text()
	const press = async (path: string, fields: Record<string, string>) =>
		app.request(path, { method: 'POST', body: new URLSearchParams(fields) }, bindings)
	return { house, manage, get, read, press }
}

const secretOn = (page: string): string => /whsec_[\w+/=]+/.exec(page)![0]
const pathOn = (page: string): string => /\/manage\/[^"]+\/endpoints\/ep_[\w-]+/.exec(page)![0]
const idsAt = async (inbox: string) => (await arrivedAt(inbox)).map(({ headers }) => headers['webhook-id'])
/** A time as a form's field takes it. */
const field = (time: Date) => time.toISOString().slice(0, 16)

describe('the pages of a subscriber’s endpoints', () => {
	it('lead through the whole life of one', async () => {
		const { house, manage, get, read, press } = await openSite()
		const tell = async (to: number, at: Date) => {
			house.sent.push({ body: { kind: 'expand', alert: await record({ ...material, from: to - 1, to }) } })
			await house.work(at)
		}
		await replyWith('/pages', { status: 200 })
		expect(await read(manage)).toContain('You have no endpoint yet')
		const added = await press(manage, { url: `${receiver}/pages`, name: 'Ours', types: 'change.confirmed' })
		expect(added.status).toBe(201)
		const shown = await added.text()
		const secret = secretOn(shown)
		const path = pathOn(shown)
		await house.work(new Date())
		expect(await read(path)).toContain('Active')
		expect(await read(manage)).not.toContain(secret)
		expect((await press(path, { act: 'test' })).status).toBe(303)
		await house.work(new Date())

		await tell(2, new Date())
		const [first] = await arrivedAt('/pages')
		new Webhook(secret).verify(first!.body, { ...first!.headers })
		expect(house.letters.at(-1)?.text).toContain(`https://watch.example${manage.replace('/endpoints', '')}`)

		await replyWith('/pages', { status: 503 })
		await tell(3, new Date())
		await tell(4, after(HOUR))
		for (let hour = 2; hour <= 48; hour += 2) await house.sweep(after(hour * HOUR))
		expect(await read(path)).toContain('Failing since')
		expect(await read(`${path}?state=pending`)).toContain('status 503')
		await replyWith('/pages', { status: 200 })
		const before = (await arrivedAt('/pages')).length
		for (let hour = 49; hour < 62; hour++) await house.sweep(after(hour * HOUR))
		expect((await idsAt('/pages')).slice(before)).toEqual([
			'change_confirmed_faq-v3',
			'change_confirmed_faq-v4',
		])

		await press(path, { act: 'replay', webhookId: 'change_confirmed_faq-v3' })
		await house.work(new Date(Date.now() + MINUTE))
		expect((await idsAt('/pages')).at(-1)).toBe('change_confirmed_faq-v3')
		await press(path, { act: 'replay-since', since: field(after(-DAY)) })
		for (let more = 1; more < 4; more++) await house.sweep(new Date(Date.now() + more * MINUTE))
		expect((await idsAt('/pages')).slice(-3)).toEqual([2, 3, 4].map((to) => `change_confirmed_faq-v${to}`))

		const newer = secretOn(await (await press(path, { act: 'rotate' })).text())
		await press(path, { act: 'pause', until: field(after(DAY)) })
		expect(await read(path)).toContain('Paused until')
		await tell(5, new Date())
		expect((await idsAt('/pages')).at(-1)).toBe('change_confirmed_faq-v4')
		await press(path, { act: 'resume' })
		await house.work(new Date())
		const last = (await arrivedAt('/pages')).at(-1)!
		expect(last.headers['webhook-id']).toBe('change_confirmed_faq-v5')
		for (const each of [secret, newer]) new Webhook(each).verify(last.body, { ...last.headers })

		await press(path, { act: 'save', name: 'Renamed', minSeverity: 'minor', types: 'change.corrected' })
		const renamed = await read(path)
		expect(renamed).toContain('Renamed')
		expect(renamed).toMatch(/value="minor" checked/)
		expect((await press(path, { act: 'delete' })).headers.get('location')).toBe(manage)
		expect((await get(path)).status).toBe(404)
		expect(await read(manage)).toContain('You have no endpoint yet')
	})

	it('add a channel of a chat by its kind: nothing to keep secret, no signature to renew', async () => {
		const { house, manage, read, press } = await openSite()
		await replyWith('/team', { status: 200 })
		const wrong = await press(manage, {
			kind: 'slack',
			url: 'https://hooks.example.com/',
			types: 'change.confirmed',
		})
		expect(await wrong.text()).toContain('The address must be an incoming webhook of Slack')
		const added = await press(manage, { kind: 'slack', url: `${receiver}/team`, types: 'change.confirmed' })
		expect(added.status).toBe(303)
		await house.work(new Date())
		const page = await read(added.headers.get('location')!)
		expect(page).toContain('Messages in Slack')
		expect(page).not.toContain('New secret')
		expect(await read(manage)).toContain('Messages in Slack · since')
		await house.tell()
		expect((await arrivedAt('/team')).at(-1)?.body).toContain('"blocks"')
	})

	it('show what is wrong, keep no trace, and take no more than five', async () => {
		const { manage, get, press } = await openSite()
		const wrong = await press(manage, { url: 'https://10.0.0.1/', types: 'change.confirmed' })
		expect(wrong.status).toBe(400)
		expect(await wrong.text()).toContain('The address must name a host, not an IP address')
		const fields = { types: 'change.confirmed' }
		for (let count = 1; count <= 5; count++)
			expect((await press(manage, { ...fields, url: `https://hooks.example.com/${count}` })).status).toBe(201)
		const sixth = await press(manage, { ...fields, url: 'https://hooks.example.com/6' })
		expect(await sixth.text()).toContain('is one too many: you have 5 endpoints')
		const page = await get(manage)
		expect(page.headers.get('cache-control')).toBe('no-store')
		expect(page.headers.get('x-robots-tag')).toBe('noindex')
		expect(await page.text()).not.toMatch(/hooks\.example\.com\/\d/)
	})

	it('are nobody else’s', async () => {
		const ann = await openSite('ann@example.org')
		const bob = await openSite('bob@example.org')
		const added = await ann.press(ann.manage, { url: `${receiver}/hers`, types: 'change.confirmed' })
		const id = pathOn(await added.text())
			.split('/')
			.at(-1)
		expect(await bob.read(bob.manage)).not.toContain(id)
		for (const act of ['test', 'rotate', 'delete', 'save', 'pause', 'replay-since'])
			expect((await bob.press(`${bob.manage}/${id}`, { act })).status).toBe(404)
		expect((await bob.get(`${bob.manage}/${id}`)).status).toBe(404)
		expect((await ann.get(`${ann.manage}/${id}`)).status).toBe(200)
		expect((await ann.get('/manage/1.1.nonsense/endpoints')).status).toBe(404)
	})
})
