import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { createEndpoint, listEndpoints } from '../../../src/alerts/webhook/endpoints.ts'
import { addressProblem } from '../../../src/alerts/webhook/address.ts'
import type { EndpointKind } from '../../../src/store/alerts/endpoints.ts'
import { listWebhookDeliveries } from '../../../src/store/alerts/attempts.ts'
import {
	HOUR,
	MINUTE,
	after,
	deliveries,
	endpoint,
	notices,
	now,
	openHouse,
	receiver,
	replyWith,
	settings,
} from '../house.ts'
import type { Received } from '../receiver.ts'
import { largeChange } from './large-change.ts'
import { checkLimits } from './limits.ts'

const kinds = ['slack', 'discord', 'teams'] as const
const all = async (inbox: string) => (await fetch(receiver + inbox)).json<Received[]>()
const nextAt = async () =>
	(await listWebhookDeliveries(env.DB, null)).find(({ alert }) => alert.startsWith('change'))?.nextAt

afterEach(() => vi.restoreAllMocks())

describe.each(kinds)('an endpoint in %s', (kind) => {
	const inbox = (name: string) => (kind === 'discord' ? `/${name}?wait=true` : `/${name}`)

	it('gets a test and each alert as a message it takes, unsigned', async () => {
		await endpoint(`/${kind}`, { kind })
		expect(await listEndpoints(env, settings)).toMatchObject([{ kind, state: 'active' }])
		await openHouse().tell()
		const [test, message] = await all(inbox(kind))
		checkLimits(kind, test!.body)
		checkLimits(kind, message!.body)
		expect(message!.body).toContain('We may train models on your messages')
		expect(Object.keys(message!.headers).filter((name) => name.startsWith('webhook-'))).toEqual([])
		expect(await deliveries()).toEqual(['webhook 1 sent'])
	})

	it('gets a change of 344 edits as a message it takes', async () => {
		await endpoint(`/large-${kind}`, { kind })
		await openHouse().tell(largeChange)
		const message = (await all(inbox(`large-${kind}`))).at(-1)!
		expect(message.body).toContain('never share the data of members')
		checkLimits(kind, message.body)
		expect(await deliveries()).toEqual(['webhook 1 sent'])
	})

	it('whose channel was deleted is disabled at once', async () => {
		await replyWith(inbox(`gone-${kind}`), { status: 200 }, { status: 404, body: 'no_service' })
		await endpoint(`/gone-${kind}`, { kind })
		await openHouse().tell()
		expect(await listEndpoints(env, settings)).toMatchObject([
			{ state: 'disabled', reason: 'it answered 404: its channel or its webhook was deleted' },
		])
		expect(await notices()).toHaveLength(1)
	})

	it('that is busy is tried again when it asks', async () => {
		const busy = { status: 429, headers: { 'retry-after': '90' }, body: 'rate_limited' }
		await replyWith(inbox(`busy-${kind}`), { status: 200 }, busy, { status: 200 })
		await endpoint(`/busy-${kind}`, { kind })
		const house = openHouse()
		await house.tell()
		expect(await nextAt()).toBe(after(90_000).toISOString())
		await house.sweep(after(MINUTE))
		expect(await all(inbox(`busy-${kind}`))).toHaveLength(2)
		await house.sweep(after(2 * MINUTE))
		expect(await deliveries()).toEqual(['webhook 1 sent'])
	})

	it('keeps its address to itself: sealed in storage, its host alone in lists, nowhere in logs', async () => {
		const logged = (['error', 'warn', 'log', 'info'] as const).map((level) =>
			vi.spyOn(console, level).mockImplementation(() => {}),
		)
		await replyWith(inbox(`SECRETPATH-${kind}`), { status: 200 }, { instead: 'reset' }, { status: 500 })
		await endpoint(`/SECRETPATH-${kind}`, { kind })
		const house = openHouse()
		await house.tell()
		await house.sweep(after(HOUR))
		const tables = ['endpoints', 'webhooks', 'deliveries', 'attempts', 'alerts']
		const rows = await Promise.all(tables.map((table) => env.DB.prepare(`SELECT * FROM ${table}`).all()))
		const views = await listEndpoints(env, settings)
		expect(views).toMatchObject([{ url: `${receiver}/…` }])
		const told = JSON.stringify([
			rows,
			views,
			logged.map(({ mock }) => mock.calls.map(String)),
			house.letters,
		])
		expect(told).not.toContain('SECRETPATH')
	})
})

it('Discord’s wait in its body counts, in seconds and parts of them', async () => {
	const body = JSON.stringify({ message: 'You are being rate limited.', retry_after: 64.57, global: false })
	await replyWith(
		'/parts?wait=true',
		{ status: 200 },
		{ status: 429, headers: { 'retry-after': '60' }, body },
	)
	await endpoint('/parts', { kind: 'discord' })
	await openHouse().tell()
	expect(await nextAt()).toBe(after(64_570).toISOString())
})

describe('the address of a chat', () => {
	const rules = { own: 'https://watch.example', allowLoopback: false }
	const teams = '/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=x'
	const good: [EndpointKind, string][] = [
		['slack', 'https://hooks.slack.com/services/T00000000/B00000000/XXXX'],
		['discord', 'https://discord.com/api/webhooks/123456/abc-DEF_1'],
		['discord', 'https://canary.discord.com/api/v10/webhooks/123456/abc?thread_id=7'],
		['teams', `https://prod-12.westeurope.logic.azure.com:443/workflows/ab12${teams}`],
		[
			'teams',
			`https://default1a2b.7c.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/ab12${teams}`,
		],
	]

	it.each(good)('of %s is taken: %s', async (kind, url) => {
		expect(addressProblem(url, { ...rules, kind })).toBeNull()
		const strict = { ...settings, ALLOW_LOOPBACK: false }
		expect(await createEndpoint(openHouse().env, strict, { kind, url }, now)).toMatchObject({
			outcome: 'created',
			secret: null,
		})
	})

	it.each(good)('of %s tells who gives it no kind, except where webhooks may be taken: %s', (kind, url) => {
		const problem = addressProblem(url, { ...rules, kind: 'webhook' })
		if (kind === 'teams') expect(problem).toBeNull()
		else expect(problem).toContain(`choose the kind ${kind}`)
	})

	it.each<[EndpointKind, string]>([
		['slack', 'https://hooks.slack.com.evil.dev/services/T0/B0/X'],
		['slack', 'https://evil.dev/services/T0/B0/X'],
		['slack', 'https://hooks.slack.com/other'],
		['slack', 'https://discord.com/api/webhooks/1/a'],
		['discord', 'https://notdiscord.com/api/webhooks/1/a'],
		['discord', 'https://discord.com/api/users/@me'],
		['discord', 'https://cdn.discord.com/api/webhooks/1/a'],
		['teams', `https://evillogic.azure.com/workflows/ab12${teams}`],
		['teams', 'https://prod-12.westeurope.logic.azure.com/subscriptions'],
		['teams', 'https://acme.webhook.office.com/webhookb2/x'],
	])('of %s is nowhere else: %s', (kind, url) => {
		expect(addressProblem(url, { ...rules, kind })).toContain('must be an incoming webhook of')
	})
})
