import { link } from '../../routes.ts'
import { changeId } from '../../store/changes.ts'
import type { StatementAlteration } from '../../store/statements.ts'
import { findingWords } from '../../wording/names.ts'
import { type FeedItem, tagOf } from './feed.ts'
import { escape } from './markup.ts'

/** One alteration of a statement as an item of its feed, with both quotes in full. */
export function alterationItem(
	{ document, version, at, finding }: StatementAlteration,
	{ site, title, name }: { readonly site: string; readonly title: string; readonly name: string },
): FeedItem {
	const id = changeId(document, version)
	const summary = `${findingWords[finding.state]}: ${title}`
	return {
		id: tagOf(site, `statement/${finding.id}/${id}`),
		title: `${name}: ${summary}`,
		summary,
		url: site + link('change', { id }),
		published: at,
		updated: at,
		html: [
			`<p>${escape(summary)}. LinkedIn, ${escape(name)}, version ${version}.</p>`,
			...quoted('Before', finding.before, finding.leadBefore),
			...quoted('After', finding.quote, finding.lead),
		].join('\n'),
		tags: [findingWords[finding.state]],
	}
}

const quoted = (name: string, quote: string | null, lead: string | null | undefined): string[] =>
	quote === null
		? []
		: [
				`<p>${name}:</p><blockquote>${lead ? `<p>${escape(lead)}</p>` : ''}<p>${escape(quote)}</p></blockquote>`,
			]
