import { describe, expect, it } from 'vitest'

import { composeAlertMail, composeOperatorMail } from '../../../../src/alerts/email/messages/compose-alert.ts'
import { composeConfirmLetter } from '../../../../src/alerts/email/messages/confirm-letter.ts'
import { statements } from '../../../../src/policy/statements/catalogue/all.ts'
import type { NewAlert } from '../../../../src/store/alerts/alerts.ts'
import type { RecordedChange } from '../../../../src/store/changes.ts'
import { wishesSchema } from '../../../../src/store/alerts/wishes.ts'
import { changeOf, faq, material, openHouse, settings, subscribers } from '../../house.ts'

const alert: NewAlert = {
	id: 'change.confirmed/faq-v2',
	type: 'change.confirmed',
	document: faq.id,
	changeId: 'faq-v2',
	severity: 'material',
	topics: [],
	detail: {},
	createdAt: '2026-11-24T10:00:00.000Z',
}
const recorded = (change = material): RecordedChange => ({
	...change,
	id: 'faq-v2',
	source: 'live',
	assessment: 1,
})
const mailOf = async (change: Partial<RecordedChange> = {}, others: Partial<NewAlert> = {}) =>
	(await composeAlertMail(settings, { ...alert, ...others }, { ...recorded(), ...change }))({
		unsubscribe: '1.7.token',
		manage: '1.7.manages',
	})

describe('the email about a change', () => {
	it('has the headline as its subject and says in text and HTML what changed, why it matters and how to check', async () => {
		const { subject, text, html } = await mailOf({
			summary: 'Drops a promise about messages.',
			silentEdit: true,
		})
		expect(subject).toBe('Drops a promise about messages.')
		const told = [
			'Drops a promise about messages.',
			'Generative AI FAQ',
			'A silent edit',
			'24 November 2026, 08:17 UTC',
			'https://watch.example/changes/faq-v2',
			'https://watch.example/documents/faq',
			'https://watch.example/manage/1.7.manages',
			faq.url,
			'https://watch.example/unsubscribe/1.7.token',
		]
		for (const part of told) {
			expect(text).toContain(part)
			expect(html).toContain(part)
		}
		for (const { text: reason } of material.reasons) expect(text.replace(/\s+/g, ' ')).toContain(reason)
		expect(text).toContain('Was: “We do not train models on your messages.”')
		expect(html).toContain('<del')
		expect(html).toContain('<ins')
	})

	it('quotes what a page says as text, whatever it says', async () => {
		const hostile = '<img src=x onerror=alert(1)> & "quoted" </blockquote><script>'
		const change = changeOf(['Old.'], [hostile])
		const { html, text } = await mailOf({ ...change, id: 'faq-v2', summary: hostile })
		expect(html).not.toMatch(/<img|<script/)
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;')
		expect(text).toContain('<img src=x onerror=alert(1)>')
	})

	it('brings nothing from elsewhere: no image, script, font or pixel', async () => {
		const { html } = await mailOf()
		expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/i)
	})

	it('carries the headers of a list that is left by one click', async () => {
		expect((await mailOf()).headers).toEqual({
			'List-Id': 'Clausewatch <alerts.watch.example>',
			'List-Archive': '<https://watch.example/>',
			'List-Unsubscribe': '<https://watch.example/unsubscribe/1.7.token>',
			'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			'Archived-At': '<https://watch.example/changes/faq-v2>',
			'Auto-Submitted': 'auto-generated',
			References: '<faq@watch.example>',
			'X-Clausewatch-Alert': 'change.confirmed/faq-v2',
		})
	})

	it('tells dates: late notice, an announcement, a return', async () => {
		const { text } = await mailOf({
			effectiveDate: '2026-11-20',
			noticeDays: -4,
			announcements: [{ date: '2027-01-05', quote: 'New terms apply from then.', preview: null }],
			returnTo: 1,
		})
		expect(text).toContain('Its own date: 20 November 2026')
		expect(text).toContain('Notice given: None: in effect 4 days before it was first seen')
		expect(text).toContain('Announced: 5 January 2027: “New terms apply from then.”')
		expect(text).toContain('Return: The wording is that of version 1 again.')
	})

	it('names what is said otherwise about AI, with the words', async () => {
		const [statement] = statements
		const finding = { id: statement?.id ?? '', state: 'withdrawn', quote: null, before: 'It is on.' } as const
		const { text, html } = await mailOf({ statements: [finding] })
		const told = `Withdrawn: ${statement?.title}`
		expect(text.replace(/\s+/g, ' ')).toContain(`${told} – “It is on.”`)
		expect(html).toContain(told)
	})

	it('of a correction says what was told before', async () => {
		const detail = { was: { severity: 'material', summary: '' } }
		const mail = await mailOf({ severity: 'minor' }, { type: 'change.corrected', detail })
		expect(mail.subject).toBe(`Taken back: ${material.summary}`)
		expect(mail.text.replace(/\s+/g, ' ')).toContain(
			'told of this change as material. By today’s rules it is minor.',
		)
	})
})

describe('a subject', () => {
	it('is one line and not endless, whatever the headline holds', async () => {
		await subscribers(1)
		const house = openHouse()
		await house.tell({ ...material, summary: `New line\r\nBcc: all@example.org ${'word '.repeat(100)}` })
		const subject = house.letters[0]?.subject ?? ''
		expect(subject).toMatch(/^New line Bcc: all@example\.org word .*…$/)
		expect(subject.length).toBeLessThanOrEqual(180)
	})
})

describe('the letter to confirm', () => {
	it('says what was asked for, and its link leads to a page with a button', async () => {
		const wishes = wishesSchema.parse({ documents: ['faq'], topics: ['ai-training'] })
		const ways = { code: '012345', token: 'token' }
		const { subject, text, html, headers } = await composeConfirmLetter(settings, wishes, ways)
		expect(subject).toContain('012345')
		for (const part of [text.replace(/\s+/g, ' '), html]) {
			for (const words of ['012345', 'Generative AI FAQ', 'AI training', 'Material changes'])
				expect(part).toContain(words)
			expect(part).toContain('https://watch.example/subscriptions/confirm/token')
		}
		expect(headers).not.toHaveProperty('List-Unsubscribe')
	})
})

describe('the email to the operator', () => {
	const health = { ...alert, changeId: null, severity: null }

	it.each([
		[
			'monitor.blind',
			{ since: null, reason: 'login', lastGood: null },
			'Blind: Generative AI FAQ',
			'The server showed a login form.',
		],
		[
			'monitor.recovered',
			{ since: '2026-11-23T10:00:00.000Z', lastGood: null },
			'is seen again',
			'23 November',
		],
		['operator.notice', { title: 'Email is paused', text: 'Quota.' }, 'Email is paused', 'Quota.'],
	] as const)('about %s says what is the matter', async (type, detail, subject, words) => {
		const mail = await composeOperatorMail(settings, { ...health, type, detail })
		expect(mail.subject).toContain(subject)
		expect(mail.text).toContain(words)
		expect(mail.text).toContain('https://watch.example/status')
		expect(mail.headers).not.toHaveProperty('List-Unsubscribe')
	})
})
