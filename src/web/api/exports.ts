import { Hono } from 'hono'

import { type Env, settingsOf } from '../../env.ts'
import type { RecordedChange } from '../../store/changes.ts'
import { walkChanges, walkRecord } from '../../store/export.ts'
import { link, routes } from '../../routes.ts'
import { fit } from '../feeds/markup.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { escapeUnseen, plainJson } from '../guard/json.ts'
import { loadDocuments } from '../load/documents.ts'
import { documentOf } from './shapes.ts'

/** The whole record, streamed as it is read. */
export const apiExports = new Hono<{ Bindings: Env }>()

/** A stream of what is made piece by piece, no faster than it is read. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder()
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await pieces.next()
			if (done) controller.close()
			else controller.enqueue(encoder.encode(value))
		},
		async cancel() {
			await pieces.return(undefined)
		},
	})
}

const asFile = (name: string, type: string) => ({
	'Content-Type': type,
	'Content-Disposition': `attachment; filename="${name}"`,
	'Cache-Control': 'no-store',
})

apiExports.get(routes.apiExport, checked('query', noQuery), (c) =>
	c.body(streamOf(linesOf(c.env)), 200, asFile('clausewatch.ndjson', 'application/x-ndjson')),
)

/** One JSON object a line, each with its `type`; the last one says how many lines came before it. */
async function* linesOf(env: Env): AsyncGenerator<string> {
	const settings = settingsOf(env)
	const { documents } = await loadDocuments(env, new Date())
	let count = documents.length
	yield documents
		.map((document) => `${plainJson({ type: 'document', ...documentOf(document, settings) })}\n`)
		.join('')
	for await (const lines of walkRecord(env.DB)) {
		count += lines.length
		yield escapeUnseen(`${lines.join('\n')}\n`)
	}
	yield `${plainJson({ type: 'end', lines: count })}\n`
}

apiExports.get(routes.apiExportTable, checked('query', noQuery), (c) =>
	c.body(streamOf(rowsOf(c.env)), 200, asFile('clausewatch.csv', 'text/csv; charset=utf-8; header=present')),
)

const COLUMNS =
	'change document from to first_seen confirmed_at change_severity topics summary edit kind severity section before after page'

/** One row an edit, in the order of its change. */
async function* rowsOf(env: Env): AsyncGenerator<string> {
	const { PUBLIC_URL } = settingsOf(env)
	yield `${COLUMNS.replaceAll(' ', ',')}\r\n`
	for await (const lines of walkChanges(env.DB)) {
		yield lines
			.flatMap((line) => rowsOfChange(JSON.parse(line) as RecordedChange, PUBLIC_URL))
			.map((row) => `${row.map(cell).join(',')}\r\n`)
			.join('')
	}
}

function rowsOfChange(change: RecordedChange, site: string): (string | number)[][] {
	const { id, document, from, to, firstSeen, confirmedAt, summary } = change
	const ofChange = [
		id,
		document,
		from,
		to,
		firstSeen,
		confirmedAt,
		change.severity,
		change.topics.join(' '),
		summary,
	]
	const page = site + link('change', { id })
	return change.edits.map(({ kind, severity, section, before, after }, index) => {
		const number = index + 1
		return ofChange.concat(
			number,
			kind,
			severity,
			section.join(' › '),
			before ?? '',
			after ?? '',
			`${page}#e${number}`,
		)
	})
}

/** A cell (RFC 4180). One that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
	const text = fit(String(value))
	const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
	return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
