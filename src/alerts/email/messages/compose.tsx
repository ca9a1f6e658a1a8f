import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import { ChangeMail } from './change-mail.tsx'
import { changeStory } from './change-story.ts'
import { changeText } from './change-text.ts'
import { toHtml } from './frame.tsx'
import { alertHeaders, unsubscribeHeaders } from './headers.ts'
import type { Mail } from '../send-email.ts'

/** The email about a change, composed once; each subscriber's own unsubscribe token is only filled in. */
export async function composeChangeMail(
	settings: Settings,
	alert: NewAlert,
	change: RecordedChange,
): Promise<(unsubscribeToken: string) => Mail> {
	const story = changeStory(settings, alert, change)
	const subject = alert.type === 'change.corrected' ? `Correction: ${story.headline}` : story.headline
	const addressFor = (token: string): string => settings.PUBLIC_URL + link('unsubscribe', { token })
	// No text of a page can hold what was made up this moment.
	const blank = crypto.randomUUID()
	const fill = (letter: string) => {
		const parts = letter.split(blank)
		return (token: string): string => parts.join(token)
	}
	const text = fill(changeText(story, addressFor(blank)))
	const html = fill(await toHtml(<ChangeMail story={story} unsubscribe={addressFor(blank)} />))
	const headers = alertHeaders(settings, alert)
	return (token) => ({
		subject,
		text: text(token),
		html: html(token),
		headers: { ...headers, ...unsubscribeHeaders(addressFor(token)) },
	})
}
