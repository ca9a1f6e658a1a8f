import { type Context, Hono } from 'hono'

import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { announcedDays, calendarOf } from '../feeds/calendar.ts'
import { changeItem } from '../feeds/change-items.ts'
import { type Feed, updatedOf } from '../feeds/feed.ts'
import { atom, jsonFeed, rss } from '../feeds/formats.ts'
import { alterationItem } from '../feeds/statement-items.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { fail } from '../guard/failure.tsx'
import { loadAlterations, loadAnnouncing, loadLatest, titleOf } from '../load/feeds.ts'
import { calendarQuery, changeFilter, toSearch } from '../load/history-query.ts'

/** What changed, for programs that follow: in three formats, and announced days as a calendar. */
export const feeds = new Hono<{ Bindings: Env }>()

const FRESH = { 'Cache-Control': 'public, max-age=300' }
const formats = [
	{
		write: atom,
		type: 'application/atom+xml; charset=utf-8',
		ofChanges: routes.feedAtom,
		ofStatement: routes.statementAtom,
	},
	{
		write: rss,
		type: 'application/rss+xml; charset=utf-8',
		ofChanges: routes.feedRss,
		ofStatement: routes.statementRss,
	},
	{
		write: jsonFeed,
		type: 'application/feed+json',
		ofChanges: routes.feedJson,
		ofStatement: routes.statementJson,
	},
] as const

/** Answers with a feed in a format; `path` and `search` are its address. */
function answerFeed(
	c: Context<{ Bindings: Env }>,
	feed: Feed,
	format: (typeof formats)[number],
	path: string,
) {
	return c.body(format.write(feed, settingsOf(c.env).PUBLIC_URL + path), 200, {
		...FRESH,
		'Content-Type': format.type,
		'Last-Modified': new Date(updatedOf(feed)).toUTCString(),
	})
}

for (const format of formats) {
	feeds.get(format.ofChanges, checked('query', changeFilter), async (c) => {
		const query = c.req.valid('query')
		const site = settingsOf(c.env).PUBLIC_URL
		const search = toSearch(query)
		const items = (await loadLatest(c.env, query)).map(({ change, updated }) =>
			changeItem(change, { site, document: titleOf(c.env, change.document), updated }),
		)
		const title =
			search === '' ? 'Clausewatch' : `Clausewatch: ${Object.values(query).filter(Boolean).join(', ')}`
		const feed: Feed = { title, page: site + link('history') + search, items }
		return answerFeed(c, feed, format, format.ofChanges + search)
	})

	feeds.get(format.ofStatement, checked('query', noQuery), async (c) => {
		const id = c.req.param('id')
		const found = await loadAlterations(c.env, id)
		if (!found) return fail(c, { code: 'not-found', message: 'No statement has this id.' })
		const site = settingsOf(c.env).PUBLIC_URL
		const items = found.alterations.map((alteration) =>
			alterationItem(alteration, { site, title: found.title, name: titleOf(c.env, alteration.document) }),
		)
		const feed: Feed = {
			title: `Clausewatch: ${found.title}`,
			page: `${site}${link('statements')}#${id}`,
			items,
		}
		return answerFeed(c, feed, format, format.ofStatement.replace(':id', id))
	})
}

feeds.get(routes.feedCalendar, checked('query', calendarQuery), async (c) => {
	const site = settingsOf(c.env).PUBLIC_URL
	const announcing = await loadAnnouncing(c.env, c.req.valid('query').document)
	const days = announcing.flatMap((change) =>
		announcedDays(change, titleOf(c.env, change.document), site + link('change', { id: change.id })),
	)
	const stamp = new Date(announcing[0]?.confirmedAt ?? 0)
	return c.body(calendarOf(days, stamp, new URL(site).host), 200, {
		...FRESH,
		'Content-Type': 'text/calendar; charset=utf-8',
		'Last-Modified': stamp.toUTCString(),
	})
})
