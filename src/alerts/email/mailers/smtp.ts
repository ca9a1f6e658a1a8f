import { Buffer } from 'node:buffer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

import type { Settings } from '../../../env.ts'
import { type Failure, type Letter, type Mailer, type SendResult, unsent } from './mailer.ts'
import { AT_ONCE } from '../../waves.ts'
import { toMime } from './mime.ts'
import { senderOf } from './sender.ts'
import { openSocket } from './smtp-socket.ts'

/** Any SMTP server: all letters of a range over one connection, opened with the first. */
export function smtpMailer(settings: Settings, timeout: number): Mailer {
	let connection: SMTPConnection | null = null
	const send = async (letter: Letter): Promise<SendResult> => {
		try {
			connection ??= await connect(settings, timeout)
			return await handOver(connection, settings, letter)
		} catch (error) {
			const failure = explain(error)
			// A refused letter leaves the connection as it was; of all else nothing is to be relied on.
			if (!(connection && failure.refused && (await reset(connection)))) {
				connection?.close()
				connection = null
			}
			return failure.result
		}
	}
	return {
		atOnce: AT_ONCE,
		async send(letters) {
			const results: SendResult[] = []
			const end = Date.now() + timeout
			for (const letter of letters) {
				const last = results.at(-1)
				// What keeps us from the server keeps every further letter from it.
				if (last && !connection && last.kind !== 'sent') results.push(last)
				else results.push(Date.now() < end ? await send(letter) : unsent('retry', 'timeout'))
			}
			return results
		},
		close: async () => connection?.quit(),
	}
}

async function connect(settings: Settings, timeout: number): Promise<SMTPConnection> {
	const { SMTP_HOST: host, SMTP_SECURITY: security, SMTP_USER: user, SMTP_PASSWORD: pass } = settings
	const secure = security === 'tls'
	const at = { host: host ?? '', port: settings.SMTP_PORT ?? (secure ? 465 : 587), secure }
	const connection = new SMTPConnection({
		...at,
		secured: secure,
		requireTLS: security === 'starttls',
		ignoreTLS: security === 'none',
		connection: await openSocket(at, timeout),
		name: senderOf(settings).email.split('@').at(-1),
		greetingTimeout: timeout,
		socketTimeout: timeout,
	})
	await promised((done) => {
		connection.once('error', done)
		connection.connect(done)
	})
	// Later errors reach the callback of the command they break.
	connection.on('error', () => {})
	if (user !== undefined) await promised((done) => connection.login({ user, pass: pass ?? '' }, done))
	return connection
}

async function handOver(connection: SMTPConnection, settings: Settings, letter: Letter): Promise<SendResult> {
	const mime = await toMime(settings, letter)
	const envelope = { from: senderOf(settings).email, to: [letter.to] }
	await promised((done) => connection.send(envelope, Buffer.from(mime), done))
	return { kind: 'sent', id: null }
}

/** Ends a failed transaction; false when the connection is of no more use. */
async function reset(connection: SMTPConnection): Promise<boolean> {
	try {
		await promised((done) => connection.reset(done))
		return true
	} catch {
		return false
	}
}

const promised = (start: (done: (error?: unknown) => void) => void): Promise<void> =>
	new Promise((resolve, reject) => {
		start((error) => (error ? reject(error) : resolve()))
	})

/** The server's enhanced status of its answer (RFC 3463), e.g. `5.1.1`. */
const enhanced = (response: unknown): string | null =>
	typeof response === 'string' ? (/^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null) : null

/** There is no such mailbox: by the enhanced status, or where there is none by the plain one. */
const isGone = (code: number, status: string | null): boolean =>
	status === null ? [550, 551, 553].includes(code) : /^5\.(1\.\d+|2\.1)$/.test(status)

interface SmtpError {
	readonly code?: string
	readonly command?: string
	readonly responseCode?: number
	readonly response?: string
}

/** What the server means. `refused`: it answered, about this letter alone. */
function explain(error: unknown): { readonly result: Failure; readonly refused: boolean } {
	const { code, command, responseCode, response } = error as SmtpError
	if (responseCode === undefined) {
		const named = /^E[A-Z]{2,20}$/.test(code ?? '') ? code : 'ESOCKET'
		return { result: unsent(named === 'ETLS' ? 'pause' : 'retry', `smtp ${named}`), refused: false }
	}
	const status = enhanced(response)
	const plain = ['smtp', responseCode, status].filter(Boolean).join(' ')
	const result = (kind: Failure['kind']) => ({ result: unsent(kind, plain), refused: responseCode !== 421 })
	if (responseCode < 500) return result('retry')
	if (code === 'EENVELOPE' && command !== 'MAIL FROM')
		return result(isGone(responseCode, status) ? 'forget' : 'retry')
	// The letter itself is refused; before it, the sender or the login is.
	return result(code === 'EMESSAGE' ? 'bug' : 'pause')
}
