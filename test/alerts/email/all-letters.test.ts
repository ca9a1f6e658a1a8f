import { env } from 'cloudflare:workers'
import PostalMime from 'postal-mime'
import { beforeEach, expect, inject, it } from 'vitest'

import { openMailer } from '../../../src/alerts/email/mailers/open-mailer.ts'
import type { Mail } from '../../../src/alerts/email/mailers/mailer.ts'
import type { Settings } from '../../../src/env.ts'
import { letterPreviews } from '../../../src/web/load/letter-previews.ts'
import { material, now, record, settings } from '../house.ts'
import type { Arrived } from './mail-servers.ts'

const { smtp, http } = inject('mailServers')
const base = {
	...settings,
	MAIL_FROM: 'Zoë — règles <alerts@watch.example>',
	UNSUBSCRIBE_ADDRESS: 'bye@watch.example',
}
const login = {
	EMAIL_PROVIDER: 'smtp',
	SMTP_HOST: 'localhost',
	SMTP_USER: 'ann',
	SMTP_PASSWORD: 'right',
} as const
const services: [string, Settings][] = [
	['SMTP with STARTTLS', { ...base, ...login, SMTP_PORT: smtp.starttls, SMTP_SECURITY: 'starttls' }],
	['SMTP over TLS', { ...base, ...login, SMTP_PORT: smtp.tls, SMTP_SECURITY: 'tls' }],
	['Resend', { ...base, EMAIL_PROVIDER: 'resend', RESEND_URL: http, RESEND_API_KEY: 'right' }],
]
beforeEach(async () => void (await fetch(`${http}/inbox`, { method: 'DELETE' })))

/** Names of headers are the same in any case. */
const lowered = (headers: Mail['headers']) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** A letter as a mail program reads it, whatever brought it. */
async function readArrived({ raw }: Arrived): Promise<Mail> {
	if (raw.startsWith('{')) {
		const mail = JSON.parse(raw) as Mail
		return { ...mail, headers: lowered(mail.headers) }
	}
	const read = await PostalMime.parse(raw)
	expect(read.from).toEqual({ name: 'Zoë — règles', address: 'alerts@watch.example' })
	const headers = Object.fromEntries(read.headers.map(({ key, value }) => [key, value]))
	return { subject: read.subject ?? '', text: read.text ?? '', html: read.html ?? '', headers }
}

it.each(services)('every letter arrives whole by %s', async (_, of) => {
	const statements = [
		{ id: 'messages-left-out', state: 'withdrawn' as const, quote: null, before: 'We do not.' },
	]
	await record({ ...material, summary: 'Zoë — règles: may train models on messages.', statements })
	const previews = await letterPreviews(env, of, now)
	expect(previews.size).toBe(12)
	const mails = await Promise.all([...previews.values()].map(async (compose) => compose!()))
	const mailer = openMailer(env, of, 10_000)
	const letters = mails.map((mail, index) => ({ to: `reader${index}@example.org`, mail }))
	const results = []
	for (let at = 0; at < letters.length; at += mailer.atOnce)
		results.push(...(await mailer.send(letters.slice(at, at + mailer.atOnce))))
	await mailer.close()
	expect(results.map(({ kind }) => kind)).toEqual(letters.map(() => 'sent'))
	const arrived = await (await fetch(`${http}/inbox`)).json<Arrived[]>()
	for (const { to, mail } of letters) {
		const read = await readArrived(arrived.find((one) => one.to === to)!)
		expect(read.subject).toBe(mail.subject)
		expect(read.text.trimEnd()).toBe(mail.text.trimEnd())
		expect(read.html.trimEnd()).toBe(mail.html.trimEnd())
		expect(read.headers).toMatchObject(lowered(mail.headers))
		expect(read.headers).toMatchObject({ 'auto-submitted': 'auto-generated' })
	}
	const change = mails.find(({ subject }) => subject.startsWith('Zoë'))
	expect(change?.headers).toMatchObject({
		'List-Unsubscribe':
			'<https://watch.example/unsubscribe/unsubscribe-token>, <mailto:bye@watch.example?subject=unsubscribe-token>',
		'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
		'Archived-At': '<https://watch.example/changes/faq-v2>',
	})
})
