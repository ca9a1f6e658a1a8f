import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'

import { DAY, arrivedAt, endpoint, material, openHouse, subscribers, after } from '../../alerts/house.ts'

const rows = async (sql: string) => (await env.DB.prepare(sql).all()).results

it('deliveries and attempts are totals after 90 days, and a correction then goes to who asks', async () => {
	await subscribers(3)
	await endpoint('/folded')
	const house = openHouse()
	await house.tell()
	await house.sweep(after(89 * DAY))
	expect(await rows(`SELECT count(*) AS n FROM deliveries WHERE alert LIKE 'change%'`)).toEqual([{ n: 4 }])
	await house.sweep(after(91 * DAY))
	await house.sweep(after(91 * DAY))
	await house.sweep(after(91 * DAY))
	expect(await rows('SELECT count(*) AS n FROM deliveries')).toEqual([{ n: 0 }])
	expect(await rows('SELECT count(*) AS n FROM attempts')).toEqual([{ n: 0 }])
	expect(
		await rows(`SELECT channel, state, deliveries, tries FROM delivery_totals WHERE alert LIKE 'change%'`),
	).toEqual([
		{ channel: 'email', state: 'sent', deliveries: 3, tries: 3 },
		{ channel: 'webhook', state: 'sent', deliveries: 1, tries: 1 },
	])
	const { meta } = await env.DB.prepare('DELETE FROM verdicts').run()
	expect(meta.changes).toBe(1)
	await env.DB.prepare('DELETE FROM changes').run()
	await house.tell(
		{ ...material, severity: 'minor' },
		{
			id: 'change.corrected/faq-v2/2',
			type: 'change.corrected',
			severity: 'minor',
			detail: { was: { severity: 'material', summary: '' }, is: { severity: 'minor', summary: '' } },
		},
	)
	expect(house.letters).toHaveLength(6)
	expect(await arrivedAt('/folded')).toHaveLength(2)
})
