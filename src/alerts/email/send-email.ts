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
	/** This recipient, another time. */
	| { readonly kind: 'retry'; readonly error: string }
	/** All recipients, another time. */
	| { readonly kind: 'pause'; readonly error: string }
	/** Never this recipient again. */
	| { readonly kind: 'drop'; readonly error: string }
	/** Not this recipient; trying again would not help. */
	| { readonly kind: 'fail'; readonly error: string }

/** What Cloudflare Email Service means by its error codes. The rest are faults of ours. */
const MEANING: Readonly<Record<string, 'retry' | 'pause' | 'drop'>> = {
	E_RATE_LIMIT_EXCEEDED: 'retry',
	E_INTERNAL_SERVER_ERROR: 'retry',
	E_DELIVERY_FAILED: 'retry',
	E_DAILY_LIMIT_EXCEEDED: 'pause',
	E_SENDER_NOT_VERIFIED: 'pause',
	E_SENDER_DOMAIN_NOT_AVAILABLE: 'pause',
	E_RECIPIENT_SUPPRESSED: 'drop',
}

/** Most characters of a subject: what inboxes show, and under what the service takes. */
const SUBJECT = 180

/** Hands one email to the mail service. Never throws on what the service does. */
export async function sendEmail(env: Env, settings: Settings, to: string, mail: Mail): Promise<SendResult> {
	try {
		const { messageId } = await env.EMAIL.send({
			from: sender(settings),
			to,
			subject: oneLine(mail.subject),
			text: mail.text,
			html: mail.html,
			headers: { ...mail.headers },
		})
		return { kind: 'sent', id: messageId }
	} catch (error) {
		return { kind: kindOf(error), error: describe(error) }
	}
}

/** An error without a code is a network's, or a local trial's: worth another try. */
function kindOf(error: unknown): 'retry' | 'pause' | 'drop' | 'fail' {
	const code = codeOf(error)
	return code === null ? 'retry' : (MEANING[code] ?? 'fail')
}

const codeOf = (error: unknown): string | null =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

const describe = (error: unknown): string =>
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
