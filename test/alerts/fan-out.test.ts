import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { handleAlertJob } from '../../src/alerts/jobs.ts'
import { changeAlerts } from '../../src/watch/raise.ts'
import {
	arrivedAt,
	changeOf,
	deliveries,
	endpoint,
	faq,
	material,
	now,
	openHouse,
	record,
	settings,
	subscriber,
	subscribers,
} from './house.ts'

describe('a change', () => {
	it('reaches a subscriber by email and an endpoint by signed webhook', async () => {
		await subscriber('Ada@Example.org')
		const { secret } = await endpoint('/first')
		const house = openHouse()
		const alert = await record()
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		await house.work(new Date())
		expect(house.letters).toMatchObject([
			{ to: 'Ada@Example.org', from: { name: 'Clausewatch', email: 'alerts@clausewatch.example' } },
		])
		const [webhook] = await arrivedAt('/first')
		const payload = new Webhook(secret).verify(webhook?.body ?? '', { ...webhook?.headers })
		expect(payload).toMatchObject({ type: 'change.confirmed', data: { change: { id: 'faq-v2' } } })
		expect(await deliveries()).toEqual(['email 1 sent', 'webhook 1 sent'])
	})

	it('is told to those it concerns: by severity, document and topic', async () => {
		await subscriber('default@example.org')
		await subscriber('elsewhere@example.org', { documents: ['cookies'] })
		await subscriber('here@example.org', { documents: ['faq'] })
		await subscriber('ai@example.org', { topics: ['ai-training'] })
		await subscriber('age@example.org', { topics: ['age'] })
		await subscriber('all@example.org', { minSeverity: 'cosmetic' })
		const house = openHouse()
		await house.tell(material, { topics: ['ai-training', 'choice'] })
		expect(house.letters.map(({ to }) => to.split('@')[0])).toEqual(['default', 'here', 'ai', 'all'])
		await house.tell({ ...changeOf(['Our site.'], ['Our  Site.'], 3), severity: 'minor' })
		expect(house.letters.slice(4).map(({ to }) => to)).toEqual(['all@example.org'])
	})

	it('is told by all its topics, not by those alone that lead', async () => {
		await subscriber('sharing@example.org', { topics: ['sharing'] })
		const change = { ...material, topics: ['ai-training'], allTopics: ['ai-training', 'sharing'] } as const
		const [confirmed] = changeAlerts(change, now.toISOString())
		const house = openHouse()
		await house.tell(change, confirmed)
		expect(house.letters.map(({ to }) => to)).toEqual(['sharing@example.org'])
	})

	it('is not told to who has not confirmed, nor to who came after it', async () => {
		const house = openHouse()
		const alert = await record()
		await subscriber('late@example.org')
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		await house.work()
		expect(house.letters).toEqual([])
	})

	it('recorded twice is one alert, and every message twice is one email and one webhook', async () => {
		await subscribers(3)
		await endpoint('/once')
		const house = openHouse()
		const alert = await record()
		await expect(record()).rejects.toThrow(/UNIQUE/)
		const expand = { kind: 'expand', alert } as const
		await Promise.all([1, 2].map(() => handleAlertJob(house.env, settings, expand, now)))
		house.sent.push(...structuredClone(house.sent))
		await Promise.all([house.work(), house.work()])
		expect(house.letters).toHaveLength(3)
		expect(await arrivedAt('/once')).toHaveLength(1)
	})

	it('reaches 1,200 subscribers in chunks, each once', async () => {
		await env.DB.prepare(
			`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
			INSERT INTO subscribers (address_key, address, min_severity, consent, requested_at)
			SELECT 'key' || i, 'sealed', 'material', 'test', '2026' FROM n`,
		).run()
		const house = openHouse()
		const alert = await record()
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		expect(house.sent).toHaveLength(11)
		expect(house.sent.at(0)?.body).toMatchObject({ kind: 'send', from: 1, to: 96 })
		expect(house.sent.at(-1)?.body).toEqual({ kind: 'expand', alert })
		await handleAlertJob(house.env, settings, { kind: 'expand', alert }, now)
		expect(house.sent.slice(11).map(({ body }) => body)).toMatchObject([
			{ from: 961, to: 1056 },
			{ from: 1057, to: 1152 },
			{ from: 1153, to: 1200 },
		])
		expect(await deliveries()).toHaveLength(1200)
	})
})

describe('a correction', () => {
	it('goes to those who got what it corrects, whatever its severity, and to nobody else', async () => {
		await subscriber('told@example.org')
		await subscriber('cookies@example.org', { documents: ['cookies'] })
		await endpoint('/corrected')
		const house = openHouse()
		await house.tell()
		await subscriber('new@example.org')
		const correction = {
			id: 'change.corrected/faq-v2/2',
			type: 'change.corrected',
			severity: 'minor',
			detail: { was: { severity: 'material', summary: '' }, is: { severity: 'minor', summary: '' } },
		} as const
		await env.DB.exec('DELETE FROM verdicts; DELETE FROM changes')
		await house.tell({ ...material, severity: 'minor' }, correction)
		expect(house.letters.map(({ to }) => to)).toEqual(['told@example.org', 'told@example.org'])
		expect(house.letters[1]?.subject).toMatch(/^Taken back: /)
		const bodies = (await arrivedAt('/corrected')).map(({ body }) => JSON.parse(body) as { type: string })
		expect(bodies.map(({ type }) => type)).toEqual(['change.confirmed', 'change.corrected'])
	})
})

describe('the health of the monitor', () => {
	const blind = { since: '2026-11-23T10:00:00.000Z', reason: 'refused', lastGood: null }

	it('is told to the operator and to endpoints that ask, not to subscribers', async () => {
		await subscribers(1)
		await endpoint('/changes-only')
		await endpoint('/health', { types: ['monitor.blind'], minSeverity: 'material', topics: ['age'] })
		const house = openHouse()
		const alert = `monitor.blind/${faq.id}/${now.toISOString()}`
		await house.tell(material, {
			id: alert,
			type: 'monitor.blind',
			severity: null,
			topics: [],
			detail: blind,
		})
		expect(house.letters).toMatchObject([
			{ to: 'operator@watch.example', subject: /^Blind: Generative AI FAQ/ },
		])
		expect(await arrivedAt('/changes-only')).toEqual([])
		expect(await arrivedAt('/health')).toHaveLength(1)
	})
})
