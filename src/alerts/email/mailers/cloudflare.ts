import type { Settings } from '../../../env.ts'
import { AT_ONCE } from '../../waves.ts'
import {
	type Failure,
	type Letter,
	type Mailer,
	type SendResult,
	plainCode,
	unsent,
	within,
} from './mailer.ts'
import { oneLine, senderOf } from './sender.ts'

/**
 * What Cloudflare Email Service means by its error codes, where that is no plain "another time". A code nobody listed is
 * no reason to give anybody up.
 */
const MEANING: Readonly<Record<string, Failure['kind']>> = {
	E_DAILY_LIMIT_EXCEEDED: 'pause',
	E_SENDER_NOT_VERIFIED: 'pause',
	E_SENDER_DOMAIN_NOT_AVAILABLE: 'pause',
	E_RECIPIENT_NOT_ALLOWED: 'drop',
	E_RECIPIENT_SUPPRESSED: 'forget',
	E_VALIDATION_ERROR: 'bug',
	E_FIELD_MISSING: 'bug',
	E_TOO_MANY_RECIPIENTS: 'bug',
	E_CONTENT_TOO_LARGE: 'bug',
	E_HEADER_NOT_ALLOWED: 'bug',
	E_HEADER_USE_API_FIELD: 'bug',
	E_HEADER_VALUE_INVALID: 'bug',
	E_HEADER_VALUE_TOO_LONG: 'bug',
	E_HEADER_NAME_INVALID: 'bug',
	E_HEADERS_TOO_LARGE: 'bug',
	E_HEADERS_TOO_MANY: 'bug',
}

/** The `send_email` binding: one recipient a call, six calls at a time. */
export function cloudflareMailer(binding: SendEmail, settings: Settings, timeout: number): Mailer {
	const from = senderOf(settings)
	const sendOne = async ({ to, mail }: Letter): Promise<SendResult> => {
		const { subject, text, html, headers } = mail
		try {
			const sending = binding.send({
				from,
				to,
				subject: oneLine(subject),
				text,
				html,
				headers: { ...headers },
			})
			return { kind: 'sent', id: (await within(timeout, sending)).messageId }
		} catch (error) {
			return explain(error)
		}
	}
	return {
		atOnce: AT_ONCE,
		send: (letters) => Promise.all(letters.map(sendOne)),
		close: async () => {},
	}
}

function explain(error: unknown): Failure {
	if (error instanceof Error && error.name === 'TimeoutError') return unsent('retry', 'timeout')
	const code = plainCode(error instanceof Error && 'code' in error ? error.code : null)
	return unsent(MEANING[code] ?? 'retry', code)
}
