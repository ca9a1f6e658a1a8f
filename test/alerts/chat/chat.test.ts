import { describe, expect, it } from 'vitest'

import { chatBody } from '../../../src/alerts/chat/chat.ts'
import type { AssessedEdit, StatementFinding } from '../../../src/policy/model.ts'
import type { NewAlert } from '../../../src/store/alerts/alerts.ts'
import type { RecordedChange } from '../../../src/store/changes.ts'
import { changeOf, faq, material, settings } from '../house.ts'
import { largeChange, wordings } from './large-change.ts'
import { checkLimits } from './limits.ts'

const kinds = ['slack', 'discord', 'teams'] as const

const confirmed: NewAlert = {
	id: 'change.confirmed/faq-v2',
	type: 'change.confirmed',
	document: faq.id,
	changeId: 'faq-v2',
	severity: 'material',
	topics: [],
	detail: {},
	createdAt: '2026-11-24T10:00:00.000Z',
}
const recorded = (change: Partial<RecordedChange> = {}): RecordedChange => ({
	...material,
	id: 'faq-v2',
	source: 'live',
	assessment: 1,
	...change,
})
const finding: StatementFinding = {
	id: 'messages-left-out',
	state: 'withdrawn',
	quote: null,
	before: 'We do not train models on your messages.',
	lead: null,
	leadBefore: 'When we build models:',
}
const health = { changeId: null, severity: null } as const
const since = '2026-11-23T10:00:00.000Z'

/** Every kind of alert an endpoint can get, with what its message must say. */
const alerts: [string, Partial<NewAlert>, Partial<RecordedChange> | null, string[]][] = [
	[
		'a change',
		{},
		{ silentEdit: true, effectiveDate: '2026-11-03' },
		[
			'Material change · Generative AI FAQ',
			material.summary,
			'A silent edit',
			'We do not train models on your messages.',
			'We may train models on your messages',
			'AI training',
			'3 November 2026',
			'https://watch.example/changes/faq-v2',
		],
	],
	[
		'a correction',
		{ type: 'change.corrected', detail: { was: { severity: 'minor' }, is: { severity: 'material' } } },
		{},
		['Correction · Generative AI FAQ', 'You were told of this change as minor.', material.summary],
	],
	[
		'an altered statement',
		{ type: 'statement.changed', detail: { statement: finding } },
		{ statements: [finding] },
		[
			'What it says on a named point',
			'Withdrawn:',
			'When we build models: We do not train models on your messages.',
		],
	],
	[
		'a blind monitor',
		{ ...health, type: 'monitor.blind', detail: { since, reason: null, lastGood: since } },
		null,
		['Needs a look', 'Generative AI FAQ has not been seen for', 'https://watch.example/status'],
	],
	[
		'a monitor that sees again',
		{ ...health, type: 'monitor.recovered', detail: { since, lastGood: since } },
		null,
		['All well again', 'Generative AI FAQ is seen again'],
	],
	['a test', { ...health, type: 'endpoint.test', document: null }, null, ['Clausewatch is connected']],
]

/** The edits, all of them under one heading. */
const under = (heading: string, edits: readonly AssessedEdit[]): AssessedEdit[] =>
	edits.map((edit) => Object.assign(structuredClone(edit), { section: [heading] }))

/** Everything a body says, as a reader sees it: escapes undone. */
function wordsOf(kind: (typeof kinds)[number], body: string): string {
	const texts: string[] = []
	JSON.parse(body, (_, value: unknown) => {
		if (typeof value === 'string') texts.push(value)
		return value
	})
	const all = texts.join('\n')
	if (kind === 'slack') return all.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
	return kind === 'discord' ? all.replaceAll(/\\([^\w\s])/g, '$1') : all
}

describe.each(kinds)('a message in %s', (kind) => {
	it.each(alerts)('of %s says it all', (_, alert, change, told) => {
		const body = chatBody(kind, settings, { ...confirmed, ...alert }, change && recorded(change))
		checkLimits(kind, body)
		const words = wordsOf(kind, body)
		for (const part of told) expect(words).toContain(part)
	})

	it('of 344 edits with long quotes keeps every documented limit, and cuts between words', () => {
		expect(largeChange.edits).toHaveLength(344)
		const body = chatBody(kind, settings, confirmed, recorded(largeChange))
		checkLimits(kind, body)
		for (const [text] of wordsOf(kind, body).matchAll(/\S+ …/g))
			expect(`${wordings.join(' ')} we may share all`).toContain(text.slice(0, -2).replace(/^“/, ''))
	})

	it.each([
		['&'.repeat(9000), 'one sign that grows fivefold'],
		['* '.repeat(9000), 'signs that mark'],
		['नियम '.repeat(3000), 'a script of three bytes a letter'],
		['😀'.repeat(4000), 'letters of two units each'],
		['"\\'.repeat(4000), 'signs that JSON escapes'],
	])('keeps the limits in %.3s…: %s', (text) => {
		const change = recorded({
			summary: text,
			silentEdit: true,
			effectiveDate: '2026-11-03',
			announcements: Array.from({ length: 9 }, () => ({ date: '2026-12-03', quote: text, preview: null })),
			edits: under(text, changeOf([`${text} never`, `b ${text}`], [`c ${text}`, `${text} d`]).edits),
		})
		const body = chatBody(kind, settings, { ...confirmed, type: 'change.corrected', detail: {} }, change)
		checkLimits(kind, body)
		expect(body).not.toContain('\\ud83d"')
	})
})

describe('what a quote says', () => {
	const hostile =
		'<!channel> <@U123> @everyone [click](https://evil.example) **bold** _it_ `code`\n# head\n- item\n1. one'
	const edits = changeOf(['Nothing.'], [hostile]).edits

	it('is no markup of Slack', () => {
		const body = chatBody('slack', settings, confirmed, recorded({ edits }))
		expect(body).not.toMatch(/<[!@#]/)
		expect(body).toContain('&lt;!channel&gt; &lt;@U123&gt;')
	})

	it('is no Markdown of Discord, and mentions nobody', () => {
		const body = chatBody('discord', settings, confirmed, recorded({ edits }))
		const { embeds, allowed_mentions } = JSON.parse(body) as {
			embeds: { description: string }[]
			allowed_mentions: object
		}
		expect(allowed_mentions).toEqual({ parse: [] })
		expect(embeds[0]?.description).toContain(
			'\\<!channel\\> \\<\\@U123\\> \\@everyone \\[click\\]\\(https\\://evil.example\\) \\*\\*bold\\*\\* \\_it\\_ \\`code\\`',
		)
		expect(embeds[0]?.description).not.toContain('https://')
		expect(embeds[0]?.description).not.toMatch(/^(?:#|-|\d+\.) /m)
	})

	it('is a run of text in Teams, where nothing marks', () => {
		const body = chatBody('teams', settings, confirmed, recorded({ edits }))
		expect(body).not.toContain('"TextBlock"')
		expect(JSON.parse(body)).toMatchObject({ attachments: [{ content: { body: expect.any(Array) } }] })
	})
})
