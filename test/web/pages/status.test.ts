import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import { FAQ, ago, ask, keepCapture, keepState, pageAt, site } from '../records.ts'
import { countUnderWay } from '../../../src/store/alerts/alerts.ts'
import { createApp } from '../../../src/app.tsx'
import type { Unsettled } from '../../../src/policy/memory.ts'
import { neverSeen } from '../../../src/store/documents.ts'
import { watchlist } from '../../../src/watchlist.ts'

/** One line of the text is set aside. */
const restless: Unsettled = {
	lines: [],
	sightings: [],
	places: [{ after: '', since: ago(3), last: ago(1), times: 5, left: [], text: 'Read 17 times' }],
	rival: null,
	flips: false,
}
/** Every watched document but the FAQ is seen. */
const seeOthers = async () => {
	for (const { id } of watchlist) if (id !== FAQ) await keepState({ id })
}
const importedVersion = {
	number: 3,
	contentHash: 'sha256:3',
	firstSeen: '2025-01-01T00:00:00.000Z',
	lastSeen: '2025-02-01T00:00:00.000Z',
	characters: 10,
}

describe('the status page', () => {
	it('says when first readings come, before there are any', async () => {
		const page = await pageAt('/status')
		expect(page).toContain('Nothing has been read yet.')
		expect(page).toContain('next hourly round')
		expect(page.match(/>Not looked at yet</g)).toHaveLength(9)
	})

	it('says that nothing could be seen, where every check was held', async () => {
		for (const { id } of watchlist) await keepState({ id, goodAt: null, roundsHeld: 1, watchedSince: ago(1) })
		const page = await pageAt('/status')
		expect(page).toContain('None of the 9 documents is seen.')
		expect(page.match(/>Never seen</g)).toHaveLength(9)
	})

	it('tells what is only imported from what was seen', async () => {
		const known = { ...neverSeen(FAQ, ago(1)).known, version: importedVersion }
		await keepState({ known, goodAt: null, checkedAt: null, watchedSince: ago(1) })
		const page = await pageAt('/status')
		expect(page).toContain('None of the 9 documents is seen.')
		expect(page).toContain('>Imported only</span>')
		expect(page).toContain('Not looked at yet; its history was imported')
	})

	it('shows the lines that do not hold still', async () => {
		await keepState({ known: { ...neverSeen(FAQ, ago(1)).known, unsettled: restless } })
		const page = await pageAt('/status')
		expect(page).toContain(
			'1 of 9 documents is seen. Lines are set aside in 1, because they do not hold still.',
		)
		expect(page).toContain('<q>Read 17 times</q>')
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

	it('counts the alerts on their way, without reading the rows of a fan-out', async () => {
		await env.DB.prepare(
			`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
			INSERT INTO email_ranges (alert, first, last, size, due_at) SELECT 'a', i, i, 1, ?1 FROM n
			UNION ALL SELECT 'b', 1, 1, 1, ?1`,
		)
			.bind(ago(0))
			.run()
		let read = 0
		const counting = new Proxy(env.DB, {
			get: (db, name) =>
				name === 'prepare'
					? (sql: string) => {
							const statement = db.prepare(sql)
							const first = async () => {
								const { results, meta } = await statement.all<{ n: number }>()
								read += meta.rows_read
								return results[0]?.n
							}
							return { first }
						}
					: undefined,
		})
		expect(await countUnderWay(counting)).toBe(2)
		expect(read).toBeLessThan(20) // 501 ranges wait
		expect(await pageAt('/status')).toContain('2 alerts are being delivered')
	})
})

describe('/healthz', () => {
	it('is 200 while every document is seen, and names those of which lines are set aside', async () => {
		await seeOthers()
		await keepState({ known: { ...neverSeen(FAQ, ago(1)).known, unsettled: restless } })
		const answer = await ask('/healthz')
		expect(answer.status).toBe(200)
		expect(await answer.json()).toMatchObject({ ok: true, problems: [], restless: [FAQ] })
	})

	it('is 503 from the first minute on, until every document was seen', async () => {
		await seeOthers()
		const answer = await ask('/healthz')
		expect(answer.status).toBe(503)
		expect(await answer.json()).toMatchObject({ problems: [`${FAQ} has not been looked at yet`] })
	})

	it.each([
		['has been looked at and never seen', {}],
		['is known from imported history only', { version: importedVersion }],
	])('is 503 when a document %s', async (problem, known) => {
		await seeOthers()
		await keepState({
			goodAt: null,
			watchedSince: ago(1),
			known: { ...neverSeen(FAQ, ago(1)).known, ...known },
		})
		const answer = await ask('/healthz')
		expect(answer.status).toBe(503)
		expect(await answer.json()).toMatchObject({ ok: false, problems: [`${FAQ} ${problem}`] })
	})

	it('is 503 and says which, when one is blind', async () => {
		const goodAt = ago(30)
		await seeOthers()
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
