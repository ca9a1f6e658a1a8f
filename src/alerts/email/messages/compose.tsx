import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import { ChangeMail } from './change-mail.tsx'
import { changeStory } from './change-story.ts'
import { type OwnLinks, changeText } from './change-text.ts'
import { toHtml } from './frame.tsx'
import { alertHeaders, unsubscribeHeaders } from './headers.ts'
import type { Mail } from '../mailers/mailer.ts'

/** Tokens of a subscriber's own links. */
export interface OwnTokens {
	readonly unsubscribe: string
	readonly manage: string
}

/** The email about a change, composed once; each subscriber's own tokens are only filled in. */
export async function composeChangeMail(
	settings: Settings,
	alert: NewAlert,
	change: RecordedChange,
): Promise<(tokens: OwnTokens) => Mail> {
	const story = changeStory(settings, alert, change)
	const subject = alert.type === 'change.corrected' ? `Correction: ${story.headline}` : story.headline
	const linksFor = (tokens: OwnTokens): OwnLinks => ({
		unsubscribe: settings.PUBLIC_URL + link('unsubscribe', { token: tokens.unsubscribe }),
		manage: settings.PUBLIC_URL + link('manage', { token: tokens.manage }),
	})
	// No text of a page can hold what was made up this moment.
	const blanks = { unsubscribe: crypto.randomUUID(), manage: crypto.randomUUID() }
	const fill = (letter: string, tokens: OwnTokens): string =>
		letter.replaceAll(blanks.unsubscribe, tokens.unsubscribe).replaceAll(blanks.manage, tokens.manage)
	const text = changeText(story, linksFor(blanks))
	const html = await toHtml(<ChangeMail story={story} own={linksFor(blanks)} />)
	const headers = alertHeaders(settings, alert)
	return (tokens) => ({
		subject,
		text: fill(text, tokens),
		html: fill(html, tokens),
		headers: { ...headers, ...unsubscribeHeaders(linksFor(tokens).unsubscribe) },
	})
}
