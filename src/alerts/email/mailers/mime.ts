import MailComposer from 'nodemailer/lib/mail-composer'

import type { Settings } from '../../../env.ts'
import type { Letter } from './mailer.ts'
import { oneLine, senderOf } from './sender.ts'

/** A letter as RFC 5322 text with lines of CRLF. Its Message-ID is of the sender's domain. */
export async function toMime(settings: Settings, { to, mail }: Letter): Promise<Uint8Array> {
	const { name, email } = senderOf(settings)
	const composer = new MailComposer({
		from: { name, address: email },
		to,
		subject: oneLine(mail.subject),
		text: mail.text,
		html: mail.html,
		headers: { ...mail.headers },
		messageId: `<${crypto.randomUUID()}@${email.slice(email.lastIndexOf('@') + 1)}>`,
		newline: 'windows',
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	return composer.compile().build()
}
