import type { Settings } from '../../../env.ts'
import { type Letter, type Mailer, type SendResult, unsent } from './mailer.ts'
import { toMime } from './mime.ts'

/** Local runs: each letter goes to the mailbox of this machine (MAIL_FILES_URL), which keeps it as a file of its own. */
export function fileMailer(settings: Settings, timeout: number): Mailer {
	const sendOne = async (letter: Letter): Promise<SendResult> => {
		const id = crypto.randomUUID()
		const body = await toMime(settings, letter)
		try {
			const url = `${settings.MAIL_FILES_URL}/${id}.eml`
			const answer = await fetch(url, { method: 'PUT', body, signal: AbortSignal.timeout(timeout) })
			await answer.body?.cancel()
			return answer.ok ? { kind: 'sent', id } : unsent('pause', `http ${answer.status}`)
		} catch {
			return unsent('pause', 'mailbox away')
		}
	}
	return { atOnce: 6, send: (letters) => Promise.all(letters.map(sendOne)), close: async () => {} }
}
