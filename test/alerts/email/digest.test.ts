import { env } from 'cloudflare:workers'
import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { changeWishes, pauseSubscription } from '../../../src/alerts/email/subscribing/subscription.ts'
import { nextEnd } from '../../../src/alerts/email/digest/period.ts'
import { getSubscriber } from '../../../src/store/alerts/subscribers.ts'
import type { Wishes } from '../../../src/store/alerts/wishes.ts'
import { changeOf, openHouse, record, settings, subscriber } from '../house.ts'

type House = ReturnType<typeof openHouse>
const at = (time: string) => new Date(`2026-11-${time}:00.000Z`)
const monday = at('23T12:00')
const daily = { frequency: 'daily', hour: 8, zone: 'UTC' } as const
const read = ({ letters }: House) =>
	letters.filter(({ to }) => to !== settings.OPERATOR_EMAIL).map(({ subject }) => subject)

/** A change on record whose headline is `summary`, and everybody told who is to be told at once. */
async function tell(house: House, summary: string, time: string, others = {}): Promise<void> {
	const to = Number(/\d+/.exec(summary)?.[0])
	const change = { ...changeOf(['We do not sell data.'], ['We may sell data.'], to), summary, ...others }
	const alert = await record(change, { createdAt: at(time).toISOString() })
	house.sent.push({ body: { kind: 'expand', alert } })
	await house.work(at(time))
}
async function change(id: number, wishes: Partial<Wishes>, time: string): Promise<void> {
	const one = await getSubscriber(env.DB, id)
	const problems = await changeWishes(env, settings, one!, { ...one!.wishes, ...wishes }, at(time))
	expect(problems).toBeNull()
}
async function pause(id: number, until: string | null, time: string): Promise<void> {
	const one = await getSubscriber(env.DB, id)
	expect(await pauseSubscription(env, one!, until, at(time))).toBeNull()
}

describe('a digest', () => {
	it('is one email a period with all that matched, and none when nothing did', async () => {
		await subscriber('ada@example.org', daily, monday)
		await subscriber('bob@example.org', { ...daily, documents: ['cookies'] }, monday)
		const house = openHouse()
		await tell(house, 'Change 2.', '23T13:00')
		await tell(house, 'Change 3.', '23T14:00', { severity: 'minor' })
		await tell(house, 'Change 4.', '24T07:59')
		expect(read(house)).toEqual([])
		for (const time of ['24T07:59', '24T08:01', '24T08:06', '25T08:01']) await house.sweep(at(time))
		expect(read(house)).toEqual(['Change 4. – and 1 more'])
		const [letter] = house.letters
		expect(letter?.text).toContain('Change 2.')
		expect(letter?.text).not.toContain('Change 3.')
		expect(letter?.headers).toHaveProperty('List-Unsubscribe')
		const { results } = await env.DB.prepare(
			`SELECT alert, state FROM deliveries WHERE digest = '2026-11-24T08:00:00.000Z' AND recipient = 1`,
		).all()
		expect(results).toEqual([
			{ alert: 'change.confirmed/faq-v2', state: 'digested' },
			{ alert: 'change.confirmed/faq-v4', state: 'digested' },
		])
	})

	it('is sent once and late when crons were missed, and the next one has the rest', async () => {
		await subscriber('ada@example.org', daily, monday)
		const house = openHouse()
		await tell(house, 'Change 2.', '23T13:00')
		await tell(house, 'Change 3.', '25T13:00')
		await Promise.all([house.sweep(at('27T10:00')), house.sweep(at('27T10:00'))])
		expect(read(house)).toEqual(['Change 2.'])
		await house.sweep(at('28T08:01'))
		expect(read(house)).toEqual(['Change 2.', 'Change 3.'])
	})

	it('weekly comes on Monday', async () => {
		await subscriber('ada@example.org', { ...daily, frequency: 'weekly' }, monday)
		const house = openHouse()
		await tell(house, 'Change 2.', '23T13:00')
		for (const time of ['29T23:00', '30T07:59']) await house.sweep(at(time))
		expect(read(house)).toEqual([])
		await house.sweep(at('30T08:01'))
		expect(read(house)).toEqual(['Change 2.'])
	})

	it('has what waits when its reader wants alerts at once, and later ones come at once', async () => {
		const id = await subscriber('ada@example.org', daily, monday)
		const house = openHouse()
		await tell(house, 'Change 2.', '23T13:00')
		await change(id, { frequency: 'at-once' }, '23T14:00')
		await tell(house, 'Change 3.', '23T14:01')
		expect(read(house)).toEqual(['Change 3.'])
		await house.sweep(at('23T14:05'))
		expect(read(house)).toEqual(['Change 3.', 'Change 2.'])
		await tell(house, 'Change 4.', '23T15:00')
		await house.sweep(at('24T08:05'))
		expect(read(house)).toEqual(['Change 3.', 'Change 2.', 'Change 4.'])
	})

	it('has all of a pause, at its end or when it is ended', async () => {
		const id = await subscriber('ada@example.org', {}, monday)
		const house = openHouse()
		await pause(id, '2026-11-25', '23T12:30')
		await tell(house, 'Change 2.', '23T13:00')
		await tell(house, 'Change 3.', '24T13:00')
		await house.sweep(at('24T23:59'))
		expect(read(house)).toEqual([])
		await tell(house, 'Change 4.', '25T00:01')
		await house.sweep(at('25T00:04'))
		expect(read(house)).toEqual(['Change 4.', 'Change 3. – and 1 more'])
		await pause(id, '2026-12-25', '26T12:00')
		await tell(house, 'Change 5.', '26T13:00')
		await pause(id, null, '26T14:00')
		await house.sweep(at('26T14:05'))
		expect(read(house).at(-1)).toBe('Change 5.')
		expect(house.letters).toHaveLength(3)
	})

	it('brings a correction to who had the change in a digest', async () => {
		await subscriber('ada@example.org', daily, monday)
		const house = openHouse()
		await tell(house, 'Change 2.', '23T13:00')
		await house.sweep(at('24T08:01'))
		const detail = { was: { severity: 'material' } }
		await env.DB.prepare(
			`INSERT INTO alerts (id, type, document, change_id, severity, topics, detail, created_at, heartbeat, max_subscriber, max_endpoint, state)
			VALUES ('change.corrected/faq-v2/9', 'change.corrected', 'faq', 'faq-v2', 'minor', '[]', ?, ?2, ?2, 9, 0, 'expanded')`,
		)
			.bind(JSON.stringify(detail), at('24T12:00').toISOString())
			.run()
		await house.sweep(at('25T08:01'))
		expect(read(house)).toEqual(['Change 2.', 'Correction: Change 2.'])
	})

	it('is never sent to who left', async () => {
		await subscriber('ada@example.org', daily, monday)
		const house = openHouse()
		await tell(house, 'Change 2.', '23T13:00')
		await env.DB.prepare('DELETE FROM subscribers').run()
		await house.sweep(at('24T08:01'))
		expect(read(house)).toEqual([])
	})

	it('reaches each of its readers once', async () => {
		for (let number = 1; number <= 30; number++) await subscriber(`r${number}@example.org`, daily, monday)
		const house = openHouse()
		await tell(house, 'Change 2.', '23T13:00')
		await house.sweep(at('24T08:01'))
		expect(new Set(house.letters.map(({ to }) => to)).size).toBe(30)
		expect(house.letters).toHaveLength(30)
	})
})

describe('the ends of periods', () => {
	it.each([
		['Europe/Paris', 2, '2026-03-27T12:00Z', ['2026-03-28T01:00Z', '2026-03-29T01:00Z', '2026-03-30T00:00Z']],
		['Europe/Paris', 2, '2026-10-24T12:00Z', ['2026-10-25T00:00Z', '2026-10-26T01:00Z', '2026-10-27T01:00Z']],
		[
			'America/New_York',
			8,
			'2026-03-07T12:00Z',
			['2026-03-07T13:00Z', '2026-03-08T12:00Z', '2026-03-09T12:00Z'],
		],
		[
			'Pacific/Kiritimati',
			0,
			'2026-11-24T12:00Z',
			['2026-11-25T10:00Z', '2026-11-26T10:00Z', '2026-11-27T10:00Z'],
		],
		[
			'Asia/Kathmandu',
			23,
			'2026-11-24T12:00Z',
			['2026-11-24T17:15Z', '2026-11-25T17:15Z', '2026-11-26T17:15Z'],
		],
	])('in %s at %i follow the clocks of the place', (zone, hour, from, ends) => {
		const found: string[] = []
		let time = new Date(from)
		for (const _ of ends) {
			found.push(nextEnd({ frequency: 'daily', hour, zone }, time))
			time = new Date(found.at(-1)!)
		}
		expect(found).toEqual(ends.map((end) => new Date(end).toISOString()))
	})

	it('come once a day, wherever and whenever', () => {
		const zones = Intl.supportedValuesOf('timeZone')
		const day = 24 * 3600 * 1000
		assert(
			property(
				constantFrom(...zones),
				integer({ min: 0, max: 23 }),
				integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) }),
				(zone, hour, from) => {
					const first = Date.parse(nextEnd({ frequency: 'daily', hour, zone }, new Date(from)))
					const second = Date.parse(nextEnd({ frequency: 'daily', hour, zone }, new Date(first)))
					expect(first).toBeGreaterThan(from)
					expect(first - from).toBeLessThanOrEqual(day + 2 * 3600 * 1000)
					expect(Math.abs(second - first - day)).toBeLessThanOrEqual(2 * 3600 * 1000)
				},
			),
			{ numRuns: 200 },
		)
	})
})
