import type { Env, Settings } from '../../../env.ts'
import { headerFault } from './check-headers.ts'
import { cloudflareMailer } from './cloudflare.ts'
import { fileMailer } from './file.ts'
import { type Letter, type Mailer, type SendResult, TIMEOUT, unsent } from './mailer.ts'
import { resendMailer } from './resend.ts'
import { smtpMailer } from './smtp.ts'

/** The mailer EMAIL_PROVIDER names. A letter whose headers a service would refuse never reaches one. */
export function openMailer(env: Pick<Env, 'EMAIL'>, settings: Settings, timeout = TIMEOUT): Mailer {
	const mailer = chosen(env, settings, timeout)
	return {
		...mailer,
		async send(letters) {
			const faults = letters.map(({ mail }) => headerFault(mail.headers))
			const fit = letters.filter((_, index) => faults[index] === null)
			const sent = (fit.length > 0 ? await mailer.send(fit) : []).values()
			return faults.map((fault) => (fault === null ? sent.next().value! : unsent('bug', fault)))
		},
	}
}

function chosen(env: Pick<Env, 'EMAIL'>, settings: Settings, timeout: number): Mailer {
	switch (settings.EMAIL_PROVIDER) {
		case 'cloudflare':
			return cloudflareMailer(env.EMAIL, settings, timeout)
		case 'resend':
			return resendMailer(settings, timeout)
		case 'smtp':
			return smtpMailer(settings, timeout)
		default:
			return fileMailer(settings, timeout)
	}
}

/** Sends one letter that is nobody's delivery. */
export async function sendLetter(env: Env, settings: Settings, letter: Letter): Promise<SendResult> {
	const mailer = openMailer(env, settings)
	try {
		return (await mailer.send([letter]))[0]!
	} finally {
		await mailer.close()
	}
}
