import { describe, expect, it } from 'vitest'

import { webhookBody } from '../../../src/alerts/webhook/body.ts'
import { numbered } from '../../../src/alerts/webhook/line.ts'
import { bodySchemas } from '../../../src/alerts/webhook/schema.ts'
import { webhookId } from '../../../src/alerts/webhook/sign.ts'
import type { RecordedChange } from '../../../src/store/changes.ts'
import { changeOf, faq, material, settings } from '../house.ts'

const alert = {
	id: 'change.confirmed/faq-v2',
	type: 'change.confirmed',
	document: faq.id,
	changeId: 'faq-v2',
	topics: [],
	detail: {},
	createdAt: '2026-11-24T10:00:00.000Z',
} as const
const recorded = (change = material): RecordedChange => ({
	...change,
	id: 'faq-v2',
	source: 'live',
	assessment: 1,
})
const sizeOf = (body: string): number => new TextEncoder().encode(body).length

describe('the body of a webhook', () => {
	it('has type, timestamp and data, with links to the rest', () => {
		expect(JSON.parse(webhookBody(settings, alert, recorded()))).toMatchObject({
			type: 'change.confirmed',
			timestamp: '2026-11-24T10:00:00.000Z',
			data: {
				document: { id: 'faq', title: 'Generative AI FAQ', url: faq.url },
				change: {
					fromVersion: 1,
					toVersion: 2,
					severity: material.severity,
					summary: material.summary,
					editCount: 1,
					edits: [{ kind: 'changed', after: 'We may train models on your messages & <b>posts</b>.' }],
					link: 'https://watch.example/changes/faq-v2',
					api: 'https://watch.example/api/v1/changes/faq-v2',
				},
			},
		})
	})

	it('stays under 20 kB in any script, and says how many edits there are', () => {
		const words = Array.from({ length: 300 }, (_, index) => `नियम ${index} `.repeat(40))
		const change = changeOf([], words)
		const body = webhookBody(settings, alert, recorded({ ...change, summary: 'सार '.repeat(3000) }))
		expect(sizeOf(body)).toBeLessThan(20_000)
		const { data } = JSON.parse(body) as { data: { change: { editCount: number; edits: unknown[] } } }
		expect(data.change.editCount).toBe(300)
		expect(data.change.edits.length).toBeGreaterThan(3)
	})

	it('stays under 20 kB as it is sent, whatever a statement quotes', () => {
		const long = 'नियम '.repeat(3000)
		const statement = {
			id: 'one',
			state: 'withdrawn',
			quote: long,
			before: long,
			lead: long,
			leadBefore: long,
		}
		const change = changeOf([], [long])
		const altered = {
			...alert,
			id: `statement.changed/${'d'.repeat(64)}-v2000/one`,
			type: 'statement.changed',
			detail: { statement },
		} as const
		const reasons = Array.from({ length: 9 }, () => ({ ...change.reasons[0]!, text: long }))
		const statements = Array.from({ length: 9 }, () => statement) as unknown as typeof change.statements
		const told = recorded({ ...change, summary: long, reasons, statements })
		const sent = numbered(webhookBody(settings, altered, told), 1_000_000, webhookId(altered.id))
		expect(sizeOf(sent)).toBeLessThan(20_000)
		bodySchemas['statement.changed'].parse(JSON.parse(sent))
		const short = webhookBody(
			settings,
			{ ...altered, detail: { statement: { ...statement, quote: 'a' } } },
			null,
		)
		expect(short).toContain(`"before":"${'नियम '.repeat(200).trim()}`)
	})

	it('of the monitor tells since when it is blind', () => {
		const blind = {
			...alert,
			type: 'monitor.blind',
			changeId: null,
			detail: { since: 's', lastGood: null },
		} as const
		expect(JSON.parse(webhookBody(settings, blind, null))).toMatchObject({
			type: 'monitor.blind',
			data: { since: 's', lastGood: null, document: { id: 'faq' } },
		})
	})
})
