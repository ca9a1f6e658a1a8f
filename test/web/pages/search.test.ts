import { env } from 'cloudflare:workers'
import { array, assert, asyncProperty, string } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { indexChanges } from '../../../src/store/search/index-changes.ts'
import { ago, ask, keepChange, pageAt, paragraph } from '../records.ts'

const before = [paragraph('We maintain records for ten days.')]
const after = [paragraph('We maintain records for training artificial intelligence, with third-party help.')]

const find = async (typed: string, rest = ''): Promise<string> =>
	pageAt(`/?q=${encodeURIComponent(typed)}${rest}`)
const NONE = 'No change on record answers this'

async function keepFindable(summary = 'Keeps data longer.') {
	await keepChange(2, before, after, { summary })
	await indexChanges(env)
}

describe('search', () => {
	it('shows the hit in its place, with a link to the edit', async () => {
		await keepFindable()
		const page = await find('intelligence')
		expect(page).toContain('Keeps data longer.')
		expect(page).toMatch(
			/href="\/changes\/linkedin-ai-faq-v2#e1">After:<\/a> <bdi>.*artificial <mark>intelligence<\/mark>/,
		)
		expect(await pageAt('/changes/linkedin-ai-faq-v2')).toContain('id="e1"')
		expect(await find('keeps')).toMatch(/Headline:<\/a> <bdi><mark>Keeps<\/mark> data longer\./)
		expect(await find('ten days')).toMatch(/Before:<\/a> .*<mark>ten<\/mark> <mark>days<\/mark>/)
	})

	it.each([
		'AI',
		'train',
		'intelligence artificial data',
		'"intelligence artificial"',
		'"days artificial"',
		'beforeIndex',
	])('finds whole words and phrases that stand in one place: not %s', async (typed) => {
		await keepFindable()
		expect(await find(typed)).toContain(NONE)
	})

	it.each([
		'MAINTAIN',
		'intelligence artificial',
		'"artificial intelligence"',
		'“artificial intelligence” records',
		'third-party',
		'third party',
		'"artificial',
		'intelligence"',
		'training -- help !',
	])('takes whatever is typed for words: %s', async (typed) => {
		await keepFindable()
		expect(await find(typed)).toContain('Keeps data longer.')
	})

	it.each(['!!!', '"" ""', '*', '()'])('finds nothing for %s, which holds no word', async (typed) => {
		await keepFindable()
		expect(await find(typed)).toContain(NONE)
	})

	it('breaks on nothing that a person may type', async () => {
		await keepFindable()
		const operators = [
			'NOT',
			'AND',
			'OR',
			'NEAR(a b, 5)',
			'^a',
			'a:b',
			'{a b}:c',
			'"a" + "b"',
			"'; DROP TABLE passages; --",
		]
		for (const typed of operators) expect((await ask(`/?q=${encodeURIComponent(typed)}`)).status).toBe(200)
		const any = array(string({ unit: 'binary', maxLength: 12 }), { maxLength: 6 })
		await assert(
			asyncProperty(any, async (parts) => {
				const answer = await ask(`/?q=${encodeURIComponent(parts.join(' ').toWellFormed())}`)
				expect(answer.status).toBe(200)
			}),
			{ numRuns: 60 },
		)
	})

	it('answers before the index was ever made, and finds once it is', async () => {
		await keepChange(2, before, after, { summary: 'Keeps data longer.' })
		expect(await find('training')).toContain(NONE)
		await indexChanges(env)
		expect(await find('training')).toContain('Keeps data longer.')
	})

	it('is narrowed by document, topic, severity and days, together', async () => {
		const given = { topics: ['retention'], severity: 'minor' } as const
		await keepChange(2, before, after, { ...given, summary: 'One.', confirmedAt: '2025-03-02T10:00:00.000Z' })
		const document = 'linkedin-privacy-policy-preview'
		await keepChange(2, before, after, {
			...given,
			document,
			summary: 'Two.',
			confirmedAt: '2025-03-03T10:00:00.000Z',
		})
		await keepChange(3, before, after, { summary: 'Three.', confirmedAt: '2025-03-04T10:00:00.000Z' })
		await indexChanges(env)
		const found = async (rest: string) =>
			['One.', 'Two.', 'Three.'].filter(
				(summary) => page.includes(`>${summary}<`),
				(page = await find('training', rest)),
			)
		let page = ''
		expect(await found('')).toEqual(['One.', 'Two.', 'Three.'])
		expect(await found('&topic=retention')).toEqual(['One.', 'Two.'])
		expect(await found('&severity=minor&document=linkedin-ai-faq')).toEqual(['One.'])
		expect(await found('&document=linkedin-privacy-policy')).toEqual([])
		expect(await found('&since=2025-03-03&until=2025-03-03')).toEqual(['Two.'])
		expect(await found('&until=2025-03-02')).toEqual(['One.'])
		expect(await found('&since=2025-03-04')).toEqual(['Three.'])
	})

	it('finds a new verdict by its words, and no more by the old ones', async () => {
		await keepFindable('Keeps data longer.')
		await env.DB.prepare(
			`UPDATE changes SET summary = 'Holds on to records.', change = json_set(change, '$.summary', 'Holds on to records.')`,
		).run()
		await indexChanges(env)
		expect(await find('longer')).toContain(NONE)
		expect(await find('holds')).toContain('<mark>Holds</mark> on to records.')
	})

	it('is made anew when its database is lost', async () => {
		await keepFindable()
		await env.SEARCH.exec('DROP TABLE passages; DROP TABLE numbers')
		await indexChanges(env)
		expect(await find('training')).toContain('Keeps data longer.')
	})

	it('goes on to older pages without losing or repeating a change, even among equal times', async () => {
		const at = ago(5)
		for (let to = 2; to <= 70; to++)
			await keepChange(to, before, after, { summary: `Number ${to};`, confirmedAt: to % 2 ? at : ago(to) })
		await indexChanges(env)
		const seen: string[] = []
		let path: string | undefined = '/?q=training'
		while (path) {
			const page = await pageAt(path)
			seen.push(...Array.from(page.matchAll(/>Number (\d+);</g), ([, number]) => number!))
			path = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
		}
		expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(
			Array.from({ length: 69 }, (_, index) => String(index + 2)),
		)
	})

	it('keeps a paragraph of a megabyte findable to its end, and what it holds harmless', async () => {
		const long = `<script>alert(1)</script> \u202e ${'words and more '.repeat(70_000)} needle \u0000\u0002`
		await keepChange(2, [], [paragraph(long)], { summary: '<b>Bold</b>' })
		await indexChanges(env)
		const page = await find('needle')
		expect(page).toContain('<mark>needle</mark>')
		expect(page.length).toBeLessThan(20_000)
		const script = await find('script alert')
		expect(script).toContain('&lt;<mark>script</mark>&gt;<mark>alert</mark>')
		expect(script).not.toMatch(/<script|<b>/)
	})
})

it('the record holds no virtual table, so that its database can be exported', async () => {
	await keepFindable()
	const virtual = `SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'`
	expect((await env.DB.prepare(virtual).all()).results).toEqual([])
	expect((await env.SEARCH.prepare(virtual).all()).results).toEqual([{ name: 'passages' }])
})
