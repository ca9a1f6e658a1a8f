import { type AssessedEdit, severities } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { RecordedChange } from '../../store/changes.ts'
import { editWords, severityWords, topicLabel, versionsWords } from '../../wording/names.ts'
import { type FeedItem, tagOf } from './feed.ts'
import { escape } from './markup.ts'

/** Characters of one item's edits; the page has them all. */
const MOST = 60_000

/** A change as an item of a feed: its reasons, and each edit before and after in full, gravest first. */
export function changeItem(
	change: RecordedChange,
	{ site, document, updated }: { readonly site: string; readonly document: string; readonly updated: string },
): FeedItem {
	const url = site + link('change', { id: change.id })
	return {
		id: tagOf(site, `change/${change.id}`),
		title: `${document}: ${change.summary}`,
		summary: change.summary,
		url,
		published: change.confirmedAt,
		updated,
		html: storyOf(change, document, url),
		tags: [severityWords[change.severity], ...change.topics.map(topicLabel)],
	}
}

function storyOf(change: RecordedChange, document: string, url: string): string {
	const parts = [
		`<p><strong>${severityWords[change.severity]}</strong>. LinkedIn, ${escape(document)}, ${escape(versionsWords(change))}.</p>`,
		...(change.reasons.length > 0
			? [`<ul>${change.reasons.map(({ text }) => `<li>${escape(text)}</li>`).join('')}</ul>`]
			: []),
	]
	let left = MOST
	let leftOut = 0
	for (const edit of ranked(change.edits)) {
		const size = (edit.before?.length ?? 0) + (edit.after?.length ?? 0)
		if (size > left) leftOut++
		else parts.push(editHtml(edit))
		left -= Math.min(size, left)
	}
	const rest = leftOut === 0 ? 'The change, with its evidence' : `${leftOut} more edits, and the evidence`
	parts.push(`<p><a href="${escape(url)}">${rest}</a></p>`)
	return parts.join('\n')
}

const ranked = (edits: readonly AssessedEdit[]): AssessedEdit[] =>
	edits.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))

const editHtml = ({ kind, severity, section, before, after }: AssessedEdit): string =>
	[
		`<h3>${escape([...section, `${editWords[kind]} (${severityWords[severity].toLowerCase()})`].join(' › '))}</h3>`,
		...(before === null || kind === 'moved' ? [] : [side('Before', 'del', before)]),
		...(after === null ? [] : [side(kind === 'moved' ? 'Words' : 'After', 'ins', after)]),
	].join('\n')

const side = (name: string, tag: 'del' | 'ins', text: string): string =>
	`<p>${name}:</p><blockquote><${tag}>${escape(text)}</${tag}></blockquote>`
