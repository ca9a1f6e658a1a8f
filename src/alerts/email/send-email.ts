import type { Env, Settings } from '../../env.ts'

/** An email but for its recipient. */
export interface Mail {
	readonly subject: string
	readonly text: string
	readonly html: string
	readonly headers: Readonly<Record<string, string>>
}

/** What came of handing an email to the mail service. */
export type SendResult =
	| { readonly kind: 'sent'; readonly id: string }
	/** This recipient, another time; so is every code nobody listed. */
	| Unsent<'retry'>
	/** All recipients, another time: the cause is the service's or a setting's. */
	| Unsent<'pause'>
	/** Not this recipient, as long as the operator does not allow them at the service. */
	| Unsent<'drop'>
	/** Never this recipient again. */
	| Unsent<'forget'>

interface Unsent<Kind> {
	readonly kind: Kind
	/** The service's word for why, which never names the recipient; null when it gave none. */
	readonly code: string | null
	/** The code and what the service says beside it, without the address: it is kept. */
	readonly error: string
}

/**
 * What Cloudflare Email Service means by its error codes, where that is no plain "another time". A code nobody listed is
 * no reason to give anybody up.
 */
const MEANING: Readonly<Record<string, 'pause' | 'drop' | 'forget'>> = {
	E_DAILY_LIMIT_EXCEEDED: 'pause',
	E_SENDER_NOT_VERIFIED: 'pause',
	E_SENDER_DOMAIN_NOT_AVAILABLE: 'pause',
	E_RECIPIENT_NOT_ALLOWED: 'drop',
	E_RECIPIENT_SUPPRESSED: 'forget',
}

/** Most characters of a subject: what inboxes show, and under what the service takes. */
const SUBJECT = 180

/** Milliseconds the service has for one email: a chunk's four waves of sends end well within its lease. */
const TIMEOUT = 30_000

/** Hands one email to the mail service. Never throws on what the service does. */
export async function sendEmail(
	env: Env,
	settings: Settings,
	to: string,
	mail: Mail,
	timeout = TIMEOUT,
): Promise<SendResult> {
	try {
		const sending = env.EMAIL.send({
			from: sender(settings),
			to,
			subject: oneLine(mail.subject),
			text: mail.text,
			html: mail.html,
			headers: { ...mail.headers },
		})
		const { messageId } = await within(timeout, sending)
		return { kind: 'sent', id: messageId }
	} catch (error) {
		const code = codeOf(error)
		return {
			kind: (code !== null && MEANING[code]) || 'retry',
			code,
			error: describeError(error).replaceAll(to, 'the recipient'),
		}
	}
}

/**
 * Waits no longer than `timeout`. A send cannot be called back, so one given up may leave after all, and then comes twice:
 * as after a crash between a send and its result, twice is better than never.
 */
async function within<Result>(timeout: number, sending: Promise<Result>): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer within ${timeout / 1000} s`)), timeout)
	})
	try {
		return await Promise.race([sending, late])
	} finally {
		clearTimeout(timer)
	}
}

const codeOf = (error: unknown): string | null =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

const describeError = (error: unknown): string =>
	[codeOf(error), error instanceof Error ? error.message : String(error)]
		.filter(Boolean)
		.join(': ')
		.slice(0, 300)

/** MAIL_FROM, `Name <address>`, in its two parts. */
function sender({ MAIL_FROM }: Settings): EmailAddress {
	const at = MAIL_FROM.lastIndexOf('<')
	return { name: MAIL_FROM.slice(0, at).trim(), email: MAIL_FROM.slice(at + 1, -1) }
}

/** Header values are one line: a line break in them would begin another header. */
function oneLine(subject: string): string {
	const line = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim()
	return line.length <= SUBJECT ? line : `${line.slice(0, SUBJECT - 1).trimEnd()}…`
}
