import { env } from 'cloudflare:workers'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { putAlterations } from '../../../src/store/statements.ts'
import { FAQ, ago, ask, keepCapture, keepChange, keepVersion, paragraph } from '../records.ts'

const before = [paragraph('We keep it ten days.')]
const after = [paragraph('We keep it ninety days.')]
const lineSchema = z.looseObject({ type: z.string() })

const linesOf = async () =>
	(await (await ask('/api/v1/export.ndjson')).text())
		.trimEnd()
		.split('\n')
		.map((line) => lineSchema.parse(JSON.parse(line)))
const rowsOf = async () => {
	const answer = await ask('/api/v1/export.csv')
	expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
	const { data, errors } = Papa.parse<Record<string, string>>(await answer.text(), {
		header: true,
		skipEmptyLines: true,
	})
	expect(errors).toEqual([])
	return data
}

describe('the export as lines', () => {
	it('holds all of the record, and says that it is whole', async () => {
		await keepVersion(1, before, ago(50))
		await keepVersion(2, after, ago(2))
		await keepChange(2, before, after)
		await keepChange(9, before, after, { document: 'import:linkedin-user-agreement' })
		await keepCapture({ at: ago(1) })
		const finding = { id: 'messages-left-out', state: 'stated', quote: 'Never.', before: null } as const
		await env.DB.batch(putAlterations(env.DB, { document: FAQ, version: 2, at: ago(2), altered: [finding] }))
		const lines = await linesOf()
		const kinds = Map.groupBy(lines, ({ type }) => type)
		expect([...kinds].map(([kind, all]) => `${all.length} ${kind}`)).toEqual([
			'9 document',
			'2 version',
			'1 change',
			'1 alteration',
			'1 capture',
			'1 end',
		])
		expect(lines.at(-1)).toEqual({ type: 'end', lines: 14 })
		const strip = ({
			page: _page,
			api: _api,
			download: _download,
			verdicts: _verdicts,
			hits: _hits,
			...rest
		}: Record<string, unknown>) => rest
		const change = await (await ask(`/api/v1/changes/${FAQ}-v2`)).json<Record<string, unknown>>()
		expect(kinds.get('change')![0]).toEqual({ type: 'change', ...strip(change) })
		const { versions } = await (
			await ask(`/api/v1/documents/${FAQ}/versions`)
		).json<{ versions: Record<string, unknown>[] }>()
		expect(kinds.get('version')!.toReversed()).toEqual(
			versions.map((one) => Object.assign({ type: 'version' }, strip(one))),
		)
		const { captures } = await (await ask(`/api/v1/captures?document=${FAQ}`)).json<{ captures: object[] }>()
		expect(kinds.get('capture')).toEqual(captures.map((one) => Object.assign({ type: 'capture' }, one)))
		expect(kinds.get('alteration')).toMatchObject([{ document: FAQ, version: 2, ...finding }])
	})

	it('goes on over as many changes as there are', async () => {
		for (let to = 2; to <= 451; to++) await keepChange(to, [], [])
		const changes = (await linesOf()).filter(({ type }) => type === 'change')
		expect(new Set(changes.map(({ to }) => to)).size).toBe(450)
	})

	it('goes on over changes that are large', async () => {
		const long = paragraph('words and more '.repeat(40_000))
		for (let to = 2; to <= 21; to++) await keepChange(to, [], [long])
		const changes = (await linesOf()).filter(({ type }) => type === 'change')
		expect(changes).toHaveLength(20)
	})
})

describe('the export as a table', () => {
	it('has a row an edit', async () => {
		await keepChange(2, before, after, { summary: 'Keeps it, "longer".', topics: ['retention', 'age'] })
		await keepChange(3, [...before, paragraph('Gone soon.')], after)
		const rows = await rowsOf()
		expect(rows).toHaveLength(3)
		expect(rows[0]).toMatchObject({
			change: `${FAQ}-v2`,
			topics: 'retention age',
			summary: 'Keeps it, "longer".',
			edit: '1',
			kind: 'changed',
			before: before[0]!.text,
			after: after[0]!.text,
			page: `http://localhost:8787/changes/${FAQ}-v2#e1`,
		})
	})

	it('lets no text act in a spreadsheet, nor turn what is around it', async () => {
		const bad = [
			'=HYPERLINK("https://x.example","y")',
			'+1',
			'-1',
			'@SUM(A1)',
			'a\nb\r\n=c',
			'x\u202ey\u0000',
			'<script>',
		]
		await keepChange(
			2,
			[],
			bad.map((text) => paragraph(text)),
			{ summary: '=1+1' },
		)
		const rows = await rowsOf()
		for (const row of rows)
			for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@\t\r\n]/)
		expect(rows.map((row) => row['after'])).toContain(`'${bad[0]}`)
		expect(rows[0]!['summary']).toBe(`'=1+1`)
		expect(JSON.stringify(rows)).not.toMatch(/\u202e|\\u0000/)
		const lines = await (await ask('/api/v1/export.ndjson')).text()
		// oxlint-disable-next-line no-control-regex
		expect(lines.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
		expect(lines).toContain('\\u202e')
	})
})
