import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'

import { listDaysAnnounced } from '../../src/store/announcements.ts'
import { insertChange } from '../../src/store/changes.ts'
import { material } from '../alerts/house.ts'

test('lists the days announced by changes of any document, each since it was first on record', async () => {
	const announcing = (document: string, firstSeen: string, ...dates: string[]) =>
		insertChange(
			env.DB,
			{
				...material,
				document,
				firstSeen,
				announcements: dates.map((date) => ({ date, quote: 'Soon.', preview: null })),
			},
			{ source: 'live', assessment: 1 },
		)
	await env.DB.batch([
		...announcing('policy', '2026-09-18T06:00:00Z', '2026-11-03'),
		...announcing('faq', '2026-09-10T06:00:00Z', '2026-11-03', '2026-12-01'),
		...announcing('notice', '2026-10-01T06:00:00Z', '2027-01-01'),
	])
	expect(await listDaysAnnounced(env.DB)).toEqual({
		'2026-11-03': '2026-09-10T06:00:00Z',
		'2026-12-01': '2026-09-10T06:00:00Z',
		'2027-01-01': '2026-10-01T06:00:00Z',
	})
	expect(await listDaysAnnounced(env.DB, '2026-09-15')).toEqual({
		'2026-11-03': '2026-09-10T06:00:00Z',
		'2026-12-01': '2026-09-10T06:00:00Z',
	})
})
