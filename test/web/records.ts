import { env } from 'cloudflare:workers'

import { compare } from '../../src/policy/compare/compare.ts'
import { contentHash } from '../../src/policy/page/hash.ts'
import type { Assessment, Block, Change } from '../../src/policy/model.ts'
import { READER_VERSION } from '../../src/policy/page/read.ts'
import { type LoggedCapture, logCapture } from '../../src/store/captures.ts'
import { changeId, insertChange } from '../../src/store/changes.ts'
import { type DocumentState, neverSeen, putDocumentState } from '../../src/store/documents.ts'
import { putPage, putText } from '../../src/store/snapshots.ts'
import { insertVersion } from '../../src/store/versions.ts'
import { quietQueues } from '../origin/client.ts'
import { openApp } from './conforms.ts'

const quiet = quietQueues()

/** What was put on a queue. */
export const sent = quiet.sent

/** The site as installed for tests; its queues only note what was sent. */
export const site = {
	...quiet.env,
	OPERATOR_TOKEN: 'o'.repeat(40),
	SECRET_KEY: 's'.repeat(40),
	RESEND_WEBHOOK_SECRET: `whsec_${btoa('r'.repeat(24))}`,
}

const app = openApp()

/** One request to the web room. */
export const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
	app.request(path, init, site)

/** The text of a page at a path. */
export const pageAt = async (path: string): Promise<string> => (await ask(path)).text()

/** `hours` before now, ISO. */
export const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()

export const paragraph = (text: string, section: readonly string[] = []): Block => ({
	kind: 'paragraph',
	section,
	text,
})

export const FAQ = 'linkedin-ai-faq'

/** Puts a version of a document on record as watch/ does, its page being its text in a `main`. */
export async function keepVersion(
	number: number,
	blocks: readonly Block[],
	firstSeen: string,
	document = FAQ,
) {
	const hash = contentHash(blocks)
	const html = `<!doctype html><main>${blocks.map(({ text }) => `<p>${text}</p>`).join('')}</main>`
	const snapshot = await putPage(env.SNAPSHOTS, {
		body: new TextEncoder().encode(html),
		contentType: 'text/html',
	})
	await putText(env.SNAPSHOTS, hash, blocks)
	const version = {
		document,
		number,
		contentHash: hash,
		snapshot,
		reader: READER_VERSION,
		source: 'live' as const,
		firstSeen,
		lastSeen: firstSeen,
		characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
		blocks: blocks.length,
		effectiveDate: null,
		setAside: 0,
	}
	await insertVersion(env.DB, version).run()
	return { ...version, html }
}

/** Puts a change on record whose verdict is given rather than judged; returns its id. */
export async function keepChange(
	to: number,
	before: readonly Block[],
	after: readonly Block[],
	given: Partial<Assessment & Pick<Change, 'document' | 'confirmedAt' | 'returnTo'>> = {},
): Promise<string> {
	const severity = given.severity ?? 'material'
	const change: Change = {
		document: FAQ,
		from: to - 1,
		to,
		returnTo: null,
		firstSeen: ago(2),
		confirmedAt: ago(1),
		severity,
		alert: severity === 'material',
		topics: [],
		allTopics: given.topics ?? [],
		reasons: [],
		edits: compare(before, after).map((edit) => Object.assign(edit, { severity, topics: [], reasons: [] })),
		summary: `Change to version ${to}.`,
		silentEdit: null,
		effectiveDate: null,
		noticeDays: null,
		announcements: [],
		statements: [],
		...given,
	}
	await env.DB.batch(insertChange(env.DB, change, { source: 'live', assessment: 1 }))
	return changeId(change.document, to)
}

/** Says where a document stands. */
export async function keepState(given: Partial<DocumentState> = {}): Promise<void> {
	await putDocumentState(env.DB, {
		...neverSeen(FAQ, ago(200)),
		checkedAt: ago(0.2),
		goodAt: ago(0.2),
		...given,
	}).run()
}

/** Logs one capture. */
export async function keepCapture(given: Partial<LoggedCapture> & Pick<LoggedCapture, 'at'>): Promise<void> {
	await env.DB.batch(
		logCapture(env.DB, {
			document: FAQ,
			outcome: 'unchanged',
			reason: null,
			source: 'live',
			status: 200,
			url: 'https://www.linkedin.com/help/linkedin/answer/a5538339',
			bytes: 1000,
			ms: 50,
			snapshot: null,
			contentHash: null,
			version: 1,
			setAside: 0,
			asked: null,
			...given,
		}),
	)
}

/** Rows of a table, to see that nothing was stored. */
export async function countRows(table: string): Promise<number> {
	const row = await env.DB.prepare(`SELECT count(*) AS count FROM ${table}`).first<{ count: number }>()
	return row?.count ?? 0
}
