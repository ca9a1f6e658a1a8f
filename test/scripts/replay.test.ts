import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { legalPage } from '../fixtures/linkedin/legal-page.ts'
import { document, english } from '../fixtures/texts.ts'

let folder = ''
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'replay-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Printed {
	readonly document: string
	readonly outcome: string
	readonly reason: string | null
	readonly change: Record<string, unknown> | null
	readonly stated?: readonly { readonly id: string; readonly says: string; readonly quote: string }[]
}

const replay = (...args: string[]) =>
	new Promise<{ code: number; lines: Printed[]; error: string }>((resolve) => {
		execFile(process.execPath, ['scripts/replay.ts', ...args], { maxBuffer: 1e8 }, (error, out, err) => {
			const lines = out.split('\n').filter(Boolean)
			resolve({
				code: error ? Number(error.code) : 0,
				lines: lines.map((line) => JSON.parse(line) as Printed),
				error: err,
			})
		})
	})

const page = (seed: number, added = '') =>
	legalPage({ title: document.title, url: document.url, lang: 'en', parts: [...english, added], seed })
const record = (file: string, minute: number, more = {}) => ({
	document: document.id,
	url: document.url,
	observedAt: `2026-11-24T10:${String(minute).padStart(2, '0')}:00Z`,
	status: 200,
	contentType: 'text/html; charset=utf-8',
	file,
	...more,
})
const list = (...records: object[]) =>
	writeFile(join(folder, 'captures.ndjson'), `${records.map((line) => JSON.stringify(line)).join('\n')}\n`)

describe('a folder of captures', () => {
	beforeEach(async () => {
		await writeFile(join(folder, 'a.html'), page(1))
		await writeFile(join(folder, 'b.html.gz'), gzipSync(page(2, '<p>We now read your letters.</p>')))
		await writeFile(join(folder, 'wall.html'), '<html lang="en"><h1>Sign in</h1></html>')
		await list(
			record('a.html', 0),
			record('b.html.gz', 1),
			record('wall.html', 2),
			record('b.html.gz', 3),
			record('a.html', 4, { document: 'another' }),
		)
	})

	it('prints one line a capture, in order, a change after two sightings', async () => {
		const { code, lines } = await replay(folder)
		expect(code).toBe(0)
		expect(lines.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
			'first',
			'pending',
			'login',
			'changed',
			'first',
		])
		expect(Object.keys(lines[0]!)).toEqual([
			'document',
			'observedAt',
			'outcome',
			'reason',
			'contentHash',
			'change',
			'stated',
		])
		expect(lines.map((line) => 'stated' in line)).toEqual([true, false, false, true, true])
	})
	it('prints what a change is, in the words of the contract', async () => {
		const { lines } = await replay(folder, '--confirmations', '1', '--document', document.id)
		expect(lines.map(({ outcome }) => outcome)).toEqual(['first', 'changed', 'held', 'unchanged'])
		const change = lines[1]!.change!
		expect(Object.keys(change)).toEqual([
			'severity',
			'alert',
			'topics',
			'allTopics',
			'silentEdit',
			'effectiveDate',
			'summary',
			'reasons',
			'edits',
			'statements',
		])
		expect(change['edits']).toEqual([
			{
				kind: 'added',
				section: ['Privacy Policy', '3. Your rights'],
				before: null,
				after: 'We now read your letters.',
			},
		])
		expect(change['reasons']).toEqual([expect.any(String)])
	})
	it('prints how each text that is adopted has the statements', async () => {
		const faq = { document: 'linkedin-ai-faq' }
		const never = 'In the UK, we do not use private messages to train AI models.'
		const indeed = 'We use private messages to train AI models such as Quillwriter.'
		await writeFile(join(folder, 'a.html'), page(1, `<p>${never}</p>`))
		await writeFile(join(folder, 'b.html'), page(2, `<p>${indeed}</p>`))
		await list(record('a.html', 0, faq), record('b.html', 1, faq))
		const { lines } = await replay(folder, '--confirmations', '1')
		const stated = lines.map((line) =>
			line.stated?.filter(({ id }) => /^(messages-left-out|open-models)$/.test(id)),
		)
		const scope = { regions: [], outside: [], models: 'any', from: null, who: [] }
		expect(stated).toEqual([
			[{ id: 'messages-left-out', says: 'yes', quote: never, scope: { ...scope, regions: ['UK'] } }],
			[
				{ id: 'messages-left-out', says: 'otherwise', quote: indeed, scope },
				{ id: 'open-models', says: 'partly', quote: indeed, scope },
			],
		])
	})
	it('takes what the watchlist beside it says of a document', async () => {
		const entry = { id: document.id, title: 'P', url: document.url, locale: 'fr' }
		await writeFile(join(folder, 'watchlist.json'), JSON.stringify([entry]))
		const { lines } = await replay(folder)
		expect(lines[0]).toMatchObject({ document: document.id, outcome: 'held', reason: 'other-language' })
		expect(lines.at(-1)).toMatchObject({ document: 'another', outcome: 'first' })
	})
})

describe('what cannot be replayed ends with status 1 and one line', () => {
	const expectRefusal = async (words: RegExp, ...args: string[]) => {
		const { code, error, lines } = await replay(...args)
		expect({ code, lines }).toEqual({ code: 1, lines: [] })
		expect(error.trim().split('\n')).toEqual([expect.stringMatching(words)])
	}
	it('no folder, or options that are none', async () => {
		await expectRefusal(/^usage: /)
		await expectRefusal(/^usage: /, folder, '--confirmations', 'often')
		await expectRefusal(/^usage: /, folder, '--faster')
	})
	it('a folder without captures', () => expectRefusal(/captures\.ndjson/, join(folder, 'nowhere')))
	it('a line that is not JSON', async () => {
		await writeFile(join(folder, 'captures.ndjson'), '{')
		await expectRefusal(/captures\.ndjson:1 is not JSON/, folder)
	})
	it('a line without what a capture has', async () => {
		await list(record('a.html', 0, { status: 'fine' }))
		await expectRefusal(/captures\.ndjson:1: status must be a number$/, folder)
	})
	it('a document that has no captures in the folder', async () => {
		await list(record('a.html', 0), record('a.html', 1, { document: 'another' }))
		await expectRefusal(
			new RegExp(`no captures of nope; .*: ${document.id}, another$`),
			folder,
			'--document',
			'nope',
		)
	})
	it('a page that is not there, or not in the folder', async () => {
		await list(record('gone.html', 0))
		await expectRefusal(/gone\.html/, folder)
		await list(record('../a.html', 0))
		await expectRefusal(/is outside/, folder)
	})
	it('a page that is not gzip though its name says so', async () => {
		await writeFile(join(folder, 'a.html.gz'), 'plain')
		await list(record('a.html.gz', 0))
		await expectRefusal(/a\.html\.gz/, folder)
	})
	it('a watchlist that is wrong', async () => {
		await list()
		await writeFile(join(folder, 'watchlist.json'), '[{"id":"x"}]')
		await expectRefusal(/watchlist\.json/, folder)
	})
})

const shared = '../shared'
describe.skipIf(!existsSync(`${shared}/captures`))(
	'real captures (skipped where ../shared is absent)',
	() => {
		it('show as many changes as their histories hold, and no LinkedIn page is held', async () => {
			const { lines } = await replay(`${shared}/captures`, '--confirmations', '1')
			const of = (id: string, outcome: string) =>
				lines.filter((line) => line.document === id && line.outcome === outcome).length
			const ids = [...new Set(lines.map(({ document }) => document))].filter((id) =>
				id.startsWith('linkedin'),
			)
			expect(Object.fromEntries(ids.map((id) => [id, of(id, 'changed')]))).toEqual({
				'linkedin-privacy-policy-hi': 0,
				'linkedin-privacy-policy-fr-2022': 0,
				'linkedin-community-policies-en': 0,
				'linkedin-community-policies-fr': 1,
				'linkedin-dsa-disclosures-en': 1,
				'linkedin-help-violent-content-hi': 0,
			})
			expect(lines.filter(({ outcome }) => outcome === 'held')).toMatchObject([
				{ document: 'claude-privacy-policy-en', reason: 'error-page' },
			])
		})
	},
)
