import { routes } from '../../../routes.ts'
import { noQuery } from '../../guard/checked.ts'
import { calendarQuery, changeFilter } from '../../load/history-query.ts'
import type { Operation } from './operation.ts'

const formats = [
	['Atom', 'application/atom+xml', routes.feedAtom, routes.statementAtom],
	['Rss', 'application/rss+xml', routes.feedRss, routes.statementRss],
	['Json', 'application/feed+json', routes.feedJson, routes.statementJson],
] as const
const names = { Atom: 'Atom', Rss: 'RSS 2.0', Json: 'JSON Feed 1.1' } as const

const feed = (
	id: string,
	path: string,
	summary: string,
	type: string,
	query: NonNullable<Operation['query']>,
): Operation => ({
	id,
	method: 'get',
	path,
	tag: 'Feeds',
	summary,
	query,
	answers: { 200: { type, what: summary }, 304: null },
})

/** What programs follow. */
export const feedOperations: readonly Operation[] = [
	...formats.map(([name, type, path]) =>
		feed(
			`feed${name}`,
			path,
			`The 20 latest changes, before and after in full, as ${names[name]}`,
			type,
			changeFilter,
		),
	),
	...formats.map(([name, type, , path]) =>
		feed(
			`statementFeed${name}`,
			path,
			`The 20 latest alterations of a statement as ${names[name]}`,
			type,
			noQuery,
		),
	),
	feed(
		'feedCalendar',
		routes.feedCalendar,
		'The days that changes announced, as iCalendar',
		'text/calendar',
		calendarQuery,
	),
]
