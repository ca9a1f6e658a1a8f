// A webhook of each type, made by the product from wordings of our own. docs/webhooks.md shows them.
import { testBody, webhookBody } from '../../src/alerts/webhook/body.ts'
import { numbered } from '../../src/alerts/webhook/line.ts'
import { webhookId } from '../../src/alerts/webhook/sign.ts'
import type { Change } from '../../src/policy/model.ts'
import type { NewAlert } from '../../src/store/alerts/alerts.ts'
import type { RecordedChange } from '../../src/store/changes.ts'
import type { DocumentState } from '../../src/store/documents.ts'
import { readSettings } from '../../src/env.ts'
import { blindAlert, changeAlerts, correctionAlert, recoveryAlert } from '../../src/watch/raise.ts'

const faq = {
	id: 'linkedin-ai-faq',
	title: 'Generative AI FAQ',
	url: 'https://www.linkedin.com/help/linkedin/answer/a5538339',
	locale: 'en',
	kind: 'help',
}
const settings = readSettings({
	PUBLIC_URL: 'https://clausewatch.example',
	MAIL_FROM: 'Clausewatch <alerts@clausewatch.example>',
	CONTACT_URL: 'https://clausewatch.example/about',
	OPERATOR_TOKEN: 'o'.repeat(32),
	SECRET_KEY: 's'.repeat(32),
	WATCHLIST: JSON.stringify([faq]),
})
const reason = { rule: 'withdrawn', severity: 'material', text: 'A commitment is no longer made: …' } as const
const before = 'We do not use your private messages to train AI models.'
const after = 'We may use your private messages to train AI models.'
const edit = {
	kind: 'changed',
	block: 'paragraph',
	section: ['Are my messages used to train AI models?'],
	before,
	after,
	beforeIndex: 4,
	afterIndex: 4,
	severity: 'material',
	topics: ['ai-training'],
	reasons: [reason],
} as const
/** Written out, so that what the rules say of such an edit tomorrow alters no example. */
const change: Change = {
	document: faq.id,
	from: 6,
	to: 7,
	returnTo: null,
	firstSeen: '2026-11-24T08:17:00.000Z',
	confirmedAt: '2026-11-24T08:27:00.000Z',
	severity: 'material',
	alert: true,
	topics: ['ai-training'],
	allTopics: ['ai-training'],
	reasons: [reason],
	edits: [edit],
	summary: 'No longer says that private messages are not used to train AI.',
	silentEdit: true,
	effectiveDate: '2026-11-03',
	noticeDays: null,
	announcements: [],
	statements: [
		{ id: 'messages-left-out', state: 'withdrawn', quote: null, before, lead: null, leadBefore: null },
	],
}
const recorded: RecordedChange = { ...change, id: 'linkedin-ai-faq-v7', source: 'live', assessment: 2 }
const [confirmed, altered] = changeAlerts(change, change.confirmedAt)
const was = { ...recorded, severity: 'minor', summary: 'Rewords an answer on private messages.' } as const
const correction = correctionAlert(was, change, '2026-12-01T03:17:00.000Z')
const seen = { id: faq.id, goodAt: '2026-11-25T03:17:00.000Z' } as DocumentState
const blindAt = '2026-11-26T04:17:00.000Z'

const alerts: readonly [NewAlert, RecordedChange | null][] = [
	[confirmed!, recorded],
	[altered!, recorded],
	[{ ...correction, id: 'change.corrected/linkedin-ai-faq-v7/2' }, recorded],
	[blindAlert(seen, 'authwall', blindAt), null],
	[recoveryAlert({ ...seen, goodAt: '2026-11-27T09:17:00.000Z' }, blindAt, '2026-11-27T09:17:00.000Z'), null],
]

/** The line of a new endpoint: its test, then one webhook of each other type. */
export const line: readonly { readonly id: string; readonly body: string }[] = [
	{
		id: webhookId('endpoint.test/ep_4tQ/1'),
		body: testBody('ep_4tQm2sYw8Jc0uXbLrVfZgA', '2026-11-20T09:00:00.000Z'),
	},
	...alerts.map(([alert, about]) => ({
		id: webhookId(alert.id),
		body: webhookBody(settings, alert, about),
	})),
].map(({ id, body }, index, all) => ({ id, body: numbered(body, index + 1, all[index - 1]?.id ?? null) }))
