import { plainJson } from '../guard/json.ts'
import { type Feed, type FeedItem, updatedOf } from './feed.ts'
import { element, escape, fit } from './markup.ts'

const NAME = 'Clausewatch'
const XML = '<?xml version="1.0" encoding="utf-8"?>'

/** Atom (RFC 4287). `self` is the address of this feed. */
export function atom(feed: Feed, self: string): string {
	const entry = (item: FeedItem) =>
		[
			'<entry>',
			element('id', item.id),
			element('title', item.title),
			element('link', '', { rel: 'alternate', type: 'text/html', href: item.url }),
			element('published', item.published),
			element('updated', item.updated),
			element('summary', item.summary),
			...item.tags.map((tag) => element('category', '', { term: tag })),
			element('content', item.html, { type: 'html' }),
			'</entry>',
		].join('\n')
	return [
		XML,
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		element('id', self),
		element('title', feed.title),
		element('updated', updatedOf(feed)),
		`<author>${element('name', NAME)}</author>`,
		element('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
		element('link', '', { rel: 'alternate', type: 'text/html', href: feed.page }),
		...feed.items.map(entry),
		'</feed>\n',
	].join('\n')
}

const rfc822 = (iso: string): string => new Date(iso).toUTCString()

/** RSS 2.0. */
export function rss(feed: Feed, self: string): string {
	const item = (item: FeedItem) =>
		[
			'<item>',
			element('title', item.title),
			element('link', item.url),
			element('guid', item.id, { isPermaLink: 'false' }),
			element('pubDate', rfc822(item.published)),
			...item.tags.map((tag) => element('category', tag)),
			element('description', item.html),
			'</item>',
		].join('\n')
	return [
		XML,
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<channel>',
		element('title', feed.title),
		element('link', feed.page),
		element('description', feed.title),
		element('language', 'en'),
		element('lastBuildDate', rfc822(updatedOf(feed))),
		element('ttl', '60'),
		`<atom:link rel="self" type="application/rss+xml" href="${escape(self)}"/>`,
		...feed.items.map(item),
		'</channel>',
		'</rss>\n',
	].join('\n')
}

/** JSON Feed 1.1. */
export const jsonFeed = (feed: Feed, self: string): string =>
	plainJson({
		version: 'https://jsonfeed.org/version/1.1',
		title: fit(feed.title),
		home_page_url: feed.page,
		feed_url: self,
		language: 'en',
		authors: [{ name: NAME }],
		items: feed.items.map(({ id, title, summary, url, published, updated, html, tags }) => ({
			id,
			url,
			title: fit(title),
			summary: fit(summary),
			content_html: html,
			date_published: published,
			date_modified: updated,
			tags,
		})),
	})
