import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'

import { insertVerdict } from '../../../src/store/changes.ts'
import { ask, keepChange, keepState, keepVersion, ago, pageAt, paragraph } from '../records.ts'

const before = [paragraph('We may use your posts.', ['Training']), paragraph('Nothing else.')]
const after = [
	paragraph('We may use your posts and <b>messages</b>.', ['Training']),
	paragraph('Nothing else.'),
]

it('shows the summary as the headline, the reasons with their quotes, and the words that changed', async () => {
	await keepChange(2, before, after, {
		summary: 'Adds messages.',
		reasons: [
			{
				rule: 'limit',
				severity: 'material',
				text: 'More may be used.',
				before: 'your posts',
				after: 'your posts and',
			},
		],
		topics: ['ai-training'],
	})
	const page = await pageAt('/changes/linkedin-ai-faq-v2')
	expect(page).toContain('<h1>Adds messages.</h1>')
	expect(page).toContain('More may be used.')
	expect(page).toContain('<blockquote>your posts</blockquote>')
	expect(page).toMatch(/<ins>[^<]*messages/)
	expect(page).toContain('Training')
	expect(page).toContain('href="/materiality#limit"')
})

it('shows markup in a policy as words, never as markup', async () => {
	await keepChange(2, before, after, { summary: 'Adds <i>messages</i>.' })
	const page = await pageAt('/changes/linkedin-ai-faq-v2')
	expect(page).not.toMatch(/<b>|<i>messages/)
	expect(page).toContain('&lt;b&gt;messages')
})

it('names both versions with their hashes, and how to cite the change', async () => {
	const older = await keepVersion(1, before, ago(50))
	const newer = await keepVersion(2, after, ago(2))
	await keepChange(2, before, after, { summary: 'Adds “messages” to the data collected.' })
	const page = await pageAt('/changes/linkedin-ai-faq-v2')
	for (const { contentHash, snapshot, number } of [older, newer]) {
		expect(page).toContain(contentHash)
		expect(page).toContain(`sha256:${snapshot}`)
		expect(page).toContain(`href="/documents/linkedin-ai-faq/versions/${number}/snapshot"`)
	}
	expect(page).toContain('How to cite')
	expect(page).toContain('Clausewatch. “Adds ‘messages’ to the data collected.” Change')
	expect(page).toContain('http://localhost:8787/changes/linkedin-ai-faq-v2')
})

it.each([
	[{ silentEdit: true }, 'Silent edit'],
	[{ silentEdit: false }, null],
	[{ returnTo: 1 }, 'Back to the wording of'],
	[{ effectiveDate: '2026-12-24', noticeDays: 30 }, '30 days, from the first sighting on'],
	[{ noticeDays: 46, announcedAt: '2026-09-18T06:17:00Z' }, '46 days: announced on 18 September 2026'],
	[{ effectiveDate: '2026-11-20', noticeDays: -1 }, 'in effect 1 day before it was first seen'],
])('tells the facts of a change with %o', async (given, words) => {
	await keepChange(2, before, after, given)
	const page = await pageAt('/changes/linkedin-ai-faq-v2')
	if (words) expect(page).toContain(words)
	else expect(page).not.toContain('Silent edit')
})

it('shortens long unchanged stretches and shows every changed word', async () => {
	const filler = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
	const older = [paragraph(`Alpha ${filler} beta ${filler} gamma`)]
	const newer = [paragraph(`Delta ${filler} epsilon ${filler} zeta`)]
	await keepChange(2, older, newer)
	const page = await pageAt('/changes/linkedin-ai-faq-v2')
	for (const word of ['Alpha', 'beta', 'gamma']) expect(page).toMatch(new RegExp(`<del>[^<]*${word}`))
	for (const word of ['Delta', 'epsilon', 'zeta']) expect(page).toMatch(new RegExp(`<ins>[^<]*${word}`))
	expect(page).toContain('characters unchanged')
	expect(page).not.toContain('word100 ')
	expect(page).toContain('word199')
})

it('shows the two wordings beside each other when asked', async () => {
	await keepChange(2, [paragraph('We keep it ten days.')], [paragraph('We keep it ninety days.')])
	const page = await pageAt('/changes/linkedin-ai-faq-v2?view=sides')
	const [older, newer] = /<div class="sides">(.*?)<\/div>/s.exec(page)![1]!.split('</p><p')
	expect(older).toMatch(/<del>ten/)
	expect(older).not.toContain('ninety')
	expect(newer).toMatch(/<ins>ninety/)
	expect(newer).not.toContain('ten')
	expect((await ask('/changes/linkedin-ai-faq-v2?view=upside')).status).toBe(400)
})

it('keeps every verdict on show when a change was judged anew', async () => {
	const id = await keepChange(2, before, after, { summary: 'First thought.' })
	expect(await pageAt(`/changes/${id}`)).not.toContain('Verdicts on this change')
	const verdict = { severity: 'minor', topics: [], summary: 'Second thought.', reasons: [] } as const
	await insertVerdict(env.DB, id, verdict, 2, ago(0)).run()
	const page = await pageAt(`/changes/${id}`)
	expect(page.indexOf('First thought.', page.indexOf('Verdicts on this change'))).toBeLessThan(
		page.indexOf('Second thought.'),
	)
})

it('puts cosmetic edits last, unfolded where there are no others', async () => {
	await keepChange(2, before, after, { severity: 'cosmetic' })
	expect(await pageAt('/changes/linkedin-ai-faq-v2')).toContain(
		'<details open=""><summary>1 cosmetic difference, with no effect on meaning',
	)
})

it('says that nobody sees the document now', async () => {
	await keepChange(2, before, after)
	await keepState({ goodAt: ago(30) })
	expect(await pageAt('/changes/linkedin-ai-faq-v2')).toContain('Clausewatch is blind here')
})

it('offers the announced day as a calendar file, and none where nothing is announced', async () => {
	const announcements = [{ date: '2026-12-24', quote: 'We change this on 24 December.', preview: null }]
	await keepChange(2, before, after, { announcements })
	await keepChange(3, before, after)
	expect(await pageAt('/changes/linkedin-ai-faq-v2')).toContain('href="/changes/linkedin-ai-faq-v2.ics"')
	const file = await ask('/changes/linkedin-ai-faq-v2.ics')
	expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
	expect(file.headers.get('content-disposition')).toContain('linkedin-ai-faq-v2.ics')
	const text = await file.text()
	expect(text).toContain('DTSTART;VALUE=DATE:20261224')
	expect(text).toContain('SUMMARY:LinkedIn Generative AI FAQ changes')
	expect(await pageAt('/changes/linkedin-ai-faq-v3')).not.toContain('.ics')
	for (const number of [3, 9]) {
		const answer = await ask(`/changes/linkedin-ai-faq-v${number}.ics`)
		expect(answer.status).toBe(404)
		expect(await answer.text()).toContain('announces a day')
	}
})

it('is a clear 404 for a name that is not on record', async () => {
	for (const path of ['/changes/linkedin-ai-faq-v9', '/changes/%00']) {
		const answer = await ask(path)
		expect(answer.status, path).toBe(404)
		expect(await answer.text()).toContain('No change of this name is on record')
	}
})

it('shows a text that appeared where none was published', async () => {
	const version = await keepVersion(1, after, ago(2))
	await keepChange(1, [], after, { silentEdit: null })
	const page = await pageAt('/changes/linkedin-ai-faq-v1')
	expect(page).toContain('published as version 1')
	expect(page).not.toContain('version 0')
	expect(page).toContain(version.contentHash)
	expect(page).not.toContain('/versions/0')
	expect(page).not.toContain('Earlier wording')
})
