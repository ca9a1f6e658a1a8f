import { describe, expect, it } from 'vitest'

import { watchlist } from '../../../src/watchlist.ts'
import { ago, ask, keepChange, keepState, pageAt, paragraph } from '../records.ts'

const before = [paragraph('We keep your data for ten days.')]
const after = [paragraph('We keep your data for ninety days.')]

describe('the register', () => {
	it('says what will appear and when, before there is anything', async () => {
		const page = await pageAt('/')
		expect(page).toContain('No change has been recorded yet')
		expect(page).toContain('href="/status"')
	})

	it('lists changes newest first, with severity in words and a link to each', async () => {
		await keepChange(2, before, after, { summary: 'Older one.', confirmedAt: ago(30) })
		await keepChange(3, before, after, { summary: 'Newer one.', severity: 'minor', confirmedAt: ago(3) })
		const page = await pageAt('/')
		expect(page.indexOf('Newer one.')).toBeLessThan(page.indexOf('Older one.'))
		expect(page).toContain('href="/changes/linkedin-ai-faq-v3"')
		expect(page).toContain('>Minor</span>')
		expect(page).toContain('>Material</span>')
	})

	it('is narrowed by document, topic, severity and words, together', async () => {
		const policy = 'linkedin-privacy-policy'
		await keepChange(2, before, after, { summary: 'Keeps data longer.', topics: ['retention'] })
		await keepChange(3, before, after, { summary: 'Moves a comma.', severity: 'cosmetic' })
		await keepChange(2, before, after, {
			summary: 'Policy keeps longer.',
			topics: ['retention'],
			document: policy,
		})
		for (const search of [
			'topic=retention&document=linkedin-ai-faq',
			`severity=material&document=linkedin-ai-faq`,
		]) {
			const page = await pageAt(`/?${search}`)
			expect(page, search).toContain('Keeps data longer.')
			expect(page, search).not.toContain('Moves a comma.')
			expect(page, search).not.toContain('Policy keeps longer.')
		}
	})

	it('is narrowed to a range of days, both included', async () => {
		await keepChange(2, before, after, { summary: 'March.', confirmedAt: '2025-03-02T23:59:59.999Z' })
		await keepChange(3, before, after, { summary: 'April.', confirmedAt: '2025-04-01T00:00:00.000Z' })
		expect(await pageAt('/?since=2025-03-02&until=2025-03-02')).toContain('March.')
		expect(await pageAt('/?since=2025-03-02&until=2025-03-02')).not.toContain('April.')
		expect(await pageAt('/?since=2025-03-03')).not.toContain('March.')
		expect(await pageAt('/?until=2025-04-01')).toContain('April.')
	})

	it('takes the untouched fields of its own form for not asked', async () => {
		await keepChange(2, before, after, { summary: 'Keeps data longer.' })
		expect(await pageAt('/?q=&document=&topic=&severity=&since=&until=')).toContain('Keeps data longer.')
	})

	it.each([
		['/?severity=huge', 'severity must be one of cosmetic, minor, material'],
		['/?topic=weather', 'topic must be one of ai-training'],
		['/?document=nothing', 'document must be one of linkedin-privacy-policy'],
		['/?before=yesterday', 'before must be the id of a change'],
		['/?since=lately', 'since must be a day such as 2026-11-24'],
		['/?severty=material', 'severty is not known here; check its spelling'],
	])('says what is wrong with %s', async (path, what) => {
		const answer = await ask(path)
		expect(answer.status).toBe(400)
		expect(await answer.text()).toContain(what)
	})

	it('goes on to older pages without losing or repeating a change, even among equal times', async () => {
		const at = ago(5)
		for (let to = 2; to <= 36; to++)
			await keepChange(to, before, after, { summary: `Number ${to};`, confirmedAt: at })
		const seen: string[] = []
		let path: string | undefined = '/'
		while (path) {
			const page = await pageAt(path)
			seen.push(...Array.from(page.matchAll(/Number (\d+);/g), ([, number]) => number!))
			path = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
		}
		expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(
			Array.from({ length: 35 }, (_, index) => String(index + 2)),
		)
	})

	it('says from the first minute that nothing has been seen yet', async () => {
		const page = await pageAt('/')
		expect(page).toContain('None of the 9 documents has been seen yet.')
		expect(page).toContain('none looked at yet')
	})

	it('says which documents have not been seen, and why', async () => {
		for (const { id } of watchlist.slice(2)) await keepState({ id })
		await keepState({ id: watchlist[0]!.id, goodAt: null, watchedSince: ago(1) })
		const page = await pageAt('/')
		expect(page).toContain('2 of 9 documents have not been seen yet.')
		expect(page).toMatch(/Looked at, but every check was held: <a [^>]+>Privacy Policy</)
		expect(page).toMatch(/Not looked at yet: <a /)
	})

	it('says nothing of the kind where every document is seen', async () => {
		for (const { id } of watchlist) await keepState({ id })
		const page = await pageAt('/')
		expect(page).not.toContain('not been seen')
		expect(page).not.toContain('role="note"')
	})

	it('shows which documents nobody sees', async () => {
		await keepState({ goodAt: ago(40), blindSince: ago(16) })
		const page = await pageAt('/')
		expect(page).toContain('Clausewatch is blind here')
		expect(page).toContain('href="/status#linkedin-ai-faq"')
	})
})
