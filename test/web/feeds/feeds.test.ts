import { env } from 'cloudflare:workers'
import { assert, asyncProperty, string } from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { putAlterations } from '../../../src/store/statements.ts'
import { FAQ, ask, keepChange, pageAt, paragraph } from '../records.ts'

const before = [paragraph('We keep it ten days.')]
const after = [paragraph('We keep it ninety days & more.')]
const POLICY = 'linkedin-privacy-policy'
const STATEMENT = 'messages-left-out'

/** The text of a feed; XML is read by a strict parser first. */
async function feedAt(path: string): Promise<string> {
	const answer = await ask(path)
	expect(answer.status, path).toBe(200)
	const text = await answer.text()
	if (!path.includes('.json')) expectXml(text)
	return text
}

function expectXml(text: string): void {
	const parser = new SaxesParser({ xmlns: true })
	parser.on('error', (error) => {
		throw error
	})
	parser.write(text).close()
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, of what we use. */
const jsonFeedSchema = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string(),
	home_page_url: z.url(),
	feed_url: z.url(),
	language: z.string(),
	authors: z.array(z.strictObject({ name: z.string() })),
	items: z.array(
		z.strictObject({
			id: z.string().min(1),
			url: z.url(),
			title: z.string(),
			summary: z.string(),
			content_html: z.string(),
			date_published: z.iso.datetime(),
			date_modified: z.iso.datetime(),
			tags: z.array(z.string()),
		}),
	),
})

/** What a feed of any format holds, as an independent parser reads it. */
async function itemsOf(path: string): Promise<{ id: string; title: string; url: string; html: string }[]> {
	const text = await feedAt(path)
	if (path.includes('.atom')) {
		const { entries = [] } = parseAtomFeed(text)
		return entries.map(({ id, title, links, content }) => ({
			id: id ?? '',
			title: title?.value ?? '',
			url: links?.[0]?.href ?? '',
			html: content?.value ?? '',
		}))
	}
	if (path.includes('.rss')) {
		const { items = [] } = parseRssFeed(text)
		return items.map(({ guid, title, link, description }) => ({
			id: guid?.value ?? '',
			title: title ?? '',
			url: link ?? '',
			html: description ?? '',
		}))
	}
	jsonFeedSchema.parse(JSON.parse(text))
	const { items = [] } = parseJsonFeed(text)
	return items.map(({ id, title, url, content_html }) => ({
		id: id ?? '',
		title: title ?? '',
		url: url ?? '',
		html: content_html ?? '',
	}))
}

const FORMATS = ['atom', 'rss', 'json']

describe.each(FORMATS)('the %s feed', (format) => {
	it('tells of each change, before and after in full, under an id that stays', async () => {
		await keepChange(2, before, after, {
			summary: 'Keeps it <longer>.',
			topics: ['retention'],
			confirmedAt: '2026-01-02T03:04:05.000Z',
		})
		const items = await itemsOf(`/feed.${format}`)
		expect(items).toMatchObject([
			{
				id: 'tag:localhost,2026:change/linkedin-ai-faq-v2',
				title: 'Generative AI FAQ: Keeps it <longer>.',
				url: 'http://localhost:8787/changes/linkedin-ai-faq-v2',
			},
		])
		expect(items[0]?.html).toContain('<del>We keep it ten days.</del>')
		expect(items[0]?.html).toContain('<ins>We keep it ninety days &amp; more.</ins>')
	})

	it('is narrowed like the history', async () => {
		await keepChange(2, before, after, { topics: ['retention'], confirmedAt: '2026-01-02T00:00:00.000Z' })
		await keepChange(2, before, after, {
			document: POLICY,
			severity: 'minor',
			confirmedAt: '2026-02-02T00:00:00.000Z',
		})
		const found = async (search: string) =>
			(await itemsOf(`/feed.${format}?${search}`)).map(({ url }) => url.split('/').at(-1))
		expect(await found('')).toEqual([`${POLICY}-v2`, `${FAQ}-v2`])
		expect(await found(`document=${POLICY}`)).toEqual([`${POLICY}-v2`])
		expect(await found('topic=retention')).toEqual([`${FAQ}-v2`])
		expect(await found('severity=minor')).toEqual([`${POLICY}-v2`])
		expect(await found('until=2026-01-31')).toEqual([`${FAQ}-v2`])
		const refused = await ask(`/feed.${format}?severty=minor`)
		expect(refused.status).toBe(400)
		expect(await refused.json()).toMatchObject({
			code: 'invalid',
			fields: { severty: expect.stringContaining('not known') },
		})
	})

	it('tells of one statement, with both quotes', async () => {
		const finding = {
			id: STATEMENT,
			state: 'reworded',
			quote: 'We do not use <messages>.',
			before: 'Messages stay out.',
			lead: 'Never:',
		} as const
		await env.DB.batch(
			putAlterations(env.DB, {
				document: FAQ,
				version: 2,
				at: '2026-01-02T03:04:05.000Z',
				altered: [finding],
			}),
		)
		const items = await itemsOf(`/statements/${STATEMENT}/feed.${format}`)
		expect(items).toMatchObject([{ id: `tag:localhost,2026:statement/${STATEMENT}/linkedin-ai-faq-v2` }])
		expect(items[0]?.html).toContain('<p>Messages stay out.</p>')
		expect(items[0]?.html).toContain('<p>Never:</p><p>We do not use &lt;messages&gt;.</p>')
		expect((await ask(`/statements/nothing/feed.${format}`)).status).toBe(404)
	})

	it('is answered once, by tag and by time', async () => {
		await keepChange(2, before, after, { confirmedAt: '2026-01-02T03:04:05.000Z' })
		const first = await ask(`/feed.${format}`)
		expect(first.headers.get('last-modified')).toBe('Fri, 02 Jan 2026 03:04:05 GMT')
		const again = (headers: Record<string, string>) => ask(`/feed.${format}`, { headers })
		expect((await again({ 'if-none-match': first.headers.get('etag')! })).status).toBe(304)
		expect((await again({ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:05 GMT' })).status).toBe(304)
		expect((await again({ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:04 GMT' })).status).toBe(200)
		// A tag says more than a time.
		expect(
			(await again({ 'if-none-match': '"other"', 'if-modified-since': 'Fri, 02 Jan 2027 00:00:00 GMT' }))
				.status,
		).toBe(200)
		await env.DB.prepare(`UPDATE verdicts SET assessed_at = '2026-03-01T00:00:00.000Z'`).run()
		expect((await ask(`/feed.${format}`)).headers.get('last-modified')).toContain('01 Mar 2026')
		expect((await ask(`/feed.${format}`)).headers.get('access-control-allow-origin')).toBe('*')
	})

	it('is sound while there is nothing to tell', async () => {
		expect(await itemsOf(`/feed.${format}`)).toEqual([])
	})

	it('lets no text of a page do harm', async () => {
		const bad = `<script>alert(1)</script> ]]> \u0001\u0000\u202e\u2066 \ud800 "quoted" &amp; '<!--`
		await keepChange(2, [], [paragraph(bad, [bad])], {
			summary: bad,
			reasons: [{ rule: 'x', text: bad, severity: 'material' }],
		})
		const [item] = await itemsOf(`/feed.${format}`)
		expect(item?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
		expect(item?.html).not.toMatch(/<script|<!--/)
		// oxlint-disable-next-line no-control-regex
		expect(item!.html + item!.title).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/)
	})

	it('stays readable whatever a text holds', async () => {
		let to = 2
		await assert(
			asyncProperty(string({ unit: 'binary', maxLength: 40 }), async (text) => {
				await keepChange(to, [], [paragraph(text)], { summary: text })
				to++
				await itemsOf(`/feed.${format}`)
			}),
			{ numRuns: 15 },
		)
	})

	it('stays small where a paragraph is a megabyte', async () => {
		await keepChange(2, before, [paragraph('words and more '.repeat(70_000)), ...after])
		const text = await feedAt(`/feed.${format}`)
		expect(text.length).toBeLessThan(70_000)
		expect(text).toContain('more edits, and the evidence')
	})
})

describe('the calendar', () => {
	const announcements = [{ date: '2026-12-31', quote: 'Soon; \u0000"new", terms.', preview: null }]
	const events = async (path: string) => {
		const answer = await ask(path)
		expect(answer.headers.get('content-type')).toContain('text/calendar')
		const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[])
		return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
	}

	it('has every day that was announced, of all documents or of one', async () => {
		await keepChange(2, before, after, { announcements })
		await keepChange(3, before, after)
		await keepChange(2, before, after, {
			document: POLICY,
			announcements: [{ ...announcements[0]!, date: '2027-02-01' }],
		})
		const all = await events('/feed.ics')
		expect(all.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(['2026-12-31', '2027-02-01'])
		expect(new Set(all.map(({ uid }) => uid)).size).toBe(2)
		expect(all.map(({ description }) => description)).toContain('Soon; "new", terms.')
		expect(await events(`/feed.ics?document=${POLICY}`)).toHaveLength(1)
	})

	it('is a calendar while nothing is announced', async () => {
		expect(await events('/feed.ics')).toEqual([])
	})
})

describe('a page', () => {
	it('says where its feeds are', async () => {
		expect(await pageAt('/statements')).toContain(
			'<link rel="alternate" type="application/atom+xml" title="Clausewatch (Atom)" href="/feed.atom"/>',
		)
		const history = await pageAt('/?topic=retention&severity=minor')
		expect(history).toContain(
			'type="application/feed+json" title="Clausewatch (JSON Feed)" href="/feed.json?topic=retention&amp;severity=minor"',
		)
		expect(history).toContain('<a href="/feed.rss?topic=retention&amp;severity=minor">RSS</a>')
		expect(await pageAt(`/documents/${FAQ}`)).toContain(`href="/feed.atom?document=${FAQ}"`)
	})
})
