import { env } from 'cloudflare:workers'
import PostalMime from 'postal-mime'
import { beforeEach, describe, expect, inject, it } from 'vitest'

import type { Letter, Mailer } from '../../../../src/alerts/email/mailers/mailer.ts'
import { openMailer } from '../../../../src/alerts/email/mailers/open-mailer.ts'
import type { Settings } from '../../../../src/env.ts'
import { mailError, settings } from '../../house.ts'
import type { Arrived } from '../mail-servers.ts'

const { smtp, http } = inject('mailServers')
const base: Settings = { ...settings, MAIL_FROM: 'Zoë — règles <alerts@watch.example>' }

const mail = {
	subject:
		'Zoë — règles: it may train models on what you post, from 1 December, and says nothing of how to object',
	text: 'Zoë\n.\n.a line that begins with a point\n人工 🚨\n',
	html: `<!doctype html><p>Zoë ${'long '.repeat(400)}</p>`,
	headers: {
		'List-Unsubscribe':
			'<https://watch.example/unsubscribe/1.7.token>, <mailto:bye@watch.example?subject=1.7.token>',
		'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
		References: '<faq@watch.example>',
		'X-Clausewatch-Alert': 'change.confirmed/faq-v2',
	},
}
const letter = (to: string, subject = mail.subject): Letter => ({ to, mail: { ...mail, subject } })

const smtpSettings = (port: number, security: Settings['SMTP_SECURITY'], more: Partial<Settings> = {}) => ({
	...base,
	EMAIL_PROVIDER: 'smtp' as const,
	SMTP_HOST: 'localhost',
	SMTP_PORT: port,
	SMTP_SECURITY: security,
	...more,
})
const login = { SMTP_USER: 'ann', SMTP_PASSWORD: 'right' }
const resend = { ...base, EMAIL_PROVIDER: 'resend' as const, RESEND_URL: http, RESEND_API_KEY: 'right' }

async function send(of: Settings, ...letters: Letter[]) {
	const mailer: Mailer = openMailer(env, of, 5000)
	try {
		return await mailer.send(letters)
	} finally {
		await mailer.close()
	}
}
const inbox = async () => (await fetch(`${http}/inbox`)).json<Arrived[]>()
beforeEach(async () => void (await fetch(`${http}/inbox`, { method: 'DELETE' })))

describe('an SMTP server', () => {
	it.each([
		['in plain', smtp.plain, 'none', {}],
		['with a login', smtp.auth, 'none', login],
		['by STARTTLS', smtp.starttls, 'starttls', login],
		['by TLS', smtp.tls, 'tls', login],
	] as const)('%s gets a letter whole', async (_, port, security, more) => {
		const of = smtpSettings(port, security, more)
		expect(await send(of, letter('reader@example.org'))).toEqual([{ kind: 'sent', id: null }])
		const [arrived] = await inbox()
		const read = await PostalMime.parse(arrived!.raw)
		expect(read).toMatchObject({
			subject: mail.subject,
			from: { name: 'Zoë — règles', address: 'alerts@watch.example' },
			to: [{ address: 'reader@example.org' }],
		})
		expect(read.text?.trimEnd()).toBe(mail.text.trimEnd())
		expect(read.html?.trim()).toBe(mail.html)
		const headers = Object.fromEntries(read.headers.map(({ originalKey, value }) => [originalKey, value]))
		expect(headers).toMatchObject(mail.headers)
		expect(headers['Message-ID']).toMatch(/^<[^@]+@watch\.example>$/)
		expect(headers['Content-Type']).toMatch(/^multipart\/alternative;/)
		expect(arrived!.raw.split('\r\n').every((line) => line.length <= 998 && !line.includes('\n'))).toBe(true)
	})

	it('gets a whole chunk over one connection, and one refused costs the others nothing', async () => {
		const of = smtpSettings(smtp.starttls, 'starttls', login)
		const to = [
			'a@example.org',
			'gone-b@example.org',
			'busy-c@example.org',
			'policy-d@example.org',
			'e@example.org',
		]
		expect(await send(of, ...to.map((one) => letter(one)))).toEqual([
			{ kind: 'sent', id: null },
			{ kind: 'forget', code: 'smtp 550 5.1.1' },
			{ kind: 'retry', code: 'smtp 451 4.2.0' },
			{ kind: 'retry', code: 'smtp 550 5.7.1' },
			{ kind: 'sent', id: null },
		])
		const arrived = await inbox()
		expect(arrived.map((one) => one.to)).toEqual(['a@example.org', 'e@example.org'])
		expect(new Set(arrived.map(({ by }) => by)).size).toBe(1)
	})

	it.each([
		[
			'a wrong password',
			smtpSettings(smtp.auth, 'none', { ...login, SMTP_PASSWORD: 'wrong' }),
			'pause',
			'smtp 535 5.7.8',
		],
		[
			'a sender it does not know',
			smtpSettings(smtp.plain, 'none', { MAIL_FROM: 'X <stranger@watch.example>' }),
			'pause',
			'smtp 550 5.7.1',
		],
		['no STARTTLS', smtpSettings(smtp.plain, 'starttls'), 'pause', 'smtp 500'],
		[
			'a certificate of another name',
			smtpSettings(smtp.tls, 'tls', { SMTP_HOST: '127.0.0.1', ...login }),
			'retry',
			'smtp ESOCKET',
		],
		['nobody there', smtpSettings(1, 'none'), 'retry', 'smtp ESOCKET'],
	] as const)('%s: nobody is given up', async (_, of, kind, code) => {
		expect(await send(of, letter('a@example.org'), letter('b@example.org'))).toEqual([
			{ kind, code },
			{ kind, code },
		])
		expect(await inbox()).toEqual([])
	})

	it('refusing a letter for what it says: that is ours to mend', async () => {
		const results = await send(
			smtpSettings(smtp.plain, 'none'),
			letter('a@example.org', 'spam'),
			letter('b@example.org'),
		)
		expect(results).toEqual([
			{ kind: 'bug', code: 'smtp 554 5.7.1' },
			{ kind: 'sent', id: null },
		])
	})
})

describe('Resend', () => {
	it('gets a hundred letters in one call, each whole, and the same call again sends none twice', async () => {
		const letters = Array.from({ length: 100 }, (_, index) => letter(`reader${index}@example.org`))
		const first = await send(resend, ...letters)
		expect(first.every(({ kind }) => kind === 'sent')).toBe(true)
		expect(await send(resend, ...letters)).toEqual(first)
		const arrived = await inbox()
		expect(arrived).toHaveLength(100)
		expect(JSON.parse(arrived[99]!.raw)).toEqual({
			from: base.MAIL_FROM,
			to: ['reader99@example.org'],
			...mail,
		})
	})

	it('refusing one address sends to the others', async () => {
		const to = ['a@example.org', 'gone-b@example.org', 'c@example.org']
		const results = await send(resend, ...to.map((one) => letter(one)))
		expect(results.map(({ kind }) => kind)).toEqual(['sent', 'drop', 'sent'])
	})

	it.each([
		['over-quota', 'pause', 'daily_quota_exceeded'],
		['broken', 'retry', 'internal_server_error'],
		['wrong', 'pause', 'invalid_api_key'],
	] as const)('answering %s: nobody is given up', async (key, kind, code) => {
		expect(await send({ ...resend, RESEND_API_KEY: key }, letter('a@example.org'))).toEqual([{ kind, code }])
	})
})

describe('Cloudflare', () => {
	const failing = (error: Error) => openMailer({ EMAIL: { send: async () => Promise.reject(error) } }, base)

	it.each([
		['E_DAILY_LIMIT_EXCEEDED', 'pause'],
		['E_RECIPIENT_SUPPRESSED', 'forget'],
		['E_RECIPIENT_NOT_ALLOWED', 'drop'],
		['E_HEADER_NOT_ALLOWED', 'bug'],
		['E_OF_NEXT_YEAR', 'retry'],
	] as const)('answering %s is a reason to %s', async (code, kind) => {
		expect(await failing(mailError(code)).send([letter('a@example.org')])).toEqual([{ kind, code }])
	})

	it('never quotes the service', async () => {
		const results = await failing(mailError('for a@example.org')).send([letter('a@example.org')])
		expect(results).toEqual([{ kind: 'retry', code: 'unknown' }])
	})

	it('that never answers is waited for no longer than the limit', async () => {
		const silent = { EMAIL: { send: () => new Promise(() => {}) } as unknown as SendEmail }
		expect(await openMailer(silent, base, 20).send([letter('a@example.org')])).toEqual([
			{ kind: 'retry', code: 'timeout' },
		])
	})
})

describe('headers that a service would refuse', () => {
	it.each([
		[{ 'Reply-To': 'a@example.org' }, 'header_not_allowed'],
		[{ 'X-Bad': 'one\r\nBcc: all@example.org' }, 'header_value'],
		[{ 'X-Bad': 'Zoë' }, 'header_value'],
		[{ 'X Bad': 'a' }, 'header_name'],
		[{ 'X-Long': 'a'.repeat(2049) }, 'header_too_long'],
	])('%o never reach it, and the other letters do', async (headers, code) => {
		const bad = { to: 'a@example.org', mail: { ...mail, headers: headers as Record<string, string> } }
		const results = await send(resend, bad, letter('b@example.org'))
		expect(results).toMatchObject([{ kind: 'bug', code }, { kind: 'sent' }])
	})
})
