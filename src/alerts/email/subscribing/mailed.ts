import type { Env, Settings } from '../../../env.ts'
import { unsubscribe } from './unsubscribe.ts'

/** The token of an unsubscribe link, wherever it stands. */
const TOKEN = /\b1\.[1-9]\d{0,15}\.[\w-]{43}(?![\w-])/

/**
 * Unsubscribes by a mail whose subject, or the part of its address after a plus, is the token of an unsubscribe link.
 * Refuses all others, so that who wrote it hears that nobody reads this mailbox.
 */
export async function takeMail(
	env: Env,
	settings: Settings,
	message: Pick<ForwardableEmailMessage, 'headers' | 'to' | 'setReject'>,
	now: Date,
): Promise<void> {
	const token = TOKEN.exec(`${message.headers.get('subject') ?? ''} ${message.to}`)?.[0]
	const result = token === undefined ? null : await unsubscribe(env, settings, token, now)
	if (result?.outcome !== 'unsubscribed')
		message.setReject('Nobody reads this mailbox. To unsubscribe, use the link in any of our emails.')
}
