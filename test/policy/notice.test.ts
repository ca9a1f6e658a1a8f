// How long before its day a change was known: from its announcement on record, wherever that stood.
import { expect, it } from 'vitest'

import { assess, differenceBetween } from '../../src/policy/assess.ts'
import { blank } from '../../src/policy/memory.ts'
import { observe } from '../../src/policy/observe.ts'
import { READER_VERSION } from '../../src/policy/page/read.ts'
import { legalPage } from '../fixtures/linkedin/legal-page.ts'
import { policy, version } from './versions.ts'

const BANNER = '<p>We are updating our terms on 3 November 2026. See our updated policy.</p>'
const page = (banner: string, date: string, more = '') =>
	legalPage({
		title: 'Privacy Policy',
		url: policy.url,
		lang: 'en',
		seed: 1,
		parts: [`${banner}<p>Effective ${date}</p><p>We lend books to all who ask for them.</p>${more}`],
	})

/** What the last of some captures changes. */
function lastOf(captures: readonly (readonly [at: string, html: string])[]) {
	let memory = blank(READER_VERSION)
	return captures.map(([observedAt, html]) => {
		const body = new TextEncoder().encode(html)
		const capture = { observedAt, url: policy.url, status: 200, contentType: 'text/html', body }
		const seen = observe(policy, memory, capture, { sightings: 1, after: 0 })
		;({ memory } = seen)
		return seen.change
	})
}

it.each([
	['of an earlier version', page('', '4 May 2026')],
	['of the first version', page(BANNER, '4 May 2026', '<p>We once lent lamps.</p>')],
])('counts from the announcement %s', (_, first) => {
	const changes = lastOf([
		['2026-09-18T06:00:00Z', first],
		['2026-09-19T06:00:00Z', page(BANNER, '4 May 2026')],
		['2026-10-01T06:00:00Z', page(BANNER, '4 May 2026', '<p>We also lend lamps.</p>')],
		['2026-11-03T06:00:00Z', page('', '3 November 2026', '<p>We also lend lamps and share your name.</p>')],
	])
	const isFirst = first.includes('We are updating')
	expect(changes.at(-1)).toMatchObject({
		noticeDays: isFirst ? 46 : 45,
		announcedAt: `2026-09-${isFirst ? 18 : 19}T06:00:00Z`,
	})
})

it('counts from the first sighting where nothing was announced', () => {
	const changes = lastOf([
		['2026-09-18T06:00:00Z', page('', '4 May 2026')],
		['2026-11-04T06:00:00Z', page('', '3 November 2026', '<p>We also share your name.</p>')],
	])
	expect(changes.at(-1)).toMatchObject({ noticeDays: -1, announcedAt: null })
})

it('counts from an announcement that another document made', () => {
	const [before, after] = ['4 May 2026', '3 November 2026'].map((date) =>
		version(`Effective ${date}\nWe lend.`),
	)
	const announced = { '2026-11-03': '2026-09-18T06:00:00Z', '2026-12-03': '2026-09-01T06:00:00Z' }
	expect(
		assess(differenceBetween(policy, before!, after!, '2026-11-03T06:00:00Z', undefined, announced)),
	).toMatchObject({ noticeDays: 46, announcedAt: '2026-09-18T06:00:00Z' })
})
