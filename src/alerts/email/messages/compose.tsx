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

/** The email about a change, ready for each subscriber's own unsubscribe token. */
export function composeChangeMail(
	settings: Settings,
	alert: NewAlert,
	change: RecordedChange,
): (unsubscribeToken: string) => Promise<Mail> {
	const story = changeStory(settings, alert, change)
	const subject = alert.type === 'change.corrected' ? `Correction: ${story.headline}` : story.headline
	return async (token) => {
		const unsubscribe = settings.PUBLIC_URL + link('unsubscribe', { token })
		return {
			subject,
			text: changeText(story, unsubscribe),
			html: await toHtml(<ChangeMail story={story} unsubscribe={unsubscribe} />),
			headers: { ...alertHeaders(settings, alert), ...unsubscribeHeaders(unsubscribe) },
		}
	}
}
